"""From a page tree to a Word document, through a docxtpl template (ECMA-376-1, transitional).

The template holds the layout; every word comes from the tree. Same tree, same template, same
typefaces: same bytes.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

import jinja2
from markupsafe import Markup

from petitiondesk.opc import relationships as opc
from petitiondesk.opc.attachments import AttachmentPart, attachment_parts
from petitiondesk.opc.content_types import content_types_of
from petitiondesk.opc.core_properties import CORE_PART
from petitiondesk.opc.package import (
    CONTENT_TYPES,
    PACKAGE_RELATIONSHIPS,
    relationships_of,
    write_package,
)
from petitiondesk.opc.xml import DECLARATION, Element
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.page.tree import PageTree
from petitiondesk.typesetting.docx import parts
from petitiondesk.typesetting.docx.faces import Faces, FamilyNames
from petitiondesk.typesetting.docx.links import Links
from petitiondesk.typesetting.docx.margins import margin_runs
from petitiondesk.typesetting.docx.note_calls import NoteCalls
from petitiondesk.typesetting.docx.notes import notes_part
from petitiondesk.typesetting.docx.paragraphs import ParagraphWriter
from petitiondesk.typesetting.docx.runs import RunWriter
from petitiondesk.typesetting.docx.scripts import is_right_to_left
from petitiondesk.typesetting.docx.signature_line import PART, POINTER, empty_frame
from petitiondesk.typesetting.docx.styles import NOTE_TEXT, set_in
from petitiondesk.typesetting.docx.template import TemplatePart, WordTemplate, load_template
from petitiondesk.typesetting.docx.text import TextWriter
from petitiondesk.typesetting.docx.xml import inner
from petitiondesk.typesetting.errors import TypesettingFailedError

_STYLES = "word/styles.xml"
_SETTINGS = "word/settings.xml"
_FONTS = "word/fontTable.xml"
_NUMBERING = "word/numbering.xml"
_NOTES = "word/footnotes.xml"

_loaded = functools.lru_cache(maxsize=8)(load_template)


def warm_docx(template: bytes) -> None:
    """Load a template ahead of the first letter; :func:`write_docx` then opens no file.

    Raises:
        BadTemplateError: the template cannot be used.
    """
    _loaded(template)


def write_docx(
    tree: PageTree,
    template: bytes,
    fonts: FamilyNames,
    attachments: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return the Word document of a page.

    Args:
        tree: what it says.
        template: how it looks; a Word file with docxtpl tags, untrusted.
        fonts: language code → kind → family names.
        attachments: files to carry along, by name.

    Raises:
        BadTemplateError: the template is damaged, could do harm, or would lose words.
        BadPictureError: the tree's picture cannot be printed safely.
        TypesettingFailedError: the template could not be filled.
    """
    document = _Document(tree, _loaded(template), Faces(fonts, tree.language))
    return document.package(attachments or {})


class _Document:
    """One document while it is written: its parts, and who points to whom."""

    def __init__(self, tree: PageTree, template: WordTemplate, faces: Faces) -> None:
        self._tree = tree
        self._template = template
        self._faces = faces
        self._parts = dict(template.fixed)
        self._pointers: list[opc.Relationship] = []

    def package(self, attachments: Mapping[str, bytes]) -> bytes:
        """Return the whole file."""
        paragraphs = ParagraphWriter(right_to_left=is_right_to_left(self._tree.language))
        writer = TextWriter(self._tree, self._template, self._faces, paragraphs)
        self._add_margins()
        self._add_text(writer)
        self._add_notes(writer.calls, paragraphs)
        self._add_fixed_parts(notes=bool(writer.calls.called()))
        for each in attachment_parts(attachments):
            self._attach(each)
        self._add_pointers()
        return write_package(self._parts)

    def _add_margins(self) -> None:
        runs = RunWriter(self._faces, Links())
        kind = self._template.styles.kinds.get("Footer", "sans")
        said = margin_runs(self._tree, runs, self._faces, kind)
        for part in self._template.margins:
            self._fill(part, said)
            self._point(part.name, part.relationships)

    def _add_text(self, writer: TextWriter) -> None:
        said = {"letterhead": writer.letterhead(), "body": writer.body()}
        self._fill(self._template.document, said)
        self._parts |= writer.pictures.parts()
        self._pointers += (*writer.links.relationships(), *writer.pictures.relationships())
        if any(field.id == EXPORTER for field in self._tree.fields):
            self._parts[PART] = empty_frame()
            self._pointers.append(POINTER)
        if (numbering := writer.lists.part()) is not None:
            self._add(_NUMBERING, opc.NUMBERING, numbering)

    def _add_notes(self, calls: NoteCalls, paragraphs: ParagraphWriter) -> None:
        if not calls.called():
            return
        links = Links()
        runs = RunWriter(self._faces, links)
        kind = self._template.styles.kinds[NOTE_TEXT]
        self._add(_NOTES, opc.FOOTNOTES, notes_part(calls, runs, paragraphs, kind))
        self._point(_NOTES, links.relationships())

    def _add_fixed_parts(self, *, notes: bool) -> None:
        language = self._tree.language
        self._add(_STYLES, opc.STYLES, set_in(self._template.styles, self._faces.page()))
        self._add(_SETTINGS, opc.SETTINGS, parts.settings(language, notes=notes))
        self._add(_FONTS, opc.FONT_TABLE, parts.font_table(self._faces))
        self._parts[CORE_PART] = parts.core_properties(self._tree.title, language)

    def _add(self, name: str, kind: str, content: bytes) -> None:
        self._parts[name] = content
        self._pointers.append(opc.Relationship(f"pd{len(self._pointers) + 1}", kind, name))

    def _attach(self, part: AttachmentPart) -> None:
        self._add(part.name, opc.CUSTOM_XML, part.content)
        self._parts[part.properties_name] = part.properties
        pointer = opc.Relationship("rId1", opc.CUSTOM_XML_PROPERTIES, part.properties_name)
        self._point(part.name, (pointer,))

    def _fill(self, part: TemplatePart, said: Mapping[str, Element]) -> None:
        # The elements escape their texts as they are written out, hence Markup.
        known = {name: Markup(inner(element)) for name, element in said.items()}  # noqa: S704
        try:
            filled = part.filled[self._tree.direction].render(known)
        except jinja2.TemplateError as cause:
            raise TypesettingFailedError(engine="docx") from cause
        self._parts[part.name] = DECLARATION + filled.encode()

    def _add_pointers(self) -> None:
        document = self._template.document
        self._point(document.name, (*document.relationships, *self._pointers))
        whole = (
            opc.Relationship("pdDocument", opc.DOCUMENT, document.name),
            opc.Relationship("pdCore", opc.CORE_PROPERTIES, CORE_PART),
        )
        self._parts[PACKAGE_RELATIONSHIPS] = opc.write_relationships(whole, "")
        self._parts[CONTENT_TYPES] = content_types_of(self._parts)

    def _point(self, name: str, pointers: Iterable[opc.Relationship]) -> None:
        if listed := tuple(pointers):
            self._parts[relationships_of(name)] = opc.write_relationships(listed, name)
