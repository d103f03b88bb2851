"""After how long the program locks by itself: the one place where that stands, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.vaults.lock_after import LOCK_AFTER_CHOICES
from petitiondesk.ui.background import Failed
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.locking.triggers import LockTriggers
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.labels import PlainLabel


class LockAfterChoice(QWidget):
    """Shows and changes it. ``triggers`` are those of the main window.

    Args:
        triggers: what locks unasked.
        on_failure: takes the error of a choice that could not be kept.
        parent: whose life it shares.
    """

    def __init__(
        self, triggers: LockTriggers, on_failure: Failed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._triggers = triggers
        name = translate("LockAfterChoice", "Lock after")
        self.choice = Choice(name, [(each, _in_words(each)) for each in LOCK_AFTER_CHOICES])
        self.choice.chosen.connect(lambda minutes: triggers.choose(minutes, on_failure))
        triggers.minutes_known.connect(self._show)
        label = PlainLabel(name)
        label.setBuddy(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit)
        column.addWidget(label)
        column.addWidget(self.choice)
        column.addWidget(PlainLabel(_rule(), tone=Tone.MUTED))
        self.setFocusProxy(self.choice)
        self._show()

    def _show(self) -> None:
        self.choice.set_value(self._triggers.minutes)


def _rule() -> str:
    return translate(
        "LockAfterChoice",
        "PetitionDesk locks when no key and no pointer was used for so long, when the computer"
        " sleeps, when its screen is locked, and at once with Ctrl+L. Everything is saved first.",
    )


def _in_words(minutes: int) -> str:
    return counted("LockAfterChoice", "1 minute", "%Ln minutes", minutes)
