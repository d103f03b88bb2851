"""One value, one encoding, within limits: anything else is refused before it is decoded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.crypto.der import MAX_DEPTH, MAX_ELEMENTS, check_ber, check_der
from petitiondesk.crypto.errors import NotDerError
from tests.identities import harbour

NULL = b"\x05\x00"


def tlv(tag: int, content: bytes) -> bytes:
    size = len(content)
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    length = bytes([size]) if size < 0x80 else bytes([0x80 | len(octets)]) + octets
    return bytes([tag]) + length + content


def nested(levels: int) -> bytes:
    value = NULL
    for _ in range(levels):
        value = tlv(0x30, value)
    return value


values = st.recursive(
    st.binary(max_size=300).map(lambda content: tlv(4, content)),
    lambda inner: st.lists(inner, max_size=4).map(lambda each: tlv(0x30, b"".join(each))),
    max_leaves=20,
)


@given(values)
def test_whatever_is_encoded_so_passes(value):
    check_der(value, most_bytes=len(value))
    check_ber(value, most_bytes=len(value))


@given(values, st.binary(min_size=1, max_size=4))
def test_nothing_may_follow(value, more):
    for check in (check_der, check_ber):
        with pytest.raises(NotDerError):
            check(value + more, most_bytes=100_000)


@given(values)
def test_nothing_may_be_missing(value):
    for check in (check_der, check_ber):
        with pytest.raises(NotDerError):
            check(value[:-1], most_bytes=100_000)


def test_a_certificate_passes_up_to_its_last_byte():
    der = harbour().certificate.der
    check_der(der, most_bytes=len(der))
    with pytest.raises(NotDerError):
        check_der(der, most_bytes=len(der) - 1)


BASIC_ALONE = {
    "length in two ways": b"\x30\x81\x02\x05\x00",
    "length with a zero before": b"\x04\x82\x00\x80" + bytes(128),
    "no length": b"\x30\x80\x05\x00\x00\x00",
    "text in pieces": b"\x24\x04\x04\x02ab",
    "no length in no length": b"\x30\x80\x30\x80\x05\x00\x00\x00\x00\x00",
}


@pytest.mark.parametrize("value", BASIC_ALONE.values(), ids=BASIC_ALONE)
def test_other_spellings_pass_only_where_they_are_allowed(value):
    check_ber(value, most_bytes=1000)
    with pytest.raises(NotDerError):
        check_der(value, most_bytes=1000)


NEVER = {
    "nothing": b"",
    "a tag alone": b"\x30",
    "a sequence in one piece": b"\x10\x00",
    "a set in one piece": b"\x11\x00",
    "an end without a beginning": b"\x00\x00",
    "an end in a sequence": b"\x30\x02\x00\x00",
    "no length for one piece": b"\x04\x80\x00\x00",
    "longer than its parent": b"\x30\x03\x04\x02a",
    "a length of 127 bytes": b"\x04\xff" + bytes(200),
    "a length of 2**32 and more": b"\x04\x85\x01\x00\x00\x00\x00",
    "a tag of several bytes": b"\x3f\x81\x01\x00",
    "too deep": nested(MAX_DEPTH + 1),
    "too many": tlv(0x30, NULL * MAX_ELEMENTS),
}


@pytest.mark.parametrize("value", NEVER.values(), ids=NEVER)
def test_some_things_are_never_read(value):
    for check in (check_der, check_ber):
        with pytest.raises(NotDerError):
            check(value, most_bytes=10**6)


@given(st.binary(max_size=200))
def test_any_bytes_get_an_answer(untrusted):
    for check in (check_der, check_ber):
        try:
            check(untrusted, most_bytes=1000)
        except NotDerError:
            continue
