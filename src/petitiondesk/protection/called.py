"""Names that a sentence tells in pieces: “Rahima, known to everybody as the seamstress Khatun”.

Somebody's given name and surname in one sentence may be those of two people. They are told where
what stands between says that it is a name, or is set apart as what explains another word.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator

from petitiondesk.protection.between import Gapped, without
from petitiondesk.protection.found import Form
from petitiondesk.protection.scripts import Script
from petitiondesk.protection.text import Text

FAR = 12
"""Words from one part of a name to the other, at most."""

_CASED = frozenset({Script.LATIN, Script.CYRILLIC})

_SAYING = (
    "known named called surnamed nicknamed surname surnames name names born née nee alias aka "
    "family families clan household calls goes "
    "nom nommé nommée nomme nomment prénom appelé appelée appelle appellent "
    "dit dite surnommé surnommée né famille connue "
    "connu nombre apellido apellidos llamada llamado conocida conocido familia "
    "genannt geborene geborener name namens familie nachname vorname bekannt "
    "відома відомий відомі прізвище прізвищем прізвища імʼя імя імені звати звуть кличуть назвати "
    "відому відомого родина родини сімʼї сімя роду дівоче "
    "фамилия фамилии фамилией фамилию имя имени зовут звали известна известная известный известен "
    "известную семья семьи рода урождённая урожденная "
    "прозвішча прозвішчы прозвішчам імя імені завуць вядомая вядомы сямя"
)
CUES = frozenset(_SAYING.replace("ʼ", "").replace("é", "e").split())
"""What says that a name stands beside, folded."""

_SENTENCE_ENDS = re.compile(r"[.!?…。]\s|\n\s*\n")
_SET_APART = re.compile(r"\s?[,(\[–—]\s?|\s-\s")
_SET_BACK = re.compile(r"\s?[,)\]–—]\s?|\s-\s")


def told_apart(text: Text) -> Iterator[Gapped]:
    """Yield what is left of a text where a sentence may tell the parts of one name."""
    for first, last in _sentences(text):
        cues = [place for place in range(first, last) if text[place].word.text in CUES]
        said = frozenset(cues)
        names = [p for p in range(first, last) if _may_be_named(text, p) and p not in said]
        for number, place in enumerate(names):
            for after in names[number + 1 :]:
                if after - place > FAR:
                    break
                if after - place > 1 and _belong(text, place, after, cues):
                    yield without(text, place, after, Form.PIECES)


def _sentences(text: Text) -> Iterator[tuple[int, int]]:
    first = 0
    for place, spoken in enumerate(text):
        is_short = spoken.is_initial and spoken.gap.startswith(".")
        if _SENTENCE_ENDS.search(spoken.gap) and not is_short:
            yield first, place + 1
            first = place + 1
    yield first, len(text)


def _may_be_named(text: Text, place: int) -> bool:
    spoken = text[place]
    return spoken.is_capital and not spoken.is_initial and spoken.script in _CASED


def _belong(text: Text, place: int, after: int, cues: list[int]) -> bool:
    """Tell whether two words may be one name, and neither have another name beside it."""
    if _goes_with_a_name(text, place + 1, place) or _goes_with_a_name(text, after - 1, after - 1):
        return False
    within = text[place + 1 : after]
    others = sum(s.is_capital and s.word.text not in CUES for s in within)
    next_cue = bisect.bisect_right(cues, place)
    if next_cue < len(cues) and cues[next_cue] <= after + 1:
        return others <= 1
    return (
        _SET_APART.fullmatch(text[place].gap) is not None
        and _SET_BACK.fullmatch(text[after - 1].gap) is not None
        and not others
    )


def _goes_with_a_name(text: Text, beside: int, gap: int) -> bool:
    """Tell whether a word beside a name has a capital, and nothing but space parts them."""
    return _may_be_named(text, beside) and text[gap].gap.isspace()
