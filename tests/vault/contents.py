"""Everything that a database tells, to compare it with what it told before."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from petitiondesk.vault.check_steps import check_step
from petitiondesk.vault.database import Database
from petitiondesk.vault.messages_checks import CheckPlace, Damage
from petitiondesk.vault.messages_letters import PutDraft
from petitiondesk.vault.messages_revisions import NewRevision, Reason
from tests.vault.vaults import DATABASE_KEY, NOW, VAULT_ID


def opened(path: Path) -> Database:
    return Database(path, DATABASE_KEY, VAULT_ID)


def put(database: Database, letter_id: str, text: str, changed: str = NOW) -> None:
    """Store a draft that is found by its text."""
    database.letters.put(PutDraft(letter_id, b"summary", text.encode() * 200, (text,), changed))


def a_revision(text: str, reason: Reason = Reason.INTERVAL) -> NewRevision:
    return NewRevision(
        made=NOW,
        author="Ana",
        reason=reason,
        name="",
        digest="ab" * 32,
        body=f'{{"body":"{text}"}}'.encode() * 100,
    )


def everything(database: Database, *searched: str) -> dict[str, Any]:
    """Read all letters, their undo, their revisions and settings."""
    rows = database.letters.list("", 1000)
    told: dict[str, Any] = {"rows": rows, "theme": database.settings.get("theme")}
    for row in rows:
        letter_id = row.letter_id
        database.revisions.check(letter_id)
        history = database.revisions.list(letter_id, 0, 1000)
        bodies = [database.revisions.get(letter_id, e.number) for e in history if not e.erased]
        told[letter_id] = (
            database.letters.get(letter_id),
            database.letters.get_undo(letter_id),
            history,
            bodies,
        )
    while database.search.index():
        pass
    told["found"] = [database.search.search(words) for words in searched]
    return told


def damage_in(database: Database, *, thorough: bool = True) -> list[Damage]:
    """Check everything, step by step."""
    found: list[Damage] = []
    place: CheckPlace | None = CheckPlace()
    while place is not None:
        step = check_step(database.ledger, place, thorough=thorough)
        found += step.damage
        place = step.next
    return found


def told_by(path: Path, change: Callable[[Database], object]) -> object:
    """Open a database, ask or change something, and close it."""
    database = opened(path)
    try:
        return change(database)
    finally:
        database.close()
