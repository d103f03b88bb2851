"""The corpus of planted faults as values. What its members mean is told in corpus/README.md."""

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from petitiondesk.letter.case_profile import PersonClass, Phase, Situation, StatePart
from petitiondesk.letter.figure import Figure
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.letter import Certainty
from petitiondesk.letter.values import LanguageCode, PartialDate, StateCode

WRITTEN_LATER = frozenset({"citation.no_such_article", "date.weekday", "law.wrong_day"})
"""Rules that were made when most parts had been laid down; `WITHOUT_THEM` names those."""
WITHOUT_THEM = frozenset({"fourth", "kept_apart", "third", "written_after"})

FOLDER = Path(__file__).parent / "corpus"


class Figures(NamedTuple):
    """How many faults of a part were found, and how many alarms were false."""

    found: int
    alarms: int


class Recorded(NamedTuple):
    """A part as it was measured for the first time, and what it has to keep to now."""

    first: Figures
    held_to: Figures


PARTS = ("kept_apart", "third", "tuning", "written_after")
"""What is found of them, and where they raise an alarm, is held to limits."""
RECORDED = {
    "fifth": Recorded(first=Figures(554, 18), held_to=Figures(680, 1)),
    "fourth": Recorded(first=Figures(157, 1), held_to=Figures(171, 1)),
    "sixth": Recorded(first=Figures(181, 1), held_to=Figures(181, 1)),
}
"""The parts that do not reach the limits yet (corpus/README.md tells the days)."""

Texts = Mapping[LanguageCode, str]


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class SourceSpec(Shape):
    title: str
    publisher: str = ""
    date: PartialDate = ""


class WordingSpec(Shape):
    text: Texts
    source: SourceSpec


class BasisSpec(Shape):
    provision: str
    binds: tuple[StateCode, ...] = ()
    why: Texts = {}
    wording: WordingSpec | None = None


class FactSpec(Shape):
    text: Texts
    certainty: Certainty = Certainty.REPORTED
    date: PartialDate = ""
    as_of: PartialDate = ""
    recheck: PartialDate = ""
    figures: tuple[Figure, ...] = ()
    sources: tuple[SourceSpec, ...] = ()


class DemandSpec(Shape):
    text: Texts
    deadline: PartialDate = ""
    bases: tuple[int, ...] = ()
    facts: tuple[int, ...] = ()


class Spec(Shape):
    languages: tuple[LanguageCode, ...] = ()
    issued: PartialDate = "2025-03-10"
    today: PartialDate = ""
    addressee: StateCode | None = None
    office: Texts = {}
    addressee_as_of: PartialDate = ""
    persons: tuple[PersonClass, ...] = ()
    situation: Situation | None = None
    phase: Phase | None = None
    states: Mapping[StatePart, StateCode] = {}
    acts: tuple[PartialDate, PartialDate] = ("", "")
    bases: tuple[BasisSpec, ...] = ()
    facts: tuple[FactSpec, ...] = ()
    demands: tuple[DemandSpec, ...] = ()
    subject: Texts = {}
    opening: Texts = {}
    body: tuple[Texts, ...] = ()
    closing: Texts = {}
    signatories: int = 1


class Pair(Shape):
    id: str
    language: LanguageCode
    severity: Severity
    fault: Spec
    twin: Spec


class CleanLetter(Shape):
    id: str
    languages: tuple[LanguageCode, ...]
    letter: Spec


@functools.cache
def planted(part: str) -> dict[str, tuple[Pair, ...]]:
    """The pairs of one part, by the rule that has to find their faults."""
    files = sorted((FOLDER / part).glob("*.json"))
    return {
        each.stem: msgspec.json.decode(each.read_bytes(), type=tuple[Pair, ...]) for each in files
    }


def clean_letters() -> list[CleanLetter]:
    files = sorted((FOLDER / "clean").glob("*.json"))
    return [msgspec.json.decode(each.read_bytes(), type=CleanLetter) for each in files]
