"""Which signatures a package has, and in which order: one list, one spelling.

Signatures cover neither each other nor this list. So that their order says nothing that nobody
signed, the seal, which is seen on a line, stands first, and the others stand in the order of the
times they name, whoever was entered first: a clock may be slow.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from petitiondesk.opc.errors import BadPackageError
from petitiondesk.opc.package import PACKAGE_RELATIONSHIPS, parse_part, relationships_of
from petitiondesk.opc.relationships import (
    ORIGIN,
    SIGNATURE,
    Relationship,
    read_relationships,
    write_relationships,
)
from petitiondesk.signing.docx import names

_ORIGIN_ID = "pdSignatures"
_TIME = f"{{{names.XADES}}}SigningTime"
_LINE = f"{{{names.OFFICE_DSIG}}}SetupID"


def signature_parts(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the names of the parts that are signatures, in the order in which they are listed.

    Raises:
        BadPackageError: the list is not well-formed.
    """
    return tuple(each.target for each in read_relationships(parts, names.ORIGIN_PART))


def signatures_written(signatures: Iterable[bytes]) -> dict[str, bytes]:
    """Return the parts that make signatures known: each once, their list, and its origin."""
    ordered = sorted(set(signatures), key=_when)
    numbered = {names.SIGNATURE_PART.format(number=n): one for n, one in enumerate(ordered, 1)}
    pointers = [Relationship(f"rId{n}", SIGNATURE, name) for n, name in enumerate(numbered, 1)]
    listed = write_relationships(pointers, names.ORIGIN_PART)
    return {names.ORIGIN_PART: b"", relationships_of(names.ORIGIN_PART): listed, **numbered}


def with_signatures(parts: Mapping[str, bytes], signatures: Iterable[bytes]) -> dict[str, bytes]:
    """Return the parts of a package with these signatures, and no others.

    Raises:
        BadPackageError: the package's own list of relationships is not well-formed.
    """
    others = {name: part for name, part in parts.items() if not name.startswith(names.FOLDER)}
    whole = [each for each in read_relationships(parts, "") if each.kind != ORIGIN]
    whole.append(Relationship(_ORIGIN_ID, ORIGIN, names.ORIGIN_PART))
    others[PACKAGE_RELATIONSHIPS] = write_relationships(whole, "")
    return others | signatures_written(signatures)


def _when(signature: bytes) -> tuple[bool, str, bytes]:
    """Return what signatures are ordered by; two of the same time have an order, too."""
    try:
        root = parse_part({"": signature}, "")
    except BadPackageError:
        return True, "", signature
    line, said = (
        next((str(each.text or "") for each in root.iter(tag)), "") for tag in (_LINE, _TIME)
    )
    return not line, said, hashlib.sha256(signature).digest()
