"""What the rules find in one text, or in two that translate each other."""

import datetime as dt

from petitiondesk.law.checker.checker import check
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from tests.law.checker_data import references
from tests.letters import a_ready_letter, drafting, edited

TODAY = dt.date(2025, 3, 11)


def a_letter_that_says(**texts: str) -> Letter:
    """A letter of 10 March 2025 with one paragraph, in the languages given."""
    letter = a_ready_letter(*(code for code in texts if code != "en"))
    paragraph = drafting().block()
    fact = letter.facts[0]
    return edited(
        letter,
        SetFields(letter.id, {"issued": "2025-03-10"}),
        *(SetText(fact.text.id, code, "") for code in letter.languages.all),
        AddPart(letter.id, "body", paragraph, 0),
        *(SetText(paragraph.id, code, text) for code, text in texts.items()),
    )


def found(letter: Letter, family: str) -> list[Finding]:
    return [f for f in check(letter, references(), TODAY) if f.rule.startswith(family)]


def rules(letter: Letter, family: str) -> list[str]:
    return [each.rule for each in found(letter, family)]


def with_fact(letter: Letter, **texts: str) -> Letter:
    block = letter.facts[0].text.id
    return edited(letter, *(SetText(block, code, text) for code, text in texts.items()))
