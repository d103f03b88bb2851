"""What is made at its first use is made once, and not before."""

import pytest

from petitiondesk.law.made_when_needed import MadeWhenNeeded


def test_a_value_is_made_when_it_is_asked_for_and_once():
    made = []
    values = MadeWhenNeeded({"en": "a", "ko": "b"}, lambda source: made.append(source) or source)
    assert (len(values), list(values), made) == (2, ["en", "ko"], [])
    assert (values["ko"], values["ko"], made) == ("b", "b", ["b"])


def test_a_name_that_is_not_there_has_no_value():
    with pytest.raises(KeyError):
        MadeWhenNeeded({}, str)["en"]
