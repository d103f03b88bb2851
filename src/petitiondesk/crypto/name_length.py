"""How long a name in a certificate may be: so many characters, in whatever script.

X.520 counts characters, and so do other programs; cryptography 50 counts the bytes that they are
written with. By that, most Thai or Hindi names of organisations would be too long.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from cryptography import x509
from cryptography.x509.oid import NameOID, ObjectIdentifier

NAME_LIMIT: Final = 64
"""Characters of the name of an organisation in a certificate (RFC 5280, appendix A.1)."""

_COUNTRY: Final = 2


@contextmanager
def names_in_any_script() -> Iterator[None]:
    """Within it, the library is not heard when it finds a name longer than 64 bytes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # by its words: not safe between threads
        yield


def named(kind: ObjectIdentifier, name: str) -> x509.NameAttribute[str]:
    """Return a name of at most `NAME_LIMIT` characters as a certificate has it.

    The library refuses by bytes; told not to, it only warns.
    """
    with names_in_any_script():
        return x509.NameAttribute(kind, name, _validate=False)


def is_too_long(name: x509.Name) -> bool:
    """Tell whether a name has too many characters where the library measures: CN, and countries."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    countries = (NameOID.COUNTRY_NAME, NameOID.JURISDICTION_COUNTRY_NAME)
    coded = [each for kind in countries for each in name.get_attributes_for_oid(kind)]
    return any(len(each.value) > NAME_LIMIT for each in common) or any(
        len(each.value) != _COUNTRY for each in coded
    )
