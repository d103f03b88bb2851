"""The card of a provision: all that is known of it for one state and one day."""

import datetime as dt

import pytest

from petitiondesk.law.card import LawData, card
from petitiondesk.law.errors import NoSuchProvisionError
from tests.fakes.library import the_library

DAY = dt.date(2025, 1, 23)


def law() -> LawData:
    library = the_library()
    return LawData(library.catalogue, library.parties, library.names, library.titles)


def test_a_card_has_title_and_citation_in_the_language():
    shown = card(law(), "gc3.118.1", "ko")
    assert shown.title == "적대행위 종료 후 석방과 송환"
    assert not shown.title_reviewed
    assert "제118조" in shown.citation.full
    assert shown.of_state is None


def test_where_a_language_has_no_titles_they_are_english():
    shown = card(law(), "gc3.118.1", "bn")
    assert shown.title == "Release and repatriation at the end of hostilities"
    assert shown.title_reviewed


def test_a_card_names_what_limits_a_rule_and_the_custom_beside_it():
    assert [each.id for each in card(law(), "ref51.33.1", "en").limits] == ["ref51.33.2"]
    assert [each.id for each in card(law(), "gc3.118.1", "en").custom] == ["cihl.r128"]


def test_a_declaration_about_the_provision_is_told_apart_from_others():
    told = card(law(), "gc3.118.1", "en", "KOR", DAY).of_state
    assert [each.on for each in told.declarations] == ["GC III Art. 118(1)"]
    other = card(law(), "gc3.13.2", "en", "KOR", DAY).of_state
    assert other.declarations == ()
    assert [each.on for each in other.others] == ["GC III Art. 118(1)", "GC IV Art. 68(2)"]


def test_what_is_known_of_the_state_is_told_with_every_treaty():
    told = card(law(), "iccpr.7", "en", "PRK", DAY).of_state
    assert "1997" in told.state_notes[0]


def test_a_state_outside_the_table_is_no_mistake():
    told = card(law(), "cat.3.1", "en", "FIN", DAY).of_state
    assert (told.notes, told.declarations) == ((), ())
    assert not told.standing.binds


def test_a_provision_that_is_none_is_named():
    with pytest.raises(NoSuchProvisionError) as error:
        card(law(), "cat.99", "en")
    assert "cat.12" in error.value.like
