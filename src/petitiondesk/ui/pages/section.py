"""A heading inside a page, with what belongs under it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import Heading, PlainLabel


class Section(QWidget):
    """Put fields into :attr:`body`."""

    def __init__(self, title: str, lead: str = "") -> None:
        super().__init__()
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * unit, 0, 0)
        column.setSpacing(unit)
        column.addWidget(Heading(title, level=2))
        if lead:
            column.addWidget(PlainLabel(lead, tone=Tone.MUTED))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 2 * unit, 0, 0)
        self.body.setSpacing(4 * unit)
        column.addLayout(self.body)

    def put(self, *widgets: QWidget) -> None:
        """Put these into the section, one below the other."""
        for widget in widgets:
            self.body.addWidget(widget)
