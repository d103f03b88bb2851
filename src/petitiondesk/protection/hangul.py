"""How a Hangul word sounds, and what is attached to names in Korean."""

from __future__ import annotations

import re

_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3
_INITIALS = "KKNTTQMPPSS-CCCKTPH"
_VOWELS = (
    "a", "e", "ya", "ye", "ο", "e", "yο", "ye", "o", "ωa", "ωe", "ϖ", "yo", "u", "ωο", "ωe", "ωi",
    "yu", "@", "i", "i",
)  # fmt: skip
_FINALS = "-KKKNNNTQKMQQQPQMPPTTGTTKTPT"
"""In the order of the Unicode Standard, section 3.12; `sounds.CHOICES` tells the Greek letters."""

_OPEN = "aeiouyωοϖ@"
"""With these a syllable begins or ends that has no consonant there."""

_BEFORE_NASAL = re.compile("([KPT])(?=[NQM])")
_NASAL = {"K": "θ", "P": "π", "T": "τ"}

_PARTICLES = re.compile(
    "(?<=..)(씨|님|군|양|여사|선생|선생님|박사|기자|변호사)?"
    "(은|는|이|가|을|를|의|에|에게|에게서|에서|에서는|에게는|께|께서|한테|한테서|와|과|도|만|로|으로"
    "|까지|부터|보다|처럼|이나|나|이라|라|이며|이고)?$"
)

_SOUTHERN = str.maketrans(
    "리류림량려련렴렬로뢰루륙라란래랭니녀뇨뉴", "이유임양여연염열노뇌누육나난내냉이여요유"
)
_NORTHERN = str.maketrans("이유임양여염노나", "리류림량려렴로라")
_INNER = (str.maketrans("렬률", "열율"), str.maketrans("열율", "렬률"))
"""What names keep or change within a word."""

_TWO_SYLLABLES = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방")
_KOREAN_NAME = re.compile("[가-힣]{2,4}")


def rough(word: str) -> str:
    """Return the rough letters of a folded word."""
    said = ""
    for syllable in map(_syllable, word):
        meet = said[-1:] in tuple(_OPEN) and syllable[:1] in tuple(_OPEN)
        said += "|" + syllable if meet else syllable
    return said


def _syllable(letter: str) -> str:
    number = ord(letter) - _FIRST_SYLLABLE
    if not 0 <= number <= _LAST_SYLLABLE - _FIRST_SYLLABLE:
        return ""
    rest, final = divmod(number, len(_FINALS))
    initial, vowel = divmod(rest, len(_VOWELS))
    return (_INITIALS[initial] + _VOWELS[vowel] + _FINALS[final]).replace("-", "")


def name_rough(word: str) -> str:
    """Return the rough letters of a word of a name, with what romanisations differ in."""
    spelled = _BEFORE_NASAL.sub(lambda found: _NASAL[found[0]], rough(word))
    return spelled.replace("θQ", "ϑ").replace("NK", "ν")


def bare(word: str) -> str:
    """Return the word without titles and particles."""
    return _PARTICLES.sub("", word)


def is_attached(rest: str) -> bool:
    """Tell whether what follows a name in its word is nothing, a title or a particle."""
    return not rest or _PARTICLES.fullmatch("가가" + rest, 2) is not None


def is_korean_name(word: str) -> bool:
    """Tell whether a spelling can be a surname and a given name in Hangul."""
    return _KOREAN_NAME.fullmatch(word.replace(" ", "")) is not None


def parts(name: str) -> tuple[str, str]:
    """Return the surname and the given name."""
    name = name.replace(" ", "")
    cut = 2 if name.startswith(_TWO_SYLLABLES) and len(name) > 2 else 1  # noqa: PLR2004 - syllables
    return name[:cut], name[cut:]


def orthographies(name: str) -> frozenset[str]:
    """Return a Korean name as the North and as the South write it (Hangul orthography, 10-12)."""
    surname, given = parts(name)
    surnames = {surname, surname.translate(_SOUTHERN), surname.translate(_NORTHERN)}
    givens = {given, given[:1].translate(_SOUTHERN) + given[1:]}
    givens |= {one[:1] + one[1:].translate(table) for one in givens for table in _INNER}
    return frozenset(one + other for one in surnames for other in givens)
