"""What a certificate is for, and whether it may sign documents at a given moment.

RFC 5280, section 4.2.1: key usage (3), basic constraints (9), extended key usage (12); RFC 9336 for
document signing. A certificate with a critical extension that is not known here is not used.
"""

from __future__ import annotations

from typing import Final

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, ObjectIdentifier

_DOCUMENTS: Final = frozenset(
    {
        ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
        ExtendedKeyUsageOID.EMAIL_PROTECTION,
        ObjectIdentifier("1.3.6.1.5.5.7.3.36"),  # document signing (RFC 9336)
        ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # document signing (Microsoft)
        ObjectIdentifier("1.2.840.113583.1.1.5"),  # authentic documents (Adobe)
    }
)
_BROKEN_SUMS: Final = frozenset({"md5", "sha1"})


def may_sign(extensions: x509.Extensions) -> bool:
    """Tell whether the extensions of a certificate let it sign documents."""
    if any(e.critical and isinstance(e.value, x509.UnrecognizedExtension) for e in extensions):
        return False
    return _key_signs(extensions) and _serves_documents(extensions)


def is_authority(extensions: x509.Extensions) -> bool:
    """Tell whether a certificate may vouch for others."""
    try:
        return extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def rests_on_strong_sums(digest: str) -> bool:
    """Tell whether the digest under a certificate's own signature holds; empty where it has none.

    SHA-1 and MD5 have been broken: an authority may have been made to sign another's certificate.
    """
    return digest not in _BROKEN_SUMS


def _key_signs(extensions: x509.Extensions) -> bool:
    try:
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _serves_documents(extensions: x509.Extensions) -> bool:
    try:
        uses = extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return not _DOCUMENTS.isdisjoint(uses)
