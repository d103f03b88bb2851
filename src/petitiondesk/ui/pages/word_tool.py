"""A quiet tool with words: it stands at the edge of the column like the fields above it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone, symbol


class WordTool(QToolButton):
    """Symbol and words without an edge."""

    def __init__(self, words: str, icon: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = measures().line
        self.setProperty("look", "flat")
        self.setProperty("square", "true")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_as(words, icon)

    def show_as(self, words: str, icon: str) -> None:
        """Change words and symbol."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setIcon(symbol(icon, Tone.ACCENT))
