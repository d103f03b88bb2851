"""The backup file: one sealed file with the header and the whole database.

"PDBACKUP", version, length of the header, length of the database (big-endian, 8 + 4 + 4 + 8 bytes),
header, database, and a code (HMAC with SHA-256, 32 bytes) over all that stands before it, under a
key derived from the data key. `docs/format/vault.md` describes every byte.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Final

from petitiondesk.crypto.message_code import CODE_BYTES, RunningCode
from petitiondesk.vault.errors import (
    BackupDamagedError,
    NotABackupError,
    VaultDamagedError,
    VaultVersionError,
)
from petitiondesk.vault.header import HEADER_LIMIT, Header, decode_header, encode_header

BACKUP_VERSION: Final = 1
"""The version this program writes, and the newest it reads."""

CHUNK_BYTES: Final = 1024 * 1024
"""How much is read or written at once."""

_MAGIC: Final = b"PDBACKUP"
_PREFIX: Final = struct.Struct(">8sIIQ")


@dataclass(frozen=True, slots=True)
class BackupHead:
    """What stands before the database.

    Attributes:
        encoded: its bytes.
        header: the vault's header, as it was when the backup was made.
        database_bytes: how long the database is.
    """

    encoded: bytes
    header: Header
    database_bytes: int


def make_head(header: Header, database_bytes: int) -> BackupHead:
    """Put together what stands before the database."""
    encoded = encode_header(header)
    prefix = _PREFIX.pack(_MAGIC, BACKUP_VERSION, len(encoded), database_bytes)
    return BackupHead(prefix + encoded, header, database_bytes)


def read_head(file: IO[bytes]) -> BackupHead:
    """Read what stands before the database; whether it is genuine the code tells, at the end.

    Raises:
        NotABackupError: the file is something else.
        VaultVersionError: a newer version of the program wrote it.
        BackupDamagedError: it is cut off, too long, or has no header.
    """
    untrusted = file.read(_PREFIX.size)
    if not untrusted.startswith(_MAGIC):
        raise NotABackupError
    if len(untrusted) < _PREFIX.size:
        raise BackupDamagedError
    _, version, header_bytes, database_bytes = _PREFIX.unpack(untrusted)
    if version > BACKUP_VERSION:
        raise VaultVersionError(found=version, supported=BACKUP_VERSION)
    whole = _PREFIX.size + header_bytes + database_bytes + CODE_BYTES
    if header_bytes > HEADER_LIMIT or os.fstat(file.fileno()).st_size != whole:
        raise BackupDamagedError
    encoded = file.read(header_bytes)
    try:
        return BackupHead(untrusted + encoded, decode_header(encoded), database_bytes)
    except VaultDamagedError as cause:
        raise BackupDamagedError from cause


def database_chunks(file: IO[bytes], head: BackupHead) -> Iterator[bytes]:
    """Yield the database that follows a head, in pieces.

    Raises:
        BackupDamagedError: the file ends too soon.
    """
    left = head.database_bytes
    while left:
        chunk = file.read(min(left, CHUNK_BYTES))
        if not chunk:
            raise BackupDamagedError
        left -= len(chunk)
        yield chunk


def check_steps(file: IO[bytes], key: bytes) -> Iterator[int]:
    """Compare a backup with its code, a piece with every step; yields how many bytes so far.

    Raises:
        BackupDamagedError: it is not as it was written.
    """
    head = read_head(file)
    code = RunningCode(key)
    code.add(head.encoded)
    for chunk in database_chunks(file, head):
        code.add(chunk)
        yield len(chunk)
    if not code.matches(file.read(CODE_BYTES)):
        raise BackupDamagedError
