"""The strict look at JSON before anything is decoded from it."""

import json

import pytest
from hypothesis import given

from petitiondesk.letter.errors import (
    AmbiguousLetterError,
    BadTextError,
    LetterTooLargeError,
    NotJsonError,
)
from petitiondesk.letter.scan import MAX_BYTES, MAX_DEPTH, scan
from tests.letter.strategies import json_values


@given(json_values())
def test_plain_json_is_read(value):
    assert scan(json.dumps(value).encode()) == value


def test_the_largest_file_is_read_and_one_byte_more_is_not():
    whole = b'"' + b"a" * (MAX_BYTES - 2) + b'"'
    assert len(scan(whole)) == MAX_BYTES - 2
    with pytest.raises(LetterTooLargeError) as refusal:
        scan(whole + b" ")
    assert (refusal.value.limit, refusal.value.unit) == (MAX_BYTES, "bytes")


def test_the_deepest_file_is_read_and_one_level_more_is_not():
    assert scan(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH)
    with pytest.raises(LetterTooLargeError) as refusal:
        scan(b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1))
    assert (refusal.value.limit, refusal.value.unit) == (MAX_DEPTH, "levels")


def test_brackets_within_a_text_are_no_levels():
    text = '[{"\\' * 100
    assert scan(json.dumps([text]).encode()) == [text]


def test_many_small_objects_are_not_deep():
    assert len(scan(b"[" + b"{}," * 1000 + b"{}]")) == 1001


@pytest.mark.parametrize(
    "untrusted",
    [b'{"a":1,"a":1}', b'[{"b":{"a":1,"c":0,"a":2}}]', '{"é":1,"e\u0301":2}'.encode()],
)
def test_a_name_that_appears_twice_is_refused(untrusted):
    with pytest.raises(AmbiguousLetterError):
        scan(untrusted)


@pytest.mark.parametrize("literal", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_numbers_that_json_does_not_have_are_refused(literal):
    with pytest.raises(NotJsonError):
        scan(f"[{literal}]".encode())


@pytest.mark.parametrize("literal", ["9007199254740992", "-9007199254740992", "1e17", "9" * 5000])
def test_numbers_that_readers_round_are_refused(literal):
    with pytest.raises(NotJsonError):
        scan(f"[{literal}]".encode())


def test_the_largest_number_that_all_readers_understand_is_read():
    assert scan(b"[9007199254740991, -9007199254740991]") == [2**53 - 1, 1 - 2**53]


@pytest.mark.parametrize("text", [r'"\ud800"', r'"\udc00\ud800"', r'{"\udfff":1}', r'["\ud83d a"]'])
def test_half_a_character_is_refused(text):
    with pytest.raises(BadTextError):
        scan(text.encode())


def test_two_halves_that_make_a_character_are_read():
    assert scan(rb'"\ud83d\udd4a"') == "\U0001f54a"


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"{",
        b'{"a":',
        b'"abc',
        b"[1,]",
        b"{}{}",
        b"'a'",
        b"\xef\xbb\xbf{}",
        b"\xff\xfe",
        b"\x00",
    ],
)
def test_what_is_not_json_in_utf8_is_refused(untrusted):
    with pytest.raises(NotJsonError):
        scan(untrusted)
