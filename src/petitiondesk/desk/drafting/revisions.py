"""The history of a letter: revisions that are made, listed, found, and gone back to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Final, Protocol

import msgspec

from petitiondesk.desk.drafting.searched_text import passages
from petitiondesk.desk.ports import Clock, NewRevision, Reason, RevisionRow, Vault
from petitiondesk.desk.waiting import Asker, go_on
from petitiondesk.letter import codec
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.restoring import restored
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.search_words import cut_query, has_all, segment

ORGANISATION: Final = "organisation"
"""The setting that holds the name of the organisation (UTF-8), which is the author's."""

MAX_NAME: Final = 120
"""So many characters of a name that a person or an organisation has are kept."""


class RevisionEntry(msgspec.Struct, frozen=True):
    """What a history shows of a revision.

    Attributes:
        number: names it within its letter.
        made: when.
        author: the organisation that worked on it; may be empty.
        reason: why it was made.
        name: what a person called it; may be empty.
    """

    number: int
    made: dt.datetime
    author: str
    reason: Reason
    name: str


class Searched(msgspec.Struct, frozen=True):
    """How far a search of a history has come.

    Attributes:
        found: what it found, the newest first.
        done: how many revisions it has looked at.
        total: of how many.
    """

    found: tuple[RevisionEntry, ...]
    done: int
    total: int


class FindWatch(Asker, Protocol):
    """Whoever waits for a search of the history: hears how far it is, and may cancel it."""

    def report(self, progress: Searched) -> None:
        """Hear what has been found so far, and how far the search has come."""


class Revisions:
    """The revisions of the letters of an open vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def make(self, letter: Letter, reason: Reason, name: str = "") -> RevisionEntry:
        """Keep the letter as it is, for good.

        Raises:
            DraftMissingError: if the vault has no such letter.
            VaultLimitError: if the letter is larger than the vault takes.
        """
        revision = NewRevision(
            made=self._clock.now().astimezone(dt.UTC).isoformat(timespec="seconds"),
            author=self._author(),
            reason=reason,
            name=" ".join(name.split())[:MAX_NAME],
            digest=agreed_digest(letter),
            body=codec.encode(letter),
        )
        return _entry(self._vault.revisions.add(letter.id, revision), reason)

    def make_if_changed(self, letter: Letter, reason: Reason) -> RevisionEntry | None:
        """Keep the letter as it is, unless the last revision is the same."""
        return None if self._is_last(letter) else self.make(letter, reason)

    def list(self, letter_id: str) -> tuple[RevisionEntry, ...]:
        """Return the revisions of a letter, the newest first.

        Raises:
            VaultDamagedError: if the history is not as it was written.
        """
        return tuple(_entries(reversed(self._vault.revisions.list(letter_id))))

    def latest(self) -> Mapping[str, int]:
        """Return the number of each letter's last revision, by its id; checks no history."""
        return {row.letter_id: row.number for row in self._vault.revisions.latest()}

    def get(self, letter_id: str, number: int) -> Letter:
        """Return a letter as a revision has it.

        Raises:
            RevisionMissingError: if there is none of this number.
            VaultDamagedError: if it is not the one that was kept.
        """
        return codec.decode(self._vault.revisions.get(letter_id, number))

    def restore(self, present: Letter, number: int) -> Letter:
        """Return the letter as it was, to go on from there; what is present is kept first.

        Raises:
            RevisionMissingError: if there is none of this number.
            VaultDamagedError: if it is not the one that was kept.
        """
        earlier = self.get(present.id, number)
        self.make_if_changed(present, Reason.INTERVAL)
        letter = restored(earlier, present)
        self.make(letter, Reason.RESTORED)
        return letter

    def find(self, words: str, letter_id: str, watch: FindWatch) -> tuple[RevisionEntry, ...]:
        """Return the revisions of a letter in whose texts all these words are, the newest first.

        Raises:
            CancelledError: if the watch cancelled.
        """
        phrases, found, segmented = cut_query(words), list[RevisionEntry](), dict[str, str]()
        for step in self._vault.revisions.search(words, letter_id):
            for row in step.rows:
                go_on(watch)
                if has_all(phrases, self._texts(row, segmented)):
                    found += _entries(iter((row,)))
            watch.report(Searched(tuple(found), step.done, step.total))
            go_on(watch)
        return tuple(found)

    def _texts(self, row: RevisionRow, segmented: dict[str, str]) -> tuple[str, ...]:
        """Return what can be searched in a revision; nothing in one that cannot be read.

        Neighbouring revisions share most passages: ``segmented`` holds those that were cut before.
        """
        with suppress(LetterFileError):
            texts = passages(self.get(row.letter_id, row.number))
            segmented.update({each: segment(each) for each in texts if each not in segmented})
            return tuple(segmented[each] for each in texts)
        return ()

    def _is_last(self, letter: Letter) -> bool:
        try:
            entries = self.list(letter.id)
            if not entries:
                return False
            body = self._vault.revisions.get(letter.id, entries[0].number)
        except VaultDamagedError:
            return False  # what is damaged tells nothing; the letter is kept all the same
        return body == codec.encode(letter)

    def _author(self) -> str:
        name = self._vault.settings.get(ORGANISATION) or b""
        return " ".join(name.decode(errors="replace").split())[:MAX_NAME]


def _entries(rows: Iterator[RevisionRow]) -> Iterator[RevisionEntry]:
    for row in rows:
        if row.reason is not None:  # neither erased nor the row that tells of it
            yield _entry(row, row.reason)


def _entry(row: RevisionRow, reason: Reason) -> RevisionEntry:
    made = dt.datetime.fromisoformat(row.made)
    return RevisionEntry(row.number, made, row.author, reason, row.name)
