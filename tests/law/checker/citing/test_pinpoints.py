"""A treaty is cited with an article; the corpus has the phrasings."""

from tests.law.checker.legal_bases import findings, resting_on, saying


def test_a_legal_basis_is_pinpoint_enough():
    text = "The Convention against Torture forbids it."
    assert findings(saying(text), "citation.pinpoint_missing")
    assert not findings(saying(text, resting_on("cat.3.1")), "citation.pinpoint_missing")
