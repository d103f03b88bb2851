"""What is said again without ``may`` is found, in spaced and unspaced languages."""

import pytest

from petitiondesk.law.checker.reading.restating import meaning, restates
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.letter import Certainty
from tests.law.checker.paragraphs import a_letter_that_says, rules
from tests.letters import edited


@pytest.mark.parametrize(
    ("language", "said", "told", "same"),
    [
        ("en", "Guards broke his fingers.", "His fingers were broken by guards.", True),
        ("en", "Guards broke his fingers.", "Guards took his letters away.", False),
        ("ko", "간수들이 손가락을 부러뜨렸습니다", "간수들이 그의 손가락을 부러뜨린 것", True),
        ("zh", "看守打断了他的手指", "据称看守打断了他的三根手指", True),
        ("zh", "看守没收了信件", "据称看守打断了他的三根手指", False),
    ],
)
def test_most_words_of_the_one_are_words_of_the_other(language, said, told, same):
    assert restates(meaning(said, language), meaning(told, language), language) is same


def letter_with_fact(fact: str, body: str, certainty: Certainty):
    letter = a_letter_that_says(en=body)
    told = SetText(letter.facts[0].text.id, "en", fact)
    return edited(letter, told, SetFields(letter.facts[0].id, {"certainty": certainty}))


def test_a_possibility_that_is_repeated_as_certain_is_overstated():
    fact = "Satellite images suggest that the village of Karsa was burned on purpose."
    sure, open_ = "The village of Karsa was burned on purpose.", "Karsa may have been burned."
    assert rules(letter_with_fact(fact, sure, Certainty.REPORTED), "fact.over") == [
        "fact.overstated"
    ]
    assert rules(letter_with_fact(fact, open_, Certainty.REPORTED), "fact.over") == []


def test_an_allegation_that_is_repeated_says_again_whose_it_is():
    fact = "According to his brother, guards broke three of his fingers."
    bare = letter_with_fact(fact, "Guards broke three of his fingers.", Certainty.ALLEGED)
    told = letter_with_fact(fact, "His brother says guards broke his fingers.", Certainty.ALLEGED)
    assert rules(bare, "fact.alleg") == ["fact.allegation_as_fact"]
    assert rules(told, "fact.alleg") == []
