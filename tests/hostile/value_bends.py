"""Ways to bend the value of a signature in a PDF, and to write the same value otherwise."""

import re
from collections.abc import Sequence

from tests.hostile.mutants import BENDS
from tests.survival.dice import Dice

RANGE = re.compile(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)")
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Of the curve P-256 (FIPS 186-5)."""


def _value(dice: Dice, pdf: bytes) -> tuple[int, int] | None:
    """Where the hexadecimal value of a signature stands, without its brackets."""
    ranges = [[int(number) for number in found] for found in RANGE.findall(pdf)]
    found = [
        (gap + 1, resumed - 1) for _, gap, resumed, _ in ranges if gap + 2 < resumed <= len(pdf)
    ]
    return dice.one_of(found) if found else None


def _signature(pdf: bytes, start: int, end: int) -> bytes | None:
    """The value without what it left over; None where it was bent before."""
    try:
        value = bytes.fromhex(pdf[start:end].decode())
    except ValueError:
        return None
    return value[: 4 + int.from_bytes(value[2:4], "big")] if value[:2] == b"\x30\x82" else None


def value_spelt_otherwise(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    if not (found := _value(dice, pdf)):
        return pdf
    start, end = found
    value = pdf[start:end]
    letters = [at for at, digit in enumerate(value) if digit in b"ABCDEFabcdef"]
    if dice.falls(50) and letters:
        at = dice.one_of(letters)
        value = value[:at] + value[at : at + 1].swapcase() + value[at + 1 :]
    else:
        value = dice.one_of((value.lower(), value.upper(), value[:-1] + b" ", value[:-2] + b"\n0"))
    return pdf[:start] + value + pdf[end:]


def value_bent(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    """Another element in a signature, in the room that it has."""
    if not (found := _value(dice, pdf)) or (value := _signature(pdf, *found)) is None:
        return pdf
    places = [begins for begins, _end, _holders in _nodes(value)]
    bent = bytearray(value)
    for _ in range(1 + dice.below(2)):
        at = min(dice.one_of(places) + dice.below(4), len(bent) - 1)
        dice.one_of(BENDS)(dice, bent, at, value)
    return _with_value(pdf, *found, bytes(bent))


def value_edited(dice: Dice, pdf: bytes, files: Sequence[bytes]) -> bytes:
    """An element of a signature taken out, doubled, or exchanged; all lengths made to fit."""
    if not (found := _value(dice, pdf)) or (value := _signature(pdf, *found)) is None:
        return pdf
    nodes = _nodes(value)
    at, end, _holders = node = dice.one_of(nodes)
    own = value[at:end]
    other_at, other_end, _ = dice.one_of(nodes)
    grafted = dice.one_of((value, _of_another(dice, files) or value))
    graft_at, graft_end, _ = dice.one_of(_nodes(grafted))
    new = dice.one_of(
        (
            b"",
            own + own,
            b"\x05\x00" + own,
            own + b"\x05\x00",
            own + value[other_at:other_end],
            value[other_at:other_end],
            grafted[graft_at:graft_end],
            own + grafted[graft_at:graft_end],
            _long_length(own),
            _twin(own),
        )
    )
    return _with_value(pdf, *found, _spliced(value, node, new))


def value_of_another(dice: Dice, pdf: bytes, files: Sequence[bytes]) -> bytes:
    found, other = _value(dice, pdf), _of_another(dice, files)
    return _with_value(pdf, *found, other) if found and other else pdf


def room_filled(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    if not (found := _value(dice, pdf)) or (value := _signature(pdf, *found)) is None:
        return pdf
    return _with_value(pdf, *found, value + bytes(dice.below(40)) + b"hidden")


def _of_another(dice: Dice, files: Sequence[bytes]) -> bytes | None:
    file = dice.one_of(files)
    found = _value(dice, file)
    return _signature(file, *found) if found else None


def _with_value(pdf: bytes, start: int, end: int, value: bytes) -> bytes:
    written = value.hex().upper().encode()[: end - start].ljust(end - start, b"0")
    return pdf[:start] + written + pdf[end:]


Node = tuple[int, int, tuple[int, ...]]


def _nodes(der: bytes) -> list[Node]:
    """Every element of a value: where it begins and ends, and where those around it begin.

    A value may have been bent before: it is one element at least.
    """
    found: list[Node] = [(0, len(der), ())]
    waiting: list[tuple[int, int, tuple[int, ...]]] = [(0, len(der), ())]
    while waiting:
        at, end, holders = waiting.pop()
        while at + 2 <= end:
            head, length = _head(der, at)
            if at + head + length > end:
                break
            found.append((at, at + head + length, holders))
            if der[at] & 0x20:
                waiting.append((at + head, at + head + length, (*holders, at)))
            at += head + length
    return found


def _head(der: bytes, at: int) -> tuple[int, int]:
    length, head = der[at + 1], 2
    if length > 0x80:
        head += length - 0x80
        length = int.from_bytes(der[at + 2 : at + head], "big")
    return head, length


def _length(number: int) -> bytes:
    if number < 0x80:
        return bytes([number])
    octets = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(octets)]) + octets


def _spliced(der: bytes, node: Node, new: bytes) -> bytes:
    """A value with another element in the place of one; those around it tell the new length."""
    at, end, holders = node
    grown = new
    for holder in reversed(holders):
        head, length = _head(der, holder)
        inside = der[holder + head : at] + grown + der[end : holder + head + length]
        grown = der[holder : holder + 1] + _length(len(inside)) + inside
        at, end = holder, holder + head + length
    return der[:at] + grown + der[end:]


def _long_length(element: bytes) -> bytes:
    """The same element with a length that is longer than it has to be."""
    head, length = _head(element, 0)
    octets = min(length, 2**32 - 1).to_bytes(4, "big")
    return element[:1] + b"\x84" + octets + element[head:] if len(element) > 2 else element


def _twin(element: bytes) -> bytes:
    """The other signature of the curve P-256 that anybody can reckon from one."""
    inner = element[2:]
    if element[:1] != b"\x04" or inner[:1] != b"\x30" or not 60 < len(inner) < 80:
        return element
    first = inner[2 : 4 + inner[3]]
    second = ORDER - int.from_bytes(inner[6 + inner[3] :], "big") % ORDER
    written = second.to_bytes(second.bit_length() // 8 + 1, "big")
    whole = first + b"\x02" + bytes([len(written)]) + written
    whole = b"\x30" + bytes([len(whole)]) + whole
    return b"\x04" + bytes([len(whole)]) + whole


VALUE_BENDS = (
    *(value_spelt_otherwise, value_bent, value_edited, value_edited, value_edited),
    *(value_of_another, room_filled),
)
