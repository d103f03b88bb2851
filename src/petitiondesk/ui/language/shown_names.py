"""Names out of cards and files that are not trusted: as text, never longer than a line or two.

Whoever made a card wrote what they liked into it; a name must not look like a sentence of ours.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from petitiondesk.ui.language.translation import isolated

LONGEST: Final = 120
"""So many characters of a name are shown; a letter shows longer ones, its verdict does not."""

_HIDING: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories of what has no shape of its own, turns text around, or breaks a line (UAX 44)."""

_JOINERS: Final = frozenset("\u200c\u200d")
"""Persian, Uyghur and the scripts of India are not written without them."""


def visible(untrusted: str) -> str:
    """Return a name in which everything that hides is seen, by its number in Unicode."""
    shown = "".join(map(_shown, untrusted[: LONGEST + 1]))
    return shown if len(untrusted) <= LONGEST else f"{shown[:LONGEST]}…"


def shown_name(untrusted: str) -> str:
    """Return a name as it stands in a sentence, which it cannot turn around."""
    return isolated(visible(untrusted))


def _shown(character: str) -> str:
    hides = unicodedata.category(character) in _HIDING and character not in _JOINERS
    return f"[U+{ord(character):04X}]" if hides else character
