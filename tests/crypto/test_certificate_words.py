"""Whatever is written in a certificate is told, wherever in it: none of it stays unsearched."""

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from petitiondesk.crypto.certificate_words import words_of_certificate
from tests.identities import CERTIFIES, crafted, named, rsa_key

NAME = "Olena Shcherbaniuk"
OTHER = x509.OtherName(x509.ObjectIdentifier("1.2.3"), b"\x0c\x12" + NAME.encode())
ADDRESS = "olena.shcherbaniuk@example.org"
PLACES = {
    "an address": x509.RFC822Name(ADDRESS),
    "a page": x509.UniformResourceIdentifier("https://example.org/olena_shcherbaniuk"),
    "a machine": x509.DNSName("olena-shcherbaniuk.example.org"),
    "a whole name": x509.DirectoryName(named(NAME)),
    "any other kind": OTHER,
}


def said(**traits):
    return "\n".join(words_of_certificate(crafted(**traits).certificate))


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("kind", [x509.SubjectAlternativeName, x509.IssuerAlternativeName])
def test_alternative_names_of_every_kind_are_told(place, kind):
    assert NAME.lower() in said(more=[(kind([place]), False)]).lower()


@pytest.mark.parametrize(
    "kind", [NameOID.COMMON_NAME, NameOID.GIVEN_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME]
)
def test_every_attribute_of_the_name_is_told_beside_the_organisation(kind):
    told = said(name="Harbour Aid", attributes=[(kind, NAME)])
    assert NAME in told
    assert "Harbour Aid" in told


def test_who_vouches_is_told():
    above = crafted(name=f"Office of {NAME}", key=rsa_key(), ca=True, usage=CERTIFIES)
    assert NAME in said(issuer=above)


def test_an_address_is_told_as_it_is_and_with_its_parts_apart():
    told = said(more=[(x509.SubjectAlternativeName([x509.RFC822Name(ADDRESS)]), False)])
    assert ADDRESS in told
    assert "olena shcherbaniuk example org" in told
