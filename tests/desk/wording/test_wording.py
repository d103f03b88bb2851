"""Every finding and every failure has words that a person understands."""

import re
import string
from pathlib import Path

import pytest

import petitiondesk.consent.errors
import petitiondesk.crypto.errors
import petitiondesk.desk.errors
import petitiondesk.law.errors
import petitiondesk.letter.errors
import petitiondesk.protection.errors
import petitiondesk.typesetting.errors
import petitiondesk.vault.errors
from petitiondesk.crypto.troubles import CmsTrouble, Unfit
from petitiondesk.desk.agreeing.agreement import Misfit, Reply
from petitiondesk.desk.errors import InputError, OutputError, OutputTrouble
from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Page, Presence
from petitiondesk.desk.wording import signature_facts, verdicts
from petitiondesk.desk.wording.address_findings import ADDRESS_FINDINGS
from petitiondesk.desk.wording.consent_findings import CONSENT_FINDINGS
from petitiondesk.desk.wording.failures import ERRORS, words_for_error
from petitiondesk.desk.wording.file_failures import OUTPUT_TROUBLES
from petitiondesk.desk.wording.findings import FINDINGS, words_for_finding
from petitiondesk.desk.wording.identity_findings import IDENTITY_FINDINGS
from petitiondesk.desk.wording.law_failures import SLIPS
from petitiondesk.desk.wording.law_findings import LAW_FINDINGS, RIDERS
from petitiondesk.desk.wording.message import Message
from petitiondesk.desk.wording.misfits import MISFITS
from petitiondesk.desk.wording.signature_words import AGAINST_SIGNATURE
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law.slips import Slip
from petitiondesk.letter import readiness
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.protection import finished
from petitiondesk.signing.report import Clock, Cover, Fault, Kind, Later, Level, Reason

LAW = {**LAW_FINDINGS, **ADDRESS_FINDINGS}
MESSAGES = [
    *FINDINGS.values(),
    *LAW.values(),
    *IDENTITY_FINDINGS.values(),
    *CONSENT_FINDINGS.values(),
    *MISFITS.values(),
    *RIDERS.values(),
    *AGAINST_SIGNATURE.values(),
    *verdicts.OBJECTIONS.values(),
    *verdicts.SEVERAL.values(),
    *verdicts.ONE.values(),
    *verdicts.NOBODY_ASKED.values(),
    *verdicts.ALONE.values(),
    *ERRORS.values(),
    *OUTPUT_TROUBLES.values(),
    *SLIPS.values(),
]
LAW_FOLDER = Path(petitiondesk.law.errors.__file__).parent
BANNED = ("fingerprint", "hash", "encrypt", "please", "json", "utf", "null", "exception", "invalid")


def classes(root):
    for child in root.__subclasses__():
        yield child
        yield from classes(child)


def test_every_error_that_can_be_raised_has_words():
    raised = {kind for kind in classes(PetitionDeskError) if not kind.__subclasses__()}
    raised = {kind for kind in raised if kind.__module__.startswith("petitiondesk.")}
    assert raised - set(ERRORS) - {OutputError} == set()
    assert set(OUTPUT_TROUBLES) == set(OutputTrouble)
    assert set(SLIPS) == set(Slip)


def test_everything_that_speaks_against_a_signature_has_words():
    assert set(AGAINST_SIGNATURE) == {*CmsTrouble, *Unfit}


def test_everything_that_a_verdict_says_has_words():
    assert set(verdicts.OBJECTIONS) == set(Objection)
    assert set(verdicts.PRESENCES) == set(Presence)
    assert set(verdicts.PAGES) == set(Page)
    assert set(verdicts.FAULTS) == set(Fault)
    assert set(verdicts.DOUBTS) == set(Reason)
    assert set(verdicts.SEVERAL) == set(Judgement)


def test_everything_that_a_signature_proves_has_words():
    assert set(signature_facts.KINDS) == set(Kind)
    assert set(signature_facts.CLOCKS) == set(Clock)
    assert set(signature_facts.COVERS) == set(Cover)
    assert set(signature_facts.LATERS) == set(Later)
    assert set(signature_facts.LEVELS) == set(Level)


def test_every_rule_of_readiness_has_words():
    source = readiness.__loader__.get_source(readiness.__name__)
    rules = set(re.findall(r'"([a-z_]+\.[a-z_]+)"', source))
    assert rules - set(FINDINGS) == set()


def test_every_rule_of_the_law_has_words_and_all_are_used():
    sources = "".join(path.read_text() for path in LAW_FOLDER.glob("**/*.py"))
    found = set(re.findall(r'"((?!provisions|parties|misuses)[a-z]+\.[a-z_]+)"', sources))
    assert found == set(LAW) | {"date.impossible"}  # readiness looks at the days of fields


def test_every_rule_about_protected_names_has_words():
    source = finished.__loader__.get_source(finished.__name__)
    assert set(re.findall(r'"(identity\.[a-z_]+)"', source)) == set(IDENTITY_FINDINGS)


def test_whoever_has_not_agreed_and_whatever_does_not_fit_has_words():
    said = {f"consent.{reply.value}" for reply in Reply if reply is not Reply.AGREED}
    assert (set(CONSENT_FINDINGS), set(MISFITS)) == (said, set(Misfit))


def test_words_say_that_evidence_is_old_or_rests_on_memory():
    data = {"words": "Article 7", "from_memory": 1, "older_than_act": "2020-01-01"}
    finding = Finding(rule="law.article_bare", severity=Severity.NOTE, where="x", data=data)
    words = words_for_finding(finding)
    assert "memory alone" in words.what
    assert "of 1 January 2020" in words.what
    assert words.remedy.endswith("Find out whether it has changed since.")


def test_sentences_are_short_and_plain():
    for message in MESSAGES:
        for sentence in re.split(r"[.!?]\s", f"{message.what} {message.remedy} "):
            assert len(sentence.split()) <= 20, sentence
        words = re.findall(r"\w+", f"{message.what} {message.remedy}".lower())
        assert not set(words) & set(BANNED), message


def test_every_message_says_what_to_do():
    assert all(message.what.endswith(".") and message.remedy.endswith(".") for message in MESSAGES)


def test_names_are_filled_in(tmp_path):
    error = OutputError(path=tmp_path / "a.pdf", trouble=OutputTrouble.EXISTS)
    assert "a.pdf" in words_for_error(error).what
    assert "b.letter" in words_for_error(InputError(path=tmp_path / "b.letter")).what


def test_a_name_with_braces_is_text():
    finding = Finding(
        rule="text.field_unknown", severity=Severity.ERROR, where="x", data={"field": "{0.real}"}
    )
    assert "{0.real}" in words_for_finding(finding).what


def test_braces_hold_names_only():
    for message in MESSAGES:
        for _text, name, _spec, _conversion in string.Formatter().parse(message.what):
            assert name is None or name.isidentifier()


def test_a_sentence_says_days_months_and_kinds_of_conflict_as_people_write_them():
    data = {"state": "Thailand", "state_code": "THA", "instrument": "CAT", "on": "2024-05"}
    finding = Finding(rule="law.not_a_party", severity=Severity.ERROR, where="x", data=data)
    assert words_for_finding(finding).what == "CAT: Thailand was not a party by May 2024."
    data = {"provision": "P", "fits": "peace", "case": "non international armed conflict"}
    finding = Finding(rule="law.conflict_type", severity=Severity.ERROR, where="x", data=data)
    assert "(non-international armed conflict)" in words_for_finding(finding).what


@pytest.mark.parametrize("day", ["2 січня 2025 р.", "\u20682 січня 2025 р.\u2069"])
def test_a_sentence_ends_once_where_a_value_ends_with_a_stop(day):
    message = Message("It was {day}. {day}.", "See {name}.pem, {day}").placed(
        {"day": day, "name": "a."}
    )
    assert (message.what, message.remedy) == (f"It was {day} {day}", f"See a..pem, {day}")


def test_a_sentence_ends_where_a_value_does_not():
    assert Message("It was {day}.", "").filled({"day": "2014"}).what == "It was 2014."


def test_what_an_organisation_made_is_not_said_to_be_a_treaty():
    assert "treaty" not in LAW["law.not_a_member"].what
