"""Letter files that somebody bent: refused for a reason, and nothing of them is repeated."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter import scan as scanning
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.errors import (
    AmbiguousLetterError,
    BadTextError,
    LetterFileError,
    LetterTooLargeError,
    NewerLetterError,
    NotALetterError,
    NotJsonError,
)
from tests.letters import a_ready_letter

FILE = encode(a_ready_letter("ko"))
SECRET = "a name that no error may repeat"


def members():
    return json.loads(FILE)


def bent(path, value):
    """The file with another value at this path."""
    file = members()
    *parents, last = path
    owner = file
    for step in parents:
        owner = owner[step]
    owner[last] = value
    return json.dumps(file).encode()


@settings(max_examples=100)
@given(st.integers(0, len(FILE) - 1))
def test_a_file_that_was_cut_off_is_refused(length):
    with pytest.raises(NotJsonError):
        decode(FILE[:length])


@settings(max_examples=150)
@given(st.integers(0, len(FILE) - 1), st.integers(0, 255))
def test_a_byte_of_another_value_gives_a_letter_or_a_refusal(place, byte):
    damaged = FILE[:place] + bytes([byte]) + FILE[place + 1 :]
    try:
        letter = decode(damaged)
    except LetterFileError:
        return
    assert decode(encode(letter)) == letter


@settings(max_examples=150)
@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_refused(untrusted):
    with pytest.raises(LetterFileError):
        decode(untrusted)


@pytest.mark.parametrize(
    "foreign",
    [
        b"{}",
        b"[]",
        b"null",
        b"7",
        b'"letter"',
        b'{"format":"petitiondesk/package","format_version":1}',
        b'{"format":["petitiondesk/letter"],"format_version":1}',
        b'{"schema":"case/1","title":{"en":"A case, not a letter"}}',
        b'{"cells":[],"metadata":{},"nbformat":4}',
    ],
)
def test_json_of_another_kind_is_no_letter(foreign):
    with pytest.raises(NotALetterError, match=r"\$\.format"):
        decode(foreign)


def test_a_letter_from_the_future_is_refused_by_its_version_alone():
    future = b'{"format":"petitiondesk/letter","format_version":99,"everything":"else"}'
    with pytest.raises(NewerLetterError) as refusal:
        decode(future)
    assert refusal.value.version == 99


def test_fifty_megabytes_are_refused_before_anything_is_parsed(monkeypatch):
    monkeypatch.setattr(scanning, "json", None)
    monkeypatch.setattr(scanning, "_TOKEN", None)
    with pytest.raises(LetterTooLargeError) as refusal:
        decode(b" " * 50_000_000)
    assert refusal.value.unit == "bytes"


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_ten_thousand_levels_are_refused_before_anything_is_parsed(monkeypatch, opening):
    monkeypatch.setattr(scanning, "json", None)
    with pytest.raises(LetterTooLargeError) as refusal:
        decode(opening * 10_000)
    assert refusal.value.unit == "levels"


def test_ten_thousand_levels_in_a_member_nobody_knows_are_refused():
    deep = b'{"newer":' + b"[" * 10_000 + b"]" * 10_000 + b"," + FILE[1:]
    with pytest.raises(LetterTooLargeError):
        decode(deep)


def test_a_text_without_an_end_is_looked_at_once():
    """Two million quotation marks behind backslashes: looked at from each, they took hours."""
    with pytest.raises(NotJsonError):
        decode(b'"' + b'\\"' * 2_000_000)


@pytest.mark.parametrize(
    "twice",
    [
        FILE.replace(b'"consent":', b'"consent":"required","consent":', 1),
        FILE.replace(b'"markup":', b'"markup":"We agree.","markup":', 1),
        FILE.replace(b'{"', b'{"e\xcc\x81":1,"\xc3\xa9":2,"', 1),
    ],
)
def test_a_member_that_is_there_twice_is_refused(twice):
    assert twice != FILE
    with pytest.raises(AmbiguousLetterError):
        decode(twice)


@pytest.mark.parametrize("half", [rb"\ud800", rb"\udc00\ud83d", rb"\uDFFF."])
def test_half_a_character_is_refused_in_texts_and_in_names(half):
    with pytest.raises(BadTextError):
        decode(FILE.replace(b"We write", half, 1))
    with pytest.raises(BadTextError):
        decode(FILE.replace(b'{"', b'{"' + half + b'":1,"', 1))


@pytest.mark.parametrize(
    "number",
    ["NaN", "Infinity", "-Infinity", "1e999", "1e17", "9" * 30, "9" * 10_000, "-" + "9" * 17],
)
def test_a_number_that_readers_understand_differently_is_refused(number):
    with pytest.raises(NotJsonError):
        decode(FILE.replace(b'{"', b'{"newer":' + number.encode() + b',"', 1))


WRONG = [None, True, 7, 1.5, SECRET, [SECRET], {SECRET: SECRET}]
PLACES = [
    ("kind",),
    ("languages",),
    ("languages", "prevailing"),
    ("letterhead", "name"),
    ("addressees",),
    ("addressees", 0, "office", "texts"),
    ("facts", 0, "sources", 0, "confidential"),
    ("facts", 0, "certainty"),
    ("demands", 0, "facts"),
    ("opening", "texts", "en"),
    ("opening", "salt"),
    ("contact", "public"),
    ("signatories", 0, "display"),
]


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
@pytest.mark.parametrize("value", WRONG, ids=repr)
def test_a_value_of_the_wrong_type_is_refused_by_its_place(path, value):
    if (path[-1], value) == ("public", True) or (path[-1], value) == ("confidential", True):
        value = "true"
    with pytest.raises(NotALetterError) as refusal:
        decode(bent(path, value))
    assert refusal.value.place.startswith(f"$.{path[0]}")
    assert SECRET not in repr(refusal.value)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("opening", "id"), "opening\n"),
        (("opening", "id"), "../../etc/passwd"),
        (("opening", "id"), "x" * 37),
        (("opening", "salt"), "0" * 31 + "g"),
        (("opening", "texts"), {SECRET: {"markup": "x"}}),
        (("issued",), "2026-03-05\n"),
        (("issued",), "5 March 2026"),
        (("languages", "prevailing"), "en\n"),
        (("letterhead", "logo"), {"id": "logo", "image": "@@", "salt": "0" * 32}),
        (("annexes",), [{"id": "a", "salt": "0" * 32, "title": {}, "pages": -1}]),
        (("embargo",), {"until": "2025-01-23T10:00\n", "time_zone": "Asia/Seoul"}),
        (("draft",), 0),
    ],
)
def test_a_value_out_of_its_bounds_is_refused(path, value):
    with pytest.raises(NotALetterError) as refusal:
        decode(bent(path, value))
    assert refusal.value.place.startswith(f"$.{path[0]}")
    assert SECRET not in repr(refusal.value)


def test_two_parts_with_one_id_are_refused():
    file = members()
    with pytest.raises(NotALetterError):
        decode(bent(("closing", "id"), file["facts"][0]["id"]))


@pytest.mark.parametrize(
    "text",
    [
        "{{7*7}}",
        "{% x %}",
        "<script>alert(1)</script>",
        "</w:t>",
        "& < > \" '",
        "\x00\x1b[2J\x7f",
        "\u202egnorw\u202c",
        "\ufeff\ufffe\uffff",
        "a" * 100_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_texts_that_mean_something_elsewhere_are_texts_here(text):
    letter = decode(bent(("opening", "texts", "en", "markup"), text))
    assert letter.opening.markup("en") == text
    assert decode(encode(letter)) == letter
