"""One thing that is told of a file."""

from __future__ import annotations

from dataclasses import dataclass

from petitiondesk.ui.looks.symbols import Tone


@dataclass(frozen=True)
class Line:
    """Words, and a symbol and colour that say the same.

    Attributes:
        words: what is told.
        tone: its colour.
        icon: its symbol.
        more: what there is to know besides; empty for nothing.
        title: of whom or what it tells; empty where the words do.
    """

    words: str
    tone: Tone
    icon: str
    more: str = ""
    title: str = ""
