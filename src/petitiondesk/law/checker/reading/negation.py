"""Whether a sentence denies or limits what it names: ``not``, ``only``."""

from __future__ import annotations

from petitiondesk.law.checker.reading.text_reading import TextReading


def is_denied(text: TextReading, position: int) -> bool:
    """Tell whether the sentence at a position says ``not`` or ``only``, in its language's words."""
    return bool(text.words and text.has(text.words.denials, text.sentence(position)))
