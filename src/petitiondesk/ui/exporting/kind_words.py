"""What kind of files an export will make, and why, in words."""

from __future__ import annotations

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone


def kind_in_words(*, draft: bool, ready: bool, possible: bool, settled: bool) -> tuple[str, Tone]:
    """Say whether drafts or final files are made.

    Args:
        draft: whether drafts are.
        ready: whether nothing is known that has to be finished first.
        possible: whether final files could be made: it is ready, and whoever was asked agreed.
        settled: whether all is known that is found in the letter.
    """
    if possible and not draft and not settled:
        said = translate(
            "ExportPage", "The files are final if nothing is found: the letter is checked first."
        )
        return said, Tone.INK
    tone = Tone.READY if possible and not draft else Tone.ATTENTION
    return _in_words(draft=draft, ready=ready, possible=possible), tone


def _in_words(*, draft: bool, ready: bool, possible: bool) -> str:
    if possible and not draft:
        return translate("ExportPage", "The letter is ready. The files are final.")
    if possible:
        return translate(
            "ExportPage", "The letter is ready. You chose a draft: every page is marked."
        )
    if not ready and draft:
        return translate(
            "ExportPage", "The letter is not finished yet. Every page is marked as a draft."
        )
    if draft:
        return translate(
            "ExportPage",
            "Every page is marked as a draft, until every organisation has endorsed the text.",
        )
    return translate(
        "ExportPage", "Final files cannot be made yet. The list above says what is left."
    )
