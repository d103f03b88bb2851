"""Numbers as a page writes them: digits, counts, labels and lists of labels."""

from __future__ import annotations

from collections.abc import Sequence

from babel.numbers import format_decimal

from petitiondesk.letter.languages import language
from petitiondesk.page.forms import fill
from petitiondesk.page.words import EXACTLY_ONE, Plural, Words, plural_category


def in_digits(text: str, words: Words) -> str:
    """Return a text of ours with its numbers in the digits of the page."""
    return text.translate(str.maketrans("0123456789", words.digits))


def number(count: int, words: Words) -> str:
    """Return a count as the language groups it, in the digits of the page."""
    known = language(words.language)
    grouped = format_decimal(count, locale=known.locale if known else "en", numbering_system="latn")
    return in_digits(grouped, words)


def counted(plural: Plural, count: int, words: Words) -> str:
    """Return the plural's form for ``count``, filled in."""
    form = plural.get(EXACTLY_ONE, "") if count == 1 else ""
    form = form or plural[plural_category(words.language, count)]
    return fill(form, count=number(count, words))


def item_label(section: int, item: int, words: Words) -> str:
    """Return the number of an item of a numbered section, such as ``1.2``."""
    return in_digits(f"{section}.{item}", words)


def enumerated(labels: Sequence[str], words: Words) -> str:
    """Return ``1.1, 1.2 and 2.1`` for its three labels."""
    if len(labels) < len(("first", "last")):
        return "".join(labels)
    return words.list_separator.join(labels[:-1]) + words.last_separator + labels[-1]
