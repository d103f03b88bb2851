"""How a language says numbers, days and what is counted: data, so that it can be corrected."""

from __future__ import annotations

import msgspec

from petitiondesk.law.checker.words.day_words import DayWords, day_words
from petitiondesk.law.checker.words.number_words import NumberWords, number_words
from petitiondesk.law.checker.words.part_words import PartWords, part_words
from petitiondesk.law.checker.words.quantity_file import QuantityFile
from petitiondesk.law.checker.words.signer_words import SignerWords, signer_words
from petitiondesk.law.checker.words.word_file import decode_words


class QuantityWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language, ready to be looked for.

    Attributes:
        language: code of the language.
        as_of: the day to which the file was compiled (ISO 8601).
        source: what it rests on, in words.
        numbers: how it writes numbers.
        days: how it writes days.
        parts: how it says that numbers are a whole and its parts.
        signers: how those who sign speak of themselves.
    """

    language: str
    as_of: str
    source: str
    numbers: NumberWords
    days: DayWords
    parts: PartWords
    signers: SignerWords


def decode_quantity_words(data: bytes) -> QuantityWords:
    """Return the words in an ``assets/law/quantities/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, or a phrase is no regular expression.
    """
    return decode_words(data, QuantityFile, "quantities", _ready)


def _ready(file: QuantityFile) -> QuantityWords:
    return QuantityWords(
        language=file.language,
        as_of=file.as_of,
        source=file.source,
        numbers=number_words(file),
        days=day_words(file),
        parts=part_words(file),
        signers=signer_words(file),
    )
