"""A signature on a curve is written in one of its two forms, and both are good."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP384R1
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from petitiondesk.crypto.cms import is_in_one_spelling, sign_detached
from petitiondesk.crypto.cms_inspection import inspect_detached
from petitiondesk.crypto.cms_parts import decode_cms
from petitiondesk.crypto.cms_writing import write_cms
from petitiondesk.crypto.one_signature import smaller_of_two
from tests.identities import NOW, crafted, ec_key, harbour, river

CURVES = [river(), crafted(key=ec_key(SECP384R1))]


def twin(signature: bytes, identity) -> bytes:
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, identity.key.curve.group_order - s)


@pytest.mark.parametrize("identity", CURVES, ids=["P-256", "P-384"])
def test_the_twin_of_a_signature_is_good_but_not_in_the_one_spelling(identity):
    signed = sign_detached(b"content", identity, NOW)
    (signer,) = decode_cms(signed).signers
    other = write_cms(
        (identity.certificate, *signer.path), signer.signed, twin(signer.signature, identity)
    )
    assert inspect_detached(other, b"content").valid
    assert is_in_one_spelling(signed)
    assert not is_in_one_spelling(other)


@pytest.mark.parametrize("identity", CURVES, ids=["P-256", "P-384"])
def test_both_twins_are_written_as_the_smaller(identity):
    for message in (b"1", b"2", b"3", b"4"):
        signature = identity.sign(message)
        smaller = smaller_of_two(signature, identity.certificate)
        assert smaller == smaller_of_two(twin(signature, identity), identity.certificate)
        assert smaller in (signature, twin(signature, identity))


def test_what_is_no_signature_and_rsa_stay_as_they_are():
    assert smaller_of_two(b"none", river().certificate) == b"none"
    assert smaller_of_two(b"\0" * 384, harbour().certificate) == b"\0" * 384
