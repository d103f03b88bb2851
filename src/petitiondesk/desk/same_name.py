"""Whether two names are one, whatever the form and case of their letters."""

from __future__ import annotations

import unicodedata


def folded(name: str) -> str:
    """Return what is compared of a name: neither case nor width, nor how its spaces are written."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
