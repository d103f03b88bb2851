"""A certificate is read once, strictly; what it says is what is shown."""

import datetime as dt
import re

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP521R1
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.crypto.certificate import (
    CERTIFICATE_FILE_LIMIT,
    MOST_CERTIFICATES,
    check_number,
    decode_certificate,
    decode_certificates,
    encode_certificate,
    same_check_number,
)
from petitiondesk.crypto.errors import CertificateUnreadableError
from tests.identities import FOLDER, NOW, YEAR, crafted, ec_key, harbour, named, river, rsa_key

CARD = FOLDER / "card.pem"
CHECK_NUMBER = "74478 10678 67238 25871 35220 84079 05690 26702"


def test_the_frozen_card_says_who_holds_it():
    read = decode_certificate(CARD.read_bytes())
    assert (read.organisation, read.issuer, read.self_signed) == (
        "Harbour Aid",
        "Harbour Aid",
        True,
    )
    assert read.not_before == dt.datetime(2026, 2, 3, tzinfo=dt.UTC)
    assert read.not_after == dt.datetime(2036, 2, 2, 23, 59, 59, tzinfo=dt.UTC)
    assert (read.key, read.strong, read.for_signing, read.authority) == ("rsa", True, True, False)
    assert read == harbour().certificate


def test_the_frozen_card_has_the_check_number_it_had():
    card = decode_certificate(CARD.read_bytes())
    assert check_number(card) == CHECK_NUMBER
    assert re.fullmatch(r"[0-9a-f]{64}", card.fingerprint)


@pytest.mark.parametrize("place", range(40))
def test_a_wrong_digit_in_any_place_is_noticed(place):
    typed = list(CHECK_NUMBER.replace(" ", ""))
    assert same_check_number("".join(typed), harbour().certificate)
    typed[place] = str(9 - int(typed[place]))
    assert not same_check_number("".join(typed), harbour().certificate)


def test_a_card_is_written_as_it_was_read():
    assert encode_certificate(harbour().certificate) == CARD.read_bytes()
    assert decode_certificate(harbour().certificate.der) == harbour().certificate


def test_several_certificates_come_in_their_order():
    both = (river().certificate, *river().chain)
    file = b"".join(map(encode_certificate, both))
    assert decode_certificates(file) == both
    with pytest.raises(CertificateUnreadableError):
        decode_certificate(file)


def test_words_before_a_certificate_are_not_listened_to():
    assert decode_certificate(b"Organisation: Somebody Else\n" + CARD.read_bytes())


def test_an_authority_vouches_for_another():
    certificate = river().certificate
    assert (certificate.issuer, certificate.self_signed) == ("Authority", False)
    assert river().chain[0].authority


def test_the_issuers_name_alone_is_no_signature_of_its_own():
    impostor = crafted(issuer=crafted(key=rsa_key(), name="Harbour Aid"), key=ec_key())
    assert impostor.certificate.issuer == impostor.certificate.organisation == "Harbour Aid"
    assert not impostor.certificate.self_signed


@pytest.mark.parametrize("kind", [x509.NameOID.COMMON_NAME, x509.NameOID.COUNTRY_NAME])
def test_without_an_organisation_the_common_name_counts(kind):
    name = x509.Name([x509.NameAttribute(kind, "HA")])
    shown = "HA" if kind is x509.NameOID.COMMON_NAME else ""
    assert decode_certificate(plain(name, rsa_key())).organisation == shown


def plain(name: x509.Name, key) -> bytes:
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, NOW - YEAR, NOW + YEAR)
    digest = None if isinstance(key, Ed25519PrivateKey) else SHA256()
    return builder.sign(key, digest).public_bytes(Encoding.DER)


def test_a_key_of_another_kind_is_named_so():
    certificate = decode_certificate(plain(named("X"), Ed25519PrivateKey.generate()))
    assert (certificate.key, certificate.strong) == ("other", False)


@pytest.mark.parametrize("key", [rsa_key(1024), ec_key(SECP521R1)], ids=["1024", "521"])
def test_keys_that_readers_do_not_share_are_not_strong(key):
    assert not crafted(key=key).certificate.strong


TWICE = CARD.read_bytes() * 2
NOT_ONE = {
    "nothing": b"",
    "words": b"Harbour Aid",
    "cut off": CARD.read_bytes()[:-40],
    "cut off inside": harbour().certificate.der[:-1],
    "more behind": harbour().certificate.der + b"\0",
    "two": TWICE,
    "no base64": CARD.read_bytes().replace(b"MII", b"!!!", 1),
    "too many": CARD.read_bytes() * (MOST_CERTIFICATES + 1),
    "too long": b"\n" * CERTIFICATE_FILE_LIMIT + CARD.read_bytes(),
    "another kind of file": (FOLDER / "identity.p12").read_bytes(),
}


@pytest.mark.parametrize("untrusted", NOT_ONE.values(), ids=NOT_ONE)
def test_what_is_no_certificate_is_refused(untrusted):
    with pytest.raises(CertificateUnreadableError):
        decode_certificate(untrusted)


def test_a_certificate_in_a_name_is_a_name():
    """A file that is a certificate is one, whatever is written in it."""
    shown = decode_certificate(plain(named(CARD.read_text()), rsa_key()))
    assert shown.organisation == CARD.read_text()
    assert shown != harbour().certificate


ORGANISATION = bytes.fromhex("060355040a")
COUNTRY = bytes.fromhex("0603550406")
HARBOUR_OF_BITS = (b"\x0c\x0bHarbour Aid", b"\x03\x0bHarbour Aid")


@pytest.mark.parametrize("change", [(ORGANISATION, COUNTRY), HARBOUR_OF_BITS], ids=["long", "bits"])
def test_a_name_that_has_no_such_text_is_refused(change):
    """The library warns of the one and stumbles over the other."""
    with pytest.raises(CertificateUnreadableError):
        decode_certificate(crafted().certificate.der.replace(*change))


@given(st.integers(0, len(harbour().certificate.der) - 1), st.integers(1, 255))
def test_a_changed_byte_is_another_certificate_or_none(place, change):
    changed = bytearray(harbour().certificate.der)
    changed[place] ^= change
    try:
        certificate = decode_certificate(bytes(changed))
    except CertificateUnreadableError:
        return
    assert check_number(certificate) != CHECK_NUMBER
    assert not certificate.self_signed
