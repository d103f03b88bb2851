"""What an open database answers to what is asked of letters, revisions, settings and checks."""

from petitiondesk.vault.check_steps import check_step
from petitiondesk.vault.database import Database
from petitiondesk.vault.messages import PAGE_ROWS, Done, Response, Value
from petitiondesk.vault.messages_checks import Check, CheckRequest
from petitiondesk.vault.messages_letters import (
    CountUnindexed,
    DraftPage,
    EraseLetter,
    GetDraft,
    GetRow,
    GetSetting,
    GetUndo,
    IndexLetters,
    LetterCount,
    LetterIds,
    LetterRequest,
    ListDrafts,
    ListUnsearched,
    MoveLetter,
    PutDraft,
    PutSetting,
    PutUndo,
    SearchLetters,
    SettingRequest,
)
from petitiondesk.vault.messages_revisions import (
    AddRevision,
    GetRevision,
    LatestPage,
    ListLatest,
    ListRevisions,
    RevisionMade,
    RevisionPage,
    RevisionRequest,
    ScanRevisions,
)
from petitiondesk.vault.search_table import SearchTable

KeepingRequest = LetterRequest | RevisionRequest | SettingRequest | CheckRequest
"""What this module answers."""


def answer(database: Database, request: KeepingRequest) -> Response:
    """Do what is asked.

    Raises:
        VaultError: it could not be done, and nothing was changed.
    """
    if isinstance(request, LetterRequest):
        return _ask_letters(database, request)
    if isinstance(request, RevisionRequest):
        return _ask_revisions(database, request)
    if isinstance(request, Check):
        return check_step(database.ledger, request.place, thorough=request.thorough)
    return _ask_settings(database, request)


def _ask_letters(database: Database, request: LetterRequest) -> Response:
    letters = database.letters
    match request:
        case GetDraft(letter_id):
            return Value(value=letters.get(letter_id))
        case GetUndo(letter_id):
            return Value(value=letters.get_undo(letter_id))
        case ListDrafts(after):
            rows = letters.list(after, PAGE_ROWS + 1)
            return DraftPage(rows=rows[:PAGE_ROWS], more=len(rows) > PAGE_ROWS)
        case GetRow(letter_id):
            return DraftPage(rows=letters.row(letter_id), more=False)
        case SearchLetters() | IndexLetters() | CountUnindexed() | ListUnsearched():
            return _ask_search(database.search, request)
        case PutDraft() | MoveLetter() | EraseLetter() | PutUndo():
            _write_letters(database, request)
    return Done()


def _ask_search(
    search: SearchTable, request: SearchLetters | IndexLetters | CountUnindexed | ListUnsearched
) -> Response:
    match request:
        case SearchLetters(words):
            return LetterIds(letter_ids=search.search(words))
        case IndexLetters():
            return LetterCount(letters=search.index())
        case CountUnindexed():
            return LetterCount(letters=search.unindexed())
        case ListUnsearched():
            return LetterIds(letter_ids=search.unsearched())


def _write_letters(
    database: Database, request: PutDraft | MoveLetter | EraseLetter | PutUndo
) -> None:
    match request:
        case PutDraft():
            database.letters.put(request)
        case MoveLetter(letter_id, shelf):
            database.letters.move(letter_id, shelf)
        case EraseLetter(letter_id, made):
            database.erase_letter(letter_id, made)
        case PutUndo(letter_id, undo):
            database.letters.put_undo(letter_id, undo)


def _ask_revisions(database: Database, request: RevisionRequest) -> Response:
    revisions = database.revisions
    match request:
        case AddRevision(letter_id, revision):
            return RevisionMade(row=revisions.add(letter_id, revision))
        case GetRevision(letter_id, number):
            return Value(value=revisions.get(letter_id, number))
        case ScanRevisions(words, letter_id, before):
            return revisions.scan(words, letter_id, before)
        case ListLatest(after):
            latest = revisions.latest(after, PAGE_ROWS + 1)
            return LatestPage(rows=latest[:PAGE_ROWS], more=len(latest) > PAGE_ROWS)
        case ListRevisions(letter_id, after):
            if not after:
                revisions.check(letter_id)
            rows = revisions.list(letter_id, after, PAGE_ROWS + 1)
            return RevisionPage(rows=rows[:PAGE_ROWS], more=len(rows) > PAGE_ROWS)


def _ask_settings(database: Database, request: SettingRequest) -> Response:
    match request:
        case GetSetting(name):
            return Value(value=database.settings.get(name))
        case PutSetting(name, value):
            database.settings.put(name, value)
            return Done()
