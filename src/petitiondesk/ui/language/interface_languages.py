"""The languages that the interface speaks, by their own names."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

LANGUAGES: Final = (
    ("en", "English"),
    ("ar", "العربية"),
    ("ko", "한국어"),
    ("uk", "Українська"),
)


def system_language() -> str:
    """Return the code of the language that this computer speaks."""
    return QLocale.system().name().split("_")[0]
