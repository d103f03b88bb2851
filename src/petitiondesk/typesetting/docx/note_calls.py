"""Where the text calls its footnotes, and how each call is marked (ECMA-376-1 section 17.11)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from petitiondesk.opc.xml import Element
from petitiondesk.page.tree import Note
from petitiondesk.typesetting.docx.scripts import ScriptKind, is_right_to_left, script_kind
from petitiondesk.typesetting.docx.styles import NOTE_MARK, language_of
from petitiondesk.typesetting.docx.xml import text, w


class NoteCalls:
    """Marks the calls in a text and remembers them.

    Word counts notes itself, in Western digits. Where that gives the page tree's label, Word may
    count; every other label is typed, so that both formats say the same.
    """

    def __init__(self, notes: Sequence[Note], language: str = "") -> None:
        """Know the notes of a page in this language; none of them is called yet."""
        self._language = language
        self._notes = {note.number: note for note in notes}
        self._called: set[int] = set()
        self._typed: set[int] = set()

    def call(self, number: int) -> Iterator[Element]:
        """Yield the run that calls a note; a later call repeats its label, as Word has one only."""
        note = self._notes.get(number)
        if note is None:
            return
        if number in self._called:
            yield w("r", self._typed_properties(), text(note.label))
            return
        counted = len(self._called) - len(self._typed) + 1
        self._called.add(number)
        if note.label == str(counted):
            yield w("r", _counted_properties(), w("footnoteReference", id=number))
        else:
            self._typed.add(number)
            reference = w("footnoteReference", customMarkFollows=1, id=number)
            yield w("r", self._typed_properties(), reference, text(note.label))

    def mark(self, note: Note) -> Element:
        """Return the run at the foot of the page that begins a note."""
        if note.number in self._typed:
            return w("r", self._typed_properties(), text(note.label))
        return w("r", _counted_properties(), w("footnoteRef"))

    def called(self) -> tuple[Note, ...]:
        """Return the notes that the text calls, in order."""
        return tuple(note for number, note in self._notes.items() if number in self._called)

    def uncalled(self) -> tuple[Note, ...]:
        """Return the notes that nothing calls; their words are printed all the same."""
        return tuple(note for number, note in self._notes.items() if number not in self._called)

    def _typed_properties(self) -> Element:
        """Return what says the look of a label, and in which language it is to be read."""
        properties = _counted_properties()
        if is_right_to_left(self._language):
            properties.append(w("rtl"))
        elif script_kind(self._language) is ScriptKind.COMPLEX:
            properties.append(w("cs"))
        properties.append(language_of(self._language))
        return properties


def _counted_properties() -> Element:
    return w("rPr", w("rStyle", val=NOTE_MARK))
