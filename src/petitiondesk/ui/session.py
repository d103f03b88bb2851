"""An open vault and everything that works with it, from unlocking to locking."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.drafting.drafts import Drafts, OpenDraft, Place
from petitiondesk.desk.drafting.editing import Editing
from petitiondesk.desk.drafting.revisions import Revisions
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter, Vault
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.open_letter import Keeping, OpenLetter
from petitiondesk.ui.page_context import PageContext

if TYPE_CHECKING:  # nothing is made before a letter is open
    from petitiondesk.desk.law_updates import LawUpdates
    from petitiondesk.ui.given_file import GivenFile
    from petitiondesk.ui.made import Made

NEWER_LAW: Final = ("law.parties", "law.provisions")
"""The settings that hold law newer than the program's own; most vaults have neither."""


class Session:
    """What is there while the vault is open; gone when it is locked.

    Args:
        desk: the desk.
        vault: the open vault.
        sample: whether it is a vault that forgets, for trying things out.
        parent: whose life the task runner shares.

    Attributes:
        made: the files that were made last of each letter, by its id.
        endorsements: the files that were added to each letter, by its id.
        watch: knows who is protected.
        sealing: what signs files now, and brings them to their end.
        say: tells the person a sentence, on whatever is shown.
    """

    def __init__(self, desk: Desk, vault: Vault, parent: QObject, *, sample: bool = False) -> None:
        self.desk = desk
        self.vault = vault
        self.sample = sample
        self.drafts = Drafts(vault, desk.clock)
        self.revisions = Revisions(vault, desk.clock)
        self.watch = IdentityWatch(vault.settings)
        self.drafting = Drafting(desk.mint)
        self.tasks = TaskRunner(parent)
        self._parent = parent
        self.made: dict[str, Made] = {}
        self.endorsements: dict[str, tuple[GivenFile, ...]] = {}
        self.sealing: set[QObject] = set()
        self.say: Callable[[str], object] = _nothing
        self._closed = False
        self._typesetters: list[Typesetter] = []

    @functools.cached_property
    def library(self) -> Library:
        """The law that is in force and the words of pages, read when they are first needed."""
        if not any(map(self.vault.settings.get, NEWER_LAW)):
            return self.desk.library()
        return self._read_law()

    def law_updates(self) -> LawUpdates:
        """Return what loads newer law; it reads the law, so in a worker."""
        from petitiondesk.desk.law_updates import LawUpdates  # noqa: PLC0415 - hardly ever needed

        return LawUpdates(self.vault.settings, self.desk.library(), self.desk.clock)

    def renew_law(self) -> None:
        """Other law is in force: check by it, and let what is laid out from now on cite it."""
        self.tasks.run(
            self._read_law,
            owner=self._parent,
            on_success=lambda library: self.__dict__.update(library=library),
            on_failure=_nothing,
            serial=True,
        )

    def _read_law(self) -> Library:
        updates = self.law_updates()
        self.typesetter().take_law(updates.files())
        return updates.library()

    @property
    def closed(self) -> bool:
        """Whether it is over: the vault is locked, or about to be."""
        return self._closed

    def typesetter(self) -> Typesetter:
        """Return the session's typesetter, started at the first call.

        Raises:
            CancelledError: the session is over; a worker would keep text in its memory after it.
        """
        if self._closed:
            raise CancelledError
        if not self._typesetters:
            self._typesetters.append(self.desk.typesetter())
        return self._typesetters[0]

    def another_typesetter(self) -> Typesetter:
        """Return a typesetter that nobody else uses, by the law in force; for a worker.

        It has no spare: whoever uses it alone asks for one page after the other.
        """
        self.typesetter()  # that of everybody is the first
        made = self.desk.typesetter(spare=False)
        self._typesetters.append(made)
        if any(map(self.vault.settings.get, NEWER_LAW)):
            made.take_law(self.law_updates().files())
        return made

    def give_back(self, typesetter: Typesetter) -> None:
        """End a typesetter that nobody else uses, unless locking has done so."""
        if typesetter in self._typesetters:
            self._typesetters.remove(typesetter)
            typesetter.close()

    def page_context(self) -> PageContext:
        """Return what step pages work with."""
        return PageContext(
            desk=self.desk,
            library=self.library,
            drafting=self.drafting,
            tasks=self.tasks,
            typesetter=self.typesetter,
        )

    def open_letter(self, opened: OpenDraft, parent: QObject) -> OpenLetter:
        """Return a draft as a letter in hand."""
        editing = Editing(opened.letter, self.desk.clock, opened.earlier)
        keeping = Keeping(self.drafts, self.revisions, self.watch)
        return OpenLetter(editing, keeping, self.library, self.typesetter, self.tasks, parent)

    def sample_letter(self) -> Letter:
        """Return the sample to try things out with, as a letter of one's own."""
        samples = self.desk.samples()
        return samples.letter(samples.tour.name, self.desk.mint)

    def keep_new(self, letter: Letter) -> OpenDraft:
        """Keep a letter that the vault does not have yet, and return it as a draft."""
        self.drafts.keep(letter, Place())
        return OpenDraft(letter, Place())

    def close(self) -> None:
        """End what holds keys or letters: the worker and the vault's process. Takes a moment.

        What is being made then is given up, and nothing of it is written.
        """
        self._closed = True
        try:
            for typesetter in self._typesetters:
                typesetter.close()
            self._typesetters.clear()
        finally:  # whatever the worker does, the keys go
            self.vault.lock()


def _nothing(_outcome: object) -> None:
    """What cannot be read is not in force; the page of the law data says so."""
