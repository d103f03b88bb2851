"""What the palette finds from an open letter: actions, other letters, and every field."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.actions import Actions, keys_in_words, words_of
from petitiondesk.ui.language.translation import isolated, left_to_right, number, translate
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.messages import finding_in_words
from petitiondesk.ui.pages.words import first_words
from petitiondesk.ui.palette.palette import Entry
from petitiondesk.ui.steps import step_title
from petitiondesk.ui.titles import short_title
from petitiondesk.ui.written_fields import WrittenField, fields_of

_OF_THE_LETTER = (
    "undo",
    "redo",
    "save",
    "save_as_file",
    "history",
    "name_version",
    "argument",
    "check_anew",
    "leave",
    "read",
    "next",
    "back",
)


def entries_of_actions(actions: Actions) -> list[Entry]:
    """Return what can be done now: the steps first, then what is about this letter."""
    return [
        Entry(words_of(each), left_to_right(keys_in_words(each)), each.trigger, each.icon())
        for each in sorted(actions.all(), key=_steps_first)
        if each.isEnabled() and each.objectName() != "find"
    ]


def entries_of_letters(drafts: Iterable[DraftEntry], open_: Callable[[str], object]) -> list[Entry]:
    """Return the letters that can be opened in the place of this one."""
    icon = symbol("folder-open", Tone.MUTED)
    kind = translate("Palette", "Letter")
    return [
        Entry(short_title(each), kind, functools.partial(open_, each.letter_id), icon)
        for each in drafts
    ]


def entries_of_fields(
    letter: Letter, computed: Callable[[str], str], go_to: Callable[[str], object]
) -> list[Entry]:
    """Return every field that is written in: by its label and by its first words.

    Args:
        letter: the letter in hand.
        computed: puts numbers in the place of the counts of a text.
        go_to: goes to a block, or to ``part.field``.
    """
    written, empty = symbol("pen", Tone.MUTED), symbol("circle-dashed", Tone.MUTED)
    return [
        Entry(
            label_and_words(field.label, first_words(computed(field.text))),
            _where_in_words(field),
            functools.partial(go_to, field.where),
            written if field.text else empty,
        )
        for field in fields_of(letter)
    ]


def entries_of_findings(findings: Iterable[Finding], go_to: Callable[[str], object]) -> list[Entry]:
    """Return what is left to do or to look at: by what it says; notes and kept ones are not."""
    return [
        Entry(
            finding_in_words(each).what,
            _weight_in_words(each),
            functools.partial(go_to, each.where),
            symbol("circle-alert", Tone.ATTENTION),
        )
        for each in findings
        if each.severity is not Severity.NOTE and each.kept is None
    ]


def _weight_in_words(finding: Finding) -> str:
    if finding.severity is Severity.WARNING:
        return translate("Palette", "to look at")
    return translate("Palette", "to finish")


def label_and_words(label: str, words: str) -> str:
    """Return what something is, and how it begins where it says anything."""
    if not words:
        return label
    form = translate("Palette", "%1: %2")
    return form.replace("%1", label).replace("%2", isolated(words))


def _steps_first(action: QAction) -> int:
    if action.objectName().startswith("step_"):
        return 0
    return 1 if action.objectName() in _OF_THE_LETTER else 2


def _where_in_words(field: WrittenField) -> str:
    """Return which part of which step a field belongs to, and whether it waits for words."""
    part = field.part
    if part and field.number:
        form = translate("Palette", "%1 %2")
        part = form.replace("%1", part).replace("%2", number(field.number))
    waits = "" if field.text else translate("Palette", "still empty")
    said = filter(None, (part, step_title(field.step), waits))
    return " · ".join(dict.fromkeys(said))  # the part and its step may have one name
