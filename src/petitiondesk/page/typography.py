"""Spaces as the typography of a language wants them: narrow before marks, unbroken beside numbers.

They are set on the page and never stored: a letter keeps what its authors typed. Only the text in
the page's own language is touched; a foreign title keeps its own spaces.
"""

from __future__ import annotations

import functools
import re

from msgspec.structs import replace

from petitiondesk.page.tree import (
    Heading,
    Inline,
    Item,
    Items,
    Node,
    Note,
    Paragraph,
    Picture,
    Quotation,
    Run,
    SignatureEntry,
    SignatureGrid,
)
from petitiondesk.page.words import Spacing

NARROW = "\u202f"
NO_BREAK = "\u00a0"

_SPACES = "[ \u00a0\u202f]"
_END = r"(?=\Z|[\s\u202f»)\]”’,.;:!?…])"
"""A mark inside an address or a time of day is followed by something else."""

Change = tuple[re.Pattern[str], str]


def spaced(text: str, spacing: Spacing) -> str:
    """Return a text with the spaces that its language wants."""
    for found, by in _changes(spacing):
        text = found.sub(by, text)
    return text


def spaced_node(node: Node, spacing: Spacing) -> Node:
    """Return a node with the spaces that the page's language wants."""
    match node:
        case Paragraph() | Heading():
            return replace(node, inlines=_inlines(node.inlines, spacing))
        case Quotation():
            return replace(node, paragraphs=tuple(_paragraph(p, spacing) for p in node.paragraphs))
        case Items():
            return _items(node, spacing)
        case SignatureGrid():
            return replace(node, entries=tuple(_entry(entry, spacing) for entry in node.entries))
        case Picture():
            return node


def spaced_note(note: Note, spacing: Spacing) -> Note:
    """Return a footnote with the spaces that the page's language wants."""
    return replace(note, inlines=_inlines(note.inlines, spacing))


def _items(items: Items, spacing: Spacing) -> Items:
    return replace(items, items=tuple(_item(item, spacing) for item in items.items))


def _item(item: Item, spacing: Spacing) -> Item:
    nodes = (spaced_node(node, spacing) for node in item.nodes)
    return Item(tuple(node for node in nodes if isinstance(node, Paragraph | Quotation | Items)))


def _paragraph(paragraph: Paragraph, spacing: Spacing) -> Paragraph:
    return replace(paragraph, inlines=_inlines(paragraph.inlines, spacing))


def _entry(entry: SignatureEntry, spacing: Spacing) -> SignatureEntry:
    return replace(
        entry,
        name=_runs(entry.name, spacing),
        representative=_runs(entry.representative, spacing),
        title=_runs(entry.title, spacing),
    )


def _inlines(inlines: tuple[Inline, ...], spacing: Spacing) -> tuple[Inline, ...]:
    return tuple(_run(part, spacing) if isinstance(part, Run) else part for part in inlines)


def _runs(runs: tuple[Run, ...], spacing: Spacing) -> tuple[Run, ...]:
    return tuple(_run(run, spacing) for run in runs)


def _run(run: Run, spacing: Spacing) -> Run:
    return run if run.language else replace(run, text=spaced(run.text, spacing))


@functools.lru_cache(maxsize=32)
def _changes(spacing: Spacing) -> tuple[Change, ...]:
    """Return what is to be found in a text, and what is put in its place."""
    rules = (
        (spacing.narrow_before, _narrow_before),
        (spacing.inside_quotes, _inside_quotes),
        (spacing.before, _before),
        (spacing.after_words, _after_words),
        (spacing.words_before_numbers, _words_before_numbers),
        (spacing.words_after_numbers, _words_after_numbers),
    )
    return tuple(change for wanted, rule in rules if wanted for change in rule(spacing))


def _narrow_before(spacing: Spacing) -> tuple[Change, ...]:
    marks = f"[{re.escape(spacing.narrow_before)}]"
    typed = re.compile(f"{_SPACES}+(?={marks}{_END})")
    left_out = re.compile(rf"(?<=[\w)\]%»”’])(?={marks}{_END})")
    return ((typed, NARROW), (left_out, NARROW))


def _inside_quotes(spacing: Spacing) -> tuple[Change, ...]:
    opening, closing = spacing.inside_quotes[0], spacing.inside_quotes[-1]
    return (
        (re.compile(f"{re.escape(opening)}{_SPACES}*"), opening + NARROW),
        (re.compile(f"{_SPACES}*{re.escape(closing)}"), NARROW + closing),
    )


def _before(spacing: Spacing) -> tuple[Change, ...]:
    marks = f"[{re.escape(spacing.before)}]"
    return ((re.compile(rf" (?={marks}(?:\s|\Z))"), NO_BREAK),)


def _after_words(spacing: Spacing) -> tuple[Change, ...]:
    found = rf"(?<![\w’'-])({_any_of(spacing.after_words)}) (?=\S)"
    return ((re.compile(found, re.IGNORECASE), rf"\1{NO_BREAK}"),)


def _words_before_numbers(spacing: Spacing) -> tuple[Change, ...]:
    found = rf"(?<!\w)({_any_of(spacing.words_before_numbers)}) (?=\d)"
    return ((re.compile(found, re.IGNORECASE), rf"\1{NO_BREAK}"),)


def _words_after_numbers(spacing: Spacing) -> tuple[Change, ...]:
    found = rf"(?<=\d) (?=(?:{_any_of(spacing.words_after_numbers)})(?!\w))"
    return ((re.compile(found), NO_BREAK),)


def _any_of(words: str) -> str:
    return "|".join(map(re.escape, words.split()))
