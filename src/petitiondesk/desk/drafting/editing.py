"""Editing one letter: the present letter, and undo and redo over everything.

The letter is the truth; widgets show it. Typing on in the same text is one step to undo.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import msgspec

from petitiondesk.desk.errors import TextClosedError
from petitiondesk.desk.ports import Clock
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edits import (
    AddPart,
    Edit,
    MarkReviewed,
    MarkTranslated,
    MovePart,
    OneEdit,
    RemovePart,
    SetFields,
    SetPrevailing,
    SetText,
    Together,
    apply,
)
from petitiondesk.letter.letter import ClosedText, Letter
from petitiondesk.letter.tree import find

TYPING_PAUSE = dt.timedelta(seconds=3)
"""Typing that goes on after a longer pause starts a new step to undo."""

MAX_STEPS = 1_000
"""So many steps are kept; letters share what they have in common, so a step costs little."""


class Step(msgspec.Struct, frozen=True):
    """One step to undo: the edit that led away from ``before``, and when."""

    before: Letter
    edit: Edit | None
    at: dt.datetime


class Editing:
    """The letter in hand, and the steps that led to it."""

    def __init__(self, letter: Letter, clock: Clock, earlier: Sequence[Letter] = ()) -> None:
        self._letter = letter
        self._clock = clock
        self._undo = [
            Step(before, None, dt.datetime.min.replace(tzinfo=dt.UTC)) for before in earlier
        ]
        self._redo: list[Step] = []

    @property
    def letter(self) -> Letter:
        """The letter as it is now."""
        return self._letter

    @property
    def earlier(self) -> tuple[Letter, ...]:
        """The letters that undo would give back, the oldest first; kept with the draft."""
        return tuple(step.before for step in self._undo)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be done again."""
        return bool(self._redo)

    def apply(self, edit: Edit) -> Letter:
        """Change the letter and return it.

        Raises:
            TextClosedError: if the edit touches agreed text that is closed.
            NoSuchPartError: if the edit names a part that is not there.
        """
        if self._letter.closed and self._touches_agreed_text(edit):
            raise TextClosedError
        changed = apply(self._letter, edit)
        if changed == self._letter:
            return self._letter
        if not self._continues_typing(edit):
            self._remember(edit)
        self._redo.clear()
        self._letter = changed
        return changed

    def close_text(self) -> Letter:
        """Close the text for agreement: what is agreed to is this digest."""
        digest = agreed_digest(self._letter)
        return self._step(msgspec.structs.replace(self._letter, closed=ClosedText(digest=digest)))

    def start_new_version(self) -> Letter:
        """Open a closed text for editing, as the next draft; earlier answers become stale."""
        letter = self._letter
        return self._step(msgspec.structs.replace(letter, closed=None, draft=letter.draft + 1))

    def put(self, letter: Letter) -> Letter:
        """Go on from another state of the letter, such as a revision; one step to undo."""
        return self._step(letter)

    def undo(self) -> Letter:
        """Take the last step back; does nothing where there is none."""
        return self._shift(self._undo, self._redo)

    def redo(self) -> Letter:
        """Do the last undone step again; does nothing where there is none."""
        return self._shift(self._redo, self._undo)

    def _step(self, letter: Letter) -> Letter:
        self._remember(None)
        self._redo.clear()
        self._letter = letter
        return letter

    def _shift(self, source: list[Step], target: list[Step]) -> Letter:
        if source:
            step = source.pop()
            target.append(msgspec.structs.replace(step, before=self._letter))
            self._letter = step.before
        return self._letter

    def _remember(self, edit: Edit | None) -> None:
        self._undo.append(Step(self._letter, edit, self._clock.now()))
        del self._undo[:-MAX_STEPS]

    def _continues_typing(self, edit: Edit) -> bool:
        if not (self._undo and isinstance(edit, (SetText, SetFields)) and not self._redo):
            return False
        last = self._undo[-1]
        if self._clock.now() - last.at > TYPING_PAUSE or not _same_place(last.edit, edit):
            return False
        self._undo[-1] = msgspec.structs.replace(last, at=self._clock.now())
        return True

    def _touches_agreed_text(self, edit: Edit) -> bool:
        if isinstance(edit, Together):
            return any(map(self._touches_agreed_text, edit.edits))
        if isinstance(edit, MarkReviewed | MarkTranslated):
            return False
        part = _edited_part(self._letter, edit)
        section = edit.section if isinstance(edit, AddPart) else find(self._letter, part).section
        if isinstance(edit, SetFields):
            private = find(self._letter, part).part.PRIVATE
            return section not in Letter.PRIVATE and not edit.fields.keys() <= private
        return section not in Letter.PRIVATE


def _edited_part(letter: Letter, edit: OneEdit) -> str:
    match edit:
        case SetPrevailing():
            return letter.id
        case AddPart():
            return edit.owner
        case SetFields() | RemovePart() | MovePart():
            return edit.part
        case _:
            return edit.block


def _same_place(last: Edit | None, edit: SetText | SetFields) -> bool:
    match last, edit:
        case SetText(), SetText():
            return (last.block, last.language) == (edit.block, edit.language)
        case SetFields(), SetFields():
            texts = all(isinstance(value, str) for value in edit.fields.values())
            return texts and (last.part, set(last.fields)) == (edit.part, set(edit.fields))
        case _:
            return False
