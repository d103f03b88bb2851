"""A statement has one spelling; what could be read in another way is refused."""

import hashlib
import json
import unicodedata

import pytest
from hypothesis import assume, given

from petitiondesk.consent.errors import (
    EndorsementUnreadableError,
    NewerEndorsementError,
    StatementRefusedError,
)
from petitiondesk.consent.statement import TEXT_LIMIT
from petitiondesk.consent.statement_codec import (
    STATEMENT_LIMIT,
    decode_statement,
    encode_statement,
    statement_digest,
)
from petitiondesk.letter.canonical import canonical_bytes, normalise
from petitiondesk.letter.characters import printable
from tests.consent.statements import about, statements

STATEMENT = about()
FILE = encode_statement(STATEMENT)


def usable(statement) -> bool:
    """Whether its texts are as a letter would have them; drawn ones need not be."""
    lines = [*statement.names.values(), statement.by, statement.authority]
    return all(normalise(line) == line == printable(line).strip() for line in lines)


@given(statements)
def test_a_statement_comes_back_as_it_was(statement):
    assume(usable(statement))
    assert decode_statement(encode_statement(statement)) == statement


@given(statements, statements)
def test_two_statements_never_have_the_same_bytes(one, other):
    assume(usable(one) and usable(other))
    assert (encode_statement(one) == encode_statement(other)) is (one == other)


def test_the_digest_is_that_of_the_bytes():
    assert statement_digest(STATEMENT) == hashlib.sha256(FILE).hexdigest()


def test_the_bytes_are_canonical_and_say_what_they_are():
    members = json.loads(FILE)
    assert canonical_bytes(members) == FILE
    assert (members["format"], members["format_version"]) == ("petitiondesk/endorsement", 1)


REFUSED = {
    "no name": ({"names": {}}, "language"),
    "no name in the language read": ({"names": {"en": "Harbour Aid"}}, "language"),
    "a name in a language without text": ({"names": {"ko": "A", "fr": "A"}}, "names"),
    "an empty name": ({"names": {"ko": ""}}, "statement"),
    "a name too long": ({"names": {"ko": "x" * (TEXT_LIMIT + 1)}}, "statement"),
    "a name in two lines": ({"names": {"ko": "A\nB"}}, "names"),
    "a name with space around it": ({"names": {"ko": " A"}}, "names"),
    "a name that turns around": ({"names": {"ko": "A\u202eB"}}, "names"),
    "a name taken apart": ({"names": {"ko": unicodedata.normalize("NFD", "한국")}}, "names"),
    "nobody": ({"by": " "}, "by"),
    "no authority": ({"authority": ""}, "statement"),
    "a language it has not": ({"language": "fr"}, "language"),
    "another text": ({"revision": "0" * 64}, "revision"),
    "another letter": ({"letter": "p2"}, "revision"),
    "no digest": ({"revision": "0"}, "statement"),
    "no time": ({"made_at": "2026-03-05"}, "statement"),
    "no such time": ({"made_at": "2026-02-30T12:00:00Z"}, "made_at"),
    "no such day": ({"until": "2026-02-30"}, "until"),
    "a day that is over": ({"until": "2026-03-04"}, "until"),
}


@pytest.mark.parametrize(("members", "field"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_said_is_not_signed(members, field):
    with pytest.raises(StatementRefusedError) as told:
        encode_statement(about(**members))
    assert told.value.field == field


@pytest.mark.parametrize("members", [each for each, _ in REFUSED.values()], ids=REFUSED)
def test_what_cannot_be_said_is_not_read(members):
    with pytest.raises(EndorsementUnreadableError):
        decode_statement(json.dumps(json.loads(FILE) | members).encode())


def respelt(change) -> bytes:
    members = json.loads(FILE)
    change(members)
    return canonical_bytes(members)


OTHER_SPELLINGS = {
    "with spaces": json.dumps(json.loads(FILE), ensure_ascii=False).encode(),
    "with a line ending": FILE + b"\n",
    "with a mark of its byte order": b"\xef\xbb\xbf" + FILE,
    "with something unknown": respelt(lambda members: members.update(condition="none")),
    "without something": respelt(lambda members: members.pop("until")),
    "with a member twice": FILE.replace(b'"by":', b'"by":"A","by":', 1),
    "with another format": respelt(lambda members: members.update(format="petitiondesk/letter")),
    "with no version": respelt(lambda members: members.update(format_version=True)),
    "with version 0": respelt(lambda members: members.update(format_version=0)),
    "with escapes": FILE.replace(b"Harbour", b"\\u0048arbour", 1),
    "cut off": FILE[:-1],
    "too long": FILE + b" " * STATEMENT_LIMIT,
    "nested": b"[" * 5000,
    "half a character": FILE.replace(b"Mara", b"\\ud800", 1),
    "nothing": b"",
    "a list": b"[]",
}


@pytest.mark.parametrize("untrusted", OTHER_SPELLINGS.values(), ids=OTHER_SPELLINGS)
def test_another_spelling_is_refused(untrusted):
    with pytest.raises(EndorsementUnreadableError):
        decode_statement(untrusted)


def test_a_newer_statement_is_told_by_its_number():
    newer = respelt(lambda members: members.update(format_version=2, condition="none"))
    with pytest.raises(NewerEndorsementError) as told:
        decode_statement(newer)
    assert told.value.version == 2
