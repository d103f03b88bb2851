"""Whatever a certificate tells in words: people are named in other places than its organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from cryptography import x509

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.name_length import names_in_any_script

_OTHER_NAMES: Final = (x509.SubjectAlternativeName, x509.IssuerAlternativeName)
_JOINTS: Final = re.compile(r"[\W_]+")
"""What addresses put between the parts of a name."""


def words_of_certificate(certificate: Certificate) -> tuple[str, ...]:
    """Return every text in the names of a certificate: of its owner, and of who vouches for it.

    RFC 5280, 4.1.2.4 and 4.1.2.6 (all attributes), 4.2.1.6 and 4.2.1.7 (all kinds of alternative
    names). What is an address is told once more with its parts apart, as people say them.
    """
    read = x509.load_der_x509_certificate(certificate.der)
    with names_in_any_script():
        texts = (*_attributes(read.subject), *_attributes(read.issuer), *_other_names(read))
    apart = (_JOINTS.sub(" ", each).strip() for each in texts)
    return tuple(dict.fromkeys((*texts, *apart)))


def _attributes(name: x509.Name) -> Iterator[str]:
    return (_text(attribute.value) for attribute in name)


def _other_names(read: x509.Certificate) -> Iterator[str]:
    for extension in read.extensions:
        if isinstance(extension.value, _OTHER_NAMES):
            for each in extension.value:
                yield from _general_name(each)


def _general_name(name: x509.GeneralName) -> Iterator[str]:
    if isinstance(name, x509.DirectoryName):
        yield from _attributes(name.value)
    elif isinstance(name, x509.OtherName):
        yield _text(name.value)
    else:
        yield str(name.value)


def _text(value: str | bytes) -> str:
    """Return a value as text; of bytes, what can be read in them."""
    return value if isinstance(value, str) else value.decode("utf-8", "replace")
