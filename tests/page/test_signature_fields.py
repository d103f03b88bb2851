"""Places for signatures stand on the page before anybody signs."""

import pytest

from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.page.signature_fields import (
    EXPORTER,
    TIME_STAMP,
    SignatureField,
    field_of,
    field_places,
)
from petitiondesk.page.tree import FieldPlace, Run, SignatureEntry, SignatureGrid
from tests.page.letters import CODES, WORDS

GRID = SignatureGrid((SignatureEntry("s1", (Run("Forum"),)),), caption="Signatories")


def places(*fields: SignatureField, code: str = "en") -> tuple[FieldPlace, ...]:
    return field_places(fields, (GRID,), WORDS[code])


def test_nobody_who_is_not_asked_for_gets_a_place():
    assert places() == ()


def test_a_signatory_signs_in_the_grid():
    (place,) = places(SignatureField(field_of("s1"), "Forum"))
    assert place == FieldPlace("sig-s1", "s1", "Electronic signature of Forum")


def test_the_exporter_signs_below_the_text():
    (place,) = places(SignatureField(EXPORTER, "Forum"))
    assert place.signatory == ""
    assert place.shown


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_seen_of_a_time_stamp_but_it_is_described(code: str):
    (place,) = places(SignatureField(TIME_STAMP), code=code)
    assert not place.shown
    assert place.description == WORDS[code].signing.time_stamp


def test_a_signatory_who_is_not_shown_has_no_place():
    with pytest.raises(NoSuchPartError):
        places(SignatureField(field_of("withheld"), "Nobody may know"))
