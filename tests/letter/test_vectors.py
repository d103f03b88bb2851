"""Letter files of version 1, frozen: what is written today is read for ever."""

import hashlib
import json
from pathlib import Path

import msgspec
import pytest

from petitiondesk.letter import case_profile, figure, kept_finding, source
from petitiondesk.letter import letter as values
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.digest import agreed_digest, digests
from petitiondesk.letter.values import Block, Text
from tests.letter import second_reader

FOLDER = Path(__file__).parents[1] / "vectors/letter-1"
SAMPLES = sorted((Path(__file__).parents[2] / "assets/samples").glob("*.letter"))
FROZEN = json.loads((FOLDER / "digests.json").read_bytes())
EACH = pytest.mark.parametrize("name", FROZEN)
MODULES = (values, case_profile, figure, kept_finding, source)
KINDS = [Text, Block, *(k for m in MODULES for k in vars(m).values() if isinstance(k, type))]


def vector(name):
    return (FOLDER / f"{name}.letter").read_bytes()


def test_every_vector_has_its_digests():
    assert {f"{name}.letter" for name in FROZEN} == {f.name for f in FOLDER.glob("*.letter")}


@EACH
def test_a_frozen_letter_is_written_as_it_was(name):
    assert hashlib.sha256(vector(name)).hexdigest() == FROZEN[name]["sha256"]
    assert encode(decode(vector(name))) == vector(name)


@EACH
def test_a_frozen_letter_has_the_digests_it_had(name):
    letter = decode(vector(name))
    assert digests(letter) == FROZEN[name]["languages"]
    assert agreed_digest(letter) == FROZEN[name]["agreed"]


@EACH
def test_a_second_reader_finds_the_same_digests(name):
    expected = (FROZEN[name]["languages"], FROZEN[name]["agreed"])
    assert second_reader.agreed(vector(name)) == expected


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_second_reader_agrees_on_the_samples(sample):
    letter = decode(sample.read_bytes())
    assert second_reader.agreed(sample.read_bytes()) == (digests(letter), agreed_digest(letter))


def test_members_of_a_newer_program_change_nothing_that_was_agreed():
    assert vector("newer") != vector("everything")
    assert FROZEN["newer"]["agreed"] == FROZEN["everything"]["agreed"]


def names_in(value):
    if isinstance(value, dict):
        yield from value
        for member in value.values():
            yield from names_in(member)
    for member in value if isinstance(value, list) else ():
        yield from names_in(member)


def test_the_vectors_have_every_member_that_a_letter_can_have():
    """``law`` has those that came after ``everything``, which keeps its bytes."""
    written = {
        each for name in ("everything", "law") for each in names_in(json.loads(vector(name)))
    }
    structs = [kind for kind in KINDS if issubclass(kind, msgspec.Struct)]
    declared = {f.encode_name for kind in structs for f in msgspec.structs.fields(kind)}
    assert declared - {"x-unknown"} <= written
