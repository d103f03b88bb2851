"""Whatever is done to a page of the database, nothing but what was written last is given out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.messages_letters import Shelf
from tests.survival.dice import Dice
from tests.survival.page_damage import flipped, page_count, rolled_back, swapped, truncated
from tests.vault.contents import a_revision, damage_in, everything, opened, put, told_by
from tests.vault.vaults import DATABASE_KEY, NOW, VAULT_ID

SEARCHED = ("harbour", "lighthouse", "yesterday", "today")
LEAST_REFUSED = 10
SAMPLE = 6
"""So many pages stand for all in the short form; but pages are put back one and all."""


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
    except VaultError:
        return None
    try:
        told = everything(database, *SEARCHED)
        return None if damage_in(database) else told
    except VaultError:
        return None
    finally:
        database.close()


@dataclass(frozen=True)
class Outcome:
    """How many variants were tried, refused, and told something else than was written last."""

    tried: int
    refused: int
    wrong: int


def outcome(path: Path, expected: object, variants: Iterator[bytes]) -> Outcome:
    told = []
    for variant in variants:
        path.write_bytes(variant)
        told.append(accepted(path))
    wrong = sum(each not in (None, expected) for each in told)
    return Outcome(len(told), told.count(None), wrong)


def attack(place: Path, pages: int | None, figure: Callable[[str], None]) -> None:
    path, dice = place / "vault.db", Dice("pages")
    create_database(path, DATABASE_KEY, VAULT_ID, epoch=1)
    told_by(path, yesterday)
    earlier = path.read_bytes()
    told_by(path, today)
    now, expected = path.read_bytes(), accepted(path)
    assert expected is not None
    every = range(page_count(now))
    chosen = sorted(dice.some_of(every, pages)) if pages else list(every)
    attacks = {
        "bit flips": flipped(now, chosen, dice),
        "swaps": swapped(now, chosen, dice),
        "truncations": truncated(now, chosen, dice),
        "pages put back": rolled_back(now, earlier, every),
    }
    found = {name: outcome(path, expected, each) for name, each in attacks.items()}
    tried = ", ".join(f"{each.tried} {name}" for name, each in found.items())
    wrong = sum(each.wrong for each in found.values())
    figure(f"{len(chosen)} of {len(every)} pages: {tried}: accepted with other data {wrong}")
    assert wrong == 0
    assert all(each.refused for each in found.values())
    assert found["pages put back"].refused > LEAST_REFUSED


def test_some_pages_are_changed_and_no_other_data_is_accepted(tmp_path, figure):
    attack(tmp_path, SAMPLE, figure)


@pytest.mark.long
def test_every_page_is_changed_and_no_other_data_is_accepted(tmp_path, figure):
    attack(tmp_path, None, figure)
