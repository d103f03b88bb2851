"""The figures of facts agree with one another, and with every text that tells them."""

import pytest

from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.figure import Figure
from tests.law.checker.paragraphs import a_letter_that_says, found, rules
from tests.letters import drafting, edited

WHOLE = Figure(what="soldiers", low=100, high=120, unit="persons")


def with_figures(letter, *figures, **texts):
    fact = letter.facts[0]
    told = (SetText(fact.text.id, code, text) for code, text in texts.items())
    return edited(letter, SetFields(fact.id, {"figures": figures}), *told)


@pytest.mark.parametrize(
    "figure",
    [
        Figure(what="wounded", low=130, high=140, unit="persons", share_of="soldiers"),
        Figure(what="dead", low=30, high=20, unit="persons"),
        Figure(what="answered", low=110, high=110, unit="percent"),
    ],
)
def test_a_figure_that_cannot_be_is_found(figure):
    letter = a_letter_that_says(en="—")
    assert rules(with_figures(letter, WHOLE, figure), "number") == ["number.sum"]
    assert rules(with_figures(letter, WHOLE), "number") == []


def test_two_facts_do_not_tell_the_same_figure_differently():
    letter = with_figures(a_letter_that_says(en="—"), WHOLE)
    other = drafting(3_000).fact()
    letter = edited(letter, AddPart(letter.id, "facts", other, 1))
    for low, told in ((150, ["number.sum"]), (110, [])):
        figure = Figure(what="soldiers", low=low, high=160, unit="persons")
        assert rules(edited(letter, SetFields(other.id, {"figures": (figure,)})), "number") == told


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("en", "Some 90 soldiers were sent.", "Some 110 soldiers were sent."),
        ("ko", "병사 90명이 파견되었습니다.", "병사 110명이 파견되었습니다."),
        ("zh", "九十名士兵被派出。", "一百一十名士兵被派出。"),
    ],
)
def test_the_text_of_a_fact_tells_its_figures(code, wrong, right):
    letter = a_letter_that_says(**{code: "—"})
    told = found(with_figures(letter, WHOLE, **{code: wrong}), "number.sum")
    assert [(each.language, each.data["right"]) for each in told] == [(code, "100–120")]
    assert rules(with_figures(letter, WHOLE, **{code: right}), "number.sum") == []


def test_what_says_a_fact_again_tells_its_figures_too():
    fact = "Between 100 and 120 soldiers were sent across the river."
    for number, told in ((900, ["number.sum"]), (110, [])):
        letter = a_letter_that_says(en=f"{number} soldiers were sent across the river.")
        assert rules(with_figures(letter, WHOLE, en=fact), "number.sum") == told


FLED = Figure(what="people", low=300, high=350, unit="people")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In March 900 people fled.", ["number.sum"]),
        ("In March some 320 people fled.", []),
        ("In March 900 houses burned.", []),
        ("People fled in 900 cars, and 320 people arrived.", []),
    ],
)
def test_a_short_sentence_tells_the_range_of_its_fact(text, told):
    fact = "Between 300 and 350 people fled; many of them are children."
    letter = with_figures(a_letter_that_says(en=text), FLED, en=fact)
    assert rules(letter, "number.sum") == told
