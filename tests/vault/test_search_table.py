"""Only what changed is indexed anew, and erased words are in no page any more."""

from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.vault import search_table
from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.messages_letters import PutDraft
from petitiondesk.vault.search_table import PASSAGES, passage_changes
from tests.vault.pages import clear_pages
from tests.vault.vaults import DATABASE_KEY, NOW, VAULT_ID


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_database(tmp_path / "vault.db", DATABASE_KEY, VAULT_ID, epoch=1)
    return tmp_path / "vault.db"


@pytest.fixture
def database(path: Path):
    database = Database(path, DATABASE_KEY, VAULT_ID)
    yield database
    database.close()


def put(database: Database, letter_id: str, *passages: str, changed: str = NOW) -> None:
    database.letters.put(PutDraft(letter_id, b"", b"", passages, changed))


def find(database: Database, words: str) -> tuple[str, ...]:
    while database.search.index():
        pass
    return database.search.search(words)


def words_of(number: int, count: int = 40) -> list[str]:
    """Words that no other number has."""
    return [sha256(f"{number} {each}".encode()).hexdigest()[:12] for each in range(count)]


def pages_of(path: Path) -> bytes:
    return clear_pages(path.read_bytes(), DATABASE_KEY)


ROWS = st.dictionaries(st.integers(0, PASSAGES - 1), st.sampled_from("abcde"), max_size=8)


@given(ROWS, st.lists(st.sampled_from("abcdefg"), max_size=8))
def test_changes_lead_to_the_wanted_passages_and_keep_what_stays(before, wanted):
    gone, new = passage_changes(before, wanted, 0)
    after = {row: words for row, words in before.items() if row not in gone} | dict(new)
    assert Counter(after.values()) == Counter(wanted)
    assert len(gone) == (Counter(before.values()) - Counter(wanted)).total()
    assert not {row for row, _ in new} & (before.keys() - gone)


def test_a_letter_with_more_passages_than_there_are_places_is_found_by_all(database):
    put(database, "letter", *(f"word{number}" for number in range(PASSAGES + 50)))
    for number in (0, PASSAGES - 1, PASSAGES + 49):
        assert find(database, f"word{number}") == ("letter",)
    put(database, "next", "lighthouse")
    assert find(database, "lighthouse") == ("next",)


def test_the_letter_changed_last_comes_first(database):
    for letter_id, changed in (("a", "2026-02"), ("b", "2026-03"), ("c", "2026-01")):
        put(database, letter_id, "harbour", changed=changed)
    assert find(database, "harb") == ("b", "a", "c")


def test_a_letter_without_a_word_is_known_all_the_same(database):
    put(database, "letter")
    assert database.search.unsearched() == ()


def test_what_a_query_language_would_read_is_only_words(database):
    put(database, "letter", 'near AND "quoted" words: col (b*)')
    for query in ('"', "*", 'AND "', "words:", "NEAR(near quoted)", "-", "^near", "{words}"):
        find(database, query)
    assert find(database, 'AND "quoted') == ("letter",)
    assert find(database, "words : zzz") == ()


def test_a_save_waits_to_be_indexed_and_is_so_on_closing(database, path):
    put(database, "letter", "harbour")
    assert database.search.unindexed() == 1
    assert database.search.unsearched() == ()
    assert database.search.search("harbour") == ()
    assert find(database, "harbour") == ("letter",)
    put(database, "letter", "lighthouse")
    database.close()
    database = Database(path, DATABASE_KEY, VAULT_ID)
    assert database.search.unindexed() == 0
    assert database.search.search("lighthouse") == ("letter",)
    database.close()


def test_a_step_ends_when_its_time_is_over_and_the_next_goes_on(database, monkeypatch):
    monkeypatch.setattr(search_table, "STEP_SECONDS", 0)
    for number in range(3):
        put(database, f"{number}", "harbour")
    left = [(database.search.index(), database.search.unindexed()) for _ in range(4)]
    assert left == [(1, 2), (1, 1), (1, 0), (0, 0)]
    assert len(database.search.search("harbour")) == 3


def test_what_is_saved_between_two_steps_is_indexed_as_it_is_now(database, monkeypatch):
    monkeypatch.setattr(search_table, "STEP_SECONDS", 0)
    put(database, "a", "harbour")
    put(database, "b", "harbour")
    database.search.index()
    put(database, "a", "lighthouse")
    assert find(database, "harbour") == ("b",)
    assert find(database, "lighthouse") == ("a",)


def test_words_that_were_never_indexed_are_erased_too(database, path):
    put(database, "letter", " ".join(words_of(1)))
    put(database, "letter", " ".join(words_of(2)))
    database.erase_letter("letter", NOW)
    assert not [w for w in words_of(1) + words_of(2) if w.encode() in pages_of(path)]


def test_words_of_an_erased_letter_are_in_no_page(database, path):
    for number in range(60):
        put(database, f"{number}", *(" ".join(words_of(number)) for _ in range(2)))
    secret = words_of(7) + words_of(33)
    assert find(database, words_of(7)[0]) == ("7",)
    assert not database.search.unindexed()
    database._connection.wal_checkpoint()
    assert all(word.encode() in pages_of(path) for word in secret)
    database.erase_letter("7", NOW)
    database.erase_letter("33", NOW)
    assert not [word for word in secret if word.encode() in pages_of(path)]
    assert find(database, words_of(8)[0]) == ("8",)


def test_two_character_words_of_an_erased_letter_are_in_no_page(database, path):
    put(database, "kept", "보호해야 한다")
    put(database, "letter", "난민을 강제로 송환하였다")
    database.search.index()
    database.erase_letter("letter", NOW)
    pages = pages_of(path)
    assert "보호".encode() in pages
    assert not [word for word in ("난민", "민을", "송환", "강제") if word.encode() in pages]


def test_words_that_were_overwritten_are_in_no_page(database, path):
    for own in (1, 3):
        put(database, "letter", " ".join(words_of(own)), " ".join(words_of(2)))
        database.search.index()
    database.erase_letter("another", NOW)  # empties the log
    pages = pages_of(path)
    assert not [word for word in words_of(1) if word.encode() in pages]
    assert all(word.encode() in pages for word in words_of(2) + words_of(3))
