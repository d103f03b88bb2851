"""What is alleged or disputed says whose word it is, wherever it is told."""

import pytest

from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.letter import Certainty
from tests.law.checker.paragraphs import a_letter_that_says, found, rules, with_fact
from tests.letters import edited


@pytest.mark.parametrize("certainty", [Certainty.ALLEGED, Certainty.DISPUTED])
@pytest.mark.parametrize(
    ("code", "bare", "attributed"),
    [
        ("en", "Guards beat him.", "According to his lawyer, guards beat him."),
        ("fr", "La police a brûlé leurs papiers.", "La police aurait brûlé leurs papiers."),
        ("uk", "Слідчі катували його.", "Слідчі, за словами захисника, катували його."),
        ("ko", "경찰은 조치를 하지 않았습니다.", "경찰은 조치를 하지 않았다고 합니다."),
        ("zh", "看守没收了信件。", "据家属称，看守没收了信件。"),
        ("th", "ตำรวจยึดเอกสารไป", "ครอบครัวกล่าวว่าตำรวจยึดเอกสารไป"),
    ],
)
def test_an_allegation_says_who_makes_it(certainty, code, bare, attributed):
    letter = a_letter_that_says(**{code: "—"})
    letter = edited(letter, SetFields(letter.facts[0].id, {"certainty": certainty}))
    told = found(with_fact(letter, **{code: bare}), "fact.alleg")
    assert [each.language for each in told] == [code]
    assert rules(with_fact(letter, **{code: attributed}), "fact.alleg") == []


def test_an_established_fact_needs_nobody_to_say_so():
    letter = a_letter_that_says(en="—")
    sure = edited(letter, SetFields(letter.facts[0].id, {"certainty": Certainty.ESTABLISHED}))
    assert rules(with_fact(sure, en="Guards beat him."), "fact.alleg") == []


@pytest.mark.parametrize(
    ("code", "certain", "open_text"),
    [
        (
            "en",
            "The ministry denies it, yet it is certain that guards killed him.",
            "The ministry says it is certain that guards killed him.",
        ),
        (
            "fr",
            "Le ministère le nie, mais il ne fait aucun doute que des gardiens l'ont tué.",
            "Selon sa famille, il ne fait aucun doute que des gardiens l'ont tué.",
        ),
        (
            "uk",
            "Міністерство це заперечує, але немає сумніву, що його вбила охорона.",
            "За словами родини, немає сумніву, що його вбила охорона.",
        ),
        (
            "ko",
            "정부는 부인하지만, 교도관들이 그를 죽인 것이 틀림없습니다.",
            "유족에 따르면 교도관들이 그를 죽인 것이 틀림없습니다.",
        ),
        ("zh", "政府否认，但毫无疑问是看守杀了他。", "据家属说，是看守杀了他。"),
        ("th", "รัฐบาลปฏิเสธ, แต่ไม่มีข้อสงสัยว่าผู้คุมฆ่าเขา", "ครอบครัวกล่าวว่าผู้คุมฆ่าเขา"),
    ],
)
def test_a_denial_does_not_excuse_what_is_then_said_to_be_certain(code, certain, open_text):
    for text, told in ((certain, ["fact.allegation_as_fact"]), (open_text, [])):
        letter = with_fact(a_letter_that_says(**{code: "—"}), **{code: text})
        letter = edited(letter, SetFields(letter.facts[0].id, {"certainty": Certainty.DISPUTED}))
        assert rules(letter, "fact.allegation") == told
