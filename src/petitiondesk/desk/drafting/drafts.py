"""Keeping drafts: one sealed draft a letter, on a shelf, with the place where its author was."""

from __future__ import annotations

import datetime as dt
import lzma
import operator
from collections.abc import Iterable, Sequence
from contextlib import suppress

import msgspec

from petitiondesk.desk.drafting.searched_text import passages
from petitiondesk.desk.drafting.undo_packing import pack, unpack
from petitiondesk.desk.ports import Clock, DraftRow, Shelf, Vault
from petitiondesk.letter import codec
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.letter.letter import Kind, Letter
from petitiondesk.letter.scan import MAX_BYTES
from petitiondesk.vault.errors import VaultDamagedError, VaultLimitError

MAX_TITLE = 300
"""So many characters of a subject or campaign are listed; a vault's summary holds 64 KiB in all."""


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where the author was: so that closing, locking or a crash gives back the same place.

    Attributes:
        step: the step of the rail.
        field: names the field with the caret, as the interface does.
        caret: characters before the caret.
        scroll: how far the form is scrolled, in thousandths of its height.
    """

    step: str = ""
    field: str = ""
    caret: int = 0
    scroll: int = 0


class OpenDraft(msgspec.Struct, frozen=True):
    """A draft as it comes out of the vault.

    Attributes:
        letter: as it was kept last.
        place: where its author was.
        earlier: the letters that undo gives back, the oldest first.
        history_intact: whether the vault's chain of the letter's revisions is as it was written.
    """

    letter: Letter
    place: Place
    earlier: tuple[Letter, ...] = ()
    history_intact: bool = True


class DraftEntry(msgspec.Struct, frozen=True):
    """What the start screen shows of a draft."""

    letter_id: str
    title: str
    kind: Kind
    languages: tuple[str, ...]
    changed: dt.datetime
    shelf: Shelf
    campaign: str


class _Summary(msgspec.Struct, frozen=True):
    title: str
    kind: Kind
    languages: tuple[str, ...]
    campaign: str = ""  # not in the summaries of the first vaults


class _Stored(msgspec.Struct, frozen=True):
    letter: bytes
    place: Place


class Drafts:
    """The drafts of an open vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def list(self) -> tuple[DraftEntry, ...]:
        """Return all drafts, on whatever shelf, the last changed first."""
        entries = [_entry(row) for row in self._vault.drafts.list()]
        return tuple(sorted(entries, key=operator.attrgetter("changed"), reverse=True))

    def search(self, words: str) -> tuple[str, ...]:
        """Return the ids of the letters that have all these words, the last changed first.

        Letters that searching does not know yet are made known to it first: those from before
        there was search, and those that were saved. After a large import that takes long; whoever
        wants to show how far it is, or to stop, calls ``make_searched`` and ``index`` before.
        """
        self.make_searched(self.unsearched())
        return self._vault.drafts.search(words)

    def unsearched(self) -> tuple[DraftRow, ...]:
        """Return the drafts that searching does not know yet; an older vault is full of them."""
        unsearched = frozenset(self._vault.drafts.unsearched())
        rows = self._vault.drafts.list() if unsearched else ()
        return tuple(row for row in rows if row.letter_id in unsearched)

    def make_searched(self, rows: Iterable[DraftRow]) -> None:
        """Make drafts known to searching, as they are; nobody may write them meanwhile."""
        for row in rows:
            self._make_searched(row)

    def unindexed(self) -> int:
        """Return how many saved letters searching does not know yet."""
        return self._vault.drafts.unindexed()

    def index(self) -> int:
        """Make some of them known to it, for a twentieth of a second; return how many, or 0."""
        return self._vault.drafts.index()

    def load(self, letter_id: str) -> OpenDraft:
        """Return the draft of a letter.

        Raises:
            DraftMissingError: if there is none.
            VaultDamagedError: if it is not the one that was kept.
        """
        stored = msgspec.msgpack.decode(self._vault.drafts.get(letter_id), type=_Stored)
        return OpenDraft(
            codec.decode(stored.letter),
            stored.place,
            _readable(self._vault.drafts.get_undo(letter_id)),
            self._history_is_intact(letter_id),
        )

    def keep(self, letter: Letter, place: Place) -> dt.datetime:
        """Seal the draft and return when; from then on it survives a power cut.

        Raises:
            VaultLimitError: if the letter is larger than one that can be read again.
        """
        now = self._clock.now()
        self._put(letter, place, _in_utc(now))
        return now

    def keep_place(self, letter: Letter, place: Place) -> dt.datetime:
        """Seal a draft that nobody has edited and return when: it stays as old as it was."""
        now = self._clock.now()
        before = self._vault.drafts.row(letter.id)
        self._put(letter, place, before.changed if before else _in_utc(now))
        return now

    def keep_undo(self, letter_id: str, earlier: Sequence[Letter]) -> None:
        """Keep what undo gives back. It costs more than a draft: for leaving, not for typing."""
        self._vault.drafts.put_undo(letter_id, pack(earlier))

    def move(self, letter_id: str, shelf: Shelf) -> None:
        """Put a letter on another shelf.

        Raises:
            DraftMissingError: if there is none.
        """
        self._vault.drafts.move(letter_id, shelf)

    def delete(self, letter_id: str) -> None:
        """Erase a letter: draft, undo, words and revisions; they cannot come back."""
        self._vault.drafts.erase(letter_id, made=_in_utc(self._clock.now()))

    def _put(self, letter: Letter, place: Place, changed: str) -> None:
        encoded = codec.encode(letter)
        if len(encoded) > MAX_BYTES:
            raise VaultLimitError(what="draft", limit=MAX_BYTES)
        self._vault.drafts.put(
            letter.id,
            msgspec.msgpack.encode(_summary(letter)),
            msgspec.msgpack.encode(_Stored(encoded, place)),
            passages=passages(letter),
            changed=changed,
        )

    def _make_searched(self, row: DraftRow) -> None:
        """Put a draft anew as it is; one that cannot be read stays as it is, and unfound."""
        with suppress(LetterFileError, msgspec.DecodeError, VaultDamagedError):
            draft = self._vault.drafts.get(row.letter_id)
            stored = msgspec.msgpack.decode(draft, type=_Stored)
            self._put(codec.decode(stored.letter), stored.place, row.changed)

    def _history_is_intact(self, letter_id: str) -> bool:
        try:
            self._vault.revisions.list(letter_id)
        except VaultDamagedError:
            return False
        return True


def _in_utc(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds")


def _readable(packed: bytes) -> tuple[Letter, ...]:
    """Return what undo gives back; what cannot be read must not keep the letter shut."""
    try:
        return unpack(packed)
    except (LetterFileError, lzma.LZMAError, msgspec.DecodeError):
        return ()


def _summary(letter: Letter) -> _Summary:
    title = letter.subject.markup(letter.languages.prevailing)[:MAX_TITLE]
    return _Summary(title, letter.kind, letter.languages.all, letter.campaign[:MAX_TITLE])


def _entry(row: DraftRow) -> DraftEntry:
    summary = msgspec.msgpack.decode(row.summary, type=_Summary)
    return DraftEntry(
        letter_id=row.letter_id,
        title=summary.title,
        kind=summary.kind,
        languages=summary.languages,
        changed=dt.datetime.fromisoformat(row.changed),
        shelf=row.shelf,
        campaign=summary.campaign,
    )
