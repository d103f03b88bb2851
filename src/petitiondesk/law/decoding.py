"""Strict decoding of the law data: unknown members, wrong types and doubled ids are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

import msgspec

from petitiondesk.law.errors import LawDataError
from petitiondesk.law.lines import line_at, line_of, places

DataT = TypeVar("DataT")

_BYTE: Final = re.compile(r"\(byte ([0-9]+)\)")


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value of the law data, exactly as its file has it."""


def decode(data: bytes, shape: type[DataT]) -> DataT:
    """Return ``data`` (JSON, UTF-8) as a value of ``shape``.

    Raises:
        LawDataError: the bytes are not JSON, or not of that shape; it tells the line.
    """
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as cause:
        _, found, path = str(cause).rpartition(" - at `")
        place = path.rstrip("`") if found else "$"
        raise LawDataError(place=place, line=line_of(data, place) or 1) from cause
    except UnicodeDecodeError as cause:
        raise LawDataError(place="$", line=line_at(data, cause.start)) from cause
    except msgspec.DecodeError as cause:
        byte = _BYTE.search(str(cause))
        offset = int(byte[1]) if byte else len(data)
        raise LawDataError(place="$", line=line_at(data, offset)) from cause


@contextmanager
def lines_from(data: bytes) -> Iterator[None]:
    """Add the line of the file to what is found wrong inside.

    Raises:
        LawDataError: as it was raised, with the line of its place in ``data``.
    """
    try:
        yield
    except LawDataError as found:
        if found.line:
            raise
        raise LawDataError(place=found.place, line=line_of(data, found.place)) from found


def refuse_doubled_names(data: bytes, *, deepest: int) -> None:
    """Refuse a file that two programs could read differently, or that nests too deep.

    Args:
        data: a JSON file from outside.
        deepest: how many levels it may have.

    Raises:
        LawDataError: an object has the same name twice, or a value lies too deep.
    """
    seen: set[str] = set()
    for path, depth, line in places(data.decode("utf-8", errors="replace")):
        if path in seen or depth > deepest:
            raise LawDataError(place=path, line=line)
        seen.add(path)
