"""Single pages put back from an earlier day: nothing but what was stored last is given out."""

from pathlib import Path

from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.messages_letters import Shelf
from tests.vault.contents import a_revision, damage_in, everything, opened, put, told_by
from tests.vault.pages import PAGE
from tests.vault.vaults import DATABASE_KEY, NOW, VAULT_ID

SEARCHED = ("harbour", "lighthouse", "yesterday", "today")


def yesterday(database: Database) -> None:
    for number in range(8):
        put(database, f"{number}", f"harbour yesterday {number}")
        database.letters.put_undo(f"{number}", b"undo of yesterday" * 50)
        database.revisions.add(f"{number}", a_revision(f"yesterday {number}"))
    database.settings.put("theme", b"dark")


def today(database: Database) -> None:
    for number in range(0, 8, 2):
        put(database, f"{number}", f"lighthouse today {number}", changed="2026-11-22")
        database.letters.put_undo(f"{number}", b"undo of today" * 50)
        database.revisions.add(f"{number}", a_revision(f"today {number}"))
    database.letters.move("1", Shelf.TRASH)
    database.erase_letter("3", NOW)
    database.settings.put("theme", b"light")


def accepted(path: Path) -> object:
    """What a database tells that passes every check; None where it is refused."""
    try:
        database = opened(path)
    except VaultDamagedError:
        return None
    try:
        told = everything(database, *SEARCHED)
        return None if damage_in(database) else told
    except VaultDamagedError:
        return None
    finally:
        database.close()


def test_no_page_of_yesterday_is_accepted_with_other_data(tmp_path: Path):
    path = tmp_path / "vault.db"
    create_database(path, DATABASE_KEY, VAULT_ID, epoch=1)
    told_by(path, yesterday)
    old = path.read_bytes()
    told_by(path, today)
    new, expected = path.read_bytes(), accepted(path)
    refused = 0
    for start in range(0, min(len(old), len(new)), PAGE):
        path.write_bytes(new[:start] + old[start : start + PAGE] + new[start + PAGE :])
        told = accepted(path)
        assert told in (None, expected), start // PAGE
        refused += told is None
    assert expected is not None
    assert refused > 10
