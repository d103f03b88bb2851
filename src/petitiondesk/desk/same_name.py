"""Whether two names are one, whatever the form and case of their letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def folded(name: str) -> str:
    """Return what is compared of a name: neither case nor width, nor how its spaces are written."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def is_one_of(name: str, others: Iterable[str]) -> bool:
    """Tell whether a name is one of others; no name at all is none of them."""
    own = folded(name)
    return bool(own) and own in map(folded, others)
