"""What stands in quotation marks is the rule's own text."""

import pytest

from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.finding import Severity
from tests.law.checker.legal_bases import findings, resting_on, saying
from tests.law.checker_data import references
from tests.letters import a_ready_letter, drafting, edited


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
    assert not findings(quoting("No State Party shall expel, return or extradite a person."), rule)
    assert findings(quoting("Something else."), rule)


def test_the_catalogues_words_are_never_a_wording():
    letter = quoting(references().catalogue.provision("cat.3.1").paraphrase)
    severities = {finding.severity for finding in findings(letter, "citation.paraphrase_quoted")}
    assert Severity.ERROR in severities


@pytest.mark.parametrize("code", ["th", "zh"])
def test_a_quotation_without_spaces_is_more_than_a_term(code):
    said = {
        "zh": "《儿童权利公约》第三条要求：“{}”。",
        "th": "ข้อ 3 ของอนุสัญญาว่าด้วยสิทธิเด็ก บัญญัติว่า “{}”",
    }
    quoted = {"zh": ("凡事都要先想到孩子的好处", "儿童"), "th": ("ให้นึกถึงเด็กก่อนเรื่องอื่นเสมอ", "เด็ก")}
    letter = a_ready_letter(code)
    sentence, term = (saying(said[code].format(q), letter, code) for q in quoted[code])
    assert findings(sentence, "citation.paraphrase_quoted")
    assert not findings(term, "citation.paraphrase_quoted")
