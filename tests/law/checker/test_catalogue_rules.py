"""Families 1 to 8 and 16, at their edges; the corpus has their phrasings."""

import datetime as dt

import msgspec
import pytest

from petitiondesk.law.checker.case.persons import misfit
from petitiondesk.law.checker.checker import check
from petitiondesk.letter.case_profile import (
    ActDates,
    CaseProfile,
    CaseState,
    PersonClass,
    Phase,
    Situation,
    StatePart,
)
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.remedies import ReplaceProvision, SetField, edit_for
from tests.law.checker_data import references
from tests.letters import a_ready_letter, drafting, edited

DAY = dt.date(2026, 3, 5)
POW, WOUNDED = PersonClass.PRISONER_OF_WAR, PersonClass.WOUNDED_OR_SICK


def resting_on(provision, *binds, why="See the facts.", **case):
    letter = msgspec.structs.replace(a_ready_letter("ko"), case=CaseProfile(**case))
    basis = drafting().legal_basis(provision)
    return edited(
        letter,
        AddPart(letter.id, "legal_bases", basis),
        SetText(basis.why.id, "en", why),
        SetFields(basis.id, {"binds": binds}),
    )


def saying(text, letter=None, language="en"):
    letter = letter or a_ready_letter("ko")
    return edited(letter, SetText(letter.opening.id, language, text))


def found(letter, rule):
    return [finding for finding in check(letter, references(), DAY) if finding.rule == rule]


def rules(letter):
    return {finding.rule for finding in check(letter, references(), DAY)}


@pytest.mark.parametrize(
    ("provision", "persons", "severity"),
    [
        ("gc4.45.4", {POW}, Severity.ERROR),
        ("gc4.45.4", {POW, PersonClass.CIVILIAN}, None),
        ("gc3.109.3", {POW, WOUNDED}, None),
        ("gc3.109.3", {POW}, Severity.WARNING),
        ("iccpr.13", {POW}, Severity.WARNING),
        ("cat.3.1", {POW}, None),
    ],
)
def test_how_badly_a_provision_fits(provision, persons, severity):
    assert misfit(references().catalogue.provision(provision), frozenset(persons)) is severity


def test_nothing_is_said_of_persons_of_whom_nobody_was_asked():
    letter = msgspec.structs.replace(resting_on("gc4.45.4"), case=None)
    assert "law.person_class" not in rules(letter)


def test_an_article_in_a_text_is_for_other_persons_too():
    letter = msgspec.structs.replace(a_ready_letter("ko"), case=CaseProfile(persons=(POW,)))
    (finding,) = found(
        saying("They rely on Article 45(4) of the Fourth Geneva Convention.", letter),
        "law.person_class",
    )
    assert (finding.where, finding.language) == (letter.opening.id, "en")
    denied = saying("Article 45(4) of GC IV does not protect them.", letter)
    assert found(denied, "law.person_class") == []


def test_occupation_is_armed_conflict_between_states_too():
    assert not found(resting_on("gc3.13.2", situation=Situation.OCCUPATION), "law.conflict_type")
    assert found(resting_on("gc3.13.2", situation=Situation.PEACE), "law.conflict_type")


def test_a_phase_is_asked_for_in_conflict_alone():
    case = {"situation": Situation.PEACE, "phase": Phase.AFTER_HOSTILITIES}
    assert not found(resting_on("gc3.109.3", **case), "law.conflict_phase")


def test_a_state_that_was_bound_at_the_end_only_is_a_warning():
    acts = ActDates(first="2024-10", last="2025-02")
    (finding,) = found(resting_on("rome.8.2.a", "UKR", acts=acts), "law.signed_only")
    assert finding.severity is Severity.WARNING
    assert finding.evidence[0].key == "UKR:ROME"


def test_who_is_bound_in_words_is_not_looked_up():
    letter = resting_on("iccpr.7", "individuals", "all UN members", "XXX")
    assert not {rule for rule in rules(letter) if rule.startswith("law.")}


def test_custom_that_says_the_same_takes_the_place_of_the_treaty_by_a_click():
    letter = resting_on("ap1.34", "IND")
    (finding,) = found(letter, "law.not_a_party")
    assert isinstance(finding.remedy, ReplaceProvision)
    mended = edited(letter, edit_for(letter, finding.remedy))
    assert mended.legal_bases[0].provision.startswith("cihl.")
    assert not found(mended, "law.not_a_party")


def test_a_treaty_of_a_region_is_for_its_states():
    assert found(resting_on("oauref.2.3", "THA"), "law.not_a_member")
    assert not found(resting_on("oauref.2.3", "EGY"), "law.not_a_member")


def test_domestic_law_binds_its_own_state_and_a_click_says_so():
    letter = resting_on("th2565.13", "KHM")
    (finding,) = found(letter, "law.duty_bearer")
    assert finding.remedy == SetField(letter.legal_bases[0].id, "binds", ("THA",))


def test_no_bearer_is_named_where_the_case_knows_none():
    states = (CaseState(state="KOR", parts=(StatePart.ADDRESSEE,)),)
    assert not found(resting_on("ref51.33.1", "KOR", states=states), "law.duty_bearer")


def test_limits_that_are_dealt_with_anywhere_are_met():
    letter = resting_on("ref51.33.1")
    assert found(letter, "law.qualified_right")
    named = saying("Article 33(2) of the Refugee Convention does not apply.", letter)
    assert not found(named, "law.qualified_right")
    spoken = resting_on("ref51.33.1", why="No exception applies to them.")
    assert not found(spoken, "law.qualified_right")


def test_words_of_duty_are_replaced_by_a_click():
    letter = saying("The Mandela Rules oblige the prison to let them write.")
    (finding,) = found(letter, "law.soft_law_as_duty")
    mended = edited(letter, edit_for(letter, finding.remedy))
    assert mended.opening.markup("en") == "The Mandela Rules call on the prison to let them write."
    assert not found(mended, "law.soft_law_as_duty")


@pytest.mark.parametrize(
    "text",
    [
        "Although not legally binding, the Mandela Rules require it.",
        "The Mandela Rules do not oblige anybody.",
        "The ICCPR obliges you. The Mandela Rules say how.",
        "You must answer.",
    ],
)
def test_words_of_duty_beside_soft_law_are_left_alone(text):
    assert not found(saying(text), "law.soft_law_as_duty")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Article 13 of the Geneva Conventions forbids it.", "law.instrument_ambiguous"),
        ("The Optional Protocol asks for visits.", "law.protocol_without_parent"),
        ("See Article 13.", "law.article_bare"),
    ],
)
def test_open_names_are_found(text, rule):
    assert [finding.language for finding in found(saying(text), rule)] == ["en"]


@pytest.mark.parametrize(
    "text",
    [
        "Common Article 3 of the Geneva Conventions protects them.",
        "The Covenant on Civil and Political Rights and its Optional Protocol bind you.",
        "OPCAT asks for visits. The Optional Protocol binds you.",
        "Article 13 of the Constitution forbids it.",
    ],
)
def test_names_that_a_reader_understands_are_left_alone(text):
    open_names = {"law.instrument_ambiguous", "law.protocol_without_parent", "law.article_bare"}
    assert not rules(saying(text)) & open_names


def test_a_legal_basis_is_pinpoint_enough():
    text = "The Convention against Torture forbids it."
    assert found(saying(text), "citation.pinpoint_missing")
    assert not found(saying(text, resting_on("cat.3.1")), "citation.pinpoint_missing")


def quoting(words):
    letter, wording = resting_on("cat.3.1"), drafting(60_000).wording()
    return edited(
        saying(
            "Article 3 of the Convention against Torture says: “No State Party shall expel.”",
            letter,
        ),
        SetFields(letter.legal_bases[0].id, {"wording": wording}),
        SetText(wording.text.id, "en", words),
    )


def test_a_quotation_is_of_the_wording_that_was_pasted():
    rule = "citation.paraphrase_quoted"
    assert not found(quoting("No State Party shall expel, return or extradite a person."), rule)
    assert found(quoting("Something else."), rule)


def test_the_catalogues_words_are_never_a_wording():
    letter = quoting(references().catalogue.provision("cat.3.1").paraphrase)
    severities = {finding.severity for finding in found(letter, "citation.paraphrase_quoted")}
    assert Severity.ERROR in severities


def test_what_is_right_is_said_with_what_is_wrong():
    text = "Article 118 of the Third Geneva Convention forbids forced repatriation."
    (finding,) = found(saying(text), "citation.overclaimed")
    assert finding.evidence[0].key == "gc3.118.1"
    assert "requires release" in finding.data["right"]


def test_a_rule_without_a_name_in_a_language_is_told_for_that_language_alone():
    letter = resting_on("usmag.1", "USA")  # the letter is in English and Korean
    (gap,) = found(letter, "citation.untranslated")
    assert (gap.severity, gap.language) == (Severity.WARNING, "ko")
    assert gap.data == {
        "provision": "Global Magnitsky Act, EO 13818 (2017), s. 1",
        "name": "한국어",
    }
    assert not found(resting_on("cat.3.1", "KOR"), "citation.untranslated")


def test_a_rule_that_two_bases_cite_is_told_once():
    letter = resting_on("echr.34", "UKR")
    again = edited(letter, AddPart(letter.id, "legal_bases", drafting().legal_basis("echr.34")))
    assert len(found(again, "citation.untranslated")) == 1


def test_a_convention_on_prisoners_and_civilians_is_none_of_the_four():
    letter = saying("The Geneva Convention on prisoners and civilians prohibits it.")
    assert "law.instrument_ambiguous" in rules(letter)
    assert "law.instrument_ambiguous" not in rules(
        saying("The Geneva Convention on prisoners of war, Article 13, prohibits it.")
    )


def test_whose_nationals_the_persons_are_does_not_tell_whose_territory_it_is():
    nationality = CaseState(state="KHM", parts=(StatePart.NATIONALITY,))
    addressee = CaseState(state="THA", parts=(StatePart.ADDRESSEE,))
    letter = resting_on("icescr.7", "THA", states=(addressee, nationality))
    assert not found(letter, "law.duty_bearer")
    holding = CaseState(state="MMR", parts=(StatePart.HOLDING,))
    assert found(resting_on("icescr.7", "THA", states=(addressee, holding)), "law.duty_bearer")


@pytest.mark.parametrize("code", ["th", "zh"])
def test_a_quotation_without_spaces_is_more_than_a_term(code):
    said = {
        "zh": "《儿童权利公约》第三条要求：“{}”。",
        "th": "ข้อ 3 ของอนุสัญญาว่าด้วยสิทธิเด็ก บัญญัติว่า “{}”",
    }
    quoted = {"zh": ("凡事都要先想到孩子的好处", "儿童"), "th": ("ให้นึกถึงเด็กก่อนเรื่องอื่นเสมอ", "เด็ก")}
    letter = a_ready_letter(code)
    sentence, term = (saying(said[code].format(q), letter, code) for q in quoted[code])
    assert found(sentence, "citation.paraphrase_quoted")
    assert not found(term, "citation.paraphrase_quoted")
