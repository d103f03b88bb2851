"""Key files that are bent: by what they ask for, or by what is missing."""

from asn1crypto.pkcs12 import Pfx, SafeContents
from cryptography import x509
from cryptography.hazmat.primitives.serialization import NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

from tests.identities import NOW, YEAR, named


def plain(key, certificate=None) -> bytes:
    """A file without a passphrase, of a key with a certificate of its own or another's."""
    if certificate is not None:
        read = x509.load_der_x509_certificate(certificate.der)
        return serialize_key_and_certificates(None, key, None, [read], NoEncryption())
    name = named("Harbour Aid")
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, NOW - YEAR, NOW + YEAR)
    return serialize_key_and_certificates(None, key, builder.sign(key, None), None, NoEncryption())


def with_code_steps(file: bytes, steps: int) -> bytes:
    """The file asking for so many steps before its code is known."""
    pfx = Pfx.load(file)
    pfx["mac_data"]["iterations"] = steps
    return pfx.dump(force=True)


def with_key_steps(file: bytes, steps: int) -> bytes:
    """The file asking for so many steps before its key is known."""
    pfx = Pfx.load(file)
    parts = pfx.authenticated_safe
    part = next(each for each in parts if each["content_type"].native == "data")
    bags = SafeContents.load(part["content"].native)
    sealing = bags[0]["bag_value"]["encryption_algorithm"]
    sealing["parameters"]["key_derivation_func"]["parameters"]["iteration_count"] = steps
    part["content"] = bags.dump(force=True)
    pfx["auth_safe"]["content"] = parts.dump(force=True)
    return pfx.dump(force=True)
