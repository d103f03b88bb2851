"""A rule that is said to say more than it does; the corpus has the phrasings."""

from tests.law.checker.legal_bases import findings, saying


def test_what_is_right_is_said_with_what_is_wrong():
    text = "Article 118 of the Third Geneva Convention forbids forced repatriation."
    (finding,) = findings(saying(text), "citation.overclaimed")
    assert finding.evidence[0].key == "gc3.118.1"
    assert "requires release" in finding.data["right"]
