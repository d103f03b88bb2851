"""How the vault's process and its client speak, and the last word of a sitting.

A frame is four bytes, the length of what follows (unsigned, big-endian), and one MessagePack value:
a request or a response, tagged with its name. One request, one response, in turn. The first words
of a sitting stand in `messages_opening`; what is asked of an open vault in `messages_letters`,
`messages_revisions`, `messages_checks`, `messages_slots` and `messages_care`.
"""

import struct
from typing import IO, Final

import msgspec

FRAME_LIMIT: Final = 64 * 1024 * 1024
"""The longest frame either side sends or reads, in bytes."""

DRAFT_LIMIT: Final = 48 * 1024 * 1024
"""The largest draft, revision, undo or setting, in bytes; it leaves room for the frame's rest."""

SUMMARY_LIMIT: Final = 64 * 1024
"""The largest summary of a draft, in bytes."""

NAME_LIMIT: Final = 200
"""The longest letter id, setting name, author, revision name, digest or time, in characters."""

PAGE_ROWS: Final = 256
"""How many rows one response carries at most."""

_LENGTH: Final = struct.Struct(">I")


class Request(msgspec.Struct, frozen=True, tag=True):
    """Something the client asks for."""


class Lock(Request, frozen=True):
    """Close the database and end the process."""


class Response(msgspec.Struct, frozen=True, tag=True):
    """What the vault answers."""


class Done(Response, frozen=True):
    """It is done; a save survives a power cut from here on."""


class Value(Response, frozen=True):
    """The bytes that were asked for, or none."""

    value: bytes | None


class Failed(Response, frozen=True):
    """It was not done. Carries the name of one of our errors and its attributes."""

    error: str
    data: dict[str, int | str]


def write_frame(stream: IO[bytes], message: Request | Response) -> None:
    """Put one message on the pipe, whole."""
    body = msgspec.msgpack.encode(message)
    assert len(body) <= FRAME_LIMIT
    stream.write(_LENGTH.pack(len(body)))
    stream.write(body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Take one message's bytes off the pipe; None where the other side has gone.

    A frame that breaks off or is longer than `FRAME_LIMIT` counts as gone: after it, nothing on
    the pipe can be trusted.
    """
    prefix = stream.read(_LENGTH.size)
    if len(prefix) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(prefix)
    if length > FRAME_LIMIT:
        return None
    body = stream.read(length)
    return body if len(body) == length else None
