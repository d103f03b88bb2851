"""The ids of the catalogue, without the catalogue."""

from pathlib import Path

import pytest

from petitiondesk.law.catalogue import decode_catalogue
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.provision_ids import decode_provision_ids

DATA = (Path(__file__).parents[2] / "assets/law/provisions.json").read_bytes()


def test_the_ids_are_those_of_the_catalogue():
    found = decode_provision_ids(DATA)
    assert found == {provision.id for provision in decode_catalogue(DATA).provisions}


@pytest.mark.parametrize("untrusted", [b"", b"[]", b'{"provisions": [{}]}', b"\xff"])
def test_a_file_of_another_shape_is_refused(untrusted):
    with pytest.raises(LawDataError):
        decode_provision_ids(untrusted)
