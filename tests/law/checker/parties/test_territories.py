"""Hong Kong and Macao, and what Ukraine declared of the Court before it was a party."""

import datetime as dt

import msgspec
import pytest

from petitiondesk.desk.wording.findings import words_for_finding
from petitiondesk.law.checker.checker import check
from petitiondesk.letter.case_profile import ActDates, CaseProfile, CaseState, StatePart
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.remedies import SetField, edit_for
from tests.law.checker_data import references
from tests.letters import a_ready_letter, drafting, edited

DAY = dt.date(2026, 3, 5)


def resting_on(provision, *binds, states=("CHN",), acts="2024-05", says="See the facts."):
    parts = tuple(CaseState(state=each, parts=(StatePart.HOLDING,)) for each in states)
    case = CaseProfile(states=parts, acts=ActDates(first=acts))
    letter = msgspec.structs.replace(a_ready_letter("ko"), case=case)
    basis = drafting().legal_basis(provision)
    return edited(
        letter,
        AddPart(letter.id, "legal_bases", basis),
        SetText(basis.why.id, "en", says),
        SetFields(basis.id, {"binds": binds}),
    )


def parties_found(letter):
    found = check(letter, references(), DAY)
    named = ("law.signed_only", "law.applied_in_part", "law.not_extended", "law.not_a_party")
    return [each for each in found if each.rule in named and not each.language]


def test_a_letter_about_hong_kong_is_told_that_the_covenant_is_in_force_there():
    (found,) = parties_found(resting_on("iccpr.19.2", "CHN", states=("CHN", "HKG")))
    assert (found.rule, found.severity) == ("law.applied_in_part", Severity.NOTE)
    assert "in force in Hong Kong since 1 July 1997" in words_for_finding(found).what
    assert [each.key for each in found.evidence] == ["HKG:ICCPR", "CHN:ICCPR"]
    assert found.evidence[0].source


def test_one_click_says_that_the_rule_binds_in_hong_kong():
    letter = resting_on("iccpr.19.2", "CHN", "KOR", states=("CHN", "HKG"))
    (found,) = parties_found(letter)
    assert isinstance(found.remedy, SetField)
    mended = edited(letter, edit_for(letter, found.remedy))
    assert mended.legal_bases[-1].binds == ("HKG", "KOR")
    assert parties_found(mended) == []


def test_a_letter_on_the_mainland_is_told_that_china_only_signed_and_where_the_covenant_binds():
    (found,) = parties_found(resting_on("iccpr.19.2", "CHN"))
    assert (found.rule, found.severity) == ("law.signed_only", Severity.ERROR)
    words = words_for_finding(found)
    assert "by May 2024, China had only signed it" in words.what
    assert "in force in Hong Kong, Macao" in words.what


def test_where_a_text_alone_names_hong_kong_it_is_a_warning():
    says = "The police of Hong Kong detained her."
    (found,) = parties_found(resting_on("iccpr.19.2", "CHN", says=says))
    assert (found.rule, found.severity) == ("law.signed_only", Severity.WARNING)


def test_the_refugee_convention_does_not_apply_in_hong_kong_and_does_in_macao():
    (found,) = parties_found(resting_on("ref51.33.1", "HKG", states=("HKG",)))
    assert (found.rule, found.severity) == ("law.not_extended", Severity.ERROR)
    assert "does not apply in Hong Kong" in words_for_finding(found).what
    assert parties_found(resting_on("ref51.33.1", "MAC", states=("MAC",))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("China violated Article 19 of the ICCPR in Hong Kong.", False),
        ("Hong Kong violated Article 19 of the ICCPR.", False),
        ("China violated Article 19 of the ICCPR in Xinjiang.", True),
    ],
)
def test_texts_are_read_alike(text, found):
    letter = a_ready_letter("ko")
    states = (CaseState(state="CHN", parts=(StatePart.HOLDING,)),)
    letter = msgspec.structs.replace(letter, case=CaseProfile(states=states))
    letter = edited(letter, SetText(letter.opening.id, "en", text))
    rules = [each.rule for each in check(letter, references(), DAY)]
    assert ("law.signed_only" in rules) == found


@pytest.mark.parametrize(
    ("acts", "words"),
    [
        ("2022-03-01", "from 20 February 2014 on"),
        ("2014-01-15", "from 21 November 2013 to 22 February 2014"),
        ("2013-06-01", ""),
    ],
)
def test_what_ukraine_accepted_of_the_court_is_told_for_the_days_it_covers(acts, words):
    letter = resting_on("rome.8.2.a", "UKR", states=("UKR",), acts=acts)
    (found,) = parties_found(letter)
    assert found.rule == "law.signed_only"
    assert words in words_for_finding(found).what
    assert ("accepted" in found.data) == bool(words)


def test_whoever_cites_article_12_3_reads_the_declaration_of_those_days_and_no_later_one():
    letter = resting_on("rome.12.3", "UKR", states=("UKR",), acts="2014-01-15")
    found = [each for each in check(letter, references(), DAY) if each.rule == "law.reservation"]
    assert [each.data["on"] for each in found] == ["Art. 12(3)"]
    assert "22 February 2014" in found[0].data["text"]


def test_a_state_that_has_ratified_is_told_from_when_it_is_bound():
    letter = resting_on("icpped.16.1", "THA", states=("THA",), acts="2024-05")
    (found,) = [f for f in check(letter, references(), DAY) if f.rule == "law.not_in_force_yet"]
    words = words_for_finding(found).what
    assert "by May 2024, it did not bind yet" in words
    assert "It binds Thailand from 13 June 2024 on." in words
