"""A register is read back as it was kept, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.protection.errors import RegisterUnreadableError, SpellingTooShortError
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register, decode, encode

SPELLINGS = st.lists(st.text(min_size=1, max_size=200), min_size=1, max_size=4).map(tuple)
ENTRIES = st.builds(
    ProtectedIdentity,
    spellings=SPELLINGS,
    alias=st.text(),
    aliases=st.dictionaries(st.sampled_from(["ko", "uk"]), st.text()),
    kind=st.sampled_from(Kind),
    not_meant=SPELLINGS,
)
REGISTER = st.builds(Register, st.lists(ENTRIES, max_size=3).map(tuple))


@given(REGISTER)
def test_a_register_is_read_back_as_it_was_kept(register):
    assert decode(encode(register)) == register


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"[]",
        b'{"entries": [{"spellings": []}]}',
        b'{"entries": [{"spellings": [""]}]}',
        b'{"entries": [], "version": 2}',
        b'{"entries": [], "owner": "x"}',
        b'{"entries": ' + b"[" * 10_000,
    ],
)
def test_nothing_else_is_taken_for_a_register(untrusted):
    with pytest.raises(RegisterUnreadableError):
        decode(untrusted)


def test_an_alias_may_differ_by_language():
    entry = ProtectedIdentity(
        spellings=("박은혜",), alias="the nurse", aliases={"ko": "간호사", "fr": ""}
    )
    assert [entry.alias_in(code) for code in ("ko", "fr", "uk")] == ["간호사", "", "the nurse"]


@pytest.mark.parametrize("spelling", ["x", " x ", "–", "가", "李", "…!"])
def test_a_spelling_of_one_letter_is_refused(spelling):
    register = Register((ProtectedIdentity(spellings=("Mara Lindholm", spelling)),))
    with pytest.raises(SpellingTooShortError) as error:
        register.refuse_too_short(Register())
    assert error.value.spelling == spelling


@pytest.mark.parametrize("spelling", ["Jo", "17", "โจ", "李明", "가람"])
def test_a_short_name_is_a_name(spelling):
    Register((ProtectedIdentity(spellings=(spelling,)),)).refuse_too_short(Register())


def test_what_is_kept_already_does_not_stand_in_the_way_of_others():
    short, other = ProtectedIdentity(spellings=("x",)), ProtectedIdentity(spellings=("Mara",))
    Register((short, other)).refuse_too_short(Register((short,)))
