"""A letter of five pages checked against the law after one paragraph has changed.

Against reading the letter file once: what a person waits for anyway when a letter is opened.
"""

import datetime as dt
import itertools
from collections.abc import Callable
from time import perf_counter

from msgspec.structs import replace

from benches.measuring import Bench, median_of_pairs
from petitiondesk import resources
from petitiondesk.letter.case_profile import CaseProfile, PersonClass, Phase, Situation
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block, Text
from petitiondesk.typesetting.law_desk import read_law_desk

SAMPLE, LANGUAGE, FIVE_PAGES = "prisoners-of-war", "en", 3
"""The sample has two pages a language; its paragraphs are repeated, each a little different."""

CASE = CaseProfile(
    persons=(PersonClass.PRISONER_OF_WAR, PersonClass.WOUNDED_OR_SICK),
    situation=Situation.INTERNATIONAL_ARMED_CONFLICT,
    phase=Phase.DURING_HOSTILITIES,
)
TODAY = dt.date(2025, 1, 23)


def _five_pages(letter: Letter) -> Letter:
    numbers = itertools.count(1)
    body = [_again(block, next(numbers)) for _ in range(FIVE_PAGES) for block in letter.body]
    return replace(letter, body=tuple(body), case=CASE)


def _again(block: Block, number: int) -> Block:
    texts = {code: Text(markup=f"{text.markup} ({number})") for code, text in block.texts.items()}
    return replace(block, id=f"again_{number}", texts=texts)


def _edited(letter: Letter, turn: int) -> Letter:
    first = letter.body[0]
    text = Text(markup=f"{first.markup(LANGUAGE)} We have written {turn} times.")
    changed = replace(first, texts={**first.texts, LANGUAGE: text})
    return replace(letter, body=(changed, *letter.body[1:]))


def _ratio() -> float:
    found = resources.find()
    letter = _five_pages(decode(found.samples().file(SAMPLE)))
    desk, file, turns = read_law_desk(found.assets), encode(letter), itertools.count()

    def ours() -> float:
        edited = _edited(letter, next(turns))
        return _seconds(lambda: desk.findings(edited, TODAY))

    return median_of_pairs(ours, lambda: _seconds(lambda: decode(file)), pairs=21, unmeasured=3)


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


BENCH = Bench(
    "law-check", "five pages checked after an edit", "reading the letter file", 0.6, _ratio
)
