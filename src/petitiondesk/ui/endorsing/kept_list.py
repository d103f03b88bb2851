"""What the authors kept as it is, and why: read before a letter is signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.desk.drafting.kept_reasons import KeptReason
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import finding_in_words
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.labels import Heading, PlainLabel


class KeptList(QFrame):
    """Hidden where nothing was kept."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("face", "attention")
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(Heading(translate("KeptList", "Kept as it is, with a reason"), level=3))
        self._rows: QWidget | None = None
        self.hide()

    def show_kept(self, kept: Sequence[KeptReason], *, settled: bool) -> None:
        """Show what was kept.

        Args:
            kept: everything that the letter keeps with a reason.
            settled: whether all was looked for; else what is not found may still be.
        """
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        rows = self._rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        for each in kept:
            if words := _found_in_words(each, settled=settled):
                column.addWidget(PlainLabel(words))
            column.addWidget(PlainLabel(_reason_in_words(each), tone=Tone.MUTED))
        around = self.layout()
        assert around is not None
        around.addWidget(rows)
        self.setVisible(bool(kept))


def _found_in_words(kept: KeptReason, *, settled: bool) -> str:
    if kept.finding is not None:
        what = finding_in_words(kept.finding).what
        if not kept.asked_again:
            return what
        form = translate("KeptList", "The text was changed since, and it is open again: %1")
        return form.replace("%1", isolated(what))
    if not settled or not kept.kept.digest:  # the copy for signers cannot tell what is gone
        return ""
    return translate(
        "KeptList", "Something that was found earlier, and is not found in the text as it is now."
    )


def _reason_in_words(reason: KeptReason) -> str:
    kept = reason.kept
    form = translate("KeptList", "Their reason, of %1: %2")
    return form.replace("%1", day_in_words(kept.on)).replace("%2", isolated(kept.reason))
