"""A right that has limits is not called absolute, by whatever part of its article it is named."""

import pytest

from tests.law.checker.legal_bases import findings, resting_on, saying
from tests.law.checker.paragraphs import a_letter_that_says, found

RULE = "law.qualified_right"
CALLED_ABSOLUTE = [
    ("en", "Article 19 of the ICCPR gives everyone an absolute freedom of expression."),
    ("en", "Article 33 of the Refugee Convention forbids return under any circumstances."),
    ("fr", "L'article 33 de la Convention de 1951 interdit le renvoi en toutes circonstances."),
    ("ko", "자유권규약 제12조의 출국의 자유는 무조건적입니다."),
    ("uk", "Право на притулок за статтею 33 Конвенції про статус біженців є безумовним."),
    ("zh", "《公民权利和政治权利国际公约》第十二条规定的离境自由是无条件的。"),
]
LEFT_ALONE = [
    ("en", "Article 7 of the ICCPR is absolute."),
    ("en", "Article 19 of the ICCPR is not absolute."),
    ("en", "The ban in Article 7 of the ICCPR is absolute; Article 19 of the ICCPR has limits."),
    ("fr", "L'article 33 de la Convention de 1951 n'est pas absolu."),
    ("zh", "《公民权利和政治权利国际公约》第十九条并非绝对。"),
]


@pytest.mark.parametrize(("code", "text"), CALLED_ABSOLUTE)
def test_a_right_with_limits_is_not_called_absolute(code, text):
    assert len(found(a_letter_that_says(**{code: text}), RULE)) == 1


@pytest.mark.parametrize(("code", "text"), LEFT_ALONE)
def test_a_right_without_limits_is_and_one_that_is_said_to_have_them(code, text):
    assert found(a_letter_that_says(**{code: text}), RULE) == []


def test_limits_that_are_dealt_with_anywhere_are_met():
    letter = resting_on("ref51.33.1")
    assert findings(letter, "law.qualified_right")
    named = saying("Article 33(2) of the Refugee Convention does not apply.", letter)
    assert not findings(named, "law.qualified_right")
    spoken = resting_on("ref51.33.1", why="No exception applies to them.")
    assert not findings(spoken, "law.qualified_right")
