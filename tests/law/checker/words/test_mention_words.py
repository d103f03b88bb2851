"""The lists of names and verbs: every file is one, and a bad one is refused."""

import json

import pytest

from petitiondesk.law.checker.words.mention_words import decode_mention_words
from petitiondesk.law.checker.words.misuses import decode_misuses
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.phrases import pattern
from tests.law.checker_data import MENTIONS, mentions, references
from tests.law.data import FOLDER

ENGLISH = json.loads((FOLDER / "mentions/en.json").read_bytes())
MISUSES = json.loads((FOLDER / "misuses.json").read_bytes())
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


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("CAT", "a CAT and a cat", ["CAT"]),
        ("Refugee Convention", "the refugee\u00a0convention", ["refugee\u00a0convention"]),
        ("violat~", "violated, inviolable", ["violated"]),
        ("GC ?III", "GCIII GC III GC IIIa", ["GCIII", "GC III"]),
    ],
)
def test_a_phrase_is_found_as_whole_words(phrase, text, found):
    assert [match.group() for match in pattern([phrase], "en").finditer(text)] == found


def test_a_phrase_of_a_language_with_particles_needs_no_space_behind_it():
    assert pattern(["난민협약"], "ko").search("난민협약에 따라")


def test_no_phrases_find_nothing():
    assert not pattern([], "en").search("anything")
