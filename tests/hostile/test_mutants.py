"""Many endorsements and letter files that were bent: none is genuine, each gets an answer."""

import functools

import pytest

from petitiondesk.consent.endorsement import (
    decode_endorsement,
    inspect_endorsement,
    join_endorsement,
)
from petitiondesk.consent.errors import ConsentError
from petitiondesk.consent.statement_codec import encode_statement
from petitiondesk.crypto.cms import sign_detached
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.digest import agreed_digest, leaves
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block
from tests.consent.statements import LETTER, about
from tests.hostile.mutants import commas, elements, mutants
from tests.identities import FOLDER, NOW, river

FEW, MANY, PARTS = 20_000, 100_000, 10
LANGUAGES = LETTER.languages.all


@functools.cache
def endorsements():
    statement = about()
    chained = join_endorsement(
        statement, sign_detached(encode_statement(statement), river(), NOW)
    ).file
    frozen = [(FOLDER / name).read_bytes() for name in ("endorse.p7s", "withdraw.p7s")]
    return [(file, elements(file)) for file in (*frozen, chained)]


@functools.cache
def letters():
    file = encode(LETTER)
    return [(file, commas(file))]


def is_genuine(untrusted: bytes) -> bool:
    try:
        report = inspect_endorsement(decode_endorsement(untrusted))
    except ConsentError:
        return False
    return report.intact and report.valid


def read(untrusted: bytes) -> Letter | None:
    try:
        return decode(untrusted)
    except LetterFileError:
        return None


def says_otherwise(letter: Letter | None) -> bool:
    """Whether a letter has another text under the digest that was agreed to."""
    if letter is None or agreed_digest(letter) != agreed_digest(LETTER):
        return False
    return texts(letter) != texts(LETTER)


def texts(letter: Letter) -> list[tuple]:
    parts = ((leaf.path, leaf.part) for leaf in leaves(letter) if isinstance(leaf.part, Block))
    return [(path, code, part.markup(code)) for path, part in parts for code in LANGUAGES]


def test_the_files_that_are_bent_are_genuine():
    assert all(is_genuine(file) for file, _ in endorsements())
    assert read(letters()[0][0]) == LETTER


def test_no_mutant_of_an_endorsement_is_genuine():
    assert not any(map(is_genuine, mutants("few", endorsements(), FEW * 4 // 5)))


def test_no_mutant_of_a_letter_says_something_else_under_the_same_digest():
    assert not any(says_otherwise(read(each)) for each in mutants("few", letters(), FEW // 5))


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_no_mutant_of_many_is_genuine(part):
    assert not any(map(is_genuine, mutants(f"many {part}", endorsements(), MANY * 4 // 5)))
    bent = mutants(f"many {part}", letters(), MANY // 5)
    assert not any(says_otherwise(read(each)) for each in bent)
