"""What the rules about law find in a letter that rests on a provision, or that says a sentence."""

import datetime as dt

import msgspec

from petitiondesk.law.checker.checker import check
from petitiondesk.letter.case_profile import CaseProfile, PersonClass
from petitiondesk.letter.edits import AddPart, SetFields, SetText
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


def findings(letter, rule):
    return [finding for finding in check(letter, references(), DAY) if finding.rule == rule]


def rules_in(letter):
    return {finding.rule for finding in check(letter, references(), DAY)}
