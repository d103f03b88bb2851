"""What is often said of a rule and is not so: whole, and of rules that there are."""

import json

import pytest

from petitiondesk.law.checker.words.misuses import decode_misuses
from petitiondesk.law.errors import LawDataError
from tests.law.checker_data import references
from tests.law.data import FOLDER

MISUSES = json.loads((FOLDER / "misuses.json").read_bytes())


def test_misuses_name_provisions_and_instruments_of_the_catalogue():
    catalogue = references().catalogue
    known = {provision.instrument for provision in catalogue.provisions} | {"?geneva"}
    for misuse in references().misuses:
        assert misuse.provision in catalogue, misuse.id
        assert set(misuse.instruments) <= known, misuse.id
        assert set(misuse.says) == {"en", "fr", "ko", "th", "uk", "zh"}, misuse.id
        assert all(misuse.says[code] and misuse.unless[code] for code in misuse.says), misuse.id


def test_no_misuse_is_there_twice():
    ids = [misuse.id for misuse in references().misuses]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "data", [MISUSES | {"format": ""}, MISUSES | {"misuses": [{"id": "x"}]}, MISUSES | {"new": 1}]
)
def test_misuses_that_are_none_are_refused(data):
    with pytest.raises(LawDataError):
        decode_misuses(json.dumps(data).encode())
