"""What the vault's process and its client say to each other, and how it lies on the pipe.

A frame is four bytes, the length of what follows (unsigned, big-endian), and one MessagePack value:
a request or a response, tagged with its name. One request, one response, in turn.
"""

import struct
from typing import IO, Final

import msgspec

FRAME_LIMIT: Final = 64 * 1024 * 1024
"""The longest frame either side sends or reads, in bytes."""

DRAFT_LIMIT: Final = 48 * 1024 * 1024
"""The largest draft or setting, in bytes; it leaves room for the rest of its frame."""

SUMMARY_LIMIT: Final = 64 * 1024
"""The largest summary of a draft, in bytes."""

NAME_LIMIT: Final = 200
"""The longest letter id, setting name or time, in characters."""

PAGE_ROWS: Final = 256
"""How many summaries one response carries at most."""

_LENGTH: Final = struct.Struct(">I")


class Request(msgspec.Struct, frozen=True, tag=True):
    """Something the client asks for."""


class Create(Request, frozen=True):
    """Make a vault and open it. `folder` is the path in the file system's own bytes."""

    folder: bytes
    passphrase: bytes
    memory_kib: int
    iterations: int
    lanes: int


class Open(Request, frozen=True):
    """Open a vault. `folder` is the path in the file system's own bytes."""

    folder: bytes
    passphrase: bytes


class PutDraft(Request, frozen=True):
    """Store a draft in place of the one before."""

    letter_id: str
    summary: bytes
    draft: bytes
    changed: str


class GetDraft(Request, frozen=True):
    """Ask for the bytes of a draft."""

    letter_id: str


class ListDrafts(Request, frozen=True):
    """Ask for the summaries whose letter ids come after `after`."""

    after: str


class DeleteDraft(Request, frozen=True):
    """Erase a draft."""

    letter_id: str


class PutSetting(Request, frozen=True):
    """Store a setting in place of the one before."""

    name: str
    value: bytes


class GetSetting(Request, frozen=True):
    """Ask for a setting."""

    name: str


class Lock(Request, frozen=True):
    """Close the database and end the process."""


AnyRequest = (
    Create | Open | PutDraft | GetDraft | ListDrafts | DeleteDraft | PutSetting | GetSetting | Lock
)


class DraftSummary(msgspec.Struct, frozen=True):
    """What a list of drafts shows without opening them.

    Attributes:
        letter_id: the id the draft was stored under.
        summary: the bytes that were stored beside it.
        changed: the time that was stored beside it.
    """

    letter_id: str
    summary: bytes
    changed: str


class Response(msgspec.Struct, frozen=True, tag=True):
    """What the vault answers."""


class Done(Response, frozen=True):
    """It is done; a save survives a power cut from here on."""


class Value(Response, frozen=True):
    """The bytes that were asked for, or none."""

    value: bytes | None


class Page(Response, frozen=True):
    """Some summaries, in the order of their letter ids; `more` tells to ask again."""

    drafts: tuple[DraftSummary, ...]
    more: bool


class Failed(Response, frozen=True):
    """It was not done. Carries the name of one of our errors and its attributes."""

    error: str
    data: dict[str, int | str]


AnyResponse = Done | Value | Page | Failed


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
