"""Light markup to nodes: emphasis, strong, links, quotations, lists and line breaks. Nothing else.

Everything else is text: HTML, headings, tables, code, entities, template braces. A line break that
was typed is printed, since that is what its writer saw. Links lead to ``https:`` and ``mailto:``
only; any other prints as it was typed. A text that nests deeper than any reader could follow is not
taken apart but printed as it stands, with its marks, so that nothing of it is lost; the same goes
for a paragraph that changes its style more often than any reader could see.

With these limits the work grows with the length of a text and not faster, whatever stands in it; a
test counts the steps. Emphasis within emphasis is counted and not nested: its depth needs no limit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter
from urllib.parse import urlsplit

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from petitiondesk.letter.characters import printable
from petitiondesk.page.forms import merged
from petitiondesk.page.tree import Item, Items, Paragraph, Quotation, Role, Run

BodyNode = Paragraph | Quotation | Items

MAX_NESTING = 12
"""Containers in containers; a list takes two levels. Five lists deep is still taken apart."""

MAX_OPENINGS = 500
"""Brackets that may open a link. Above, the search for their ends would take seconds."""

MAX_RUNS = 500
"""Stretches of one style in a paragraph. The time to lay out an unbroken word grows with the square
of their number: a quarter of a second for so many, half a minute for 5,000."""

BULLET = "\u2022"
"""Stands before the items of a list where a list cannot stand."""


class Style(msgspec.Struct, frozen=True):
    """What all nodes of one block have in common.

    Attributes:
        role: of its paragraphs and lists.
        source: the id of the block.
        language: where it differs from the page's; else empty.
        expand: puts counts in the place of fields.
        label: writes the number of a list's item in the digits of the page.
    """

    role: Role
    source: str
    language: str
    expand: Callable[[str], str]
    label: Callable[[str], str]


class _Parser(MarkdownIt):
    """CommonMark reduced to our light markup."""

    def __init__(self) -> None:
        super().__init__("zero", {"maxNesting": MAX_NESTING, "typographer": False})
        self.enable(["emphasis", "link", "blockquote", "list", "newline", "escape"])

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's name
        return super().normalizeLink(url) if _leads_somewhere(url) else url

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        return _leads_somewhere(url)


def _leads_somewhere(url: str) -> bool:
    """Tell whether this is an address of the web with a host, or one of mail."""
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return False
    return url.startswith("mailto:") or (url.startswith("https://") and bool(host))


_PARSER = _Parser()


def nodes_of(markup: str, style: Style) -> tuple[BodyNode, ...]:
    """Return the nodes of a text in light markup; none where it says nothing."""
    text = printable(markup).replace("\t", " ").strip()
    if not text:
        return ()
    tokens = _PARSER.parse(text) if text.count("[") <= MAX_OPENINGS else []
    if not tokens or max(token.level for token in tokens) >= MAX_NESTING - 1:
        return (_as_it_stands(text, style),)
    return _nodes(iter(tokens), style)


def _as_it_stands(text: str, style: Style) -> Paragraph:
    return Paragraph(style.role, (Run(style.expand(text), language=style.language),), style.source)


def _nodes(tokens: Iterator[Token], style: Style, until: str = "") -> tuple[BodyNode, ...]:
    """Return the nodes up to the token that closes their container, which is consumed."""
    found: list[BodyNode] = []
    for token in tokens:
        if token.type == until:
            break
        node = _node(token, tokens, style)
        if node is not None:
            found.append(node)
    return tuple(found)


def _node(token: Token, tokens: Iterator[Token], style: Style) -> BodyNode | None:
    match token.type:
        case "blockquote_open":
            paragraphs = flat(_nodes(tokens, style, "blockquote_close"))
            return Quotation(paragraphs) if paragraphs else None
        case "bullet_list_open" | "ordered_list_open":
            return _items(token, tokens, style)
        case "inline":
            return _paragraph(token, style)
        case _:
            return None


def _items(opening: Token, tokens: Iterator[Token], style: Style) -> Items | None:
    entries: list[tuple[str, tuple[BodyNode, ...]]] = []
    for token in tokens:
        if token.type == opening.type.replace("_open", "_close"):
            break
        nodes = _nodes(tokens, style, "list_item_close")
        if nodes:
            entries.append((style.label(token.info + token.markup), nodes))
    items = tuple(Item(nodes) for _, nodes in entries)
    numbered = opening.type == "ordered_list_open"
    labels = tuple(label for label, _ in entries) if numbered else ()
    return Items(style.role, items, labels) if items else None


def flat(nodes: tuple[BodyNode, ...]) -> tuple[Paragraph, ...]:
    """Return the paragraphs of nodes in reading order, those of lists with their labels."""
    found: list[Paragraph] = []
    for node in nodes:
        if isinstance(node, Paragraph):
            found.append(node)
        elif isinstance(node, Quotation):
            found.extend(node.paragraphs)
        else:
            found.extend(_flat_items(node))
    return tuple(found)


def _flat_items(items: Items) -> list[Paragraph]:
    found: list[Paragraph] = []
    for number, item in enumerate(items.items):
        first, *others = flat(item.nodes)
        mark = Run(f"{items.labels[number] if items.labels else BULLET} ")
        found.append(Paragraph(first.role, merged([mark, *first.inlines]), first.source))
        found.extend(others)
    return found


def _paragraph(token: Token, style: Style) -> Paragraph | None:
    runs = _runs(token.children or [], style)
    if len(runs) > MAX_RUNS:
        return _as_it_stands(token.content, style)
    return Paragraph(style.role, runs, style.source) if runs else None


def _runs(tokens: list[Token], style: Style) -> tuple[Run, ...]:
    """Return the runs of a paragraph. Marks are counted, not nested: input may nest them deeply."""
    return tuple(
        Run("".join(text for _, text in pieces), italic, bold, link, style.language)
        for (italic, bold, link), pieces in groupby(_pieces(tokens, style), key=itemgetter(0))
    )


def _pieces(tokens: list[Token], style: Style) -> Iterator[tuple[tuple[bool, bool, str], str]]:
    """Yield the looks of texts (italic, bold, link) and the texts."""
    marks = _Marks()
    for token in tokens:
        marks = marks.after(token)
        text = "\n" if token.type in ("softbreak", "hardbreak") else style.expand(token.content)
        if token.nesting == 0 and text:
            yield (marks.emphasis > 0, marks.strong > 0, marks.link), text


class _Marks(msgspec.Struct, frozen=True):
    """How many marks of each kind are open."""

    emphasis: int = 0
    strong: int = 0
    link: str = ""

    def after(self, token: Token) -> _Marks:
        match token.tag:
            case "em":
                return msgspec.structs.replace(self, emphasis=self.emphasis + token.nesting)
            case "strong":
                return msgspec.structs.replace(self, strong=self.strong + token.nesting)
            case "a":
                target = str(token.attrs.get("href", "")) if token.nesting > 0 else ""
                return msgspec.structs.replace(self, link=target)
            case _:
                return self
