"""Identities for tests: one that is frozen, and others that are crafted with whatever is wrong."""

import datetime as dt
import functools
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from petitiondesk.crypto.certificate import decode_der
from petitiondesk.crypto.key_file import open_key_file
from petitiondesk.crypto.name_length import named as of_any_length
from petitiondesk.crypto.name_length import names_in_any_script
from petitiondesk.crypto.signing_key import HeldKey

FOLDER = Path(__file__).parent / "vectors/endorsement-1"
PASSPHRASE = "Six words that only tests know"
NOW = dt.datetime(2026, 3, 5, 12, 0, tzinfo=dt.UTC)
YEAR = dt.timedelta(days=365)


@functools.cache
def harbour() -> HeldKey:
    """The frozen identity of Harbour Aid: RSA-3072, valid from 2026 to 2036."""
    return open_key_file((FOLDER / "identity.p12").read_bytes(), PASSPHRASE)


@functools.cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


@functools.cache
def ec_key(curve: type[ec.EllipticCurve] = ec.SECP256R1) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(curve())


@functools.cache
def river() -> HeldKey:
    """Another organisation, with a key on a curve and an authority above it."""
    authority = crafted(key=rsa_key(), name="Authority", ca=True, usage=CERTIFIES)
    return crafted(key=ec_key(), name="River Watch", issuer=authority)


def usage(*kinds: str) -> x509.KeyUsage:
    known = "digital_signature content_commitment key_encipherment data_encipherment key_agreement"
    known += " key_cert_sign crl_sign encipher_only decipher_only"
    return x509.KeyUsage(**{kind: kind in kinds for kind in known.split()})


SIGNS = usage("digital_signature")
CERTIFIES = usage("key_cert_sign")


def crafted(**traits) -> HeldKey:
    """An identity with these traits; what is not named is as it should be.

    Traits: ``key``, ``name``, ``attributes`` (pairs of a kind and a value that stand in the name as
    well), ``issuer`` (another identity), ``since``, ``until``, ``ca``,
    ``usage`` and ``extended`` (None for none), ``more`` (pairs of an extension and whether it is
    critical), ``digest``, ``serial``.
    """
    key = traits.get("key") or rsa_key()
    name = named(traits.get("name", "Harbour Aid"), *traits.get("attributes", ()))
    issuer = traits.get("issuer")
    with names_in_any_script():
        above = x509.load_der_x509_certificate(issuer.certificate.der).subject if issuer else name
    builder = x509.CertificateBuilder(above, name, key.public_key(), traits.get("serial", 77))
    builder = builder.not_valid_before(traits.get("since", NOW - YEAR))
    builder = builder.not_valid_after(traits.get("until", NOW + YEAR))
    for extension, critical in _extensions(traits):
        builder = builder.add_extension(extension, critical)
    made = builder.sign(issuer.key if issuer else key, traits.get("digest", SHA256()))
    chain = (issuer.certificate,) if issuer else ()
    return HeldKey(key, decode_der(made.public_bytes(Encoding.DER)), chain)


def named(name: str, *more: tuple[x509.ObjectIdentifier, str]) -> x509.Name:
    pairs = ((NameOID.ORGANIZATION_NAME, name), *more)
    return x509.Name([of_any_length(kind, value) for kind, value in pairs])


def _extensions(traits):
    if "ca" in traits:
        yield x509.BasicConstraints(ca=traits["ca"], path_length=None), True
    if traits.get("usage", SIGNS):
        yield traits.get("usage", SIGNS), True
    if traits.get("extended"):
        yield x509.ExtendedKeyUsage(traits["extended"]), False
    yield from traits.get("more", ())
