"""How the interface looks: Fusion, a palette and one style sheet, from one set of tokens."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.style_sheet import style_sheet
from petitiondesk.ui.looks.tokens import DARK, LIGHT, Tokens

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""Sizes of the text on offer, in percent."""

BASE_POINTS = 10.5
"""Size of the text at 100 %, in points."""

_Role = QPalette.ColorRole


class Appearance(enum.Enum):
    """Which set of colours a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application, and again when the system or the person changes their mind.

    ``resized`` says that text has another size: what was laid out before must be built anew.
    """

    resized = Signal()

    def __init__(
        self,
        application: QApplication,
        families: tuple[str, ...],
        appearance: Appearance = Appearance.SYSTEM,
        percent: int = TEXT_SIZES[0],
    ) -> None:
        super().__init__(application)
        self._application = application
        self._families = families
        self._appearance = appearance
        self._percent = _nearest(percent)
        application.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    @property
    def appearance(self) -> Appearance:
        """Which set of colours is wanted."""
        return self._appearance

    @property
    def text_percent(self) -> int:
        """The size of the text, in percent."""
        return self._percent

    def choose(self, appearance: Appearance) -> None:
        """Change the set of colours."""
        self._appearance = appearance
        self._dress()

    def set_families(self, families: tuple[str, ...]) -> None:
        """Write with other fonts: the interface speaks another language."""
        self._families = families
        self._dress()

    def set_text_size(self, percent: int) -> None:
        """Change the size of the text; the nearest size on offer is taken."""
        nearest = _nearest(percent)
        if nearest != self._percent:
            self._percent = nearest
            self._dress()
            self.resized.emit()

    def _dress(self) -> None:
        tokens = self._tokens()
        font = QFont()
        font.setFamilies(list(self._families))
        font.setPointSizeF(BASE_POINTS * self._percent / 100)
        self._application.setFont(font)
        self._application.setPalette(palette(tokens))
        self._application.setStyleSheet(style_sheet(tokens, measures(font)))

    def _tokens(self) -> Tokens:
        if self._appearance is Appearance.SYSTEM:
            dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._appearance is Appearance.DARK else LIGHT


def _nearest(percent: int) -> int:
    return min(TEXT_SIZES, key=lambda size: abs(size - percent))


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a set of colours."""
    made = QPalette()
    for role, colour in {
        _Role.Window: tokens.window,
        _Role.WindowText: tokens.ink,
        _Role.Base: tokens.surface,
        _Role.AlternateBase: tokens.rail,
        _Role.Text: tokens.ink,
        _Role.PlaceholderText: tokens.placeholder,
        _Role.Button: tokens.surface,
        _Role.ButtonText: tokens.ink,
        _Role.ToolTipBase: tokens.surface,
        _Role.ToolTipText: tokens.ink,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.Mid: tokens.edge,
        _Role.Dark: tokens.edge,
    }.items():
        made.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return made
