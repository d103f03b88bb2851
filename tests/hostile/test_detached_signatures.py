"""Detached signatures that somebody bent: each is refused, or told with its reason."""

import datetime as dt

import pytest
from asn1crypto import cms
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.crypto.certificate import MOST_CERTIFICATES
from petitiondesk.crypto.cms import sign_detached, with_attachment
from petitiondesk.crypto.cms_inspection import inspect_detached
from petitiondesk.crypto.cms_parts import CMS_LIMIT
from petitiondesk.crypto.errors import SignatureFileUnreadableError
from petitiondesk.crypto.troubles import CmsTrouble, Unfit
from tests.crypto.crafted_cms import CONTENT, attributes, moment, named, signer, whole
from tests.identities import CERTIFIES, NOW, YEAR, crafted, harbour, river, rsa_key

GOOD = sign_detached(CONTENT, harbour(), NOW)
KIND = "2.25.1"


def test_the_control_is_genuine():
    assert whole(signer()) == GOOD
    assert inspect_detached(GOOD, CONTENT).why == ()
    assert inspect_detached(whole(signer(digest="sha512")), CONTENT).why == ()


def signed_by(identity, **traits) -> bytes:
    return whole(signer(identity, **traits), certificates=[identity])


def without(kind: str) -> bytes:
    return whole(signer(signed=attributes(harbour(), **{kind: None})))


IMPOSTOR = crafted(key=rsa_key(3072))
TWIN = crafted(key=rsa_key(), issuer=crafted(name="Harbour Aid", ca=True, usage=CERTIFIES))

FOUND = {
    "nobody signed": (whole(), {CmsTrouble.SIGNER_MISSING}),
    "two signed": (whole(signer(), signer(digest="sha512")), {CmsTrouble.SEVERAL_SIGNERS}),
    "no certificate": (whole(signer(), certificates=[]), {CmsTrouble.CERTIFICATE_MISSING}),
    "another's certificate": (
        whole(signer(), certificates=[river()]),
        {CmsTrouble.CERTIFICATE_MISSING},
    ),
    "a certificate of the same name and number": (
        whole(signer(crafted()), certificates=[crafted(key=rsa_key(3072))]),
        {CmsTrouble.CERTIFICATE_UNBOUND, CmsTrouble.SIGNATURE_WRONG},
    ),
    "another key behind the name": (
        whole(signer(IMPOSTOR, signed=attributes(harbour()), sid=named(harbour()))),
        {CmsTrouble.SIGNATURE_WRONG},
    ),
    "which certificate is not signed": (
        without("signing_certificate_v2"),
        {CmsTrouble.CERTIFICATE_UNBOUND},
    ),
    "no type": (without("content_type"), {CmsTrouble.ATTRIBUTES_WRONG}),
    "another type": (
        whole(signer(signed=attributes(harbour(), content_type=["signed_data"]))),
        {CmsTrouble.ATTRIBUTES_WRONG},
    ),
    "no digest": (without("message_digest"), {CmsTrouble.CONTENT_CHANGED}),
    "an empty digest": (
        whole(signer(signed=attributes(harbour(), message_digest=[b""]))),
        {CmsTrouble.CONTENT_CHANGED},
    ),
    "half a digest": (
        whole(signer(signed=attributes(harbour(), message_digest=[bytes(16)]))),
        {CmsTrouble.CONTENT_CHANGED},
    ),
    "no time": (without("signing_time"), {CmsTrouble.TIME_MISSING}),
    "SHA-1": (signed_by(rsa := crafted(), digest="sha1"), None),
    "another algorithm's name": (
        whole(signer(algorithm="sha512_rsa")),
        {CmsTrouble.ALGORITHM_UNKNOWN},
    ),
    "the name of another kind of key": (
        whole(signer(algorithm="sha256_ecdsa")),
        {CmsTrouble.ALGORITHM_UNKNOWN},
    ),
    "no signature at all": (
        whole(signer(algorithm="rsassa_pss")),
        {CmsTrouble.ALGORITHM_UNKNOWN},
    ),
    "RSA-1024": (signed_by(crafted(key=rsa_key(1024))), {Unfit.WEAK}),
    "expired": (signed_by(crafted(until=NOW - YEAR / 2)), {Unfit.EXPIRED}),
    "not yet valid": (signed_by(crafted(since=NOW + YEAR / 2)), {Unfit.NOT_YET_VALID}),
    "signed in another time than now": (
        whole(signer(signed=attributes(harbour(), signing_time=moment(NOW - 5 * YEAR)))),
        {Unfit.NOT_YET_VALID},
    ),
    "for other use": (signed_by(crafted(usage=CERTIFIES)), {Unfit.OTHER_USE}),
    "an authority": (signed_by(crafted(ca=True)), {Unfit.AUTHORITY}),
}
FOUND["SHA-1"] = (FOUND["SHA-1"][0], {CmsTrouble.DIGEST_WEAK, CmsTrouble.ALGORITHM_UNKNOWN})


@pytest.mark.parametrize(("untrusted", "why"), FOUND.values(), ids=FOUND)
def test_what_is_wrong_is_found_and_nothing_else(untrusted, why):
    report = inspect_detached(untrusted, CONTENT)
    assert set(report.why) == why
    assert not (report.intact and report.valid)


def test_no_signed_attributes_prove_nothing():
    report = inspect_detached(whole(signer(signed=None)), CONTENT)
    assert CmsTrouble.ATTRIBUTES_WRONG in report.why
    assert not report.intact
    assert not report.valid


def twice(kind: str) -> bytes:
    doubled = [
        *attributes(harbour()),
        *(a for a in attributes(harbour()) if a["type"].native == kind),
    ]
    return whole(signer(signed=doubled))


def backwards() -> bytes:
    """Signed attributes in another order than the distinguished encoding gives them."""
    parts = sorted(each.dump() for each in attributes(harbour()))
    assert b"".join(parts) in GOOD
    return GOOD.replace(b"".join(parts), b"".join(reversed(parts)))


def indefinite() -> bytes:
    return b"\x30\x80" + GOOD[4:] + b"\0\0"


UNREADABLE = {
    "nothing": b"",
    "words": CONTENT,
    "cut off": GOOD[:-1],
    "more behind": GOOD + b"\0",
    "too large": GOOD + bytes(CMS_LIMIT),
    "nested": b"\x30\x80" * 5000,
    "another kind of content": cms.ContentInfo({"content_type": "data", "content": b"x"}).dump(),
    "a certificate": harbour().certificate.der,
    "with its content inside": whole(signer(), content=CONTENT),
    "with another content inside": whole(signer(), content=b"Other"),
    "over another type": whole(signer(), kind="signed_data"),
    "without lengths": indefinite(),
    "a type twice": twice("content_type"),
    "a digest twice": twice("message_digest"),
    "two values in one": whole(signer(signed=attributes(harbour(), message_digest=[b"a", b"b"]))),
    "attributes backwards": backwards(),
    "too many certificates": whole(
        signer(), certificates=[crafted(serial=n) for n in range(1, MOST_CERTIFICATES + 2)]
    ),
    "too many signers": whole(*(signer(at=NOW + dt.timedelta(n)) for n in range(9))),
}


@pytest.mark.parametrize("untrusted", UNREADABLE.values(), ids=UNREADABLE)
def test_what_can_be_read_in_two_ways_is_not_read(untrusted):
    with pytest.raises(SignatureFileUnreadableError):
        inspect_detached(untrusted, CONTENT)


CARRYING = with_attachment(GOOD, KIND, b"attachment")
places = st.integers(0, len(CARRYING) - 1)


@settings(max_examples=400)
@given(places, st.integers(1, 255))
def test_no_changed_byte_of_what_is_signed_is_genuine(place, change):
    """What travels along unsigned, and how the signer is called, may change; the proof may not."""
    changed = bytearray(CARRYING)
    changed[place] ^= change
    try:
        report = inspect_detached(bytes(changed), CONTENT)
    except SignatureFileUnreadableError:
        return
    if report.intact and report.valid:
        assert report.signer == harbour().certificate
        assert report.claimed_time == NOW


@settings(max_examples=400)
@given(
    st.lists(st.tuples(places, st.binary(max_size=6), st.integers(0, 6)), min_size=1, max_size=5)
)
def test_any_bytes_get_an_answer(edits):
    changed = CARRYING
    for place, more, fewer in edits:
        changed = changed[:place] + more + changed[place + fewer :]
    try:
        report = inspect_detached(changed, CONTENT)
    except SignatureFileUnreadableError:
        return
    assert report.signer == harbour().certificate or not (report.intact and report.valid)
