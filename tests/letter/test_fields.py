"""Counts that are computed and never typed."""

import pytest

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.edits import AddPart, RemovePart, SetFields
from petitiondesk.letter.fields import NAMES, Field, counts, fields_in
from petitiondesk.letter.letter import Consent, Display, Visibility
from tests.letters import a_ready_letter, drafting, edited


def test_a_field_is_found_with_its_forms_and_its_place():
    text = "We are {signatories.count|group|groups} here."
    (field,) = fields_in(text)
    assert field == Field("signatories.count", ("group", "groups"), 7, 39)
    assert text[field.start : field.end] == "{signatories.count|group|groups}"


def test_fields_are_found_in_order_unknown_ones_too():
    names = [field.name for field in fields_in("{facts.count}, {moon.phase} and {demands.count}")]
    assert names == ["facts.count", "moon.phase", "demands.count"]


def test_a_field_may_have_no_forms_or_empty_ones():
    assert fields_in("{facts.count}")[0].forms == ()
    assert fields_in("{facts.count||}")[0].forms == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "{signatories}",
        "{{7*7}}",
        "{% x %}",
        "{Facts.Count}",
        "{facts.count",
        "{a.b|c\nd}",
    ],
)
def test_anything_else_between_braces_is_text(text):
    assert fields_in(text) == ()


def test_braces_around_a_field_are_text():
    (field,) = fields_in("{{facts.count}}")
    assert (field.start, field.end) == (1, 14)


def test_every_field_has_a_value():
    assert tuple(counts(edition(a_ready_letter(), Audience.PUBLIC))) == NAMES


def test_counts_follow_the_letter():
    letter = edited(
        a_ready_letter(),
        SetFields("p1", {"consent": Consent.REQUIRED}),
        AddPart("p1", "signatories", drafting().signatory()),
        SetFields("p1000", {"display": Display.WITHHELD, "country": "NPL"}),
    )
    counted = counts(edition(letter, Audience.PUBLIC))
    assert (counted["signatories.count"], counted["signatories.withheld"]) == (2, 1)
    one = edited(letter, RemovePart("p1000"))
    assert counts(edition(one, Audience.PUBLIC))["signatories.count"] == 1


def test_what_an_audience_does_not_see_is_not_counted_for_it():
    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.facts[0].id, {"visibility": Visibility.RECIPIENT}))
    assert counts(edition(letter, Audience.PUBLIC))["facts.count"] == 0
    assert counts(edition(letter, Audience.RECIPIENT))["facts.count"] == 1
