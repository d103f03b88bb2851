"""Whether an instrument binds a state, whatever kind of instrument it is."""

import datetime as dt

import pytest

from petitiondesk.law.standing import StandingKind, standing
from tests.fakes.library import the_library

DAY = dt.date(2025, 1, 23)


def stands(instrument, state, on=DAY):
    library = the_library()
    return standing(library.catalogue.instrument(instrument), library.parties, state, on)


@pytest.mark.parametrize(
    ("instrument", "state", "kind", "binds"),
    [
        ("cat", "UKR", "participation", True),
        ("cat", "PRK", "participation", False),
        ("scr2397", "PRK", "participation", True),
        ("echr", "RUS", "participation", False),
        ("cihl", "PRK", "custom", True),
        ("krconst", "KOR", "own_law", True),
        ("krconst", "CHN", "foreign_law", False),
        ("ccprgc31", "UKR", "authoritative", False),
        ("udhr", "UKR", "partly_custom", False),
        ("ded", "UKR", "not_binding", False),
        ("opac", "UKR", "not_told", False),
        ("cat", "FIN", "not_told", False),
    ],
)
def test_every_kind_of_instrument_is_told(instrument, state, kind, binds):
    found = stands(instrument, state)
    assert (found.kind.value, found.binds) == (kind, binds)
    assert (found.participation is not None) == (kind == "participation")


def test_nothing_binds_before_it_was_adopted():
    found = stands("scr2397", "KOR", dt.date(2006, 11, 20))
    assert found.kind is StandingKind.NOT_YET_ADOPTED
    assert not found.binds
