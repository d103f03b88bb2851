"""Mutants of signed Word documents, made by whoever knows how such a file is built.

Each is the same in every run. A mutant is a list of zip entries, bent as entries, as lists of
parts, as XML, and as signatures, and put together by hand.
"""

from collections.abc import Iterator, Sequence

from petitiondesk.opc.package import CONTENT_TYPES, read_package
from tests.hostile.part_bends import PART_BENDS, WORD_BENDS
from tests.hostile.signature_bends import SIGNATURE_BENDS
from tests.hostile.xml_bends import XML_BENDS
from tests.hostile.zip_bends import ZIP_BENDS
from tests.hostile.zip_writing import Archive, Entry, written
from tests.survival.dice import Dice

KINDS = (
    *(ZIP_BENDS, PART_BENDS, XML_BENDS, XML_BENDS),
    *(WORD_BENDS, SIGNATURE_BENDS, SIGNATURE_BENDS),
)


def docx_mutants(seed: str, files: Sequence[bytes], count: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield mutants with the file that each was, none of them as it was."""
    dice, made = Dice(seed), 0
    read = [read_package(file) for file in files]
    while made < count:
        chosen = dice.below(len(files))
        mutant = _mutant(dice, read[chosen], files[chosen])
        if mutant != files[chosen]:
            made += 1
            yield mutant, files[chosen]


def _mutant(dice: Dice, parts: dict[str, bytes], file: bytes) -> bytes:
    if dice.falls(3):
        return _raw(dice, file)
    archive = Archive([Entry(name, parts[name]) for name in _order(parts)])
    for _ in range(dice.one_of((1, 1, 1, 2, 4))):
        dice.one_of(dice.one_of(KINDS))(dice, archive)
    return written(archive)


def _order(parts: dict[str, bytes]) -> list[str]:
    return sorted(parts, key=lambda name: (name != CONTENT_TYPES, "/" in name, name))


def _raw(dice: Dice, file: bytes) -> bytes:
    """The file with a few bytes bent, whatever they are."""
    mutant = bytearray(file)
    for _ in range(1 + dice.below(3)):
        at = dice.below(len(mutant))
        match dice.below(4):
            case 0:
                mutant[at] ^= 1 << dice.below(8)
            case 1:
                mutant[at:at] = bytes(dice.below(256) for _ in range(1 + dice.below(6)))
            case 2:
                del mutant[at : at + 1 + dice.below(20)]
            case _:
                del mutant[len(mutant) - dice.below(60) :]
    return bytes(mutant)


def rewritten(file: bytes) -> bytes:
    """The file through the hands that write mutants: without a bend it stays what it was."""
    parts = read_package(file)
    return written(Archive([Entry(name, parts[name]) for name in _order(parts)]))
