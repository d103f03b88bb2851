"""The revisions of an open vault, as its clients see them."""

from collections.abc import Iterator

from petitiondesk.vault.limits import check_limit
from petitiondesk.vault.messages import DRAFT_LIMIT, Value
from petitiondesk.vault.messages_revisions import (
    AddRevision,
    GetRevision,
    LatestPage,
    LatestRow,
    ListLatest,
    ListRevisions,
    NewRevision,
    RevisionMade,
    RevisionPage,
    RevisionRow,
    RevisionScan,
    ScanRevisions,
)
from petitiondesk.vault.pipe import VaultPipe


class RevisionStore:
    """Letters as they were, each in a chain that shows what was changed or taken away.

    Every method raises what those of `DraftStore` do.
    """

    def __init__(self, pipe: VaultPipe) -> None:
        self._pipe = pipe

    def add(self, letter_id: str, revision: NewRevision) -> RevisionRow:
        """Make a revision. When this returns, it survives a power cut, and never changes.

        Raises:
            DraftMissingError: there is no letter under this id.
            VaultLimitError: a value is larger than its limit.
        """
        for what in ("made", "author", "name", "digest"):
            check_limit(what, getattr(revision, what))
        check_limit("body", revision.body, DRAFT_LIMIT)
        return self._pipe.ask(AddRevision(letter_id=letter_id, revision=revision), RevisionMade).row

    def list(self, letter_id: str) -> tuple[RevisionRow, ...]:
        """Check a letter's part of the chain, and return its rows, the first first.

        Raises:
            VaultDamagedError: a row is not as it was written, or a body is missing.
        """
        found: list[RevisionRow] = []
        more = True
        while more:
            after = found[-1].number if found else 0
            page = self._pipe.ask(ListRevisions(letter_id=letter_id, after=after), RevisionPage)
            found += page.rows
            more = page.more
        return tuple(found)

    def latest(self) -> tuple[LatestRow, ...]:
        """Return the last revision of each letter that has one; checks no chain."""
        found: list[LatestRow] = []
        more = True
        while more:
            page = self._pipe.ask(
                ListLatest(after=found[-1].letter_id if found else ""), LatestPage
            )
            found += page.rows
            more = page.more
        return tuple(found)

    def get(self, letter_id: str, number: int) -> bytes:
        """Return the body of a revision.

        Raises:
            RevisionMissingError: there is none of this number, or it was erased.
            VaultDamagedError: it is not as it was sealed.
        """
        value = self._pipe.ask(GetRevision(letter_id=letter_id, number=number), Value).value
        assert value is not None
        return value

    def search(self, words: str, letter_id: str = "") -> Iterator[RevisionScan]:
        """Look through the bodies for words, from the newest back.

        The whole letter file is looked at, as text: what is found has all the words somewhere, and
        the caller, who can read letters, decides whether where it matters. Yields after each step,
        of which there are about twenty in a second, what it found, often nothing, and how far it
        has come, so that the caller can show it, or stop.

        Args:
            words: as in `DraftStore.search`.
            letter_id: one letter; empty for all of the vault.
        """
        before = 0
        while True:
            step = self._pipe.ask(
                ScanRevisions(words=words, letter_id=letter_id, before=before), RevisionScan
            )
            yield step
            if not step.next:
                return
            before = step.next
