"""A rule that a language of the letter has no words to cite by."""

from petitiondesk.letter.edits import AddPart
from petitiondesk.letter.finding import Severity
from tests.law.checker.legal_bases import findings, resting_on
from tests.letters import drafting, edited


def test_a_rule_without_a_name_in_a_language_is_told_for_that_language_alone():
    letter = resting_on("usmag.1", "USA")  # the letter is in English and Korean
    (gap,) = findings(letter, "citation.untranslated")
    assert (gap.severity, gap.language) == (Severity.WARNING, "ko")
    assert gap.data == {
        "provision": "Global Magnitsky Act, EO 13818 (2017), s. 1",
        "name": "한국어",
    }
    assert not findings(resting_on("cat.3.1", "KOR"), "citation.untranslated")


def test_a_rule_that_two_bases_cite_is_told_once():
    letter = resting_on("echr.34", "UKR")
    again = edited(letter, AddPart(letter.id, "legal_bases", drafting().legal_basis("echr.34")))
    assert len(findings(again, "citation.untranslated")) == 1
