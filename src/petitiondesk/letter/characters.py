"""Which characters of a text reach paper."""

from __future__ import annotations

import re

_UNPRINTABLE = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but tabulator and line feed
    "\u202a-\u202e\u2066-\u2069"  # embeddings, overrides and isolates: they can show text reversed
    "\ud800-\udfff"  # halves of characters
    "\ufdd0-\ufdef\ufffe\uffff\ufff9-\ufffb"  # noncharacters, interlinear annotation
    "\U000e0000-\U000e007f"  # tags: text that nobody sees
    "]"
)


def printable(text: str) -> str:
    """Return ``text`` without the characters that have no shape of their own or hide others.

    Joiners and direction marks (U+200C-U+200F) stay: Indic scripts, Persian and Uyghur need them.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return _UNPRINTABLE.sub("", lines.replace("\u2029", "\n\n"))


def unprintable(text: str) -> tuple[str, ...]:
    """Return the code points of ``text`` that :func:`printable` takes out, as ``U+202E``."""
    return tuple(sorted({f"U+{ord(found):04X}" for found in _UNPRINTABLE.findall(text)}))
