"""What is asked about letters, their drafts and shelves, and about settings."""

import enum

import msgspec

from petitiondesk.vault.messages import Request, Response


class Shelf(enum.StrEnum):
    """Where a letter lies. A new one lies on the desk."""

    DESK = "desk"
    ARCHIVE = "archive"
    TRASH = "trash"


class DraftRow(msgspec.Struct, frozen=True):
    """What a list of drafts shows without opening them.

    Attributes:
        letter_id: the id the draft was stored under.
        summary: the bytes that were stored beside it.
        changed: the time that was stored beside it.
        shelf: where the letter lies.
    """

    letter_id: str
    summary: bytes
    changed: str
    shelf: Shelf = Shelf.DESK


class PutDraft(Request, frozen=True):
    """Store a draft in place of the one before, and the passages that searching finds it by."""

    letter_id: str
    summary: bytes
    draft: bytes
    passages: tuple[str, ...]
    changed: str


class GetDraft(Request, frozen=True):
    """Ask for the bytes of a draft."""

    letter_id: str


class ListDrafts(Request, frozen=True):
    """Ask for the summaries whose letter ids come after `after`."""

    after: str


class GetRow(Request, frozen=True):
    """Ask for the summary of one letter."""

    letter_id: str


class MoveLetter(Request, frozen=True):
    """Put a letter on another shelf."""

    letter_id: str
    shelf: Shelf


class EraseLetter(Request, frozen=True):
    """Erase everything of a letter but its rows in the chain; `made` says when."""

    letter_id: str
    made: str


class PutUndo(Request, frozen=True):
    """Store what undo gives back, in place of what was stored before."""

    letter_id: str
    undo: bytes


class GetUndo(Request, frozen=True):
    """Ask for what undo gives back."""

    letter_id: str


class SearchLetters(Request, frozen=True):
    """Ask which letters have all these words, of those that are indexed."""

    words: str


class IndexLetters(Request, frozen=True):
    """Make some letters that were saved known to searching, for a moment; tells how many."""


class CountUnindexed(Request, frozen=True):
    """Ask how many letters were saved and are not known to searching yet."""


class ListUnsearched(Request, frozen=True):
    """Ask which letters searching does not know: those of an older vault."""


class PutSetting(Request, frozen=True):
    """Store a setting in place of the one before."""

    name: str
    value: bytes


class GetSetting(Request, frozen=True):
    """Ask for a setting."""

    name: str


LetterRequest = (
    PutDraft
    | GetDraft
    | ListDrafts
    | GetRow
    | MoveLetter
    | EraseLetter
    | PutUndo
    | GetUndo
    | SearchLetters
    | IndexLetters
    | CountUnindexed
    | ListUnsearched
)

SettingRequest = PutSetting | GetSetting


class DraftPage(Response, frozen=True):
    """Some drafts, in the order of their letter ids; `more` tells to ask again."""

    rows: tuple[DraftRow, ...]
    more: bool


class LetterIds(Response, frozen=True):
    """Some letters, the last changed first."""

    letter_ids: tuple[str, ...]


class LetterCount(Response, frozen=True):
    """How many letters."""

    letters: int
