"""The catalogue finds provisions by id and by words, and refuses data that is not whole."""

import pytest

from petitiondesk.law.catalogue import Catalogue, decode_catalogue
from petitiondesk.law.errors import LawDataError, NoSuchProvisionError
from tests.law.data import catalogue, instrument, provision


def small() -> Catalogue:
    other = provision(id="cat.12", pinpoint="Art. 12", title="Inquiry", tags=("remedy",))
    return Catalogue("2026-01-01", [instrument()], [provision(), other])


def test_a_provision_is_found_by_its_id():
    assert small().provision("cat.3.1").title == "No return to torture"


def test_an_id_that_nobody_has_is_named_in_the_error():
    with pytest.raises(NoSuchProvisionError) as error:
        small().provision("cat.99")
    assert error.value.provision == "cat.99"


def test_the_catalogue_says_what_it_contains():
    assert "cat.3.1" in small()
    assert "cat.99" not in small()


def test_provisions_are_sorted_by_id():
    assert [p.id for p in small().provisions] == ["cat.12", "cat.3.1"]


@pytest.mark.parametrize("words", ["cat 3(1)", "NO RETURN", "awaits", "UNTS return", "cat.3.1"])
def test_a_search_finds_ids_citations_titles_tags_and_paraphrases(words):
    assert "cat.3.1" in [p.id for p in small().search(words)]


def test_every_word_of_a_search_has_to_occur():
    assert small().search("torture banana") == ()


def test_a_search_without_words_shows_everything():
    assert sorted(p.id for p in small().search("  ")) == [p.id for p in small().provisions]


def test_without_words_the_instrument_with_most_to_say_stands_first_by_its_articles():
    found = [provision.id for provision in catalogue().search("")]
    assert found[:3] == ["iccpr.2.1", "iccpr.2.3", "iccpr.4.2"]
    assert found.index("iccpr.9.1") < found.index("iccpr.10.1")


def test_what_is_named_so_comes_before_what_only_speaks_of_it():
    speaks = provision(id="cat.12", title="Inquiry", tags=(), paraphrase="After a return, look.")
    found = Catalogue("2026-01-01", [instrument()], [provision(), speaks]).search("return")
    assert [p.id for p in found] == ["cat.3.1", "cat.12"]


def test_the_same_id_twice_is_refused():
    with pytest.raises(LawDataError) as error:
        Catalogue("2026-01-01", [instrument()], [provision(), provision()])
    assert error.value.place == "cat.3.1"


def test_a_provision_of_no_instrument_is_refused():
    with pytest.raises(LawDataError):
        Catalogue("2026-01-01", [instrument()], [provision(instrument="iccpr")])


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b'{"format": "x"}', b'{"as_of": 1}'])
def test_bytes_that_are_not_a_catalogue_are_refused(data):
    with pytest.raises(LawDataError):
        decode_catalogue(data)


def test_the_cases_of_practice_are_found():
    found = [p.id for p in catalogue().search("gc iii 109")]
    assert found == ["gc3.109.1", "gc3.109.3"]


def test_the_treaty_that_says_most_about_a_word_comes_first():
    found = [provision.instrument for provision in catalogue().search("torture")]
    assert found[0] == "cat"
