"""What is asked about revisions: the letter as it was, for good, in a chain of digests."""

import enum

import msgspec

from petitiondesk.vault.messages import Request, Response


class Reason(enum.StrEnum):
    """Why a revision was made."""

    NAMED = "named"
    CLOSED = "closed"
    SENT = "sent"
    FROZEN = "frozen"
    INTERVAL = "interval"
    RESTORED = "restored"
    IMPORTED = "imported"


class RevisionKind(enum.StrEnum):
    """What a row of the chain tells."""

    REVISION = "revision"
    ERASED = "erased"


class NewRevision(msgspec.Struct, frozen=True):
    """A revision that is to be made.

    Attributes:
        made: when (RFC 3339, UTC).
        author: who, as the history shows it; may be empty.
        reason: why.
        name: what a person called it; may be empty.
        digest: the digest of the letter's text, as `letter.digest` gives it.
        body: the whole letter file (UTF-8), which history search reads.
    """

    made: str
    author: str
    reason: Reason
    name: str
    digest: str
    body: bytes


class RevisionRow(msgspec.Struct, frozen=True):
    """What a history shows of a revision without opening it.

    Attributes:
        seq: its place in the chain of the whole vault, from 1 and without gaps.
        letter_id: whose revision it is.
        number: counts the rows of the letter, from 1.
        kind: a revision, or the letter's erasure.
        made: when (RFC 3339, UTC).
        link: the digest that the next row of the chain builds on, in hexadecimal.
        author: who; empty for an erasure, and after one, as everything below.
        reason: why; None for an erasure and for a revision that has been erased.
        name: what a person called it.
        digest: the digest of the letter's text.
    """

    seq: int
    letter_id: str
    number: int
    kind: RevisionKind
    made: str
    link: str
    author: str = ""
    reason: Reason | None = None
    name: str = ""
    digest: str = ""

    @property
    def erased(self) -> bool:
        """Whether there is nothing to open behind this row."""
        return self.reason is None


class LatestRow(msgspec.Struct, frozen=True):
    """The last revision of a letter, for a list of letters.

    Attributes:
        letter_id: whose it is.
        number: of the revision.
        made: when (RFC 3339, UTC).
    """

    letter_id: str
    number: int
    made: str


class AddRevision(Request, frozen=True):
    """Make a revision of a letter."""

    letter_id: str
    revision: NewRevision


class ListRevisions(Request, frozen=True):
    """Check a letter's chain, and ask for its rows whose numbers come after `after`."""

    letter_id: str
    after: int


class ListLatest(Request, frozen=True):
    """Ask for the last revisions of the letters whose ids come after `after`; checks no chain."""

    after: str


class GetRevision(Request, frozen=True):
    """Ask for the body of a revision."""

    letter_id: str
    number: int


class ScanRevisions(Request, frozen=True):
    """Look through bodies for words, from the newest back; one step of a long search.

    `letter_id` may be empty: all letters. `before` is the `next` of the step before, at first 0.
    """

    words: str
    letter_id: str
    before: int


RevisionRequest = AddRevision | ListRevisions | ListLatest | GetRevision | ScanRevisions


class RevisionMade(Response, frozen=True):
    """The revision as the chain has it now."""

    row: RevisionRow


class RevisionPage(Response, frozen=True):
    """Some rows of a letter, in their order; `more` tells to ask again."""

    rows: tuple[RevisionRow, ...]
    more: bool


class LatestPage(Response, frozen=True):
    """Some letters' last revisions, in the order of their letter ids; `more` tells to ask again."""

    rows: tuple[LatestRow, ...]
    more: bool


class RevisionScan(Response, frozen=True):
    """What one step of a search found, and how far it has come.

    Attributes:
        rows: what it found, the newest first.
        next: the row of the chain before which to go on; 0 where it was the last.
        done: how many rows of the chain, of the letter's or the vault's, the search has behind it.
        total: how many there are.
    """

    rows: tuple[RevisionRow, ...]
    next: int
    done: int
    total: int
