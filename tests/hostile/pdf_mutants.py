"""Mutants of signed PDFs, made by whoever knows how such a file is built: objects, tables, values.

Each is the same in every run. Most are bent where structure is written; some in the values of their
signatures, element by element; some grow by a revision that is put together by hand.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from tests.hostile.value_bends import VALUE_BENDS
from tests.survival.dice import Dice

MARK = re.compile(
    rb"/[A-Z][A-Za-z0-9]*|<<|>>|\d+ 0 (?:obj|R)|endobj|xref|trailer|startxref|%%EOF|stream"
)
OBJECT = re.compile(rb"\n(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
START = re.compile(rb"startxref\n(\d+)\n%%EOF\n")

WORDS = (
    *(b"<<", b">>", b"[", b"]", b"endobj", b"obj", b"stream", b"endstream", b"xref", b"trailer"),
    *(b"startxref", b"%%EOF", b"/ByteRange", b"/Contents", b"/V", b"/FT", b"/Sig", b"/Fields"),
    *(b"/Kids", b"/Prev", b"/Size", b"/Root", b"/Length", b"/Filter", b"/W", b"/Index", b"0 R"),
    *(b"-1", b"99999999999", b"null", b"\0", b"", b"()", b"<00>", b"/Perms", b"/DSS", b"/AF"),
    *(b"/Names", b"/P 3", b"true", b"/SubFilter", b"%hidden\n", b"/StructTreeRoot", b"/Rotate 90"),
)

Bend = Callable[[Dice, bytes, Sequence[bytes]], bytes]


def pdf_mutants(seed: str, files: Sequence[bytes], count: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield mutants with the file that each was, none of them as any of the files was."""
    dice, made = Dice(seed), 0
    while made < count:
        file = mutant = dice.one_of(files)
        for _ in range(dice.one_of((1, 1, 1, 2, 4))):
            mutant = dice.one_of(dice.one_of(KINDS))(dice, mutant, files)
        if mutant not in files:
            made += 1
            yield mutant, file


def _place(dice: Dice, pdf: bytes) -> int:
    """Where structure is written, somewhere behind a place that the dice chose."""
    at = dice.below(len(pdf) + 1)
    found = MARK.search(pdf, at) or MARK.search(pdf)
    return found.start() + dice.below(7) if found else at


def a_word_over(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    place, word = _place(dice, pdf), dice.one_of(WORDS)
    return pdf[:place] + word + pdf[place + len(word) :]


def a_word_more(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    place = _place(dice, pdf)
    return pdf[:place] + dice.one_of(WORDS) + pdf[place:]


def some_bytes_less(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    place = _place(dice, pdf)
    return pdf[:place] + pdf[place + dice.below(40) :]


def another_byte(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    place = _place(dice, pdf) if dice.falls(50) else dice.below(len(pdf) + 1)
    return pdf[:place] + bytes([dice.below(256)]) + pdf[place + 1 :]


def a_piece_twice(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    place = _place(dice, pdf)
    return pdf[:place] + pdf[place : place + dice.below(4000)] + pdf[place:]


def another_number(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    numbers = list(re.finditer(rb"\d+", pdf[(at := dice.below(len(pdf) + 1)) : at + 3000]))
    if not numbers:
        return pdf
    found = dice.one_of(numbers)
    start, end = at + found.start(), at + found.end()
    new = b"%d" % dice.one_of((0, 1, int(found[0]) + 1, abs(int(found[0]) - 1), 2**31, len(pdf)))
    return pdf[:start] + new.rjust(end - start, b"0") + pdf[end:]


# --- objects and revisions ------------------------------------------------------------------------


def _objects(pdf: bytes) -> dict[int, bytes]:
    return {int(number): body for number, body in OBJECT.findall(pdf)}


def _appended(pdf: bytes, objects: dict[int, bytes], *, root: int | None = None) -> bytes:
    """Add a revision with these objects, and the table that finds them."""
    starts, out = START.findall(pdf), bytearray(pdf)
    table = b""
    for number, body in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    known = _objects(pdf)
    roots = [number for number, body in known.items() if b"/Type /Catalog" in body]
    root = root or (roots[-1] if roots else 1)
    trailer = b"<</Size %d/Root %d 0 R/Prev %d>>" % (
        max((*known, *objects), default=0) + 1,
        root,
        int(starts[-1]) if starts else 0,
    )
    start = len(out)
    return bytes(out) + b"xref\n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (table, trailer, start)


def an_object_again(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    """A revision in which one object is another one, or almost what it was."""
    known = _objects(pdf)
    if not known:
        return pdf
    number = dice.one_of(sorted(known))
    body = known[dice.one_of(sorted(known))] if dice.falls(40) else known[number]
    place = dice.below(len(body) + 1)
    bent = body[:place] + dice.one_of(WORDS) + body[place:] if dice.falls(70) else body
    return _appended(pdf, {number: bent})


def an_empty_revision(_dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    return _appended(pdf, {})


def a_stray_object(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    return _appended(pdf, {9000 + dice.below(9): b"(hidden)"})


def another_root(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    return _appended(pdf, {}, root=dice.one_of(sorted(_objects(pdf)) or [1]))


def an_end_cut_off(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    ends = [found.end() for found in re.finditer(rb"%%EOF\n?", pdf)]
    return pdf[: dice.one_of(ends)] if ends else pdf


def the_end_of_another(dice: Dice, pdf: bytes, files: Sequence[bytes]) -> bytes:
    """The revisions behind a place, taken from another file that began the same."""
    other = dice.one_of(files)
    ends = [found.end() for found in re.finditer(rb"%%EOF\n", pdf)] or [len(pdf)]
    end = dice.one_of(ends)
    return pdf[:end] + other[end:]


def around(dice: Dice, pdf: bytes, _files: Sequence[bytes]) -> bytes:
    what = dice.one_of((b"\n", b" ", b"%hidden\n", b"\0", b"%PDF-1.7\n", b"PK\5\6" + bytes(18)))
    return what + pdf if dice.falls(40) else pdf + what


BYTES = (*(a_word_over, a_word_more, some_bytes_less, another_byte, a_piece_twice, another_number),)
REVISIONS = (
    *(an_object_again, an_object_again, an_empty_revision, a_stray_object, another_root),
    *(an_end_cut_off, the_end_of_another, around),
)
KINDS: tuple[tuple[Bend, ...], ...] = (BYTES, BYTES, REVISIONS, VALUE_BENDS, VALUE_BENDS)
