"""Family 2 at its edges: a provision and the persons of the case."""

import msgspec
import pytest

from petitiondesk.law.checker.case.persons import misfit
from petitiondesk.letter.case_profile import CaseProfile, PersonClass
from petitiondesk.letter.finding import Severity
from tests.law.checker.legal_bases import POW, WOUNDED, findings, resting_on, rules_in, saying
from tests.law.checker_data import references
from tests.letters import a_ready_letter


@pytest.mark.parametrize(
    ("provision", "persons", "severity"),
    [
        ("gc4.45.4", {POW}, Severity.ERROR),
        ("gc4.45.4", {POW, PersonClass.CIVILIAN}, None),
        ("gc3.109.3", {POW, WOUNDED}, None),
        ("gc3.109.3", {POW}, Severity.WARNING),
        ("iccpr.13", {POW}, Severity.WARNING),
        ("cat.3.1", {POW}, None),
    ],
)
def test_how_badly_a_provision_fits(provision, persons, severity):
    assert misfit(references().catalogue.provision(provision), frozenset(persons)) is severity


def test_nothing_is_said_of_persons_of_whom_nobody_was_asked():
    letter = msgspec.structs.replace(resting_on("gc4.45.4"), case=None)
    assert "law.person_class" not in rules_in(letter)


def test_an_article_in_a_text_is_for_other_persons_too():
    letter = msgspec.structs.replace(a_ready_letter("ko"), case=CaseProfile(persons=(POW,)))
    (finding,) = findings(
        saying("They rely on Article 45(4) of the Fourth Geneva Convention.", letter),
        "law.person_class",
    )
    assert (finding.where, finding.language) == (letter.opening.id, "en")
    denied = saying("Article 45(4) of GC IV does not protect them.", letter)
    assert findings(denied, "law.person_class") == []
