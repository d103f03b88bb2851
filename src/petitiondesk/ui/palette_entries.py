"""What the palette finds in an open letter: actions, and every text by its first words."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator

from PySide6.QtGui import QAction

from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import blocks
from petitiondesk.ui.actions import Actions, keys_in_words, words_of
from petitiondesk.ui.findings_by_step import step_of
from petitiondesk.ui.palette import Entry
from petitiondesk.ui.steps import step_title
from petitiondesk.ui.symbols import Tone, symbol
from petitiondesk.ui.translation import isolated, left_to_right

_FIRST_WORDS = 70
_OF_THE_LETTER = ("undo", "redo", "save", "leave", "read", "next", "back")


def entries_of(actions: Actions, letter: Letter, go_to: Callable[[str], None]) -> list[Entry]:
    """Return everything that can be found from an open letter."""
    offered = [
        Entry(
            words_of(each),
            left_to_right(keys_in_words(each)),
            each.trigger,
            each.icon(),
        )
        for each in sorted(actions.all(), key=_steps_first)
        if each.isEnabled() and each.objectName() != "find"
    ]
    return [*offered, *_texts(letter, go_to)]


def _steps_first(action: QAction) -> int:
    if action.objectName().startswith("step_"):
        return 0
    return 1 if action.objectName() in _OF_THE_LETTER else 2


def _texts(letter: Letter, go_to: Callable[[str], None]) -> Iterator[Entry]:
    icon = symbol("pen", Tone.MUTED)
    for path, block in blocks(letter):
        words = " ".join(block.markup(letter.languages.prevailing).split())[:_FIRST_WORDS]
        if words:
            step = step_title(step_of(letter, path[0]))
            yield Entry(isolated(words), step, functools.partial(go_to, block.id), icon)
