"""Korean names in Latin, Cyrillic and Thai script.

Latin: the Revised Romanization (2000), McCune-Reischauer (1939), the romanisation of the DPRK
(1992), Yale (Martin 1992), and what passports of the Republic carry. Cyrillic: the system of
Kholodovich and Kontsevich with the е of older custom, and how Ukrainian writes it. Thai: the rules
of the Royal Society for Korean (2012), and what newspapers write. Rows are in the order of the
Unicode Standard, 3.12.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from petitiondesk.protection.folding import fold
from petitiondesk.protection.tables.composing import joined, options, plain_thai, thai

_FIRST, _VOWEL_COUNT, _FINAL_COUNT, _LAST = 0xAC00, 21, 28, 0xD7A3


def _rows(*rows: str) -> tuple[tuple[str, ...], ...]:
    return tuple(options(row) for row in rows)


class _Table(msgspec.Struct, frozen=True):
    initials: tuple[tuple[str, ...], ...]
    vowels: tuple[tuple[str, ...], ...]
    finals: tuple[tuple[str, ...], ...]


_LATIN = _Table(
    _rows(
        "g k", "kk gg", "n", "d t", "tt dd", "r l", "m", "b p", "pp bb", "s", "ss s", "·",
        "j ch c", "jj tch cc", "ch", "k kh", "t th", "p ph", "h",
    ),
    _rows(
        "a ah", "ae ay ai", "ya", "yae yay", "eo o e u uh", "e ey", "yeo yo ye you yu", "ye yey",
        "o oh", "wa", "wae way", "oe oi oy we", "yo", "u oo wu woo", "wo weo we", "we wey", "wi",
        "yu yoo you", "eu u", "ui uy eui i ee", "i ee",
    ),
    _rows(
        "·", "k g", "kk k", "ks k", "n", "nc n", "nh n", "t d", "l r", "lk k", "lm m", "lp l",
        "ls l", "lth l", "lph p", "lh l", "m", "p b", "ps p", "s t", "ss t", "ng", "c t", "ch t",
        "kh k", "th t", "ph p", "h t",
    ),
)  # fmt: skip
_CYRILLIC = _Table(
    _rows(
        "к г ґ", "кк", "н", "т д", "тт", "р л", "м", "п б", "пп", "с", "сс", "·", "ч дж чж", "чч",
        "чх ч", "кх к", "тх т", "пх п", "х г",
    ),
    _rows(
        "а", "э е ай", "я", "йя", "о е", "е э", "ё йо ьо", "е є йе", "о", "ва", "вэ ве",
        "ве вэ ое ві", "ё йо ьо", "у", "во", "вэ ве", "ви ві", "ю", "ы и", "ый ий ы и", "и і",
    ),
    _rows(
        "·", "к г", "к", "к", "н", "н", "н", "т", "ль л р", "к", "м", "ль", "ль", "ль", "п", "ль",
        "м", "п б", "п", "т с", "т", "н нг", "т", "т", "к", "т", "п", "т",
    ),
)  # fmt: skip
_THAI = _Table(
    _rows(
        "ค ก", "ก", "น", "ท ด", "ต", "ร ล", "ม", "พ บ ป", "ป", "ซ ช", "ซ", "อ", "ช จ", "จ", "ช",
        "ค", "ท", "พ", "ฮ",
    ),
    _rows(
        "-า -ั", "แ-", "-ยา -ยั", "แ-ย -แย", "-อ", "เ-", "-ยอ", "เ-ย -เย เ-", "โ- -", "-วา -วั",
        "แ-ว -แว", "เ-ว -เว เ- โ-เอ", "โ-ย -โย -ย", "-ู -ุ", "-วอ", "เ-ว -เว", "-วี -วิ",
        "-ยู -ยุ", "-ือ -ึ", "-ึย -ี -ิ", "-ี -ิ",
    ),
    _rows(
        "·", "ก", "ก", "ก", "น", "น", "น", "ด ต", "ล", "ก", "ม", "ล", "ล", "ล", "บ", "ล", "ม",
        "บ ป", "บ", "ด ต ซ", "ด", "ง", "ด", "ด", "ก", "ด", "บ", "ด",
    ),
)  # fmt: skip

_GIVEN = 2
"""Syllables of a given name."""

_GLIDES = ("ย", "ว")
_SILENT_INITIAL = "อ"

_SAID = {
    (1, 2): (21, 2), (1, 6): (21, 6), (1, 5): (21, 2), (4, 5): (8, 5), (8, 2): (8, 5),
    (16, 5): (16, 2), (21, 5): (21, 2), (17, 2): (16, 2), (17, 5): (16, 2), (17, 6): (16, 6),
    (19, 2): (4, 2), (19, 6): (4, 6), (7, 2): (4, 2), (7, 6): (4, 6),
}  # fmt: skip
"""A final and the initial after it as they are said (Standard Pronunciation, articles 18 to 20)."""

_SURNAMES = {
    "김": "ghim", "이": "lee yi rhee li", "리": "lee rhee", "박": "park", "최": "choy цой",
    "임": "yim lim", "류": "liu yoo", "조": "joe", "우": "wu", "심": "shim", "신": "shin",
    "허": "hur", "양": "yang",
}  # fmt: skip
"""Spellings of surnames that no table gives, and many passports carry."""

_BEFORE_I = {"s": "sh", "ss": "sh"}

Syllable = tuple[int, int, int]


def latin(word: str) -> frozenset[str]:
    """Return how Hangul is spelled in Latin letters."""
    return frozenset(_spelled(word, _LATIN))


def cyrillic(word: str) -> frozenset[str]:
    """Return how Hangul is spelled in Cyrillic letters."""
    return frozenset(each.removeprefix("ь") for each in _spelled(word, _CYRILLIC))


def surname(name: str) -> frozenset[str]:
    """Return how a surname is spelled in Latin and Cyrillic letters."""
    return latin(name) | cyrillic(name) | {*_SURNAMES.get(name, "").split()}


def in_thai(word: str) -> frozenset[str]:
    """Return how Hangul is spelled in Thai, as `plain_thai` leaves it."""
    spelled = joined(tuple(_thai(each)) for each in _syllables(word))
    return frozenset(map(plain_thai, spelled))


def _spelled(word: str, table: _Table) -> Iterator[str]:
    syllables = _syllables(word)
    said = _as_said(syllables)
    half = tuple((one[0], *other[1:]) for one, other in zip(said, syllables, strict=True))
    for way in dict.fromkeys((syllables, said, half)):
        yield from joined(tuple(_of_syllable(each, table)) for each in way)


def _syllables(word: str) -> tuple[Syllable, ...]:
    numbers = (ord(letter) - _FIRST for letter in word if _FIRST <= ord(letter) <= _LAST)
    return tuple((*divmod(n // _FINAL_COUNT, _VOWEL_COUNT), n % _FINAL_COUNT) for n in numbers)


def _as_said(syllables: Sequence[Syllable]) -> tuple[Syllable, ...]:
    said = list(syllables)
    for place, (one, other) in enumerate(itertools.pairwise(syllables)):
        final, initial = _SAID.get((one[2], other[0]), (one[2], other[0]))
        said[place] = (*said[place][:2], final)
        said[place + 1] = (initial, *said[place + 1][1:])
    return tuple(said)


def _of_syllable(syllable: Syllable, table: _Table) -> Iterator[str]:
    initial, vowel, final = syllable
    for parts in itertools.product(
        table.initials[initial], table.vowels[vowel], table.finals[final]
    ):
        yield "".join(parts)
        if parts[0] in _BEFORE_I and parts[1][0] in "iewy":
            yield _BEFORE_I[parts[0]] + "".join(parts[1:])


def _thai(syllable: Syllable) -> Iterator[str]:
    initial, vowel, final = syllable
    signs, ends = _THAI.vowels[vowel], _THAI.finals[final]
    for spelled in thai(_THAI.initials[initial], signs):
        glides = spelled.startswith(_SILENT_INITIAL) and spelled[1:2] in _GLIDES
        for end in ends if final or len(spelled) > 1 else ():
            yield (spelled[1:] if glides else spelled) + end


_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부목형두감음빈동온호범좌팽승간피태계리림라로량려련"
)
"""Surnames of one syllable, as the South and the North write them."""

_IN_GIVEN_NAMES = frozenset({0, 1, 4, 8, 16, 17, 21})
"""Finals of the syllables of given names: none, ㄱ, ㄴ, ㄹ, ㅁ, ㅂ, ㅇ."""

_PLAIN = frozenset(range(19)) - {1, 4, 8, 10, 13}
"""Initials of the syllables of given names: not the tense ones."""

_RARE_VOWELS = frozenset({3, 10, 15})


@functools.cache
def _surnames() -> Mapping[str, frozenset[str]]:
    """Return the surnames that a spelling may stand for."""
    found = defaultdict[str, set[str]](set)
    for name in _FAMILIES:
        for spelled in surname(name):
            found[spelled].add(name)
    return {spelled: frozenset(names) for spelled, names in found.items()}


def read(spelling: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the surnames and given names in Hangul that a Latin spelling may stand for.

    Both are empty where it is no Korean name: a surname, and two syllables apart.
    """
    family, *given = re.split(r"[\s\-]+", fold(spelling).strip())
    surnames = _surnames().get(family, frozenset())
    if not surnames or len(given) != _GIVEN:
        return frozenset(), frozenset()
    read_given = frozenset(joined(tuple(map(_read, given))))
    return (surnames, read_given) if read_given else (frozenset(), frozenset())


@functools.cache
def _read(spelled: str) -> tuple[str, ...]:
    """Return the syllables of given names that are spelled so."""
    numbers = itertools.product(_PLAIN, range(_VOWEL_COUNT), _IN_GIVEN_NAMES)
    found = (each for each in numbers if each[1] not in _RARE_VOWELS)
    return tuple(_letter(each) for each in found if spelled in _of_syllable(each, _LATIN))


def _letter(syllable: Syllable) -> str:
    initial, vowel, final = syllable
    return chr(_FIRST + (initial * _VOWEL_COUNT + vowel) * _FINAL_COUNT + final)


def is_korean(spelling: str) -> bool:
    """Tell whether a Latin spelling is a Korean name: a surname, and two syllables apart."""
    return bool(read(spelling)[1])
