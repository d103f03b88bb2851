"""Endorsements that somebody bent: nothing that the organisation did not sign is genuine."""

import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.consent.endorsement import (
    ENDORSEMENT_LIMIT,
    STATEMENT_KIND,
    decode_endorsement,
    inspect_endorsement,
    join_endorsement,
)
from petitiondesk.consent.errors import ConsentError, EndorsementUnreadableError
from petitiondesk.consent.statement import Decision
from petitiondesk.consent.statement_codec import encode_statement
from petitiondesk.crypto.cms import sign_detached, with_attachment
from petitiondesk.crypto.troubles import CmsTrouble
from petitiondesk.letter.canonical import canonical_bytes
from petitiondesk.letter.letter import Display
from tests.consent.statements import LETTER, about
from tests.identities import NOW, crafted, harbour

STATEMENT = about()
SIGNATURE = sign_detached(encode_statement(STATEMENT), harbour(), NOW)
GOOD = join_endorsement(STATEMENT, SIGNATURE).file

SWAPPED = {
    "the answer": {"answer": Decision.WITHDRAW},
    "the name by one letter": {"names": {**STATEMENT.names, "ko": "Harbour Aids"}},
    "the name in a language not read": {"names": {**STATEMENT.names, "en": "Harbour Aids"}},
    "how it is shown": {"display": Display.WITHHELD},
    "who approved": {"by": "Somebody Else"},
    "the line of the list": {"signatory": "p10030"},
    "for how long": {"until": "2099-12-31"},
    "when": {"made_at": "2026-03-05T12:00:01Z"},
    "the language read": {"language": "en"},
    "what came before": {"previous": "0" * 64},
}


@pytest.mark.parametrize("members", SWAPPED.values(), ids=SWAPPED)
def test_another_statement_in_the_place_of_the_signed_one_is_noticed(members):
    swapped = join_endorsement(about(**members), SIGNATURE)
    report = inspect_endorsement(decode_endorsement(swapped.file))
    assert report.why == (CmsTrouble.CONTENT_CHANGED,)
    assert not report.intact


def test_a_statement_for_another_letter_is_noticed():

    other = about(msgspec.structs.replace(LETTER, id="p2"))
    report = inspect_endorsement(decode_endorsement(join_endorsement(other, SIGNATURE).file))
    assert not report.intact


def test_an_impostor_of_the_same_name_has_another_card():
    impostor = crafted(name="Harbour Aid")
    forged = join_endorsement(STATEMENT, sign_detached(encode_statement(STATEMENT), impostor, NOW))
    report = inspect_endorsement(decode_endorsement(forged.file))
    assert report.intact
    assert report.signer.organisation == "Harbour Aid"
    assert report.signer.fingerprint != harbour().certificate.fingerprint


def carrying(change) -> bytes:
    members = json.loads(encode_statement(STATEMENT))
    change(members)
    untrusted = canonical_bytes(members)
    return with_attachment(sign_detached(untrusted, harbour(), NOW), STATEMENT_KIND, untrusted)


UNREADABLE = {
    "signed with a condition": carrying(lambda members: members.update(condition="none")),
    "signed without a name": carrying(lambda members: members.pop("names")),
    "signed for no text": carrying(lambda members: members.update(revision="0" * 64)),
    "signed for no language": carrying(lambda members: members.update(languages={})),
    "nothing": b"",
    "the statement alone": encode_statement(STATEMENT),
    "the signature alone": SIGNATURE,
    "a letter": b'{"format":"petitiondesk/letter"}',
    "cut off": GOOD[:-1],
    "more behind": GOOD + b"\0",
    "twice": GOOD * 2,
    "too large": GOOD + bytes(ENDORSEMENT_LIMIT),
    "without lengths": b"\x30\x80" + GOOD[4:] + b"\0\0",
    "nested": b"\x30\x80" * 5000,
}


@pytest.mark.parametrize("untrusted", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_endorsement_is_refused(untrusted):
    with pytest.raises(EndorsementUnreadableError):
        decode_endorsement(untrusted)


@settings(max_examples=500)
@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_no_changed_byte_makes_another_statement_genuine(place, change):
    changed = bytearray(GOOD)
    changed[place] ^= change
    try:
        endorsement = decode_endorsement(bytes(changed))
        report = inspect_endorsement(endorsement)
    except ConsentError:
        return
    if report.intact and report.valid:
        assert endorsement.statement == STATEMENT
        assert report.signer == harbour().certificate
