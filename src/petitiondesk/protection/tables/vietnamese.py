"""Vietnamese names in Latin, Cyrillic, Hangul and Thai script.

Latin: without marks. Cyrillic: the Russian practical transcription, and how Ukrainian writes it.
Hangul: the rules of the National Institute of Korean Language for Vietnamese (2004). Thai: the
rules of the Royal Society for Vietnamese, and what newspapers write. A syllable is an initial, a
nucleus without tone, and a final.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from petitiondesk.protection.folding import words
from petitiondesk.protection.tables.composing import hangul, joined, options, plain_thai, thai

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SYLLABLE = re.compile(
    "(ngh|ng|gh|gi(?=[aăâeêoôơuưy])|kh|nh|ph|th|tr|ch|qu|[bcdđghklmnprstvxq])?"
    "([aăâeêioôơuưy]+)(ng|nh|ch|[cmnpt])?"
)
_INITIALS: Mapping[str, tuple[int, str]] = {
    "": (11, "อ"), "b": (7, "บ"), "c": (1, "ก"), "k": (1, "ก"), "ch": (13, "จ"),
    "tr": (13, "จ ตร"), "d": (12, "ซ ย"), "gi": (12, "ซ ย จ"), "đ": (3, "ด"), "g": (0, "ก"),
    "gh": (0, "ก"), "h": (18, "ฮ"), "kh": (15, "ค"), "l": (5, "ล"), "m": (6, "ม"),
    "n": (2, "น"), "ng": (11, "ง"), "ngh": (11, "ง"), "nh": (2, "ญ ย"),
    "p": (8, "ป"), "ph": (17, "ฟ"), "qu": (1, "กว"), "r": (5, "ร ซ"), "s": (9, "ซ"),
    "t": (4, "ต"), "th": (16, "ท"), "v": (7, "ว"), "x": (10, "ซ"),
}  # fmt: skip
"""Of each initial, the number of its letter in Hangul, and its letters in Thai."""

_NUCLEI: Mapping[str, tuple[str, str]] = {
    "a": ("아", "-า -ั"), "ă": ("아", "-ั"), "â": ("어", "เ-ิ -ั เ-อ"),
    "e": ("에", "แ- เ-"), "ê": ("에", "เ-"), "i": ("이", "-ี -ิ"), "y": ("이", "-ี -ิ"),
    "o": ("오", "-อ"), "ô": ("오", "โ- -"), "ơ": ("어", "เ-อ เ-ิ"), "u": ("우", "-ู -ุ"),
    "ư": ("으", "-ือ -ึ -ื"), "ia": ("이어 이아", "เ-ีย"), "iê": ("이에", "เ-ีย"),
    "yê": ("이에 예", "เ-ีย"), "ua": ("우어 우아", "-ัว"), "uô": ("우오", "-ว -ัว"),
    "ưa": ("으어 으아", "เ-ือ"), "ươ": ("으어", "เ-ือ"), "ai": ("아이", "ไ- -าย"),
    "ay": ("아이", "-าย -ัย ไ-"), "ao": ("아오", "-าว เ-า"), "au": ("아우", "-าว เ-า"),
    "âu": ("어우", "เ-ิว เ-า"), "ây": ("어이", "เ-ิย ไ- เ-ย"), "oa": ("오아", "-วา -วั"),
    "oă": ("오아", "-วั"), "oai": ("오아이", "-วาย"), "oay": ("오아이", "-วาย"),
    "oe": ("오에", "แ-ว -แว"), "eo": ("에오", "แ-ว"), "êu": ("에우", "เ-ว"),
    "iu": ("이우", "-ิว"), "iêu": ("이에우", "เ-ียว"), "yêu": ("이에우", "เ-ียว"),
    "oi": ("오이", "-อย"), "ôi": ("오이", "โ-ย"), "ơi": ("어이", "เ-ย"), "ui": ("우이", "-ุย"),
    "uôi": ("우오이", "-วย"), "ươi": ("으어이", "เ-ือย"), "ươu": ("으어우", "เ-ือว"),
    "ưi": ("으이", "-ึย"), "ưu": ("으우", "-ืว -ิว"), "uy": ("우이 위", "-วี -ุย"),
    "uê": ("우에", "เ-ว"), "uơ": ("우어", "เ-วอ"), "uâ": ("우어", "เ-วิ -วั"),
    "uyê": ("우이에 우예", "เ-วีย เ-ีย"), "uya": ("우이아", "เ-วีย"), "uây": ("우어이", "เ-วิย"),
}  # fmt: skip
"""Of each nucleus, its syllables in Hangul, and its vowels in Thai."""

_FINALS: Mapping[str, tuple[int, str]] = {
    "": (0, "·"), "c": (1, "ก"), "ch": (1, "ก ต"), "m": (16, "ม"), "n": (4, "น"),
    "ng": (21, "ง"), "nh": (4, "น ง ญ"), "p": (17, "บ ป"), "t": (19, "ต ด"),
}  # fmt: skip

_CYRILLIC_INITIALS: Mapping[str, str] = {
    "": "·", "b": "б", "c": "к", "k": "к", "ch": "ч ть", "tr": "ч тр ть", "d": "з д й",
    "gi": "з зи ж", "đ": "д", "g": "г", "gh": "г", "h": "х", "kh": "х кх", "l": "л", "m": "м",
    "n": "н", "ng": "нг", "ngh": "нг", "nh": "нь н", "p": "п", "ph": "ф", "qu": "ку кв",
    "r": "р з ж", "s": "ш с", "t": "т", "th": "тх т", "v": "в", "x": "с",
}  # fmt: skip
_CYRILLIC_VOWELS: Mapping[str, str] = {
    "a": "а", "ă": "а", "â": "а ы о э", "e": "е э", "ê": "е э", "i": "и", "y": "и й ы",
    "o": "о", "ô": "о", "ơ": "о ы э", "u": "у", "ư": "ы у и",
}  # fmt: skip
_CYRILLIC_NUCLEI: Mapping[str, str] = {
    "iê": "ье ие иэ е", "yê": "ие йе е", "uyê": "уе уйе уе юе уэ", "uy": "уи уй юи", "ai": "ай",
    "ay": "ай", "ao": "ао", "au": "ау", "ây": "ай эй", "oi": "ой", "ôi": "ой", "ơi": "ой ои",
    "ui": "уй уи", "ươ": "ыо ио ыа ыы", "uôi": "уой", "oai": "оай", "oay": "оай", "yêu": "иеу",
}  # fmt: skip
_CYRILLIC_FINALS: Mapping[str, str] = {
    "": "·", "c": "к", "ch": "ть к ч т", "m": "м", "n": "н", "ng": "нг н", "nh": "нь н", "p": "п",
    "t": "т",
}  # fmt: skip
_UKRAINIAN = (
    str.maketrans({"и": "і", "ы": "и", "э": "е"}),
    str.maketrans({"и": "і", "ы": "і", "э": "е", "е": "є", "г": "ґ"}),
)

_FRONTED = {("a", "nh"): "아이", ("a", "ch"): "아이 아", ("oa", "nh"): "오아이"}
"""Nuclei that end in a glide before nh and ch: Anh, Thạch."""

_NG = "응"
_AFTER_NH = dict(zip("아에오우어으", "냐녜뇨뉴녀뉴", strict=True))
_AFTER_QU = {"아": "꽈", "오": "꾸오", "어": "꾸어", "에": "꾸에", "이": "꾸이"}


_MARKS = re.compile("[ơưăđ\u1ea0-\u1ef9]")
"""Letters that are Vietnamese alone."""

_SURNAMES = frozenset(
    options(
        "nguyen tran le pham hoang huynh phan vu vo dang do ho ngo duong ly dinh ha mai dao "
        "bui "  # codespell:ignore bui
        "doan lam trinh truong phung quach ta thai to ton vuong cao chau chu dam kieu la lu "
        "luong luu mac nghiem quan thach tang tong trieu trang tieu van vi khuc khong kim giang "
        "cung banh au an"
    )
)
"""The most common surnames, without marks."""


def is_vietnamese(spelling: str) -> bool:
    """Tell by its marks, or its surname and syllables, whether a name is spelled in Vietnamese."""
    whole = unicodedata.normalize("NFC", spelling).casefold()
    if _MARKS.search(whole):
        return True
    first = "".join(latin(whole.partition(" ")[0]))
    return first in _SURNAMES and not whole.isascii() and bool(syllables(whole))


def syllables(word: str) -> tuple[tuple[str, str, str], ...]:
    """Return initial, nucleus and final of each syllable; none where it is no Vietnamese."""
    apart = unicodedata.normalize("NFD", word.casefold())
    bare = unicodedata.normalize("NFC", _TONES.sub("", apart))
    found = [_SYLLABLE.fullmatch(each) for each in re.split(r"[\s\-]+", bare) if each]
    parts = [(each[1] or "", each[2], each[3] or "") for each in found if each]
    known = len(parts) == len(found) and all(nucleus in _NUCLEI for _, nucleus, _ in parts)
    return tuple(parts) if known else ()


def latin(word: str) -> frozenset[str]:
    """Return a word without its marks, as it is written elsewhere."""
    return frozenset({"".join(each.text for each in words(word))} - {""})


def cyrillic(word: str) -> frozenset[str]:
    """Return how a word is spelled in Cyrillic letters."""
    spelled = frozenset(joined(tuple(_cyrillic(*each)) for each in syllables(word)))
    return spelled | {each.translate(table) for each in spelled for table in _UKRAINIAN}


def _cyrillic(initial: str, nucleus: str, final: str) -> Iterator[str]:
    whole = _CYRILLIC_NUCLEI.get(nucleus)
    vowels = [options(whole)] if whole else [options(_CYRILLIC_VOWELS[each]) for each in nucleus]
    return joined((options(_CYRILLIC_INITIALS[initial]), *vowels, options(_CYRILLIC_FINALS[final])))


def in_hangul(word: str) -> frozenset[str]:
    """Return how a word is spelled in Hangul."""
    return frozenset(joined(tuple(_hangul(*each)) for each in syllables(word)))


def in_thai(word: str) -> frozenset[str]:
    """Return how a word is spelled in Thai, as `plain_thai` leaves it."""
    spelled = joined(tuple(_thai(*each)) for each in syllables(word))
    return frozenset(map(plain_thai, spelled))


def _hangul(initial: str, nucleus: str, final: str) -> Iterator[str]:
    for vowels in options(_FRONTED.get((nucleus, final), _NUCLEI[nucleus][0])):
        closed = vowels[:-1] + chr(ord(vowels[-1]) + _FINALS[final][0])
        begun = hangul(_INITIALS[initial][0], closed)
        if initial in ("ng", "ngh"):
            yield _NG + begun
        elif initial in ("nh", "qu"):
            yield from _glided(initial, vowels, closed)
        else:
            yield begun


def _glided(initial: str, vowels: str, closed: str) -> Iterator[str]:
    """Yield what begins with nh, a consonant with a glide, or with qu."""
    if initial == "qu":
        glided = _AFTER_QU.get(vowels[0], "꾸" + vowels[0])
    else:
        glided = _AFTER_NH.get(vowels[0], "니" if vowels[0] == "이" else "니" + vowels[0])
    yield glided[:-1] + chr(ord(glided[-1]) + ord(closed[0]) - ord(vowels[0])) + closed[1:]


def _thai(initial: str, nucleus: str, final: str) -> Iterator[str]:
    for spelled in thai(options(_INITIALS[initial][1]), options(_NUCLEI[nucleus][1])):
        for end in options(_FINALS[final][1]):
            yield spelled + end
