"""What a sentence says of an instrument: that it obliges, or that it was breached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from petitiondesk.law.checker.text_reading import Mention, Span, TextReading

_REACH = 120
"""How many characters apart a verb and its instrument may stand."""


class Claim(msgspec.Struct, frozen=True):
    """Words of duty or breach, and the instrument they are said of.

    Attributes:
        words: as they stand in the text.
        start: where they begin.
        by: words that stand in their place where nobody is bound.
        mention: the instrument; None where the sentence names none.
        sentence: in which they stand.
    """

    words: str
    start: int
    by: str
    mention: Mention | None
    sentence: Span


def claims(text: TextReading, *, also_relied_on: bool = False) -> Iterator[Claim]:
    """Yield what a text says of instruments, in no order; if asked, how it relies on them too.

    A breach is of what follows it, a duty from what is nearest, in languages whose verb comes last
    from what comes before.
    """
    if text.words is None:
        return
    ending = text.words.instrument_first
    relies = {text.words.relies: ""} if also_relied_on else {}
    for verbs, is_breach in ((text.words.breach, True), ({**text.words.duty, **relies}, False)):
        for found, by in _matches(text, verbs):
            sentence = text.sentence(found.start())
            mentions = text.mentions_in(sentence)
            general = [m for m in text.others if sentence.start <= m.start < sentence.end]
            near = [m for m in (*mentions, *general) if _distance(found, m) <= _REACH]
            chosen = _said_of(found, near, after=is_breach and not ending, before=ending)
            if chosen or not mentions:
                yield Claim(_as_written(text, found), found.start(), by, chosen, sentence)


def _matches(
    text: TextReading, verbs: Mapping[re.Pattern[str], str]
) -> Iterator[tuple[re.Match[str], str]]:
    for pattern, by in verbs.items():
        for found in text.matches(pattern):
            yield found, by


def _said_of(
    found: re.Match[str], near: list[Mention], *, after: bool, before: bool
) -> Mention | None:
    behind = [m for m in near if m.start >= found.end()]
    ahead = [m for m in near if m.end <= found.start()]
    if after and behind:
        return min(behind, key=lambda mention: mention.start)
    if before:
        return ahead[-1] if ahead else None
    return min(near, key=lambda mention: _distance(found, mention), default=None)


def _distance(found: re.Match[str], mention: Mention) -> int:
    return max(mention.start - found.end(), found.start() - mention.end, 0)


def _as_written(text: TextReading, found: re.Match[str]) -> str:
    return text.markup[found.start() : found.end()]
