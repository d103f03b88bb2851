"""Only what changed is indexed anew, and erased words are in no page any more."""

from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.messages_letters import PutDraft
from petitiondesk.vault.search_table import BATCH, PASSAGES, passage_changes
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


def unindexed(database: Database) -> int:
    return database._connection.execute("SELECT count(*) FROM unindexed").get


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
        assert database.search.search(f"word{number}") == ("letter",)
    put(database, "next", "lighthouse")
    assert database.search.search("lighthouse") == ("next",)


def test_the_letter_changed_last_comes_first(database):
    for letter_id, changed in (("a", "2026-02"), ("b", "2026-03"), ("c", "2026-01")):
        put(database, letter_id, "harbour", changed=changed)
    assert database.search.search("harb") == ("b", "a", "c")


def test_a_letter_without_a_word_is_known_all_the_same(database):
    put(database, "letter")
    assert database.search.unsearched() == ()


def test_what_a_query_language_would_read_is_only_words(database):
    put(database, "letter", 'near AND "quoted" words: col (b*)')
    for query in ('"', "*", 'AND "', "words:", "NEAR(near quoted)", "-", "^near", "{words}"):
        database.search.search(query)
    assert database.search.search('AND "quoted') == ("letter",)
    assert database.search.search("words : zzz") == ()


def test_a_save_is_indexed_by_the_next_search_or_on_closing(database, path):
    put(database, "letter", "harbour")
    assert unindexed(database) == 1
    assert database.search.unsearched() == ()
    assert database.search.search("harbour") == ("letter",)
    put(database, "letter", "lighthouse")
    database.close()
    database = Database(path, DATABASE_KEY, VAULT_ID)
    assert unindexed(database) == 0
    assert database.search.search("lighthouse") == ("letter",)
    database.close()


def test_more_letters_than_one_batch_are_all_found(database):
    for number in range(BATCH + 1):
        put(database, f"{number}", "harbour")
    assert len(database.search.search("harbour")) == BATCH + 1


def test_words_that_were_never_indexed_are_erased_too(database, path):
    put(database, "letter", " ".join(words_of(1)))
    put(database, "letter", " ".join(words_of(2)))
    database.erase_letter("letter", NOW)
    assert not [w for w in words_of(1) + words_of(2) if w.encode() in pages_of(path)]


def test_words_of_an_erased_letter_are_in_no_page(database, path):
    for number in range(60):
        put(database, f"{number}", *(" ".join(words_of(number)) for _ in range(2)))
    secret = words_of(7) + words_of(33)
    assert database.search.search(words_of(7)[0]) == ("7",)
    assert not unindexed(database)
    database._connection.wal_checkpoint()
    assert all(word.encode() in pages_of(path) for word in secret)
    database.erase_letter("7", NOW)
    database.erase_letter("33", NOW)
    assert not [word for word in secret if word.encode() in pages_of(path)]
    assert database.search.search(words_of(8)[0]) == ("8",)


def test_two_character_words_of_an_erased_letter_are_in_no_page(database, path):
    put(database, "kept", "보호해야 한다")
    put(database, "letter", "난민을 강제로 송환하였다")
    database.search.catch_up()
    database.erase_letter("letter", NOW)
    pages = pages_of(path)
    assert "보호".encode() in pages
    assert not [word for word in ("난민", "민을", "송환", "강제") if word.encode() in pages]


def test_words_that_were_overwritten_are_in_no_page(database, path):
    for own in (1, 3):
        put(database, "letter", " ".join(words_of(own)), " ".join(words_of(2)))
        database.search.catch_up()
    database.erase_letter("another", NOW)  # empties the log
    pages = pages_of(path)
    assert not [word for word in words_of(1) if word.encode() in pages]
    assert all(word.encode() in pages for word in words_of(2) + words_of(3))
