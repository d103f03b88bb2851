"""What changed between two versions of a letter, in words: a card for each part, with its texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from petitiondesk.desk.library import Library
from petitiondesk.letter.difference import Change, Fate, TextChange, ValueChange
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.redline import Mark, Redline, Run
from petitiondesk.letter.tree import Path, walk
from petitiondesk.letter.values import Block, Part
from petitiondesk.ui.computed import with_counts
from petitiondesk.ui.history.field_words import UNSAID, fallback_word, label_of, value_in_words
from petitiondesk.ui.language.field_labels import labels_of, part_word
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.messages import language_name


@dataclass(frozen=True, slots=True)
class ShownText:
    """A redline as it is shown.

    Attributes:
        label: what it is of.
        code: its language; empty where it is in words of the interface.
        runs: what became of it.
    """

    label: str
    code: str
    runs: Redline


@dataclass(slots=True)
class ShownChange:
    """What changed in one part: a heading, and the redlines under it."""

    title: str
    texts: list[ShownText] = field(default_factory=list)


class ChangesInWords:
    """Words for what changed between two letters.

    Args:
        before: the older letter.
        after: the newer one.
        library: how languages write the counts of texts.
    """

    def __init__(self, before: Letter, after: Letter, library: Library) -> None:
        self._letters = before, after
        self._library = library
        self._parts: tuple[dict[Path, Part], dict[Path, Part]] = (_parts(before), _parts(after))

    def shown(self, changes: Sequence[Change]) -> list[ShownChange]:
        """Return the changes part by part, in their order."""
        cards: dict[Path, ShownChange] = {}
        for change in changes:
            owner, name = _owner(change)
            texts = list(self._texts(change, name))
            if owner not in cards and (texts or change.fate is not Fate.KEPT):
                cards[owner] = ShownChange(self._title(owner, change))
            if owner in cards:
                cards[owner].texts += texts
        return list(cards.values())

    def _title(self, owner: Path, change: Change) -> str:
        if len(owner) == 1 and isinstance(change.part, Block):  # a text of the letter itself
            return label_of(type(self._letters[1]), owner[0])
        part = change.part if owner == change.path else self._part(owner)
        if not owner:
            return translate("History", "The letter")
        fate = change.fate if owner == change.path else Fate.KEPT
        return _with_fate(self._named(owner, part), fate)

    def _named(self, path: Path, part: Part) -> str:
        """Return what a part is, and which of its siblings."""
        word = part_word(type(part))
        if isinstance(part, Block):
            word = translate("LetterPage", "Text")
        place = self._number(path)
        if not word or not place:
            return word or fallback_word(part)
        form = translate("Palette", "%1 %2")
        return form.replace("%1", word).replace("%2", number(place))

    def _number(self, path: Path) -> int:
        """Return which of its siblings a part is: now, or when it was there."""
        for parts in reversed(self._parts):
            if path in parts and len(path) > 1 and parts[path].id == path[-1]:
                siblings = [each for each in parts if each[:-1] == path[:-1]]
                return siblings.index(path) + 1
        return 0

    def _part(self, path: Path) -> Part:
        before, after = self._parts
        return after.get(path) or before[path]

    def _texts(self, change: Change, name: str) -> Iterator[ShownText]:
        owner = type(self._part(change.path[:-1])) if name else type(change.part)
        label = labels_of(owner).get(name) or label_of(owner, name) if name else ""
        if isinstance(change.part, Block) and len(change.path) == 1:
            label = ""
        for text in change.texts:
            language = language_name(text.language)
            form = translate("History", "%1 · %2").replace("%1", label) if label else "%2"
            yield ShownText(form.replace("%2", language), text.language, self._computed(text))
        for value in change.values:
            if value.field not in UNSAID:
                yield self._value(change, value)

    def _computed(self, text: TextChange) -> Redline:
        """Return a redline with its counts as each version's paper says them."""
        before, after = (with_counts(each, self._library, text.language) for each in self._letters)
        count = {Mark.REMOVED: before}
        return tuple(Run(run.mark, count.get(run.mark, after)(run.text)) for run in text.runs)

    def _value(self, change: Change, value: ValueChange) -> ShownText:
        label = label_of(type(change.part), value.field)
        if value.language:
            form = translate("History", "%1 · %2").replace("%1", label)
            label = form.replace("%2", language_name(value.language))
        before = value_in_words(value.before, self._letters[0])
        after = value_in_words(value.after, self._letters[1])
        nothing = translate("History", "Nothing")
        gone, come = Run(Mark.REMOVED, before or nothing), Run(Mark.ADDED, after or nothing)
        runs = {Fate.ADDED: (come,), Fate.REMOVED: (gone,)}
        return ShownText(label, "", runs.get(change.fate, (gone, come)))


def _owner(change: Change) -> tuple[Path, str]:
    """Return the part whose card a change stands on, and the field of it that holds the text."""
    path = change.path
    if not isinstance(change.part, Block) or len(path) == 1:
        return path, ""
    if path[0] == "body":
        return path, ""
    return path[:-1], path[-1]


def _with_fate(words: str, fate: Fate) -> str:
    forms = {
        Fate.ADDED: translate("History", "%1 · added"),
        Fate.REMOVED: translate("History", "%1 · removed"),
        Fate.MOVED: translate("History", "%1 · moved"),
    }
    return forms.get(fate, "%1").replace("%1", words)


def _parts(letter: Letter) -> dict[Path, Part]:
    return {found.path: found.part for found in walk(letter)}
