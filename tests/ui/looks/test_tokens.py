import pytest
from PySide6.QtGui import QColor

from petitiondesk.ui.looks.theme import palette
from petitiondesk.ui.looks.tokens import DARK, LIGHT, Tokens, tokens_of

GROUNDS = ("window", "rail", "surface", "desk")
TEXTS = [
    *[(text, ground) for text in ("ink", "muted") for ground in GROUNDS],
    *[(text, "soft") for text in ("ink", "muted", "accent")],
    *[
        (text, ground)
        for text in ("accent", "ready", "attention", "problem")
        for ground in ("window", "rail", "surface")
    ],
    ("placeholder", "surface"),
    ("placeholder", "window"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("ink", "attention_soft"),
    ("attention", "attention_soft"),
    ("ink", "problem_soft"),
    ("problem", "problem_soft"),
    ("muted", "hairline"),
    ("window", "ink"),
]
EDGES = [(edge, ground) for edge in ("edge", "accent") for ground in GROUNDS]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (channel / 255 for channel in QColor(colour).getRgb()[:3])
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, one: str, other: str) -> float:
    lights = sorted(luminance(getattr(tokens, name)) for name in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_texts_can_be_read(tokens: Tokens, text: str, ground: str):
    assert contrast(tokens, text, ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_can_be_seen(tokens: Tokens, edge: str, ground: str):
    assert contrast(tokens, edge, ground) >= 3.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_remembers_its_tokens(tokens: Tokens):
    assert tokens_of(palette(tokens)) is tokens
