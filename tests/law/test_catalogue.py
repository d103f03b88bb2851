"""The catalogue finds provisions by id, and refuses data that is not whole."""

import pytest

from petitiondesk.law.catalogue import Catalogue, decode_catalogue
from petitiondesk.law.errors import LawDataError, NoSuchProvisionError
from tests.law.data import instrument, provision


def small() -> Catalogue:
    other = provision(id="cat.12", pinpoint="Art. 12", title="Inquiry", tags=("remedy",))
    return Catalogue("2026-01-01", [instrument()], [provision(), other])


def test_a_provision_is_found_by_its_id():
    assert small().provision("cat.3.1").title == "No return to torture"


def test_an_id_that_nobody_has_is_named_in_the_error():
    with pytest.raises(NoSuchProvisionError) as error:
        small().provision("cat.99")
    assert error.value.provision == "cat.99"


def test_the_catalogue_says_what_it_contains():
    assert "cat.3.1" in small()
    assert "cat.99" not in small()


def test_provisions_are_sorted_by_id():
    assert [p.id for p in small().provisions] == ["cat.12", "cat.3.1"]


def test_the_same_id_twice_is_refused():
    with pytest.raises(LawDataError) as error:
        Catalogue("2026-01-01", [instrument()], [provision(), provision()])
    assert error.value.place == "cat.3.1"


def test_a_provision_of_no_instrument_is_refused():
    with pytest.raises(LawDataError):
        Catalogue("2026-01-01", [instrument()], [provision(instrument="iccpr")])


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b'{"format": "x"}', b'{"as_of": 1}'])
def test_bytes_that_are_not_a_catalogue_are_refused(data):
    with pytest.raises(LawDataError):
        decode_catalogue(data)


@pytest.mark.parametrize("member", ["qualified_by", "custom"])
def test_a_provision_that_leads_nowhere_is_refused(member):
    with pytest.raises(LawDataError) as error:
        Catalogue("2026-01-01", [instrument()], [provision(**{member: ("cat.99",)})])
    assert error.value.place == "cat.3.1"
