"""The gate between writing and agreeing: closing the text, and opening it as a new version."""

from __future__ import annotations

from typing import Protocol

from petitiondesk.letter.letter import Answer
from petitiondesk.ui.findings_by_step import to_finish
from petitiondesk.ui.language.translation import counted, number, translate
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.widgets.question import Question


class Say(Protocol):
    """Shows a short word at the foot of the window."""

    def __call__(self, sentence: str, *, undo: bool = False) -> None:
        """Show it, with Undo beside it where that helps."""


class Gate:
    """Asks before agreed text is opened; closing needs no question, since Undo opens it again."""

    def __init__(self, letter: OpenLetter, question: Question, say: Say) -> None:
        self._letter = letter
        self._question = question
        self._say = say

    def press(self) -> None:
        """Close the text if it is open; ask to open it if it is closed."""
        if self._letter.letter.closed is None:
            self._close()
        else:
            self.ask_to_open()

    def ask_to_open(self) -> None:
        """Say what a change would cost, and offer a new version."""
        self._question.ask(
            self._cost_in_words(),
            translate("Gate", "Start a new version"),
            translate("Gate", "Keep it closed"),
            self._letter.start_new_version,
        )

    def state_in_words(self) -> str:
        """Return whether the text is open or closed."""
        letter = self._letter.letter
        draft = number(letter.draft)
        if letter.closed is None:
            return translate("Gate", "Text is open · draft %1").replace("%1", draft)
        return translate("Gate", "Text is closed · draft %1").replace("%1", draft)

    def _close(self) -> None:
        left = to_finish(self._letter.findings)
        if left:
            self._say(
                counted(
                    "Gate",
                    "1 thing is left to finish before the text can be closed.",
                    "%Ln things are left to finish before the text can be closed.",
                    left,
                )
            )
            return
        self._letter.close_text()
        self._say(translate("Gate", "The text is closed. It can be read, not changed."), undo=True)

    def _cost_in_words(self) -> str:
        letter = self._letter.letter
        digest = letter.closed.digest if letter.closed else ""
        agreed = sum(
            each.answer is Answer.AGREED and each.agreed_digest == digest
            for each in letter.signatories
        )
        if not agreed:
            return translate("Gate", "The text is closed, so that organisations can agree to it.")
        return counted(
            "Gate",
            "1 organisation has agreed to this text. If you change it, it must agree again.",
            "%Ln organisations have agreed to this text. If you change it, they must agree again.",
            agreed,
        )
