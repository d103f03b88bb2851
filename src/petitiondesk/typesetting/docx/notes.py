"""Footnotes: a part of their own that docxtpl cannot make (ECMA-376-1 section 17.11)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from petitiondesk.opc.xml import Element, to_part
from petitiondesk.page.tree import Note
from petitiondesk.typesetting.docx.faces import Kind
from petitiondesk.typesetting.docx.note_calls import NoteCalls
from petitiondesk.typesetting.docx.paragraphs import ParagraphWriter
from petitiondesk.typesetting.docx.runs import RunWriter
from petitiondesk.typesetting.docx.styles import NOTE_TEXT
from petitiondesk.typesetting.docx.xml import root, w

SEPARATORS: Final = {-1: "separator", 0: "continuationSeparator"}
"""The lines above notes, and the numbers under which Word looks for them."""


def notes_part(calls: NoteCalls, runs: RunWriter, paragraphs: ParagraphWriter, kind: Kind) -> bytes:
    """Return ``word/footnotes.xml``: the notes that the text calls, under their numbers."""
    part = root("footnotes")
    for number, form in SEPARATORS.items():
        line = paragraphs.paragraph(NOTE_TEXT, (w("r", w(form)),))
        part.append(w("footnote", line, type=form, id=number))
    for note in calls.called():
        content = (calls.mark(note), *note_text(note, runs, kind))
        paragraph = paragraphs.paragraph(NOTE_TEXT, content, note.source)
        part.append(w("footnote", paragraph, id=note.number))
    return to_part(part)


def note_text(note: Note, runs: RunWriter, kind: Kind) -> Iterator[Element]:
    """Yield what follows the mark of a note."""
    yield from runs.plain(" ", kind)
    yield from runs.inlines(note.inlines, kind)
