"""Keeping drafts: one sealed draft a letter, with the place where its author was."""

from __future__ import annotations

import datetime as dt
import lzma
import operator
from collections.abc import Sequence

import msgspec

from petitiondesk.desk.history import pack, unpack
from petitiondesk.desk.ports import Clock, DraftRow, Vault
from petitiondesk.letter import codec
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.letter.letter import Kind, Letter
from petitiondesk.letter.scan import MAX_BYTES
from petitiondesk.letter.tree import blocks
from petitiondesk.vault.errors import VaultLimitError

MAX_SEARCHED = 40_000
"""So many bytes of a letter (UTF-8) are searched on the start screen without opening it."""

MAX_TITLE = 300
"""So many characters of a subject are shown in a list; a vault's summary holds 64 KiB in all."""


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
    """

    letter: Letter
    place: Place
    earlier: tuple[Letter, ...] = ()


class DraftEntry(msgspec.Struct, frozen=True):
    """What the start screen shows of a draft."""

    letter_id: str
    title: str
    kind: Kind
    languages: tuple[str, ...]
    changed: dt.datetime
    searched: str


class _Summary(msgspec.Struct, frozen=True):
    title: str
    kind: Kind
    languages: tuple[str, ...]
    searched: str


class _Stored(msgspec.Struct, frozen=True):
    letter: bytes
    place: Place


class Drafts:
    """The drafts of an open vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def list(self) -> tuple[DraftEntry, ...]:
        """Return all drafts, the last changed first."""
        entries = [_entry(row) for row in self._vault.list_drafts()]
        return tuple(sorted(entries, key=operator.attrgetter("changed"), reverse=True))

    def load(self, letter_id: str) -> OpenDraft:
        """Return the draft of a letter."""
        stored = msgspec.msgpack.decode(self._vault.get_draft(letter_id), type=_Stored)
        packed = self._vault.get_setting(_history_name(letter_id)) or b""
        return OpenDraft(codec.decode(stored.letter), stored.place, _readable(packed))

    def keep(self, letter: Letter, place: Place) -> dt.datetime:
        """Seal the draft and return when; from then on it survives a power cut.

        Raises:
            VaultLimitError: if the letter is larger than one that can be read again.
        """
        now = self._clock.now()
        self._put(letter, place, _written(now))
        return now

    def keep_place(self, letter: Letter, place: Place) -> dt.datetime:
        """Seal a draft that nobody has edited and return when: it stays as old as it was."""
        now = self._clock.now()
        rows = self._vault.list_drafts()
        before = (row.changed for row in rows if row.letter_id == letter.id)
        self._put(letter, place, next(before, _written(now)))
        return now

    def keep_history(self, letter_id: str, earlier: Sequence[Letter]) -> None:
        """Keep what undo gives back. It costs more than a draft: for leaving, not for typing."""
        self._vault.put_setting(_history_name(letter_id), pack(earlier))

    def delete(self, letter_id: str) -> None:
        """Erase the draft of a letter and its history; they cannot come back."""
        self._vault.put_setting(_history_name(letter_id), b"")
        self._vault.delete_draft(letter_id)

    def _put(self, letter: Letter, place: Place, changed: str) -> None:
        encoded = codec.encode(letter)
        if len(encoded) > MAX_BYTES:
            raise VaultLimitError(what="draft", limit=MAX_BYTES)
        stored = msgspec.msgpack.encode(_Stored(encoded, place))
        summary = msgspec.msgpack.encode(_summary(letter))
        self._vault.put_draft(letter.id, summary, stored, changed=changed)


def _written(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds")


def _history_name(letter_id: str) -> str:
    return f"history:{letter_id}"


def _readable(packed: bytes) -> tuple[Letter, ...]:
    """Return a history, or none: a step that cannot be read must not keep the letter shut."""
    try:
        return unpack(packed)
    except (LetterFileError, lzma.LZMAError, msgspec.DecodeError):
        return ()


def _summary(letter: Letter) -> _Summary:
    title = letter.subject.markup(letter.languages.prevailing)[:MAX_TITLE]
    texts = (text.markup for _path, block in blocks(letter) for text in block.texts.values())
    searched = "\n".join((letter.reference, letter.campaign, *texts)).encode()[:MAX_SEARCHED]
    return _Summary(title, letter.kind, letter.languages.all, searched.decode(errors="ignore"))


def _entry(row: DraftRow) -> DraftEntry:
    summary = msgspec.msgpack.decode(row.summary, type=_Summary)
    return DraftEntry(
        letter_id=row.letter_id,
        title=summary.title,
        kind=summary.kind,
        languages=summary.languages,
        changed=dt.datetime.fromisoformat(row.changed),
        searched=summary.searched,
    )
