"""The letter file: what goes in comes out, and what is not understood stays."""

import itertools
import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter.codec import decode, encode, schema
from petitiondesk.letter.errors import NewerLetterError, NotALetterError
from petitiondesk.letter.letter import FORMAT_VERSION, Letter
from tests.letter.strategies import letters
from tests.letters import a_ready_letter, an_empty_letter

LETTER = a_ready_letter("ko", "ug")


def members(letter=LETTER):
    return json.loads(encode(letter))


def written(value):
    return json.dumps(value).encode()


@settings(max_examples=40)
@given(letters())
def test_what_was_written_is_read(letter):
    assert decode(encode(letter)) == letter


@settings(max_examples=30)
@given(letters())
def test_a_letter_has_one_file(letter):
    assert encode(decode(encode(letter))) == encode(letter)


def reordered(value, order):
    if isinstance(value, dict):
        return {name: reordered(value[name], order) for name in order(value)}
    if isinstance(value, list):
        return [reordered(member, order) for member in value]
    return value


@settings(max_examples=30)
@given(st.randoms(use_true_random=False))
def test_the_order_of_members_means_nothing(chance):
    shuffled = reordered(members(), lambda names: chance.sample(sorted(names), len(names)))
    assert encode(decode(written(shuffled))) == encode(LETTER)


def test_space_between_members_means_nothing():
    assert decode(json.dumps(members(), indent=3).encode()) == LETTER


def objects(value):
    """Every JSON object in a letter file that stands for a value, the letter first."""
    if isinstance(value, dict):
        if "id" in value or "markup" in value or "prevailing" in value:
            yield value
        for member in value.values():
            yield from objects(member)
    for member in value if isinstance(value, list) else ():
        yield from objects(member)


def test_members_of_a_newer_program_are_kept_at_every_level():
    file = members()
    for number, each in enumerate(objects(file)):
        each["newer"] = {"number": number, "list": [1.5, None, "à"]}
    assert json.loads(encode(decode(written(file)))) == file
    assert sum(1 for _ in objects(file)) > 40


def test_a_member_named_as_unknown_members_are_in_memory_is_kept():
    file = members() | {"x-unknown": {"subject": "not the subject"}}
    assert json.loads(encode(decode(written(file)))) == file


def test_unknown_members_are_never_taken_for_known_ones():
    letter = decode(written(members() | {"newer": 1}))
    assert msgspec.structs.replace(letter, unknown={}) == LETTER
    assert letter.unknown == {"newer": 1}


def test_a_file_says_what_it_is():
    assert members()["format"] == "petitiondesk/letter"
    assert members()["format_version"] == FORMAT_VERSION


def test_a_member_that_has_its_default_is_not_written():
    assert "layout" not in members()
    assert decode(written(members() | {"layout": "secretariat"})) == LETTER


def test_text_that_is_not_in_normal_form_is_read_as_if_it_were():
    file = members()
    file["reference"] = "cafe\u0301"
    assert decode(written(file)).reference == "café"


@pytest.mark.parametrize("version", [FORMAT_VERSION + 1, 10**6])
def test_a_newer_version_is_refused_by_its_number(version):
    with pytest.raises(NewerLetterError) as refusal:
        decode(written(members() | {"format_version": version}))
    assert refusal.value.version == version


@pytest.mark.parametrize("version", [0, -1, True, None, "1", 1.5, [1]])
def test_a_version_that_is_no_version_is_refused(version):
    with pytest.raises(NotALetterError, match=r"\$\.format_version"):
        decode(written(members() | {"format_version": version}))


def test_a_shared_id_is_refused():
    file = members()
    file["closing"]["id"] = file["opening"]["id"]
    with pytest.raises(NotALetterError):
        decode(written(file))


def test_a_language_named_twice_is_refused():
    file = members()
    file["languages"]["courtesy"] = ["ko", "en"]
    with pytest.raises(NotALetterError, match=r"\$\.languages"):
        decode(written(file))


def test_the_schema_names_every_member_of_a_letter():
    published = schema()
    names = {field.encode_name for field in msgspec.structs.fields(Letter)} - {"x-unknown"}
    assert set(published["properties"]) == names | {"format", "format_version"}
    assert "x-unknown" not in json.dumps(published)


def test_the_schema_requires_what_an_empty_letter_has():
    empty, required = members(an_empty_letter()), set(schema()["required"])
    assert required <= set(empty)
    for name in itertools.islice(sorted(required - {"format", "format_version"}), 5):
        with pytest.raises(NotALetterError):
            decode(written({n: member for n, member in empty.items() if n != name}))
