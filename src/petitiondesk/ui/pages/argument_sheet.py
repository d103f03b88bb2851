"""The sheet that shows what the demands of a letter rest on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.argument_picture import ArgumentPicture
from petitiondesk.ui.pages.argument_table import ArgumentTable
from petitiondesk.ui.pages.argument_words import Argument
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.segments import Segments

PICTURE, TABLE = "picture", "table"
_TABLE_LINES = 8


class ArgumentSheet(Sheet):
    """``chosen`` carries the id of the part that the person wants to go to; the sheet is gone then.

    Args:
        parent: what the sheet lies over.
        argument: what it shows.
    """

    chosen = Signal(str)

    characters = 132

    def __init__(self, parent: QWidget, argument: Argument) -> None:
        super().__init__(parent, translate("ArgumentMap", "What rests on what"))
        self._ways = Segments(
            translate("ArgumentMap", "How it is shown"),
            [
                (PICTURE, translate("ArgumentMap", "As a picture")),
                (TABLE, translate("ArgumentMap", "As a table")),
            ],
        )
        self._ways.chosen.connect(self.show_as)
        self.picture = ArgumentPicture()
        self.picture.show_argument(argument)
        self.table = ArgumentTable(argument)
        self.table.setMinimumHeight(_TABLE_LINES * measures().line)
        for way in (self.picture, self.table):
            way.chosen.connect(self._take)
        hint = SmallLabel(translate("ArgumentMap", "Press a box or a row to go to it."))
        self.body.addWidget(PlainLabel(argument.summary, tone=argument.tone))
        self.body.addWidget(self._ways)
        self.body.addWidget(hint)
        self.body.addWidget(self.picture)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.show_as(PICTURE)
        if not (argument.facts or argument.demands or argument.rules):
            for widget in (self._ways, hint, self.picture, self.table):
                widget.hide()
            self.body.insertWidget(1, PlainLabel(_what_it_will_show()))
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def show_as(self, way: str) -> None:
        """Show the argument as a picture or as a table."""
        self._ways.set_value(way)
        self.picture.setVisible(way == PICTURE)
        self.table.setVisible(way == TABLE)

    def _take(self, part: str) -> None:
        self.close_up()
        self.chosen.emit(part)


def _what_it_will_show() -> str:
    return translate(
        "ArgumentMap",
        "Write facts, choose rules of law and add demands. Then you see here which demand rests on "
        "which of them, and what still rests on nothing.",
    )
