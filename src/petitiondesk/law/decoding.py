"""Strict decoding of the law data: unknown members, wrong types and doubled ids are refused."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from petitiondesk.law.errors import LawDataError

DataT = TypeVar("DataT")


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value of the law data, exactly as its file has it."""


def decode(data: bytes, shape: type[DataT]) -> DataT:
    """Return ``data`` (JSON, UTF-8) as a value of ``shape``.

    Raises:
        LawDataError: the bytes are not JSON, or not of that shape.
    """
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as cause:
        _, found, path = str(cause).rpartition(" - at `")
        raise LawDataError(place=path.rstrip("`") if found else "$") from cause
    except (msgspec.DecodeError, UnicodeDecodeError) as cause:
        raise LawDataError(place="$") from cause
