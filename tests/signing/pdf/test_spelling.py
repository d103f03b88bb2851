"""A signature in a PDF has one spelling: nothing in it can be another thing that nobody signed."""

from functools import cache

import pytest
from asn1crypto import cms
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.signing.pdf.spelling import is_in_one_spelling, is_token_in_one_spelling
from tests.hostile.test_pdf_tampering import signed, value
from tests.signing.clocks import Clock
from tests.signing.identities import Authority, identity
from tests.signing.letters import letter

FORUM, CURVE = identity("Forum"), identity("Curve", "ec")
BELOW = Authority("Root").key("Below")


@cache
def made(key: HeldKey, *, stamped: bool = False) -> bytes:
    more = {"time_server": Clock()} if stamped else {}
    whole = value(signed(letter(), "sig-exporter", key, certify=True, **more))
    return cms.ContentInfo.load(whole).dump()


@pytest.mark.parametrize("key", [FORUM, CURVE, BELOW], ids=["rsa", "curve", "authority"])
def test_what_is_signed_here_is_in_one_spelling(key: HeldKey) -> None:
    assert is_in_one_spelling(made(key), key.certificate)


def test_a_time_stamp_may_come_along() -> None:
    assert is_in_one_spelling(made(FORUM, stamped=True), FORUM.certificate)


def changed(key: HeldKey, change) -> bytes:
    whole = cms.ContentInfo.load(made(key))
    change(whole["content"])
    return whole.dump(force=True)


def another_certificate(signed) -> None:
    signed["certificates"].append(Certificate.load(CURVE.certificate.der))


def another_version(signed) -> None:
    signed["version"] = "v3"


def another_name_of_the_algorithm(signed) -> None:
    signed["signer_infos"][0]["signature_algorithm"] = {"algorithm": "rsassa_pkcs1v15"}


@pytest.mark.parametrize(
    "change", [another_certificate, another_version, another_name_of_the_algorithm]
)
def test_another_spelling_is_found(change) -> None:
    assert changed(FORUM, lambda _signed: None) == made(FORUM)
    assert not is_in_one_spelling(changed(FORUM, change), FORUM.certificate)


def the_other_signature(signed) -> None:
    order = CURVE.key.curve.group_order
    first, second = decode_dss_signature(signed["signer_infos"][0]["signature"].native)
    signed["signer_infos"][0]["signature"] = encode_dss_signature(first, order - second)


def test_the_other_signature_of_a_curve_is_found() -> None:
    assert not is_in_one_spelling(changed(CURVE, the_other_signature), CURVE.certificate)


def stamped(change) -> bytes:
    """A signature whose time-stamp somebody changed where its authority signed nothing."""
    whole = cms.ContentInfo.load(made(FORUM, stamped=True))
    (attribute,) = whole["content"]["signer_infos"][0]["unsigned_attrs"]
    change(attribute["values"][0]["content"])
    return whole.dump(force=True)


def another_attribute(signed) -> None:
    info = signed["signer_infos"][0]
    info["unsigned_attrs"] = [info["signed_attrs"][0].copy()]


def another_list_of_sums(signed) -> None:
    signed["digest_algorithms"].append({"algorithm": "sha512"})


@pytest.mark.parametrize(
    "change",
    [
        *(another_certificate, another_name_of_the_algorithm),
        *(another_attribute, another_list_of_sums),
    ],
)
def test_another_spelling_is_found_in_a_time_stamp_as_well(change) -> None:
    assert is_in_one_spelling(stamped(lambda _signed: None), FORUM.certificate)
    assert not is_in_one_spelling(stamped(change), FORUM.certificate)


def test_a_time_stamp_over_the_whole_file_has_one_spelling_too() -> None:
    token = cms.ContentInfo.load(made(FORUM, stamped=True))["content"]["signer_infos"][0]
    value = token["unsigned_attrs"][0]["values"][0]
    assert is_token_in_one_spelling(value.dump())
    another_certificate(value["content"])
    assert not is_token_in_one_spelling(value.dump(force=True))


def test_a_key_of_another_kind_has_none() -> None:
    assert not is_in_one_spelling(made(FORUM), CURVE.certificate)
