"""Mutants of files whose inner structure is known: bent where it hurts, the same in every run."""

from collections.abc import Callable, Iterator, Sequence

from tests.survival.dice import Dice

TAGS = b"\x01\x02\x03\x04\x05\x06\x0c\x13\x17\x18\x30\x31\xa0\xa1"

Places = Sequence[int]
Bend = Callable[[Dice, bytearray, int, bytes], None]


def elements(der: bytes) -> list[int]:
    """Where the elements of a value in the distinguished encoding begin."""
    found, spans = [], [(0, len(der))]
    while spans:
        at, end = spans.pop()
        while at + 2 <= end:
            found.append(at)
            tag, length, head = der[at], der[at + 1], 2
            if length > 0x80:
                head += length - 0x80
                length = int.from_bytes(der[at + 2 : at + head], "big")
            if tag & 0x20:
                spans.append((at + head, at + head + length))
            at += head + length
    return found


def commas(json: bytes) -> list[int]:
    """Where the members of a JSON value meet."""
    return [at for at, byte in enumerate(json) if byte in b',:{}[]"']


def mutants(seed: str, files: Sequence[tuple[bytes, Places]], count: int) -> Iterator[bytes]:
    """Yield mutants of these files, none of them as its file was."""
    dice, made = Dice(seed), 0
    while made < count:
        file, places = dice.one_of(files)
        mutant = bytearray(file)
        for _ in range(dice.one_of((1, 1, 1, 2, 4))):
            dice.one_of(BENDS)(dice, mutant, _place(dice, places, len(mutant)), file)
        if mutant and mutant != file:
            made += 1
            yield bytes(mutant)


def _place(dice: Dice, places: Places, size: int) -> int:
    at = dice.one_of(places) + dice.below(6) if dice.falls(60) else dice.below(max(size, 1))
    return min(at, max(size - 1, 0))


def _another_byte(dice: Dice, mutant: bytearray, at: int, _file: bytes) -> None:
    mutant[at : at + 1] = bytes([dice.below(256)])


def _another_bit(dice: Dice, mutant: bytearray, at: int, _file: bytes) -> None:
    mutant[at : at + 1] = bytes(byte ^ 1 << dice.below(8) for byte in mutant[at : at + 1])


def _another_kind(dice: Dice, mutant: bytearray, at: int, _file: bytes) -> None:
    mutant[at : at + 1] = bytes([dice.one_of(TAGS)])


def _more(dice: Dice, mutant: bytearray, at: int, _file: bytes) -> None:
    mutant[at:at] = bytes(dice.below(256) for _ in range(1 + dice.below(5)))


def _fewer(dice: Dice, mutant: bytearray, at: int, _file: bytes) -> None:
    del mutant[at : at + 1 + dice.below(8)]


def _from_elsewhere(dice: Dice, mutant: bytearray, at: int, file: bytes) -> None:
    start, size = dice.below(len(file)), 1 + dice.below(40)
    mutant[at : at + size] = file[start : start + size]


def _cut_off(_dice: Dice, mutant: bytearray, at: int, _file: bytes) -> None:
    del mutant[at:]


BENDS: tuple[Bend, ...] = (
    *(_another_byte, _another_bit, _another_bit, _another_kind),
    *(_more, _fewer, _from_elsewhere, _cut_off),
)
