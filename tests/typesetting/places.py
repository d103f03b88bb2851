"""Where layouts and typefaces are in a checkout."""

from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
TEMPLATES = CHECKOUT / "templates"
ASSETS = CHECKOUT / "assets"
FONTS = ASSETS / "fonts"
