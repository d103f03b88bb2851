"""What a source leaves open stays open, and an allegation says whose it is."""

import json

import pytest

from petitiondesk.law.checker.words.certainty_words import decode_certainty_words
from petitiondesk.law.errors import LawDataError
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.letter import Certainty
from tests.law.checker.paragraphs import a_letter_that_says, found, rules
from tests.law.checker_data import CERTAINTY
from tests.letters import edited


def with_fact(letter, **texts):
    block = letter.facts[0].text.id
    return edited(letter, *(SetText(block, code, text) for code, text in texts.items()))


@pytest.mark.parametrize(
    ("code", "fact", "overstated", "kept_open"),
    [
        (
            "en",
            "The shelling may constitute a war crime.",
            "This is a war crime.",
            "This may be a war crime.",
        ),
        (
            "fr",
            "Ces actes peuvent constituer des crimes de guerre.",
            "Ces actes sont des crimes de guerre.",
            "La cour a jugé que ces actes sont des crimes de guerre.",
        ),
        (
            "uk",
            "Це може бути злочином проти людяності.",
            "Вивезення є злочином проти людяності.",
            "Суд визнав, що вивезення є злочином проти людяності.",
        ),
        (
            "ko",
            "인도에 반한 죄를 구성할 수 있다고 밝혔습니다.",
            "이는 인도에 반한 죄입니다.",
            "이는 인도에 반한 죄에 해당할 수 있습니다.",
        ),
        ("zh", "这可能构成酷刑。", "这是酷刑。", "这可能是酷刑。"),
        ("th", "การกระทำนี้อาจเป็นอาชญากรรมสงคราม", "นี่เป็นอาชญากรรมสงคราม", "นี่อาจเป็นอาชญากรรมสงคราม"),
    ],
)
def test_what_a_fact_calls_possible_is_not_asserted(code, fact, overstated, kept_open):
    told = found(with_fact(a_letter_that_says(**{code: overstated}), **{code: fact}), "fact.over")
    assert [each.language for each in told] == [code]
    assert (
        rules(with_fact(a_letter_that_says(**{code: kept_open}), **{code: fact}), "fact.over") == []
    )


def test_what_no_source_leaves_open_may_be_asserted():
    letter = with_fact(a_letter_that_says(en="This is torture."), en="The court found torture.")
    assert rules(letter, "fact.over") == []


def test_a_ban_on_torture_does_not_assert_torture():
    letter = a_letter_that_says(en="The ban on torture is absolute.")
    assert rules(with_fact(letter, en="It could amount to torture."), "fact.over") == []


def test_a_source_whose_title_leaves_it_open_is_not_overstated_by_its_own_fact():
    letter = with_fact(a_letter_that_says(en="—"), en="Their treatment is forced labour.")
    source = letter.facts[0].sources[0].id
    titled = edited(letter, SetFields(source, {"title": "Work abroad might be forced labour"}))
    assert rules(titled, "fact.over") == ["fact.overstated"]
    assert rules(letter, "fact.over") == []


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
    ("member", "value"),
    [("format", "x"), ("format_version", 2), ("hedges", ["in ("]), ("surprise", 1)],
)
def test_a_damaged_file_is_refused(member, value):
    members = json.loads(CERTAINTY[0].read_bytes())
    members[member] = value
    with pytest.raises(LawDataError):
        decode_certainty_words(json.dumps(members).encode())


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
