"""Provisions are found by words in any language of the interface, by theme and by person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.law.catalogue import Catalogue
from petitiondesk.law.search import LawSearch
from petitiondesk.letter.case_profile import PersonClass
from tests.fakes.library import the_library
from tests.law.data import instrument, provision

SEARCH = the_library().law_search


def ids(words="", **chosen) -> list[str]:
    return [each.id for each in SEARCH.find(words, **chosen)]


def small(*provisions) -> LawSearch:
    return LawSearch(Catalogue("2026-01-01", [instrument()], provisions), [])


@pytest.mark.parametrize("words", ["cat 3(1)", "NO RETURN", "awaits", "UNTS return", "cat.3.1"])
def test_a_search_finds_ids_citations_titles_tags_and_paraphrases(words):
    assert [each.id for each in small(provision()).find(words)] == ["cat.3.1"]


def test_every_word_of_a_search_has_to_occur():
    assert small(provision()).find("torture banana") == ()


@pytest.mark.parametrize("words", ["", "  ", "?!"])
def test_a_search_without_words_shows_everything(words):
    assert sorted(ids(words)) == [each.id for each in the_library().catalogue.provisions]


def test_without_words_the_instrument_with_most_to_say_stands_first_by_its_articles():
    assert ids()[:3] == ["iccpr.2.1", "iccpr.2.3", "iccpr.4.2"]
    assert ids().index("iccpr.9.1") < ids().index("iccpr.10.1")


def test_what_is_named_so_comes_before_what_only_speaks_of_it():
    speaks = provision(id="cat.12", title="Inquiry", tags=(), paraphrase="After a return, look.")
    found = small(provision(), speaks).find("return")
    assert [each.id for each in found] == ["cat.3.1", "cat.12"]


def test_an_article_is_not_another_that_begins_like_it():
    other = provision(id="cat.31", pinpoint="Art. 31")
    assert [each.id for each in small(provision(), other).find("cat 31")] == ["cat.31"]


def test_the_treaty_that_says_most_about_a_word_comes_first():
    assert ids("torture")[0].startswith("cat.")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("gc iii 109", {"gc3.109.1", "gc3.109.3"}),
        ("prisoners of war sick", {"gc3.109.1", "gc3.109.3"}),
        ("sick war prisoners", {"gc3.109.1", "gc3.109.3"}),
        ("repatriating wounded prisoners", {"gc3.109.3"}),
        ("refoul", {"ref51.33.1", "cat.3.1", "icpped.16.1"}),
        ("forced labor", {"c29.2.1", "iccpr.8.3.a"}),
        ("North Korean workers", {"scr2397.8"}),
        ("강제송환", {"ref51.33.1", "cat.3.1", "icpped.16.1"}),
        ("강제 송환", {"ref51.33.1", "cat.3.1", "icpped.16.1"}),
        ("강제송ㅎ", {"ref51.33.1"}),
        ("전쟁포로 부상", {"gc3.109.3"}),
        ("난민협약 33", {"ref51.33.1", "ref51.33.2"}),
        ("право на притулок", {"udhr.14.1"}),
        ("ПРИТУЛКУ", {"udhr.14.1"}),
        ("катування військовополонених", {"gc3.17.4"}),
        ("Женевська конвенція 118", {"gc3.118.1"}),
        ("التعذيب", {"cat.1.1", "cat.3.1"}),
        ("تعذيب", {"cat.1.1", "cat.3.1"}),
        ("حق اللجوء", {"udhr.14.1"}),
        ("لاجئين", {"udhr.14.1"}),
    ],
)
def test_what_a_person_types_finds_what_is_meant(words, wanted):
    assert wanted <= set(ids(words))


TYPED = st.lists(
    st.sampled_from("torture pow war 강제송환 притулок 33 refugee التعذيب".split()),  # noqa: SIM905
    max_size=3,
)


@given(TYPED, st.randoms(use_true_random=False))
def test_the_order_of_the_words_does_not_matter(words, random):
    shuffled = list(words)
    random.shuffle(shuffled)
    assert ids(" ".join(shuffled)) == ids(" ".join(words))


@given(TYPED, st.sampled_from("torture pow 33 притулок".split()))  # noqa: SIM905
def test_one_word_more_never_finds_more(words, more):
    assert set(ids(" ".join([*words, more]))) <= set(ids(" ".join(words)))


@given(st.text(max_size=30))
def test_whatever_is_typed_does_no_harm(words):
    assert set(ids(words)) <= set(the_library().provisions)


def test_a_theme_shows_its_provisions_alone():
    assert set(ids(theme="wounded")) == {"gc3.109.1", "gc3.109.3"}
    assert "non-refoulement" in SEARCH.themes[:5]


@pytest.mark.parametrize(
    ("person", "wanted"),
    [
        (PersonClass.STATELESS, "stateless54.1"),
        (PersonClass.DETAINEE, "iccpr.10.1"),
        (PersonClass.DISAPPEARED, "icpped.24.2"),
        (PersonClass.REFUGEE, "ref51.33.1"),
    ],
)
def test_a_person_shows_what_is_about_such_a_person(person, wanted):
    assert wanted in ids(person=person)
    assert "gc3.118.1" not in ids(person=person)


@pytest.mark.parametrize("person", PersonClass)
def test_there_is_something_for_every_person(person):
    assert ids(person=person)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("trade union", "iccpr.22.1"),
        ("child soldier", "opac.2"),
        ("journalist", "iccpr.19.2"),
        ("send back prisoners", "gc3.109.3"),
        ("occupied city deportation", "gc4.49.1"),
        ("파업", "iccpr.22.1"),
        ("소수민족", "iccpr.27"),
        ("полонених віддати назад", "gc3.109.3"),
        ("профспілка", "iccpr.22.1"),
    ],
)
def test_words_of_people_who_know_no_law_find_the_rule(words, wanted):
    assert wanted in ids(words)[:4]


def test_where_no_rule_has_all_words_those_with_most_of_them_come_nearest():
    assert ids("wounded prisoners banana") == []
    near = [each.id for each in SEARCH.nearest("wounded prisoners banana")]
    assert "gc3.109.3" in near
    assert "iccpr.22.1" not in near
    assert SEARCH.nearest("banana") == ()


def test_what_comes_nearest_is_narrowed_like_what_is_found():
    near = SEARCH.nearest("return banana", theme="wounded", person=PersonClass.PRISONER_OF_WAR)
    assert {each.id for each in near} <= {"gc3.109.1", "gc3.109.3"}
