"""What a fact or a source leaves open is not asserted elsewhere."""

import pytest

from petitiondesk.letter.edits import SetFields
from tests.law.checker.paragraphs import a_letter_that_says, found, rules, with_fact
from tests.letters import edited


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
