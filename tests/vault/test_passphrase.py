"""One passphrase, one sequence of bytes, whatever keyboard it was typed on."""

import unicodedata

import pytest

from petitiondesk.vault.errors import UnusablePassphraseError
from petitiondesk.vault.passphrase import PASSPHRASE_LIMIT, encode_passphrase


@pytest.mark.parametrize("passphrase", ["café olé", "한국어 단어", "កម្ពុជា", "ประเทศไทย"])
def test_a_decomposed_passphrase_is_the_composed_one(passphrase: str):
    decomposed = unicodedata.normalize("NFD", passphrase)
    composed = unicodedata.normalize("NFC", passphrase)
    assert encode_passphrase(decomposed) == encode_passphrase(composed) == composed.encode()


def test_a_space_of_another_script_is_a_space():
    assert encode_passphrase("两\u3000个\u00a0词") == "两 个 词".encode()


def test_letters_that_look_different_stay_different():
    typed = ("ab", "Ab", "ａb", "a b", " ab", "ab ")
    assert len({encode_passphrase(each) for each in typed}) == len(typed)


@pytest.mark.parametrize("character", ["\n", "\r", "\t", "\0", "\ud800", "\u0378"])
def test_a_character_that_nobody_can_rely_on_is_refused(character: str):
    with pytest.raises(UnusablePassphraseError) as refusal:
        encode_passphrase(f"three words{character}")
    assert refusal.value.why == "character"


@pytest.mark.parametrize(("length", "why"), [(0, "empty"), (PASSPHRASE_LIMIT + 1, "long")])
def test_no_passphrase_and_an_endless_one_are_refused(length: int, why: str):
    with pytest.raises(UnusablePassphraseError) as refusal:
        encode_passphrase("a" * length)
    assert refusal.value.why == why


def test_joiners_that_scripts_need_are_kept():
    assert encode_passphrase("क्\u200dष") != encode_passphrase("क्ष")
