"""What a letter of the vault is called, wherever it is named."""

from __future__ import annotations

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.pages.words import first_words, one_line


def title_in_words(entry: DraftEntry) -> str:
    """Return the title of a draft in one line."""
    return isolated(one_line(entry.title)) or translate("LetterRows", "Letter without a subject")


def short_title(entry: DraftEntry) -> str:
    """Return the beginning of the title of a draft, for a sentence about it."""
    return isolated(first_words(entry.title)) or title_in_words(entry)
