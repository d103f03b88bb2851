"""How words sound: in a text, where one way must do, and in a register, where all count."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping

from petitiondesk.protection import abugidas, arabic, cyrillic, hangul, latin, thai
from petitiondesk.protection.folding import looks_latin, words
from petitiondesk.protection.scripts import Script, script_of
from petitiondesk.protection.sounds import MAX_READINGS, every_reading, first_readings

_ROUGH: Mapping[Script, Callable[[str], str]] = {
    Script.LATIN: latin.rough,
    Script.CYRILLIC: cyrillic.rough,
    Script.HANGUL: hangul.rough,
    Script.THAI: thai.rough,
}


_NAMES_ROUGH: Mapping[Script, Callable[[str], str]] = {
    Script.LATIN: latin.name_rough,
    Script.ARABIC: arabic.rough,
    Script.INDIAN: abugidas.rough_indian,
    Script.KHMER: abugidas.rough_khmer,
}


def heard(word: str) -> tuple[str, ...]:
    """Return the sounds of a folded word in a text; none in a script that is not known."""
    return tuple(dict.fromkeys(sounds for form in _written(word) for sounds in _sounds_of(form)))


def heard_at_an_end(word: str) -> tuple[str, ...]:
    """Return the sounds of a folded word without what Korean attaches to the end of a name."""
    if script_of(word) is not Script.HANGUL:
        return ()
    return tuple(_sounds_of(hangul.bare(word)))


def _written(word: str) -> Iterator[str]:
    if script_of(word) is Script.CYRILLIC:
        yield from cyrillic.undeclined(word)
        yield from filter(None, (looks_latin(word),))
    else:
        yield word


def _sounds_of(word: str) -> Iterator[str]:
    rough = _ROUGH.get(script_of(word))
    if rough:
        yield from first_readings(rough(word))
    if script_of(word) is Script.THAI:
        yield from first_readings(thai.spelled(word, a_name=True).rough)


def name_parts(spelling: str) -> tuple[tuple[str, ...], ...]:
    """Return the folded words of a name, each as the parts that hyphens join."""
    chunks = (tuple(word.text for word in words(chunk)) for chunk in spelling.split())
    return tuple(chunk for chunk in chunks if chunk)


def name_words(spelling: str) -> tuple[str, ...]:
    """Return the folded words of a name; what a hyphen joins is one."""
    return tuple(map("".join, name_parts(spelling)))


def meant(*parts: str) -> tuple[str, ...]:
    """Return every way in which a folded word of a name, in its parts, may sound elsewhere."""
    return _all(map(every_reading, _every_rough(parts)))


def meant_plainly(*parts: str) -> tuple[str, ...]:
    """Return how a folded word of a name sounds as it is spelled, in every case."""
    return _all(map(tuple, map(first_readings, _every_rough(parts))))


def meant_in_english(*parts: str) -> tuple[str, ...]:
    """Return every way in which a folded Latin word may sound, were it English too."""
    word = "".join(parts)
    return _all(map(every_reading, (latin.name_rough(word), latin.english_rough(word))))


def _every_rough(parts: tuple[str, ...]) -> Iterator[str]:
    """Yield the rough letters of a word of a name; none in a script that is not known."""
    word = "".join(parts)
    match script_of(word):
        case Script.CYRILLIC:
            yield from map(cyrillic.rough, cyrillic.declined(*parts))
        case Script.HANGUL:
            yield hangul.name_rough(word)
        case Script.THAI:
            yield from thai.name_roughs(word)
        case script if script in _NAMES_ROUGH:
            yield _NAMES_ROUGH[script](word)


def initial(letters: str) -> tuple[str, ...]:
    """Return how the word may begin that a folded initial stands for."""
    if script_of(letters) is not Script.LATIN or letters[-1] in "aeiou":
        return heard(letters)
    return tuple(sounds for vowel in "ai" for sounds in heard(letters + vowel))


def _all(readings: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    found = itertools.chain.from_iterable(readings)
    return tuple(itertools.islice(dict.fromkeys(found), MAX_READINGS))
