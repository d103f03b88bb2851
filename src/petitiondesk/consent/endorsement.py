"""An endorsement: a statement, and the signature that travels in one file with it (``.p7s``).

The file is a detached signature (CMS) over the canonical statement. So that one file is enough, the
statement travels in it as an unsigned attribute. Nothing rests on that attribute: a statement that
was put in the place of another one is not the one that was signed. The file has one spelling:
no byte of it can be another one while the signature holds.
"""

from __future__ import annotations

from typing import Final

import msgspec

from petitiondesk.consent.errors import EndorsementUnreadableError
from petitiondesk.consent.statement import Statement
from petitiondesk.consent.statement_codec import decode_statement, encode_statement
from petitiondesk.crypto.cms import is_in_one_spelling, with_attachment
from petitiondesk.crypto.cms_inspection import CmsReport, inspect_detached
from petitiondesk.crypto.cms_parts import attachment_of
from petitiondesk.crypto.errors import SignatureFileUnreadableError

STATEMENT_KIND: Final = "2.25.185794889015742021680005556859583348704"
"""The object identifier of the statement in the file: a random UUID (ITU-T X.667), for ever."""

ENDORSEMENT_LIMIT: Final = 128 * 1024
"""Bytes of a file; most have about four thousand."""


class Endorsement(msgspec.Struct, frozen=True):
    """A statement, and who is said to have signed it.

    Attributes:
        statement: what is said.
        file: the whole file. Whether its signature holds, `inspect_endorsement` tells.
    """

    statement: Statement
    file: bytes


def join_endorsement(statement: Statement, signature: bytes) -> Endorsement:
    """Put a statement into the file of its signature.

    Args:
        statement: what was signed.
        signature: the detached signature over `encode_statement(statement)`, made here.
    """
    file = with_attachment(signature, STATEMENT_KIND, encode_statement(statement))
    return Endorsement(statement, file)


def decode_endorsement(untrusted: bytes) -> Endorsement:
    """Read an endorsement; its signature is not checked yet.

    Raises:
        EndorsementUnreadableError: it is none.
        NewerEndorsementError: a newer PetitionDesk made it.
    """
    if len(untrusted) > ENDORSEMENT_LIMIT:
        raise EndorsementUnreadableError
    try:
        untrusted_statement = attachment_of(untrusted, STATEMENT_KIND)
        in_one_spelling = is_in_one_spelling(untrusted)
    except SignatureFileUnreadableError as cause:
        raise EndorsementUnreadableError from cause
    if not in_one_spelling:
        raise EndorsementUnreadableError
    return Endorsement(decode_statement(untrusted_statement), untrusted)


def inspect_endorsement(endorsement: Endorsement) -> CmsReport:
    """Say whether the signature in the file is over this statement, and whose it is.

    Raises:
        SignatureFileUnreadableError: the file is not the one that was decoded.
    """
    return inspect_detached(endorsement.file, encode_statement(endorsement.statement))
