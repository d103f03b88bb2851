"""The texts of a letter together with the numbers and days that they tell."""

from __future__ import annotations

import msgspec

from petitiondesk.law.checker.reading.amounts import Amounts, amounts_of
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.words.quantity_words import QuantityWords


class Told(msgspec.Struct, frozen=True):
    """A text, what it tells, and the words by which that was found."""

    place: BlockText
    amounts: Amounts
    words: QuantityWords


def told(reading: Reading) -> tuple[Told, ...]:
    """Return the texts that argue, in the languages whose numbers we read."""
    return reading.once(_told)


def _told(reading: Reading) -> tuple[Told, ...]:
    known = reading.references.quantities
    pairs = ((place, known.get(place.language)) for place in reading.prose)
    return tuple(
        Told(place, place.text.once(amounts_of, words), words)
        for place, words in pairs
        if words is not None
    )
