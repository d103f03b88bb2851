"""What a sentence says of an instrument: that it obliges, or that it was breached."""

from __future__ import annotations

import re

import msgspec

from petitiondesk.law.checker.reading.text_reading import Mention, Span, TextReading
from petitiondesk.law.checker.words.mention_words import MentionWords

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


def claims(text: TextReading, *, also_relied_on: bool = False) -> tuple[Claim, ...]:
    """Return what a text says of instruments, in its order; if asked, how it relies on them too.

    A breach is of what follows it, a duty from what is nearest, in languages whose verb comes last
    from what comes before; ``it`` is what the sentence before has named.
    """
    if text.words is None:
        return ()
    found = text.once(_claims, text.words)
    return found if also_relied_on else tuple(claim for claim in found if claim.by)


def _claims(text: TextReading, words: MentionWords) -> tuple[Claim, ...]:
    """Make the claims: those that only rely on an instrument have nothing to stand in place."""
    ending = words.instrument_first
    verbs = [(each, by, True) for each, by in words.breach.items()]
    verbs += [(each, by, False) for each, by in words.duty.items()]
    made = []
    for pattern, by, is_breach in (*verbs, (words.relies, "", False)):
        for found in pattern.finditer(text.plain):
            if any(m.start <= found.start() < m.end for m in text.mentions):
                continue  # a word of a title, such as the Convention for the Protection of …
            sentence = text.sentence(found.start())
            mentions = text.mentions_in(sentence) or text.meant_in(sentence)
            general = [m for m in text.others if sentence.start <= m.start < sentence.end]
            near = [m for m in (*mentions, *general) if _distance(found, m) <= _REACH]
            chosen = _said_of(found, near, after=is_breach and not ending, before=ending)
            if chosen or not mentions:
                made.append(Claim(_as_written(text, found), found.start(), by, chosen, sentence))
    return tuple(sorted(made, key=lambda claim: claim.start))


def _said_of(
    found: re.Match[str], near: list[Mention], *, after: bool, before: bool
) -> Mention | None:
    behind = [m for m in near if m.start >= found.end()]
    ahead = [m for m in near if m.end <= found.start()]
    if after and behind:
        return min(behind, key=lambda mention: mention.start)
    if before and ahead:
        return ahead[-1]
    return min(near, key=lambda mention: _distance(found, mention), default=None)


def _distance(found: re.Match[str], mention: Mention) -> int:
    return max(mention.start - found.end(), found.start() - mention.end, 0)


def _as_written(text: TextReading, found: re.Match[str]) -> str:
    return text.markup[found.start() : found.end()]
