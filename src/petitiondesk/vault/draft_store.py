"""The drafts of an open vault, as its clients see them."""

import operator
from collections.abc import Sequence
from contextlib import suppress

from petitiondesk.vault.errors import VaultFullError, VaultReadOnlyError
from petitiondesk.vault.limits import check_limit
from petitiondesk.vault.messages import DRAFT_LIMIT, SUMMARY_LIMIT, Done, Value
from petitiondesk.vault.messages_letters import (
    CountUnindexed,
    DraftPage,
    DraftRow,
    EraseLetter,
    GetDraft,
    GetRow,
    GetUndo,
    IndexLetters,
    LetterCount,
    LetterIds,
    ListDrafts,
    ListUnsearched,
    MoveLetter,
    PutDraft,
    PutUndo,
    SearchLetters,
    Shelf,
)
from petitiondesk.vault.pipe import VaultPipe


class DraftStore:
    """One draft a letter, on one of three shelves, with what undo gives back.

    Every method raises `VaultLockedError` after locking, `VaultProcessEndedError` where the vault's
    process has ended unasked, `VaultDamagedError` and `VaultStorageError`. Whatever is raised, what
    was stored before stays whole; after `VaultUnsyncedError` the vault has to be opened anew.
    """

    def __init__(self, pipe: VaultPipe) -> None:
        self._pipe = pipe

    def put(
        self,
        letter_id: str,
        summary: bytes,
        draft: bytes,
        *,
        passages: Sequence[str],
        changed: str,
    ) -> None:
        """Store a draft in place of the one before. When this returns, it survives a power cut.

        A letter that is new lies on the desk; another stays where it lies.

        Args:
            letter_id: what to keep it under, at most `NAME_LIMIT` characters.
            summary: what a list shows of it, at most `SUMMARY_LIMIT` bytes.
            draft: the whole draft, at most `DRAFT_LIMIT` bytes.
            passages: what searching finds it by, one paragraph each: only those that changed are
                indexed anew.
            changed: when it was changed, in a form that sorts by time (RFC 3339, UTC).

        Raises:
            VaultLimitError: a value is larger than its limit.
        """
        check_limit("letter_id", letter_id)
        check_limit("changed", changed)
        check_limit("summary", summary, SUMMARY_LIMIT)
        check_limit("draft", draft, DRAFT_LIMIT)
        request = PutDraft(
            letter_id=letter_id,
            summary=summary,
            draft=draft,
            passages=tuple(passages),
            changed=changed,
        )
        self._pipe.ask(request, Done)

    def get(self, letter_id: str) -> bytes:
        """Return the draft that was stored last.

        Raises:
            DraftMissingError: there is none under this id.
            VaultDamagedError: its digest is not the one that was stored with it.
        """
        value = self._pipe.ask(GetDraft(letter_id=letter_id), Value).value
        assert value is not None
        return value

    def list(self) -> tuple[DraftRow, ...]:
        """Return what was stored beside the drafts of every shelf, the latest `changed` first."""
        found: list[DraftRow] = []
        more = True
        while more:
            after = found[-1].letter_id if found else ""
            page = self._pipe.ask(ListDrafts(after=after), DraftPage)
            found += page.rows
            more = page.more
        return tuple(sorted(found, key=operator.attrgetter("changed"), reverse=True))

    def row(self, letter_id: str) -> DraftRow | None:
        """Return what `list` does of one letter; None where there is none."""
        return next(iter(self._pipe.ask(GetRow(letter_id=letter_id), DraftPage).rows), None)

    def move(self, letter_id: str, shelf: Shelf) -> None:
        """Put a letter on another shelf.

        Raises:
            DraftMissingError: there is none under this id.
        """
        self._pipe.ask(MoveLetter(letter_id=letter_id, shelf=shelf), Done)

    def erase(self, letter_id: str, *, made: str) -> None:
        """Erase everything of a letter for good: draft, undo, words, bodies of its revisions.

        Its rows stay in the chain of revisions, with one more that tells of the erasure. No letter
        under this id is no error.

        Args:
            letter_id: the letter.
            made: when (RFC 3339, UTC).
        """
        check_limit("made", made)
        self._pipe.ask(EraseLetter(letter_id=letter_id, made=made), Done)

    def put_undo(self, letter_id: str, undo: bytes) -> None:
        """Store what undo gives back, in place of what was stored before.

        Raises:
            DraftMissingError: there is no letter under this id.
            VaultLimitError: it is larger than `DRAFT_LIMIT`.
        """
        check_limit("undo", undo, DRAFT_LIMIT)
        self._pipe.ask(PutUndo(letter_id=letter_id, undo=undo), Done)

    def get_undo(self, letter_id: str) -> bytes:
        """Return what undo gives back; empty where nothing was stored.

        Raises:
            VaultDamagedError: its digest is not the one that was stored with it.
        """
        return self._pipe.ask(GetUndo(letter_id=letter_id), Value).value or b""

    def search(self, words: str) -> tuple[str, ...]:
        """Return the ids of the letters that have all these words, the last changed first.

        Case, accents and width do not matter; the last word may be the beginning of one; Korean,
        Chinese, Japanese, Thai, Lao, Khmer and Burmese are found inside running text. No words find
        no letter. What was saved is indexed first, step by step: after a large import that takes
        long, and `index` does it with a way to stop.
        """
        with suppress(VaultFullError, VaultReadOnlyError):  # what is indexed is found all the same
            while self.index():
                pass
        return self._pipe.ask(SearchLetters(words=words), LetterIds).letter_ids

    def index(self) -> int:
        """Make some letters that were saved known to `search`, for about a twentieth of a second.

        Returns:
            how many it were; 0 where all are known.
        """
        return self._pipe.ask(IndexLetters(), LetterCount).letters

    def unindexed(self) -> int:
        """Return how many letters `index` has still to do."""
        return self._pipe.ask(CountUnindexed(), LetterCount).letters

    def unsearched(self) -> tuple[str, ...]:
        """Return the ids of letters that a version without search stored.

        `search` does not find them until they are put anew.
        """
        return self._pipe.ask(ListUnsearched(), LetterIds).letter_ids
