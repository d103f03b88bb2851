"""How a Thai word sounds. Thai writes some vowels before their consonant, and many not at all."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import msgspec

_TONES = "\u0e47-\u0e4b\u0e4d\u0e4e\u0e2f\u0e46"
_SILENT = re.compile(f"[{_TONES}]|[ก-ฮ][ิุ]?์")
_UNSAID = re.compile(f"[{_TONES}]|์")
_BEGIN = "(?:ห[งญนมยรลว]|[ก-ฮ][รลว]?)"
_AHEAD = re.compile(
    f"เ(?P<ia>{_BEGIN})ีย|เ(?P<ua>{_BEGIN})ือ|เ(?P<ao>{_BEGIN})าะ?|เ(?P<oe>{_BEGIN})ิ"
    "|(?P<led>[เแโไใ])(?P<by>ห[งญนมยรลว]|[ก-ฮ])"
)
_AROUND = {"ia": "iα", "ua": "ua", "ao": "ao", "oe": "oe"}
_LED = {"เ": "e", "แ": "e", "โ": "o", "ไ": "a", "ใ": "a"}
_CONSONANTS = dict.fromkeys("กขฃคฅฆ", "K") | dict.fromkeys("ดตถทธฎฏฐฑฒ", "T")
_CONSONANTS |= dict.fromkeys("บปผพภ", "P") | dict.fromkeys("ฝฟ", "F") | dict.fromkeys("ณน", "N")
_CONSONANTS |= dict.fromkeys("จฉชฌ", "C") | dict.fromkeys("ซศษส", "S") | dict.fromkeys("ลฬ", "L")
_CONSONANTS |= {"ร": "R"}
_CONSONANTS |= {
    "ง": "G",
    "ม": "M",
    "ฤ": "Ri",
    "ฦ": "ϛ",
    "ฮ": "H",
    "ห": "H",
    "ญ": "η",
    "ย": "y",
    "ว": "ω",
}
_VOWELS = dict(zip("ะัาำิีึืุู", ("a", "a", "a", "aM", "i", "i", "@", "@", "u", "u"), strict=True))
_AT_AN_END = {"S": "σ", "C": "ζ", "R": "ϱ", "L": "ϱ"}
_CARRIERS = "อหว"
_SPOKEN_VOWELS = "aeiouα"
_SHORT_A, _LONG_O, _WRITTEN_SHORT = "ᾰ", "ό", "ะั"
_OF_NAMES = (
    (re.compile("oe"), "ὀ"),
    (re.compile("(?<=T)i$"), "ῐ"),
    (re.compile("(?<=[NRLGϱϙη])@(?=[NRLGϱϙη])|(?<=[Tζσ])@(?=[Tζσ])|(?<=([KP]))@(?=\\1)"), "δ"),
)
"""What romanisations of names differ in; δ is a vowel that is not written, between like sounds."""

_SILENT_R = re.compile("(?<=[aeiouά@ᾰό][KTPζσ])@[ϙϱ](?=@)|(?<=[aeiouαά])ϱ@(?=T)")
"""The ร of บุตร and เพชร, and of เกียรติ."""

_SONORANTS = "งญนมยรลว"


class Spelled(msgspec.Struct, frozen=True):
    """Rough letters, and of each the character of the word that it was written by."""

    rough: str
    origins: tuple[int, ...]


class _Sign(msgspec.Struct, frozen=True):
    letter: str
    origin: int


def spelled(word: str, *, a_name: bool = False) -> Spelled:
    """Return the rough letters of a folded word and where each comes from.

    ``a_name`` is for the spelling of a Thai name: romanisations differ in how they say its ends.
    In a text it is names of others that are heard, whose silent letters are those of the original.
    """
    if a_name:
        word = word.replace("ทร", "\u0000ฦ")  # said as s, or as it stands
    signs = _in_order_of_speech(_said(word, _SILENT if a_name else _UNSAID))
    letters: list[tuple[str, int]] = []
    for place, sign in enumerate(signs):
        rough = _rough(signs, place, a_name)
        if _needs_a_vowel(letters, rough):
            letters.append(("o" if letters[-1][0] == "ω" else "@", sign.origin))
        letters.extend((each, sign.origin) for each in rough)
    return Spelled("".join(each for each, _ in letters), tuple(origin for _, origin in letters))


def name_roughs(word: str) -> Iterator[str]:
    """Yield the rough letters of a folded word of a name, with what romanisations differ in."""
    spelled_out = spelled(word, a_name=True).rough
    for said in dict.fromkeys((spelled_out, _SILENT_R.sub("", spelled_out))):
        yield functools.reduce(lambda word, rule: rule[0].sub(rule[1], word), _OF_NAMES, said)


def rough(word: str) -> str:
    """Return the rough letters of a folded word."""
    return spelled(word).rough


def _needs_a_vowel(before: list[tuple[str, int]], rough: str) -> bool:
    """Tell whether two consonants stand side by side: most have a vowel that is not written."""
    return (
        bool(before)
        and not (before[-1][0] + rough[:1]).strip("KPFTSCNRLGMHσζϱϙϛηω")
        and rough != ""
    )


def _said(word: str, unsaid: re.Pattern[str]) -> list[_Sign]:
    """Return the characters that are said, with what a doubled ร stands for."""
    word = word.replace("ตส", "\u0000ช")  # ts, as in foreign names; no place is lost
    signs, place = list[_Sign](), 0
    while place < len(word):
        silent = unsaid.match(word, place)
        if silent:
            place = silent.end()
        elif word.startswith("รร", place) and word[place + 2 : place + 3] not in tuple(_VOWELS):
            closed = word[place + 2 : place + 3] in tuple(_CONSONANTS)
            signs += [_Sign("ั", place)] + ([] if closed else [_Sign("น", place)])
            place += 2
        else:
            signs.append(_Sign(word[place], place))
            place += 1
    return signs


def _in_order_of_speech(signs: list[_Sign]) -> list[_Sign]:
    """Put vowels that are written ahead of their consonant behind it."""
    text = "".join(sign.letter for sign in signs)
    ordered, place = list[_Sign](), 0
    for found in _AHEAD.finditer(text):
        ordered += signs[place : found.start()]
        vowel = _AROUND[found.lastgroup or ""] if found["led"] is None else _LED[found["led"]]
        first, last = found.span("by" if found["led"] else found.lastgroup or "by")
        ordered += signs[first:last]
        ordered += [_Sign(letter, signs[last - 1].origin) for letter in vowel or ""]
        place = found.end()
    return ordered + signs[place:]


def _rough(signs: list[_Sign], place: int, a_name: bool) -> str:
    letter = signs[place].letter
    following = signs[place + 1].letter if place + 1 < len(signs) else ""
    is_open = following in _VOWELS or (following != "" and following in _SPOKEN_VOWELS)
    if letter in _VOWELS or letter in _SPOKEN_VOWELS:
        return _SHORT_A if a_name and letter in _WRITTEN_SHORT else _VOWELS.get(letter, letter)
    if letter in _CARRIERS:
        carried = _carried(signs, place, following, is_open)
        return _LONG_O if a_name and letter == "อ" and carried == "o" else carried
    if letter == "ญ":
        return ("η" if a_name else "y") if is_open else "N"
    said = _CONSONANTS.get(letter, "")
    return _of_a_name(said, signs[place - 1].letter, is_open) if a_name and place else said


def _carried(signs: list[_Sign], place: int, following: str, is_open: bool) -> str:
    """Return what อ, ห and ว are said like: each is a vowel, a consonant or silent by its place."""
    letter = signs[place].letter
    if letter == "อ":
        return "" if is_open else ("o" if place else "@")
    if letter == "ห":
        leads = following != "" and following in _SONORANTS and place + 2 < len(signs)
        return "" if leads else "H"
    before = signs[place - 1].letter if place else ""
    if before in _CONSONANTS and before != "ย" and not is_open:
        return "uά" if following else "w"
    return "ω"


def _of_a_name(said: str, before: str, is_open: bool) -> str:
    """Return a consonant as romanisations differ in it: at a syllable's end, or in a cluster."""
    if not is_open:
        return _AT_AN_END.get(said, said)
    return "ϙ" if said in ("R", "L") and before in _CONSONANTS else said
