"""Endorsements that somebody bent: nothing that the organisation did not sign is genuine."""

import json

import msgspec
import pytest
from asn1crypto.cms import ContentInfo
from asn1crypto.x509 import Certificate
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
from petitiondesk.crypto.cms_inspection import inspect_detached
from petitiondesk.crypto.troubles import CmsTrouble
from petitiondesk.letter.canonical import canonical_bytes
from petitiondesk.letter.letter import Display
from tests.consent.statements import LETTER, about
from tests.identities import NOW, crafted, harbour, river

STATEMENT = about()
SIGNATURE = sign_detached(encode_statement(STATEMENT), harbour(), NOW)
GOOD = join_endorsement(STATEMENT, SIGNATURE).file
CHAINED = join_endorsement(STATEMENT, sign_detached(encode_statement(STATEMENT), river(), NOW)).file

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


def is_genuine(untrusted: bytes) -> bool:
    try:
        report = inspect_endorsement(decode_endorsement(untrusted))
    except ConsentError:
        return False
    return report.intact and report.valid


BOTH = pytest.mark.parametrize("good", [GOOD, CHAINED], ids=["rsa", "ec, with its authority"])


@BOTH
def test_the_control_is_genuine(good):
    assert is_genuine(good)


@BOTH
@settings(max_examples=500)
@given(place=st.integers(0, 10_000), change=st.integers(1, 255))
def test_no_byte_can_be_another_one(good, place, change):
    changed = bytearray(good)
    changed[place % len(good)] ^= change
    assert not is_genuine(bytes(changed))


def respelt(change) -> bytes:
    """The file with something else in a place that nobody signed."""
    whole = ContentInfo.load(GOOD)
    change(whole["content"], whole["content"]["signer_infos"][0])
    return whole.dump(force=True)


def stray(content, _signer):
    content["certificates"].append(Certificate.load(river().certificate.der))


RESPELT = {
    "with a certificate that vouches for nothing": respelt(stray),
    "with another version": respelt(lambda content, _: content.__setitem__("version", "v3")),
    "with another list of digests": respelt(
        lambda content, _: content.__setitem__("digest_algorithms", [{"algorithm": "sha512"}])
    ),
    "with another name of the algorithm": respelt(
        lambda _, signer: signer.__setitem__("signature_algorithm", {"algorithm": "sha256_rsa"})
    ),
}


@pytest.mark.parametrize("untrusted", RESPELT.values(), ids=RESPELT)
def test_what_nobody_signed_has_one_spelling(untrusted):
    assert inspect_detached(untrusted, encode_statement(STATEMENT)).valid
    assert not is_genuine(untrusted)
