"""The chain of revisions: each row's link covers the row and the link before it.

Whoever changes, removes or puts back a row has to change every later link, and the head that the
vault keeps apart from the rows. `docs/format/vault.md` describes the encoding.
"""

from typing import Final

import msgspec

from petitiondesk.vault.field_encoding import encode_fields
from petitiondesk.vault.messages_revisions import NewRevision, RevisionKind

DIGEST_BYTES: Final = 32

START: Final = bytes(DIGEST_BYTES)
"""Stands for the link before the first row, and for the parent of a letter's first."""

NOTHING_SEALED: Final = bytes(DIGEST_BYTES)
"""What an erasure seals."""

SALT_BYTES: Final = 16

_ROW_DOMAIN: Final = "petitiondesk revision 1"
_SEAL_DOMAIN: Final = "petitiondesk sealed revision 1"


class ChainRow(msgspec.Struct, frozen=True):
    """One row of the chain.

    Attributes:
        seq: its place in the vault's chain, from 1 and without gaps.
        letter_id: whose it is.
        number: counts the letter's rows, from 1.
        kind: a revision, or the letter's erasure.
        parent: the link of the letter's row before; `START` for its first.
        made: when (RFC 3339, UTC).
        sealed: the digest of what the row stands for; `NOTHING_SEALED` for an erasure.
    """

    seq: int
    letter_id: str
    number: int
    kind: RevisionKind
    parent: bytes
    made: str
    sealed: bytes


def link_of(row: ChainRow, before: bytes) -> bytes:
    """Return the link of a row, given the link of the row before it in the vault."""
    fields = (row.seq, row.letter_id, row.number, row.kind, row.parent, row.made, row.sealed)
    return _sha256(before + encode_fields(_ROW_DOMAIN, *fields))


def seal_of(revision: NewRevision, salt: bytes) -> bytes:
    """Return the digest that binds a row to its content; nobody can guess content from it."""
    body = _sha256(revision.body)
    content = (revision.author, revision.reason, revision.name, revision.digest, body)
    return _sha256(encode_fields(_SEAL_DOMAIN, salt, *content))


def _sha256(content: bytes) -> bytes:
    from hashlib import sha256  # noqa: PLC0415 - brings OpenSSL, which naming rows does without

    return sha256(content).digest()
