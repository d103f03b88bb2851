"""The texts of a letter together with the numbers and days that they tell."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from petitiondesk.law.checker.amounts import Amounts, amounts_of
from petitiondesk.law.checker.quantity_words import QuantityWords
from petitiondesk.law.checker.reading import BlockText, Reading


class Told(msgspec.Struct, frozen=True):
    """A text, what it tells, and the words by which that was found."""

    place: BlockText
    amounts: Amounts
    words: QuantityWords


def told(reading: Reading) -> Iterator[Told]:
    """Yield the texts that argue, in the languages whose numbers we read."""
    for place in reading.prose:
        words = reading.references.quantities.get(place.language)
        if words is not None:
            yield Told(place, place.text.once(amounts_of, words), words)
