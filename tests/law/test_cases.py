"""Three whole letters and their planted faults: what a careful lawyer finds, and no more."""

import datetime as dt
from pathlib import Path

import pytest

from petitiondesk.law.checker.checker import check
from petitiondesk.letter.codec import decode
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.finding import Severity, is_ready
from petitiondesk.letter.letter import Display
from tests.law.checker_data import references
from tests.letters import drafting, edited

SAMPLES = Path(__file__).parents[2] / "assets/samples"
CASES = ("prisoners-of-war", "forced-return", "special-procedures")


def case(name):
    return decode((SAMPLES / f"{name}.letter").read_bytes())


def found(letter):
    return check(letter, references(), dt.date.fromisoformat(letter.issued))


def against(letter, rule):
    return {finding.severity for finding in found(letter) if finding.rule == rule}


def resting_on(letter, provision, *binds):
    basis = drafting(90_000).legal_basis(provision)
    return edited(
        letter,
        AddPart(letter.id, "legal_bases", basis),
        SetText(basis.why.id, "en", "See the facts."),
        SetFields(basis.id, {"binds": binds}),
    )


@pytest.mark.parametrize("name", CASES)
def test_the_letters_themselves_have_nothing_that_blocks(name):
    assert is_ready(found(case(name)))


def test_a_rule_for_civilians_is_no_rule_for_prisoners():
    letter = case("prisoners-of-war")
    wounded = next(basis for basis in letter.legal_bases if basis.provision == "gc3.109.3")
    letter = edited(letter, SetFields(wounded.id, {"provision": "gc4.45.4"}))
    assert against(letter, "law.person_class") == {Severity.ERROR}


def test_a_rule_for_aliens_lawfully_there_is_none_for_prisoners():
    letter = resting_on(case("prisoners-of-war"), "iccpr.13", "UKR")
    assert against(letter, "law.person_class") == {Severity.WARNING}


def with_fact(letter, text):
    fact = drafting(80_000).fact()
    return edited(letter, AddPart(letter.id, "facts", fact), SetText(fact.text.id, "en", text))


def test_a_state_that_only_signed_is_not_bound():
    letter = resting_on(case("forced-return"), "iccpr.7", "CHN")
    assert against(letter, "law.signed_only") == {Severity.ERROR}


def test_the_ban_on_return_is_the_returning_states():
    letter = case("forced-return")
    basis = next(each for each in letter.legal_bases if each.provision == "ref51.33.1")
    letter = edited(letter, SetFields(basis.id, {"binds": ("KOR",)}))
    assert against(letter, "law.duty_bearer") == {Severity.WARNING}


@pytest.mark.parametrize(
    ("provision", "binds"), [("icpped.16.1", "CHN"), ("scr2397.8", "KOR"), ("scr2397.8", "CHN")]
)
def test_what_was_adopted_later_is_no_law_of_then(provision, binds):
    letter = resting_on(case("forced-return"), provision, binds)
    assert against(letter, "law.not_adopted_yet") == {Severity.ERROR}


def test_what_was_adopted_later_is_found_though_nobody_is_said_to_be_bound():
    letter = resting_on(case("forced-return"), "scr2397.8")
    assert against(letter, "law.not_adopted_yet") == {Severity.ERROR}


def test_a_state_outside_the_organisation_is_not_bound_by_its_treaty():
    letter = resting_on(case("special-procedures"), "c29.2.1", "PRK")
    assert against(letter, "law.not_a_member") == {Severity.ERROR}


def test_a_state_that_never_joined_is_not_bound():
    letter = resting_on(case("special-procedures"), "cat.3.1", "PRK")
    assert against(letter, "law.not_a_party") == {Severity.ERROR}


def test_a_submission_from_nobody_is_not_considered():
    letter = case("special-procedures")
    for signatory in letter.signatories:
        letter = edited(letter, SetFields(signatory.id, {"display": Display.WITHHELD}))
    assert against(letter, "law.anonymous_submission") == {Severity.ERROR}
    assert against(case("special-procedures"), "law.anonymous_submission") == set()
