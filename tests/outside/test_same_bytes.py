"""The same letter has the same bytes, whoever exports it, where, and when."""

from hashlib import sha256

import pytest


def sums(files: dict[str, bytes]) -> dict[str, str]:
    return {name: sha256(content).hexdigest() for name, content in files.items()}


def test_an_unsigned_letter_is_the_same_from_every_desk_an_hour_apart(twice):
    here, there = map(sums, twice.unsigned)
    assert here == there
    assert len(here) == 5  # the letter and the press version in both formats, and the digest


def test_a_letter_sealed_at_the_same_moment_is_the_same_from_every_desk(twice):
    here, there = map(sums, twice.sealed)
    assert here == there
    assert len(here) == 2


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_seal_is_not_nothing(twice, kind):
    """Else the test above would compare what nobody signed."""
    unsigned, sealed = twice.unsigned[0], twice.sealed[0]
    names = [name for name in sealed if name.endswith(kind)]
    assert all(sealed[name] != unsigned[name] for name in names)
