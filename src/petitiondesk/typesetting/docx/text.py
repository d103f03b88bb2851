"""The nodes of a page tree as WordprocessingML, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from petitiondesk.opc.xml import Element
from petitiondesk.page import tree
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.typesetting.docx.faces import Faces, Kind
from petitiondesk.typesetting.docx.links import Links
from petitiondesk.typesetting.docx.note_calls import NoteCalls
from petitiondesk.typesetting.docx.notes import note_text
from petitiondesk.typesetting.docx.numbering import Lists, numbering_of
from petitiondesk.typesetting.docx.paragraphs import (
    NOWHERE,
    ParagraphWriter,
    Place,
    only_language,
)
from petitiondesk.typesetting.docx.pictures import Pictures
from petitiondesk.typesetting.docx.runs import RunWriter
from petitiondesk.typesetting.docx.signature_line import signature_line
from petitiondesk.typesetting.docx.signatures import signature_grid
from petitiondesk.typesetting.docx.styles import LOGO, NOTE_TEXT, QUOTATION, style_of
from petitiondesk.typesetting.docx.template import WordTemplate
from petitiondesk.typesetting.docx.xml import root, w

HEADING_LEVELS = 3
_TEXT = style_of(tree.Role.BODY)
_BELOW_THE_TEXT = Place(before=360)


class TextWriter:
    """Writes the document part.

    Attributes:
        links: the addresses that it met on the way.
        lists: the lists.
        pictures: the pictures.
        calls: the calls of footnotes.
    """

    def __init__(
        self, page: tree.PageTree, template: WordTemplate, faces: Faces, paragraphs: ParagraphWriter
    ) -> None:
        """Write a page into a template; ``paragraphs`` is shared with the footnotes."""
        self.links = Links()
        self.lists = Lists(template.styles.lists)
        self.pictures = Pictures()
        self.calls = NoteCalls(page.notes, page.language)
        self._page = page
        self._template = template
        self._paragraphs = paragraphs
        self._runs = RunWriter(faces, self.links, self.calls)

    def letterhead(self) -> Element:
        """Return the letterhead inside one element; its pictures float beside its words."""
        nodes = self._page.letterhead
        said = [node for node in nodes if not isinstance(node, tree.Picture)]
        pictures = [node for node in nodes if isinstance(node, tree.Picture)]
        if not self._template.styles.logo:
            pictures = []
        if not said:
            return self._nodes(pictures)
        written = self._nodes(said)
        for picture in pictures:
            turned = self._paragraphs.right_to_left
            drawn = self.pictures.floating(picture, right_to_left=turned)
            written[0].insert(1, w("r", drawn))  # behind the properties of the first paragraph
        return written

    def body(self) -> Element:
        """Return the text inside one element, and then the notes that nothing calls."""
        written = self._nodes(self._page.nodes)
        for field in self._page.fields:
            if field.id == EXPORTER:
                line = [signature_line(field)]
                written.append(self._paragraphs.paragraph(_TEXT, line, place=_BELOW_THE_TEXT))
        for note in self.calls.uncalled():
            kind = self._kind(NOTE_TEXT)
            content = (*self._runs.plain(note.label, kind), *note_text(note, self._runs, kind))
            written.append(self._paragraphs.paragraph(NOTE_TEXT, content, note.source))
        return written

    def _nodes(self, nodes: Iterable[tree.Node]) -> Element:
        written = root("body")
        for node in nodes:
            written.extend(self._node(node))
        return written

    def _node(self, node: tree.Node) -> Iterator[Element]:
        match node:
            case tree.Paragraph():
                yield self._paragraph(node, style_of(node.role))
            case tree.Heading():
                yield self._paragraph(node, f"Heading{min(max(node.level, 1), HEADING_LEVELS)}")
            case tree.Quotation():
                yield from self._quotation(node, NOWHERE)
            case tree.Items():
                yield from self._items(node, 0)
            case tree.SignatureGrid():
                yield signature_grid(node, self._runs, self._paragraphs, self._template)
            case tree.Picture():
                drawn = self.pictures.inline(node)
                yield self._paragraphs.paragraph(LOGO, [w("r", drawn)], node.source)

    def _kind(self, style: str) -> Kind:
        return self._template.styles.kinds.get(style, "serif")

    def _paragraph(
        self,
        node: tree.Paragraph | tree.Heading,
        style: str,
        place: Place = NOWHERE,
        label: str = "",
    ) -> Element:
        kind = self._kind(style)
        typed = self._runs.plain(f"{label}\t", kind) if label else ()
        said = (*typed, *self._runs.inlines(node.inlines, kind))
        language = only_language(node.inlines)
        return self._paragraphs.paragraph(style, said, node.source, place, language)

    def _quotation(self, node: tree.Quotation, place: Place) -> Iterator[Element]:
        for paragraph in node.paragraphs:
            yield self._paragraph(paragraph, QUOTATION, place)

    def _items(self, node: tree.Items, depth: int) -> Iterator[Element]:
        look = self.lists.look(node.labels)
        beside = Place(depth=depth, left=look.step * (depth + 1))
        counted = numbering_of(node.labels) if node.labels else None
        if node.labels and counted is None:
            first = Place(depth=depth, left=beside.left, hanging=look.hanging)
            labels = node.labels
        else:
            number = self.lists.add(counted, look, depth)
            first, labels = Place(list_number=number, depth=depth), ("",) * len(node.items)
        for item, label in zip(node.items, labels, strict=True):
            # Between items there is less space than after the last, which has its role's.
            after = None if item is node.items[-1] else look.after
            places = [msgspec.structs.replace(place, after=after) for place in (first, beside)]
            yield from self._item(item, places, label)

    def _item(self, item: tree.Item, places: Sequence[Place], label: str) -> Iterator[Element]:
        place, beside = places
        for node in item.nodes:
            match node:
                case tree.Paragraph():
                    yield self._paragraph(node, style_of(node.role), place, label)
                case tree.Quotation():
                    yield from self._quotation(node, place)
                case tree.Items():
                    yield from self._items(node, place.depth + 1)
            place, label = beside, ""
