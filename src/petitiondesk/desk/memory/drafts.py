"""The letters of a vault in memory."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from petitiondesk.desk.memory.contents import MemoryContents, MemoryLetter
from petitiondesk.desk.memory.revisions import append_erasure
from petitiondesk.desk.ports import DraftRow, Shelf
from petitiondesk.vault.errors import DraftMissingError
from petitiondesk.vault.search_words import cut_query, has_all, segment


class MemoryDrafts:
    """One draft a letter, on one of three shelves."""

    def __init__(self, contents: MemoryContents) -> None:
        self._contents = contents

    def put(
        self,
        letter_id: str,
        summary: bytes,
        draft: bytes,
        *,
        passages: Sequence[str],
        changed: str,
    ) -> None:
        """Replace the draft."""
        letters = self._contents.opened.letters
        before = letters.get(letter_id)
        shelf = before.row.shelf if before else Shelf.DESK
        letters[letter_id] = MemoryLetter(
            row=DraftRow(letter_id=letter_id, summary=summary, changed=changed, shelf=shelf),
            draft=draft,
            words=tuple(segment(each) for each in passages),
            undo=before.undo if before else b"",
        )

    def get(self, letter_id: str) -> bytes:
        """Return the draft."""
        return self._letter(letter_id).draft

    def list(self) -> tuple[DraftRow, ...]:
        """Return all drafts, the last changed first."""
        rows = [letter.row for letter in self._contents.opened.letters.values()]
        return tuple(sorted(rows, key=operator.attrgetter("changed"), reverse=True))

    def row(self, letter_id: str) -> DraftRow | None:
        """Return what lists show of one letter."""
        letter = self._contents.opened.letters.get(letter_id)
        return letter.row if letter else None

    def move(self, letter_id: str, shelf: Shelf) -> None:
        """Put a letter on another shelf."""
        letter = self._letter(letter_id)
        row = msgspec.structs.replace(letter.row, shelf=shelf)
        self._contents.letters[letter_id] = replace(letter, row=row)

    def erase(self, letter_id: str, *, made: str) -> None:
        """Forget everything of a letter but its rows in the chain."""
        if self._contents.opened.letters.pop(letter_id, None):
            append_erasure(self._contents, letter_id, made)

    def put_undo(self, letter_id: str, undo: bytes) -> None:
        """Replace what undo gives back."""
        self._contents.letters[letter_id] = replace(self._letter(letter_id), undo=undo)

    def get_undo(self, letter_id: str) -> bytes:
        """Return what undo gives back."""
        letter = self._contents.opened.letters.get(letter_id)
        return letter.undo if letter else b""

    def search(self, words: str) -> tuple[str, ...]:
        """Return the ids of the letters that have all these words, the last changed first."""
        phrases = cut_query(words)
        letters = self._contents.opened.letters
        return tuple(
            row.letter_id for row in self.list() if has_all(phrases, letters[row.letter_id].words)
        )

    def index(self) -> int:
        """Do nothing: letters are known to searching as they are put."""
        return 0

    def unindexed(self) -> int:
        """Return that none is left."""
        return 0

    def unsearched(self) -> tuple[str, ...]:
        """Return no letter: searching knows them all."""
        return ()

    def _letter(self, letter_id: str) -> MemoryLetter:
        letter = self._contents.opened.letters.get(letter_id)
        if letter is None:
            raise DraftMissingError(letter_id=letter_id)
        return letter
