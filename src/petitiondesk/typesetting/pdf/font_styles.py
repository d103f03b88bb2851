"""Style sheets that tell every language its typefaces."""

from __future__ import annotations

from petitiondesk.typesetting.fonts import KINDS, Families
from petitiondesk.typesetting.pdf.css import css_string

_ARABIC_SCRIPT = frozenset({"ar", "ug"})
"""Languages whose letters a sans of ours joins into ligatures that readers of PDF take apart in the
wrong order (lam-alef comes out as alef-lam). They are set in their serif throughout, and in single
letters."""


def font_style_sheet(families: Families) -> str:
    """Return the style sheet that tells every language its families.

    Layouts say `var(--serif)` or `var(--sans)` and nothing else.
    """
    rules = (f":lang({code}){{{_chains(families, code)}}}" for code in sorted(families.languages))
    single_letters = "font-variant-ligatures:no-common-ligatures"
    apart = (f":lang({code}){{{single_letters}}}" for code in sorted(_ARABIC_SCRIPT))
    return "".join((*rules, *apart))


def margin_style(families: Families, code: str) -> str:
    """Return the same for the margins of a page, which are in no element and so in no language."""
    return f"@page{{{_chains(families, code if code in families.languages else 'en')}}}"


def _chains(families: Families, code: str) -> str:
    kinds = families.languages[code]
    faces = {kind: kinds["serif" if code in _ARABIC_SCRIPT else kind] for kind in KINDS}
    return "".join(
        f"--{kind}:{','.join(css_string(name) for name in names)};" for kind, names in faces.items()
    )
