"""The lists of names and verbs: every file is one, and a bad one is refused."""

import json

import pytest

from petitiondesk.law.checker.words.mention_words import decode_mention_words
from petitiondesk.law.errors import LawDataError
from tests.law.checker_data import MENTIONS, mentions, references
from tests.law.data import FOLDER

ENGLISH = json.loads((FOLDER / "mentions/en.json").read_bytes())
BEYOND = {"gc2", "op", "aps", "ap3", "protocols"}
"""Instruments that are told apart from others and that the catalogue does not have."""


@pytest.mark.parametrize("path", MENTIONS, ids=lambda path: path.stem)
def test_every_list_is_read_and_tells_its_language(path):
    words = mentions(path.stem)
    assert words.language == path.stem
    assert words.instruments.groups == len(words.names)


@pytest.mark.parametrize("path", MENTIONS, ids=lambda path: path.stem)
def test_every_instrument_of_a_list_is_in_the_catalogue(path):
    known = {provision.instrument for provision in references().catalogue.provisions}
    assert set(mentions(path.stem).names) - known - BEYOND == set()


def test_english_names_nearly_all_instruments():
    known = {provision.instrument for provision in references().catalogue.provisions}
    domestic = {i for i in known if references().catalogue.instrument(i).state}
    assert len(known - domestic - set(mentions("en").names)) <= 3


def without(name):
    return {member: value for member, value in ENGLISH.items() if member != name}


@pytest.mark.parametrize(
    "data",
    [
        without("geneva"),
        ENGLISH | {"format": "petitiondesk/other"},
        ENGLISH | {"geneva": ["Geneva ("]},
        ENGLISH | {"geneva": "Geneva"},
        ENGLISH | {"as_of": "yesterday"},
    ],
)
def test_a_list_that_is_none_is_refused(data):
    with pytest.raises(LawDataError):
        decode_mention_words(json.dumps(data).encode())
