"""The letter in hand, as windows see it: edits go in; it says when it changed or was saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from petitiondesk.desk.drafting.drafts import Drafts, Place
from petitiondesk.desk.drafting.editing import Editing
from petitiondesk.desk.drafting.revisions import RevisionEntry, Revisions
from petitiondesk.desk.errors import TextClosedError
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Reason, Typesetter
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.edits import Edit
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.checks.law_check import LawAnswer
from petitiondesk.ui.checks.letter_checks import LetterChecks

SAVE_AFTER_MS = 700
"""From the first unsaved change to saving it: a crash loses at most a second of typing."""

CHECK_AFTER_MS = 250
"""From the last change to checking the letter, in milliseconds."""

UNDO_EVERY_MS = 60_000
"""How often what undo gives back is kept too, in milliseconds."""

REVISE_AFTER_MS = 600_000
"""From the first change that no revision has to making one, in milliseconds."""

RETRY_AFTER_MS = 5_000
"""From a failed save to the next try, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a letter in hand is kept: as its draft, and in its revisions; and who is protected."""

    drafts: Drafts
    revisions: Revisions
    watch: IdentityWatch


class OpenLetter(QObject):
    """One letter that is open.

    ``changed`` and ``checked`` say that letter or findings are new; ``saved`` carries when;
    ``failed`` the error of a save; ``unwatched`` why protected names cannot be looked for;
    ``closed`` that an edit met a text that is closed; ``revised`` carries a revision that was made,
    or None where the last one is the same.

    Attributes:
        library: the law that the letter cites, and how its languages count.
        findings: what was found in it last.
        place: where its author is.
    """

    changed = Signal()
    checked = Signal()
    saved = Signal(object)
    failed = Signal(object)
    unwatched = Signal(object)
    closed = Signal()
    revised = Signal(object)

    def __init__(
        self,
        editing: Editing,
        keeping: Keeping,
        library: Library,
        typesetter: Callable[[], Typesetter],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._drafts = keeping.drafts
        self._revisions = keeping.revisions
        self.library = library
        self._tasks = tasks
        self._unsaved = False
        self._revised: Letter | None = editing.letter
        self.findings: tuple[Finding, ...] = ()
        self.place: Callable[[], Place] = Place
        self._save = _timer(self, SAVE_AFTER_MS, self.save_now)
        self._check = _timer(self, CHECK_AFTER_MS, self.check_now)
        self._undo = _timer(self, UNDO_EVERY_MS, self._keep_undo)
        self._revise = _timer(self, REVISE_AFTER_MS, self._revise_changed)
        self._checks = LetterChecks(library, typesetter, keeping.watch, tasks, self)
        self._checks.found.connect(self._find)
        self._checks.failed.connect(self.unwatched)

    @property
    def letter(self) -> Letter:
        """The letter as it is now."""
        return self._editing.letter

    @property
    def law(self) -> LawAnswer:
        """How far the law has answered about it."""
        return self._checks.law

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._editing.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._editing.can_redo

    @property
    def unsaved(self) -> bool:
        """Whether a change has not reached the vault yet."""
        return self._unsaved

    def edit(self, edit: Edit) -> None:
        """Change the letter; a closed text is left alone and ``closed`` says so."""
        try:
            self._step(lambda: self._editing.apply(edit))
        except TextClosedError:
            self.closed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._editing.undo)

    def redo(self) -> None:
        """Do the last undone step again."""
        self._step(self._editing.redo)

    def close_text(self) -> None:
        """Close the text for agreement, and keep it for good."""
        self._step(self._editing.close_text)
        self.revise(Reason.FROZEN)

    def start_new_version(self) -> None:
        """Open a closed text as the next draft."""
        self._step(self._editing.start_new_version)

    def put(self, letter: Letter) -> None:
        """Go on from the letter as a revision has it."""
        self._step(lambda: self._editing.put(letter))
        self._revised = letter

    def revise(self, reason: Reason, name: str = "", letter: Letter | None = None) -> None:
        """Make a revision in the background, of the letter as it is or as it was just now."""
        kept = letter or self.letter
        self._run_revision(kept, lambda: self._revisions.make(kept, reason, name))

    def check_now(self) -> None:
        """Find what is left to do; what takes longer to find follows after a pause."""
        self._check.stop()
        self._checks.want(self.letter)
        self._find()

    def check_anew(self) -> None:
        """Find what is left to do once other law is in force, or other names are protected."""
        self._checks.want_anew(self.letter)
        self._find()

    def save_now(self) -> None:
        """Save the draft in the background, with the place where its author is."""
        self._save.stop()
        letter, place, keep = self.letter, self.place(), self._keep
        self._tasks.run(
            lambda: keep(letter, place),
            owner=self,
            on_success=lambda when: self._was_saved(letter, when),
            on_failure=self._was_not_saved,
            serial=True,
        )

    def last_save(self) -> Callable[[], object]:
        """Return the work that keeps everything before the letter is left; for a worker."""
        for timer in (self._save, self._check, self._undo, self._revise):
            timer.stop()
        self._checks.stop()
        letter, place, earlier = self.letter, self.place(), self._editing.earlier
        drafts, keep = self._drafts, self._keep
        revisions, revised = self._revisions, self._revised

        def keep_all() -> None:
            keep(letter, place)
            drafts.keep_undo(letter.id, earlier)
            if letter is not revised:
                revisions.make_if_changed(letter, Reason.CLOSED)

        return keep_all

    @property
    def _keep(self) -> Callable[[Letter, Place], dt.datetime]:
        """What keeps the letter: only an edit makes it a changed one."""
        return self._drafts.keep if self._unsaved else self._drafts.keep_place

    def _find(self) -> None:
        self.findings = self._checks.findings(self.letter)
        self.checked.emit()

    def _revise_changed(self) -> None:
        kept = self.letter
        self._run_revision(kept, lambda: self._revisions.make_if_changed(kept, Reason.INTERVAL))

    def _run_revision(self, kept: Letter, make: Callable[[], RevisionEntry | None]) -> None:
        self._revise.stop()
        self._revised = kept
        self._tasks.run(
            make,
            owner=self,
            on_success=self.revised.emit,
            on_failure=self._was_not_revised,
            serial=True,
        )

    def _was_not_revised(self, error: PetitionDeskError) -> None:
        self._revised = None
        self.failed.emit(error)

    def _keep_undo(self) -> None:
        letter_id, earlier = self.letter.id, self._editing.earlier
        self._tasks.run(
            lambda: self._drafts.keep_undo(letter_id, earlier),
            owner=self,
            on_success=lambda _none: None,
            on_failure=self.failed.emit,
            serial=True,
        )

    def _step(self, change: Callable[[], Letter]) -> None:
        before = self.letter
        if change() is before:
            return
        self._unsaved = True
        self._check.start()
        if not self._save.isActive():
            self._save.start(SAVE_AFTER_MS)
        if not self._undo.isActive():
            self._undo.start()
        if not self._revise.isActive():
            self._revise.start()
        self.changed.emit()

    def _was_saved(self, letter: Letter, when: dt.datetime) -> None:
        if letter is self.letter:
            self._unsaved = False
        self.saved.emit(when)

    def _was_not_saved(self, error: PetitionDeskError) -> None:
        self._unsaved = True
        self._save.start(RETRY_AFTER_MS)
        self.failed.emit(error)


def _timer(parent: QObject, after_ms: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(call)
    return timer
