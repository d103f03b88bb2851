"""What the use cases need from outside. Small, so that a fake is a few lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol

from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.geometry import BlockBox, PageSize
from petitiondesk.typesetting.manuscript import Manuscript, StampOrder
from petitiondesk.typesetting.messages import FileKind, MissingGlyph, PdfFile, Pixels, Preview, View
from petitiondesk.vault.messages_letters import DraftRow, Shelf
from petitiondesk.vault.messages_revisions import (
    LatestRow,
    NewRevision,
    Reason,
    RevisionKind,
    RevisionRow,
    RevisionScan,
)

__all__ = [
    "BlockBox",
    "Clock",
    "DraftRow",
    "DraftStore",
    "LatestRow",
    "Manuscript",
    "MissingGlyph",
    "NewRevision",
    "PageSize",
    "PdfFile",
    "Pixels",
    "Preview",
    "Reason",
    "RevisionKind",
    "RevisionRow",
    "RevisionScan",
    "RevisionStore",
    "SettingStore",
    "Shelf",
    "Typesetter",
    "Vault",
    "View",
]


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware of its time zone."""


class DraftStore(Protocol):
    """Keeps one draft a letter, on one of three shelves. Bytes in, bytes out.

    `petitiondesk.vault.draft_store` says what each method takes, promises and raises.
    """

    def put(
        self,
        letter_id: str,
        summary: bytes,
        draft: bytes,
        *,
        passages: Sequence[str],
        changed: str,
    ) -> None:
        """Replace the draft; a letter that is new lies on the desk."""

    def get(self, letter_id: str) -> bytes:
        """Return the draft."""

    def list(self) -> tuple[DraftRow, ...]:
        """Return all drafts, on whatever shelf, the last changed first."""

    def row(self, letter_id: str) -> DraftRow | None:
        """Return what ``list`` does of one letter; None where there is none."""

    def move(self, letter_id: str, shelf: Shelf) -> None:
        """Put a letter on another shelf."""

    def erase(self, letter_id: str, *, made: str) -> None:
        """Erase a letter for good: draft, undo, words, revisions."""

    def put_undo(self, letter_id: str, undo: bytes) -> None:
        """Replace what undo gives back."""

    def get_undo(self, letter_id: str) -> bytes:
        """Return what undo gives back; empty where there is nothing."""

    def search(self, words: str) -> tuple[str, ...]:
        """Return the ids of the letters that have all these words, the last changed first."""

    def index(self) -> int:
        """Make some saved letters known to ``search``, for a moment; return how many, or 0."""

    def unindexed(self) -> int:
        """Return how many letters ``index`` has still to do."""

    def unsearched(self) -> tuple[str, ...]:
        """Return the ids of letters that ``search`` does not know until they are put anew."""


class RevisionStore(Protocol):
    """Keeps letters as they were, in a chain that shows what was changed or taken away.

    `petitiondesk.vault.revision_store` says what each method takes, promises and raises.
    """

    def add(self, letter_id: str, revision: NewRevision) -> RevisionRow:
        """Make a revision of a letter."""

    def list(self, letter_id: str) -> tuple[RevisionRow, ...]:
        """Check a letter's part of the chain and return its rows, the first first."""

    def latest(self) -> tuple[LatestRow, ...]:
        """Return the last revision of each letter that has one; checks no chain."""

    def get(self, letter_id: str, number: int) -> bytes:
        """Return the letter file of a revision."""

    def search(self, words: str, letter_id: str = "") -> Iterator[RevisionScan]:
        """Yield, step by step and the newest first, revisions whose files have all these words."""


class SettingStore(Protocol):
    """Keeps small things beside the letters."""

    def put(self, name: str, value: bytes) -> None:
        """Replace what is kept under this name."""

    def get(self, name: str) -> bytes | None:
        """Return what was kept under this name, or None."""


class Vault(Protocol):
    """An open vault."""

    @property
    def drafts(self) -> DraftStore:
        """Letters, their drafts and shelves."""

    @property
    def revisions(self) -> RevisionStore:
        """Letters as they were."""

    @property
    def settings(self) -> SettingStore:
        """Small things beside them."""

    @property
    def alive(self) -> bool:
        """Whether the vault is open: neither locked nor ended unasked."""

    def lock(self) -> None:
        """Close the vault and end what holds its key."""


class Typesetter(Protocol):
    """Composes and sets the pages of manuscripts; every answer comes later."""

    def preview(self, manuscript: Manuscript, view: View) -> Future[Preview]:
        """Set the pages and draw the one in view; cancels an unfinished earlier preview."""

    def raster(self, view: View) -> Future[Pixels]:
        """Draw another page, or another scale, of the last preview."""

    def pdf(self, manuscript: Manuscript) -> Future[PdfFile]:
        """Set the final PDF."""

    def stamp(self, order: StampOrder) -> Future[bytes]:
        """Set what is seen of a signature: a PDF of one page, as large as the place for it."""

    def shows(self, order: StampOrder, untrusted: bytes, *, exactly: bool = False) -> Future[bool]:
        """Tell whether what is seen of a signature in a file from anywhere is what an order sets.

        A PDF shows a content stream, a Word document a picture; of this build it is exactly that.
        """

    def docx(self, manuscript: Manuscript) -> Future[bytes]:
        """Write the final DOCX."""

    def missing_glyphs(self, manuscript: Manuscript) -> Future[tuple[MissingGlyph, ...]]:
        """Return the characters of the page that the fonts cannot show."""

    def picture(self, untrusted: bytes) -> Future[bytes]:
        """Make a picture from outside safe: pixels only, of ordinary size."""

    def law_findings(self, letter: Letter, today: dt.date) -> Future[tuple[Finding, ...]]:
        """Check a letter against the law; cancels an unfinished earlier check."""

    def words(self, kind: FileKind, data: bytes) -> Future[tuple[str, ...]]:
        """Read all words, and the metadata, of a file that was made here."""

    def told(self, kind: FileKind, data: bytes) -> Future[tuple[str, ...]]:
        """Read what a page tells: the same for every layout of the same text."""

    def build(self) -> Future[str]:
        """Name what pages are set with; the same build sets the same bytes."""

    def take_law(self, newer: Mapping[str, bytes]) -> None:
        """Check and cite with newer law data from now on; without any, with the built-in data."""

    def close(self) -> None:
        """End the worker."""
