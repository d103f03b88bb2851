"""Family 4, in words: since when a party is said to be one; the corpus has the phrasings."""

import pytest

from tests.law.checker.legal_bases import findings, saying


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan signed the ICCPR in 2008 and ratified it in 2010.",
        "Pakistan ratified the ICCPR on 23 June 2010.",
        "Pakistan ratified the ICCPR in 2009.",
        "Ukraine ratified the Rome Statute on 21 August 2024.",
        "Ukraine is a State Party to the Rome Statute since 2024.",
        "Thailand is a party to the Convention against Torture, and in 2004 it promised more.",
        "In 2004 Thailand, which ratified the Convention against Torture later, did so too.",
        "Thailand acceded to the Convention against Torture in 2007, Pakistan in 2010.",
        "Cambodia is bound by the 1951 Refugee Convention.",
        "Thailand is a party to the Convention against Torture in 2026.",
    ],
)
def test_each_day_that_is_rightly_named_is_left_alone(text):
    assert not findings(saying(text), "law.wrong_day")


def test_a_wrong_year_tells_the_right_one():
    (finding,) = findings(saying("Pakistan ratified the ICCPR in 2005."), "law.wrong_day")
    assert finding.data["words"] == "2005"
    assert (finding.data["since"], finding.data["consent"]) == ("2010-09-23", "2010-06-23")
    assert finding.evidence[0].key == "PAK:ICCPR"


def test_a_state_that_the_table_does_not_have_is_left_alone():
    assert not findings(saying("Nauru ratified the ICCPR in 1901."), "law.wrong_day")
