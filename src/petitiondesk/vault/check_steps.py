"""Checking a whole database step by step: each step reads about a megabyte, so no save waits long.

Steps hold nothing between them: each goes on from where the caller says that the last one came to,
and what is written meanwhile is checked as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from hashlib import sha256
from typing import Final

import apsw
import msgspec

from petitiondesk.vault.chain import START, seal_of
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.ledger import Ledger, read_standing
from petitiondesk.vault.messages_checks import Checked, CheckPlace, Damage, Stage
from petitiondesk.vault.messages_revisions import RevisionKind
from petitiondesk.vault.revision_table import (
    chain_rows,
    is_linked,
    sealed_revision,
)
from petitiondesk.vault.state_sum import encode_state, letter_row, setting_row, undo_row

CHAIN_ROWS: Final = 2000
"""So many rows of the chain are checked in one step."""

BODY_BYTES: Final = 1024 * 1024
"""So much of drafts or revisions is checked in one step, or a little more."""

# The others are read row by row, the chain by its index too.
_TABLES: Final = ("vault", "letter", "setting")
_THOROUGH: Final = frozenset({Stage.SEARCH, Stage.PAGES})

_Found = tuple[list[Damage], int]
"""What a step found, and the row after which its stage goes on; 0 where it is at its end."""


def check_step(ledger: Ledger, place: CheckPlace, *, thorough: bool) -> Checked:
    """Do one step of a check.

    Raises:
        VaultStorageError: the disk refused to be read.
    """
    try:
        with ledger.reading() as connection:
            damage, after = _STEPS[place.stage](connection, place.after)
    except VaultDamagedError:  # the rest of this stage cannot be read
        damage, after = [Damage(stage=place.stage)], 0
    following = place.stage if after else _stage_after(place.stage, thorough=thorough)
    next_place = CheckPlace(stage=following, after=after) if following else None
    return Checked(damage=tuple(damage), next=next_place)


def state_of(connection: apsw.Connection) -> bytes:
    """Return the sum of the digests of all rows that may change, computed anew."""
    state = 0
    for row in connection.execute(
        "SELECT letter_id, shelf, changed, summary, draft_digest FROM letter"
    ):
        state += letter_row(*msgspec.convert(row, type=tuple[str, str, str, bytes, bytes]))
    for row in connection.execute("SELECT letter_id, digest FROM undo JOIN letter USING (letter)"):
        state += undo_row(*msgspec.convert(row, type=tuple[str, bytes]))
    for row in connection.execute("SELECT name, value FROM setting"):
        state += setting_row(*msgspec.convert(row, type=tuple[str, bytes]))
    return encode_state(state)


def _stage_after(stage: Stage, *, thorough: bool) -> Stage | None:
    stages = [each for each in Stage if thorough or each not in _THOROUGH]
    return next((each for each in stages[stages.index(stage) + 1 :]), None)


def _tables(connection: apsw.Connection, after: int) -> _Found:
    """Check one table with its index; large ones are read as their content is checked."""
    intact = connection.pragma("integrity_check", _TABLES[after]) == "ok"
    damage = [] if intact else [Damage(stage=Stage.TABLES)]
    return damage, (after + 1) % len(_TABLES)


def _chain(connection: apsw.Connection, after: int) -> _Found:
    rows = chain_rows(connection, "WHERE r.seq > ? ORDER BY r.seq LIMIT ?", (after, CHAIN_ROWS))
    damage = [
        Damage(stage=Stage.CHAIN, letter_id=row.letter_id)
        for expected, (row, link, before) in enumerate(rows, after + 1)
        if row.seq != expected
        or not is_linked(row, link, before)
        or row.parent != _parent_of(connection, row.letter_id, row.number)
    ]
    if len(rows) == CHAIN_ROWS:
        return damage, rows[-1][0].seq
    standing = read_standing(connection)
    last = (rows[-1][0].seq, rows[-1][1]) if rows else (after, _link_of(connection, after))
    if last != (standing.revisions, standing.head):
        damage.append(Damage(stage=Stage.CHAIN))
    return damage, 0


def _state(connection: apsw.Connection, _after: int) -> _Found:
    intact = state_of(connection) == read_standing(connection).state
    return ([] if intact else [Damage(stage=Stage.STATE)]), 0


def _drafts(connection: apsw.Connection, after: int) -> _Found:
    damage, read = [], 0
    found = connection.execute(
        "SELECT letter, letter_id, draft_digest, draft_body.body, undo.digest, undo.body"
        " FROM letter LEFT JOIN draft_body USING (letter) LEFT JOIN undo USING (letter)"
        " WHERE letter > ? ORDER BY letter",
        (after,),
    )
    with closing(found):  # a statement that is left unfinished would hold up checkpoints
        for letter, letter_id, digest, body, undo_digest, undo in found:
            if not (_belongs(digest, body) and (undo is None or _belongs(undo_digest, undo))):
                damage.append(Damage(stage=Stage.DRAFTS, letter_id=str(letter_id)))
            read += sum(len(each) for each in (body, undo) if isinstance(each, bytes))
            if read >= BODY_BYTES:
                assert isinstance(letter, int)
                return damage, letter
    return damage, 0


def _revisions(connection: apsw.Connection, after: int) -> _Found:
    damage, read = [], 0
    found = connection.execute(
        "SELECT seq, letter_id, number, kind, sealed, salt, made, author, reason, name, digest,"
        " body FROM revision LEFT JOIN revision_body USING (seq) WHERE seq > ? ORDER BY seq",
        (after,),
    )
    with closing(found):
        for seq, letter_id, number, kind, *content in found:
            body = content[-1]
            if isinstance(body, bytes):
                genuine = _is_sealed(tuple(content))
                read += len(body)
            else:
                genuine = kind == RevisionKind.ERASED or _erased_after(
                    connection, letter_id, number
                )
            if not genuine:
                damage.append(Damage(stage=Stage.REVISIONS, letter_id=str(letter_id)))
            if read >= BODY_BYTES:
                assert isinstance(seq, int)
                return damage, seq
    return damage, 0


def _search(connection: apsw.Connection, _after: int) -> _Found:
    connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    return [], 0


def _pages(connection: apsw.Connection, _after: int) -> _Found:
    intact = connection.pragma("integrity_check", 1) == "ok"
    return ([] if intact else [Damage(stage=Stage.PAGES)]), 0


_STEPS: Final[Mapping[Stage, Callable[[apsw.Connection, int], _Found]]] = {
    Stage.TABLES: _tables,
    Stage.CHAIN: _chain,
    Stage.STATE: _state,
    Stage.DRAFTS: _drafts,
    Stage.REVISIONS: _revisions,
    Stage.SEARCH: _search,
    Stage.PAGES: _pages,
}


def _belongs(digest: apsw.SQLiteValue, body: apsw.SQLiteValue) -> bool:
    return isinstance(body, bytes) and sha256(body).digest() == digest


def _is_sealed(row: tuple[apsw.SQLiteValue, ...]) -> bool:
    sealed, salt, revision = sealed_revision(row)
    return seal_of(revision, salt) == sealed


def _link_of(connection: apsw.Connection, seq: int) -> apsw.SQLiteValue:
    rows = connection.execute("SELECT link FROM revision WHERE seq = ?", (seq,)).fetchall()
    return rows[0][0] if rows else START


def _parent_of(connection: apsw.Connection, letter_id: str, number: int) -> apsw.SQLiteValue:
    if number == 1:
        return START
    rows = connection.execute(
        "SELECT link FROM revision WHERE letter_id = ? AND number = ?", (letter_id, number - 1)
    ).fetchall()
    return rows[0][0] if rows else None


def _erased_after(
    connection: apsw.Connection, letter_id: apsw.SQLiteValue, number: apsw.SQLiteValue
) -> bool:
    found = connection.execute(
        "SELECT 1 FROM revision WHERE letter_id = ? AND number > ? AND kind = ?",
        (letter_id, number, RevisionKind.ERASED),
    ).fetchall()
    return bool(found)
