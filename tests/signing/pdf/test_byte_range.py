"""What a signature is over is read off the bytes, whatever a library thinks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.signing.pdf.byte_range import SignedRange, signed_range, without_padding

FILE = b"before<3003020101>after"
WHOLE = (0, 6, 18, 5)


def test_everything_around_the_value_is_signed() -> None:
    value = bytes.fromhex("3003020101")
    assert signed_range(FILE, WHOLE) == SignedRange(len(FILE), value, plain=True)


def test_small_digits_say_the_same_in_another_spelling() -> None:
    found = signed_range(b"<aB>", (0, 0, 4, 0)), signed_range(b"x<aB>", (0, 1, 5, 0))
    assert found == (None, SignedRange(5, b"\xab", plain=False))


def test_an_earlier_end_is_told() -> None:
    assert signed_range(FILE + b" and more", WHOLE) == SignedRange(
        len(FILE), b"0\3\2\1\1", plain=True
    )


@pytest.mark.parametrize(
    "lies",
    [
        (),
        (0, 6, 18),
        (1, 5, 18, 5),
        (0, 6, 18, 6),
        (0, 6, 18, -1),
        (0, 5, 18, 5),
        (0, 6, 19, 4),
        (0, 7, 18, 5),
        (0, 6, 17, 6),
        (0, 6, 6, 17),
        (0, 0, 18, 5),
        (0, -6, 18, 5),
        (0, 6, 18, 2**70),
        (0, 6, 18, 5, 0, 0),
    ],
)
def test_any_other_range_is_refused(lies: tuple[int, ...]) -> None:
    assert signed_range(FILE, lies) is None


@pytest.mark.parametrize("value", [b"<>", b"<300>", b"<30 03>", b"<3g03>", b"<30\n3>", b"(3003)"])
def test_a_value_is_hexadecimal_digits_and_nothing_else(value: bytes) -> None:
    assert signed_range(b"before" + value + b"after", (0, 6, 6 + len(value), 5)) is None


@given(st.binary(max_size=60), st.lists(st.integers(-9, 80), max_size=6))
def test_a_range_never_leaves_the_file(untrusted: bytes, byte_range: list[int]) -> None:
    found = signed_range(untrusted, byte_range)
    assert found is None or 0 < found.end <= len(untrusted)


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        (b"", (b"", b"")),
        (b"0\3abc", (b"0\3abc", b"")),
        (b"0\3abc\0\0", (b"0\3abc", b"\0\0")),
        (b"0\x81\x03abcx", (b"0\x81\x03abc", b"x")),
        (b"0\x82\xff\xffabc", (b"0\x82\xff\xffabc", b"")),
    ],
)
def test_the_room_left_over_begins_where_the_signature_ends(value: bytes, parts) -> None:
    assert without_padding(value) == parts


@given(st.binary(max_size=60))
def test_nothing_is_lost_between_signature_and_room(value: bytes) -> None:
    assert b"".join(without_padding(value)) == value
