"""Strict decoding of the law data: unknown members, wrong types and doubled ids are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

import msgspec

from petitiondesk.law.day_range import DayRange, days_of
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.lines import found_at, line_at, places, texts
from petitiondesk.law.slips import Slip
from petitiondesk.letter.characters import unprintable

DataT = TypeVar("DataT")

_BYTE: Final = re.compile(r"\(byte ([0-9]+)\)")
_FIELD: Final = re.compile(
    r"Object (?P<slip>contains unknown|missing required) field `(?P<name>.+)`"
)
_FIELD_SLIPS: Final = {
    "contains unknown": Slip.UNKNOWN_FIELD,
    "missing required": Slip.MISSING_FIELD,
}
_MAY_HIDE: Final = re.compile(
    rb"\\[ubfnrt]|\x7f|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]"
    rb"|\xef[\xb7\xbf]|\xf3\xa0"
)
"""Bytes without which no text of a file has a character that is refused: they are found fast."""
_BREAKS: Final = re.compile("[\t\n\u2028\u2029]")
""":func:`unprintable` lets them pass; no value of the law data has a second line."""


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value of the law data, exactly as its file has it."""


def decode(data: bytes, shape: type[DataT]) -> DataT:
    """Return ``data`` (JSON, UTF-8) as a value of ``shape``.

    Raises:
        LawDataError: the bytes are not JSON, or not of that shape, or a text has characters that
            nobody sees, that steer a terminal or turn text around; it tells the line.
    """
    try:
        decoded = msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as cause:
        raise _misshapen(data, str(cause)) from cause
    except UnicodeDecodeError as cause:
        line = line_at(data, cause.start)
        raise LawDataError(place="$", line=line, slip=Slip.BROKEN) from cause
    except msgspec.DecodeError as cause:
        byte = _BYTE.search(str(cause))
        offset = int(byte[1]) if byte else len(data)
        raise LawDataError(place="$", line=line_at(data, offset), slip=Slip.BROKEN) from cause
    if _MAY_HIDE.search(data):
        _refuse_hidden(data)
    return decoded


def _misshapen(data: bytes, told: str) -> LawDataError:
    """Return what msgspec tells of a file that is JSON and has another shape."""
    what, found, path = told.rpartition(" - at `")
    place = path.rstrip("`") if found else "$"
    here = found_at(data, place)
    field = _FIELD.search(what or told)
    slip = _FIELD_SLIPS[field["slip"]] if field else Slip.WRONG_VALUE
    value = field["name"] if field else here.value
    return LawDataError(place=place, line=here.line or 1, slip=slip, value=value)


def _refuse_hidden(data: bytes) -> None:
    for line, text in texts(data.decode("utf-8")):
        breaks = (f"U+{ord(each):04X}" for each in _BREAKS.findall(text))
        hidden = sorted({*unprintable(text), *breaks})
        if hidden:
            value = ", ".join(hidden)
            raise LawDataError(place="$", line=line, slip=Slip.HIDDEN_CHARACTER, value=value)


def decode_days(partial: str, place: str) -> DayRange:
    """Return the days that a partial date of the law data can mean.

    Raises:
        LawDataError: there is no such date; it tells ``place``.
    """
    try:
        return days_of(partial)
    except ValueError as cause:
        raise LawDataError(place=place, slip=Slip.NO_SUCH_DAY, value=partial) from cause


@contextmanager
def lines_from(data: bytes) -> Iterator[None]:
    """Add the line of the file to what is found wrong inside, and what stands there.

    Raises:
        LawDataError: as it was raised, with the line of its place in ``data``.
    """
    try:
        yield
    except LawDataError as wrong:
        if wrong.line:
            raise
        here = found_at(data, wrong.place)
        value = wrong.value or here.value
        told = LawDataError(place=wrong.place, line=here.line, slip=wrong.slip, value=value)
        raise told from wrong


def refuse_doubled_names(data: bytes, *, deepest: int) -> None:
    """Refuse a file that two programs could read differently, or that nests too deep.

    Args:
        data: a JSON file from outside.
        deepest: how many levels it may have.

    Raises:
        LawDataError: an object has the same name twice, or a value lies too deep.
    """
    seen: set[str] = set()
    for path, depth, line, _ in places(data.decode("utf-8", errors="replace")):
        if depth > deepest:
            raise LawDataError(place=path, line=line, slip=Slip.TOO_DEEP)
        if path in seen:
            name = path.rpartition(".")[2]
            raise LawDataError(place=path, line=line, slip=Slip.DOUBLED, value=name)
        seen.add(path)
