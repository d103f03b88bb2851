"""Everything that is found in a letter while it is written, from wherever it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from petitiondesk.desk.drafting.check_letter import check_letter
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.keeping import with_kept
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.checks.identity_check import IdentityCheck
from petitiondesk.ui.checks.law_check import LawAnswer, LawCheck
from petitiondesk.ui.checks.print_check import PrintCheck


class LetterChecks(QObject):
    """What is cheap is found at once; paper, law and protected names follow after a pause.

    ``found`` says that one of these has something else to say; ``failed`` carries why protected
    names cannot be looked for.
    """

    found = Signal()
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        typesetter: Callable[[], Typesetter],
        watch: IdentityWatch,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._print = PrintCheck(library, typesetter, tasks, self)
        self._law = LawCheck(library, typesetter, tasks, self)
        self._names = IdentityCheck(watch, tasks, self)
        for check in (self._print, self._law, self._names):
            check.found.connect(self.found)
        self._names.failed.connect(self.failed)

    @property
    def law(self) -> LawAnswer:
        """How far the law has answered."""
        return self._law.answer

    def findings(self, letter: Letter) -> tuple[Finding, ...]:
        """Return what is known of the letter now; what is kept with a reason says so."""
        apart = (*self._names.findings, *self._print.findings, *self._law.findings)
        return (*check_letter(letter, self._library), *with_kept(letter, apart))

    def want(self, letter: Letter) -> None:
        """Find the rest after a pause."""
        for check in (self._print, self._law, self._names):
            check.want(letter)

    def want_anew(self, letter: Letter) -> None:
        """Find the rest again, though the letter is the same: law or names are others now."""
        self._law.want_anew(letter)
        self._names.want_anew(letter)

    def stop(self) -> None:
        """Find nothing any more."""
        for check in (self._print, self._law, self._names):
            check.stop()
