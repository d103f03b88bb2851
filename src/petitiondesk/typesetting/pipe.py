"""How messages lie on the pipe: four bytes, the length (unsigned, big-endian), and MessagePack."""

from __future__ import annotations

import struct
from typing import IO, Final

import msgspec

from petitiondesk.typesetting.messages import Order, Response

FRAME_LIMIT: Final = 64 * 1024 * 1024
"""The longest message either side sends or reads, in bytes."""

_LENGTH: Final = struct.Struct(">I")


def framed(message: Order | Response) -> bytes:
    """Return a message as it lies on the pipe.

    Raises:
        OverflowError: where it is longer than `FRAME_LIMIT`.
        UnicodeEncodeError: where a text holds half a character (a lone surrogate).
    """
    body = msgspec.msgpack.encode(message)
    if len(body) > FRAME_LIMIT:
        raise OverflowError
    return _LENGTH.pack(len(body)) + body


def write_message(stream: IO[bytes], message: Order | Response) -> None:
    """Put one message on the pipe, whole.

    Raises:
        OverflowError: where it is longer than `FRAME_LIMIT`; nothing has been written then.
        OSError: where the other side has gone.
    """
    stream.write(framed(message))
    stream.flush()


def read_request(stream: IO[bytes]) -> Order | None:
    """Take one request off the pipe; None where the other side has gone.

    Raises:
        msgspec.DecodeError: where it is no request of ours.
    """
    body = _read_frame(stream)
    return None if body is None else msgspec.msgpack.decode(body, type=Order)


def read_response(stream: IO[bytes]) -> Response | None:
    """Take one response off the pipe; None where the other side has gone.

    Raises:
        msgspec.DecodeError: where it is no response of ours.
    """
    body = _read_frame(stream)
    return None if body is None else msgspec.msgpack.decode(body, type=Response)


def _read_frame(stream: IO[bytes]) -> bytes | None:
    """Return a message's bytes. One that breaks off or is too long counts as the end of it all."""
    prefix = stream.read(_LENGTH.size)
    if len(prefix) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(prefix)
    if length > FRAME_LIMIT:
        return None
    body = stream.read(length)
    return body if len(body) == length else None
