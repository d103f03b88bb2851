"""A recovery code is read back however people write it, and a slip is told from a wrong code."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.crypto.errors import RecoveryCodeSlipError
from petitiondesk.crypto.recovery_code import decode_code, encode_code, new_code

codes = st.binary(min_size=16, max_size=16)
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KNOWN = bytes.fromhex("00112233445566778899aabbccddeeff")


def why(typed: str) -> str:
    with pytest.raises(RecoveryCodeSlipError) as slip:
        decode_code(typed)
    return slip.value.why


@given(codes)
def test_a_written_code_is_read_back(code: bytes):
    assert decode_code(encode_code(code)) == code


@given(codes)
def test_a_code_is_seven_groups_of_four_the_last_of_three(code: bytes):
    assert [len(group) for group in encode_code(code).split("-")] == [4, 4, 4, 4, 4, 4, 3]


def test_the_symbols_are_the_number_and_the_last_one_its_remainder():
    number = int.from_bytes(KNOWN, "big")
    written = encode_code(KNOWN).replace("-", "")
    value = 0
    for symbol in written[:-1]:
        value = value * 32 + SYMBOLS.index(symbol)
    assert value == number
    assert (SYMBOLS + "*~$=U").index(written[-1]) == number % 37


@given(codes)
def test_case_look_alikes_spaces_and_dashes_do_not_matter(code: bytes):
    typed = encode_code(code).lower().replace("0", "o").replace("1", "l").replace("-", " \u2013 ")
    assert decode_code(f"\t{typed}\n") == code
    assert decode_code(typed.replace("l", "I")) == code


@given(code=codes, place=st.integers(0, 26), symbol=st.sampled_from(SYMBOLS + "*~$=U"))
def test_every_single_mistyped_symbol_is_noticed(code: bytes, place: int, symbol: str):
    typed = list(encode_code(code).replace("-", ""))
    if typed[place] == symbol:
        return
    typed[place] = symbol
    assert why("".join(typed)) in {"check", "symbol"}


@given(codes)
def test_every_exchange_of_two_neighbours_is_noticed(code: bytes):
    typed = encode_code(code).replace("-", "")
    for place in range(25):
        one, other = typed[place : place + 2]
        if one != other:
            assert why(typed[:place] + other + one + typed[place + 2 :]) == "check"


@pytest.mark.parametrize("count", [0, 1, 26, 28, 10_000_000])
def test_a_symbol_too_many_or_too_few_is_told_as_such(count: int):
    assert why("7" * count) == "length"


def test_a_symbol_that_no_code_has_is_told_as_such():
    typed = encode_code(KNOWN)
    assert {why("U" + typed[1:]), why("é" + typed[1:]), why("٣" + typed[1:])} == {"symbol"}


def test_more_than_128_bits_are_no_code():
    over = 2**128
    symbols = [SYMBOLS[over >> 5 * place & 31] for place in reversed(range(26))]
    assert why("".join(symbols) + (SYMBOLS + "*~$=U")[over % 37]) == "check"


@given(st.text(max_size=60))
def test_no_text_brings_the_reader_down(untrusted: str):
    try:
        code = decode_code(untrusted)
    except RecoveryCodeSlipError:
        return
    assert len(code) == 16


def test_no_code_is_drawn_twice():
    assert len({new_code() for _ in range(1000)}) == 1000
    assert all(len(code) == 16 for code in itertools.islice(iter(new_code, None), 10))
