"""From a page tree to one HTML page: words and structure only; how it looks is the layout's.

Class names are the names of roles. Every text is escaped here and nowhere else, and nothing in the
page refers to anything but the pictures handed in beside it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from itertools import starmap
from urllib.parse import urlsplit

import msgspec

from petitiondesk.letter.characters import printable
from petitiondesk.letter.languages import Direction, language
from petitiondesk.page.tree import (
    Heading,
    Inline,
    Item,
    Items,
    Node,
    Note,
    NoteMark,
    PageTree,
    Paragraph,
    Picture,
    Quotation,
    Run,
    SignatureEntry,
    SignatureGrid,
)
from petitiondesk.typesetting.pdf.css import css_string
from petitiondesk.typesetting.pdf.line_breaks import WORD_JOINER, breakable

LINK_SCHEMES = frozenset({"https", "mailto"})
"""What a printed link may point to."""

EN_SPACE = "\u2002"
PAGE_DIGITS = "page-digits"
LONG_SIGNATURE = 600
"""From how many characters on a signatory may be split: what is higher than a page would be cut."""

ROOM_FOR_NOTES = 3_000
"""So many characters of notes stand on the page that calls them, for each paragraph; the others
stand at the end: notes that are higher than a page would be cut."""

NOTE_LINE = 100
"""A short note takes a line as well, and a line holds so many characters."""

WIDE_LABEL = 5
"""From how many characters on a label needs more room than numbers do, as in `Annex 1`."""


def html_page(tree: PageTree, pictures: Mapping[str, str], *, tight: bool = False) -> str:
    """Return the whole page as HTML.

    Args:
        tree: what it says.
        pictures: a picture's source → its safe address.
        tight: whether the layout is asked to take a little less space everywhere.
    """
    return _Page(tree, pictures).html("tight" if tight else "")


def language_tag(code: str) -> str:
    """Return the BCP 47 tag that speech and spelling go by: `en-GB` for `en`."""
    known = language(code)
    return known.tag if known else code


def _escaped(text: str) -> str:
    return html.escape(printable(text), quote=True)


def _text(text: str) -> str:
    return _escaped(breakable(text)).replace("\n", "<br>")


class _Attributes(msgspec.Struct, frozen=True):
    """The attributes an element may carry; those left empty are not written."""

    name: str = ""
    source: str = ""
    tag: str = ""
    direction: str = ""

    def __str__(self) -> str:
        pairs = (
            ("class", self.name),
            ("data-source", self.source),
            ("lang", self.tag),
            ("dir", self.direction),
        )
        return "".join(f' {key}="{_escaped(value)}"' for key, value in pairs if value)


class _Page:
    """Writes one tree. Knows which footnotes it has printed already."""

    def __init__(self, tree: PageTree, pictures: Mapping[str, str]) -> None:
        self._tree = tree
        self._pictures = pictures
        self._notes = {note.number: note for note in tree.notes}
        self._printed: set[int] = set()
        self._room_for_notes = 0

    def html(self, name: str) -> str:
        tree = self._tree
        attributes = _Attributes(
            name=name, tag=language_tag(tree.language), direction=tree.direction.value
        )
        head = "".join(map(self._node, tree.letterhead))
        body = "".join(map(self._node, tree.nodes))
        return (
            f'<!DOCTYPE html><html{attributes}><head><meta charset="utf-8">'
            f"<title>{_escaped(' '.join(tree.title.split()))}</title>"
            f"<style>{self._page_style()}</style></head>"
            f'<body class="{"draft" if tree.draft else "final"}">'
            f'<header class="letterhead">{head}</header>'
            f'<main class="text">{body}{self._fields("")}{self._other_notes()}</main></body></html>'
        )

    def _page_style(self) -> str:
        """Return the words of the margins; where they stand is the layout's decision."""
        words = self._tree.words
        draft = css_string(words.draft) if self._tree.draft else "none"
        reference = css_string(self._tree.reference) if self._tree.reference else "none"
        digits = " ".join(map(css_string, words.digits))
        return (
            f"@counter-style {PAGE_DIGITS}{{system:numeric;symbols:{digits}}}"
            f"@page{{direction:{self._tree.direction.value};"
            f"--page-of:{_page_of(words.page_of)};--draft:{draft};--reference:{reference}}}"
        )

    def _node(self, node: Node) -> str:
        match node:
            case Paragraph():
                return self._block("p", node.role.value, node.source, node.inlines)
            case Heading():
                level = min(max(node.level, 1), 6)
                return self._block(f"h{level}", node.role.value, node.source, node.inlines)
            case Quotation():
                return f"<blockquote>{''.join(map(self._node, node.paragraphs))}</blockquote>"
            case Items():
                return self._items(node)
            case SignatureGrid():
                return self._signatures(node)
            case Picture():
                return self._picture(node)

    def _block(self, element: str, name: str, source: str, inlines: Sequence[Inline]) -> str:
        attributes = self._attributes(name, source, inlines)
        self._room_for_notes = ROOM_FOR_NOTES
        return f"<{element}{attributes}>{self._inlines(inlines)}</{element}>"

    def _attributes(self, name: str, source: str, inlines: Sequence[Inline]) -> _Attributes:
        code = _only_language(inlines) or self._tree.language
        return _Attributes(name, source, language_tag(code), self._other_direction(code))

    def _other_direction(self, code: str) -> str:
        known = language(code)
        direction = known.direction if known else Direction.LEFT_TO_RIGHT
        return direction.value if direction is not self._tree.direction else ""

    def _items(self, items: Items) -> str:
        element, kind = ("ol", "numbered") if items.labels else ("ul", "bullets")
        if any(len(label) > WIDE_LABEL for label in items.labels):
            kind += " wide"
        labels = items.labels or ("",) * len(items.items)
        inner = "".join(starmap(self._item, zip(items.items, labels, strict=True)))
        return f'<{element} class="{items.role.value} {kind}">{inner}</{element}>'

    def _item(self, item: Item, label: str) -> str:
        marker = f" style='list-style-type:{css_string(label + EN_SPACE)}'" if label else ""
        inner = "".join(map(self._node, item.nodes))
        return f'<li{marker}><div data-tag="LBody">{inner}</div></li>'

    def _signatures(self, grid: SignatureGrid) -> str:
        entries = "".join(map(self._signature, grid.entries))
        return f'<ul class="signature_grid" title="{_escaped(grid.caption)}">{entries}</ul>'

    def _signature(self, entry: SignatureEntry) -> str:
        parts = (
            ("signatory", entry.name),
            ("representative", entry.representative),
            ("title", entry.title),
            ("country", entry.country),
        )
        inner = "".join(self._block("p", name, "", runs) for name, runs in parts if runs)
        length = sum(len(run.text) for _name, runs in parts for run in runs)
        name = "signature long" if length > LONG_SIGNATURE else "signature"
        return f"<li{_Attributes(name, entry.source)}>{inner}{self._fields(entry.source)}</li>"

    def _fields(self, signatory: str) -> str:
        """Print the places for signatures in the file itself: boxes that are made fields later."""
        places = [place for place in self._tree.fields if place.signatory == signatory]
        boxes = "".join(
            f'<input type="checkbox" class="{"seal" if place.shown else "unseen"}"'
            f' name="{_escaped(place.id)}" title="{_escaped(place.description)}">'
            for place in places
        )
        return f'<p class="seals">{boxes}</p>' if boxes else ""

    def _picture(self, picture: Picture) -> str:
        address = self._pictures[picture.source]
        return (
            f'<p class="logo"><img src="{_escaped(address)}"'
            f' alt="{_escaped(picture.description)}"{_Attributes("", picture.source)}></p>'
        )

    def _inlines(self, inlines: Sequence[Inline]) -> str:
        return "".join(map(self._inline, inlines))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Run():
                return self._run(inline)
            case NoteMark():
                return self._note_mark(inline.number)

    def _run(self, run: Run) -> str:
        text = _text(run.text)
        for element, wanted in (("em", run.emphasis), ("strong", run.strong)):
            text = f"<{element}>{text}</{element}>" if wanted else text
        if is_printed_link(run.link):
            text = f'<a href="{_escaped(run.link)}">{text}</a>'
        if not run.language or run.language == self._tree.language:
            return text
        known = language(run.language)
        direction = known.direction if known else Direction.LEFT_TO_RIGHT
        attributes = _Attributes(tag=language_tag(run.language), direction=direction.value)
        return f"<span{attributes}>{text}</span>"

    def _note_mark(self, number: int) -> str:
        """Print a note where it is called first, if there is room; else its label alone."""
        note = self._notes.get(number)
        if note is None:
            return ""
        if number in self._printed or not self._has_room_for(note):
            return f'<sup class="call">{_escaped(note.label)}</sup>'
        self._printed.add(number)
        return WORD_JOINER + self._note("span", note)

    def _has_room_for(self, note: Note) -> bool:
        length = sum(len(run.text) for run in note.inlines if isinstance(run, Run))
        self._room_for_notes -= max(length, NOTE_LINE)
        return self._room_for_notes >= 0

    def _note(self, element: str, note: Note) -> str:
        """Print a note; one in another language still begins at the page's own edge."""
        attributes = _Attributes("note", note.source, language_tag(self._tree.language))
        label = _escaped(note.label)
        return (
            f'<{element}{attributes} data-tag="Note" data-label="{label}"'
            f' title="{_escaped(self._tree.words.notes)}">'
            f'<span class="label">{label}</span> {self._inlines(note.inlines)}</{element}>'
        )

    def _other_notes(self) -> str:
        """Print the notes that no paragraph called, or had room for: words are never lost."""
        notes = self._tree.notes
        return "".join(self._note("p", note) for note in notes if note.number not in self._printed)


def is_printed_link(address: str) -> bool:
    """Tell whether a link may be printed as one: `https:` or `mailto:`, and well formed."""
    try:
        return urlsplit(address).scheme in LINK_SCHEMES
    except ValueError:
        return False


def _page_of(words: str) -> str:
    """Return `content` (CSS Generated Content) for the words with the two counters in them."""
    counters = {
        "{page}": f"counter(page,{PAGE_DIGITS})",
        "{pages}": f"counter(pages,{PAGE_DIGITS})",
    }
    pieces = re.split(r"(\{pages?\})", words)
    return " ".join(counters.get(piece) or css_string(piece) for piece in pieces if piece) or "none"


def _only_language(inlines: Sequence[Inline]) -> str:
    """Return the code of the language that all of a block is in; empty where it is the page's."""
    codes = {inline.language for inline in inlines if isinstance(inline, Run)}
    return codes.pop() if len(codes) == 1 else ""
