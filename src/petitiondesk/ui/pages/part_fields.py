"""The fields of one part of the letter: what each shows, and the edit that a change of it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.values import Part
from petitiondesk.ui.pages.findings import (
    GLYPH_MISSING,
    is_argued,
    is_blank,
    is_marked,
    notes_on,
    problem_beside,
    problem_of,
)
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.block_field import BlockField
from petitiondesk.ui.widgets.choice import Choice, Option
from petitiondesk.ui.widgets.date_field import DateField
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.segments import Segments
from petitiondesk.ui.widgets.toggle import Toggle

if TYPE_CHECKING:  # few parts count anything, or have anything to be said about them
    from petitiondesk.ui.pages.finding_notes import FindingNotes
    from petitiondesk.ui.widgets.number_field import NumberField

Control: TypeAlias = "LineField | DateField | NumberField | Choice | Segments | Toggle"

IMPOSSIBLE_DATE = "date.impossible"


class PartFields(QObject):
    """Makes the fields of a part by the names that the part has for them, and keeps them shown.

    ``edit_wanted`` carries the edit that the person's change means; ``said`` a sentence for the
    toast; ``in_hand`` the block and the language that the caret came to.

    Args:
        parent: the card or page that the fields stand in.
        mends: which field mends the findings of a rule about the part itself.
        lockable: whether the part is agreed text, which may only be read once it is closed.
    """

    edit_wanted = Signal(object)
    said = Signal(str, bool)
    in_hand = Signal(str, str)

    def __init__(
        self, parent: QObject, *, mends: Mapping[str, str] | None = None, lockable: bool = True
    ) -> None:
        super().__init__(parent)
        self._part = ""
        self._mends = mends or {}
        self._lockable = lockable
        self._locked = False
        self._blocks: dict[str, BlockField] = {}
        self._plain: dict[str, Control] = {}
        self._labelled: dict[str, Labelled] = {}
        self._notes: dict[str, FindingNotes] = {}

    def block(
        self, name: str, label: str, *, hint: str = "", placeholder: str = "", lines: int = 1
    ) -> BlockField:
        """Make the field of a block; one of a single line is one paragraph.

        An empty name stands for the part itself, where that is a block.
        """
        field = BlockField(
            label, hint=hint, placeholder=placeholder, lines=lines, single=lines == 1
        )
        field.edit_wanted.connect(self.edit_wanted)
        field.in_hand.connect(self.in_hand)
        if self._locked:
            field.set_locked(locked=True)
        self._blocks[name] = field
        return field

    def line(
        self, name: str, label: str, *, hint: str = "", placeholder: str = "", characters: int = 0
    ) -> Labelled:
        """Make the field of a plain text."""
        made = LineField(label, placeholder=placeholder, characters=characters)
        return self.labelled(name, label, made, hint)

    def date(self, name: str, label: str, hint: str = "") -> Labelled:
        """Make the field of a partial date."""
        return self.labelled(name, label, DateField(label), hint)

    def number(self, name: str, label: str, hint: str = "") -> Labelled:
        """Make the field of a whole number."""
        from petitiondesk.ui.widgets.number_field import NumberField  # noqa: PLC0415 - see above

        return self.labelled(name, label, NumberField(label), hint)

    def choice(self, name: str, label: str, options: Sequence[Option], hint: str = "") -> Labelled:
        """Make the drop-down list of a value."""
        return self.labelled(name, label, Choice(label, options), hint)

    def toggle(self, name: str, words: str) -> Toggle:
        """Make the box to tick of a yes or no."""
        made = Toggle(words)
        self._bind(name, made)
        return made

    def labelled(self, name: str, label: str, control: Control, hint: str = "") -> Labelled:
        """Bind a control to a field of the part, and put its label above it."""
        self._bind(name, control)
        self._labelled[name] = Labelled(label, control, hint)
        return self._labelled[name]

    def control(self, name: str) -> Control:
        """Return the control of a plain field."""
        return self._plain[name]

    def show_part(self, part: Part, shown: Shown) -> None:
        """Show the part as it is in the letter."""
        self._name(part.id)
        begun = shown.begun and not is_blank(part)
        for name, field in self._blocks.items():
            block: Any = getattr(part, name) if name else part
            field.show_block(shown.letter, block, shown.courtesy)
            field.show_problem(problem_of(shown, block.id) if begun else "")
            field.show_problem_beside(problem_beside(shown, block.id) if begun else "")
            self._show_notes(name, field, shown)
        for name, control in self._plain.items():
            show_value(control, getattr(part, name))
        for name, around in self._labelled.items():
            around.show_problem(self._problem(name, shown) if begun else "")
        self._lock(locked=shown.locked and self._lockable)

    def block_ids(self) -> set[str]:
        """Return the ids of the blocks that are shown; what is found in them is said below them."""
        return {field.block_id for field in self._blocks.values()}

    def _show_notes(self, name: str, field: BlockField, shown: Shown) -> None:
        found = notes_on(field.block_id, shown)
        if name not in self._notes:
            if not found:
                return
            from petitiondesk.ui.pages.finding_notes import (  # noqa: PLC0415 - see above
                FindingNotes,
            )

            notes = self._notes[name] = FindingNotes()
            notes.edit_wanted.connect(self.edit_wanted)
            notes.said.connect(self.said)
            notes.ended.connect(field.source.setFocus)
            field.put_below(notes)
        self._notes[name].show_findings(shown, found)
        if any(map(is_marked, found)):
            field.show_doubt()

    def field_about(self, finding: Finding) -> QWidget | None:
        """Return the field that mends a finding, or None where it is not one of these."""
        for field in self._blocks.values():
            if field.block_id == finding.where:
                return field.field_of(finding.language)
        for name, control in self._plain.items():
            if self._is_meant(name, finding):
                return control
        if finding.where != self._part:
            return None
        first = next(iter(self._blocks.values()), None)
        return first.source if first else next(iter(self._plain.values()), None)

    def _problem(self, name: str, shown: Shown) -> str:
        pairs = zip(shown.findings, shown.sentences, strict=True)
        return next(
            (
                said
                for finding, said in pairs
                if is_marked(finding) and not is_argued(finding) and self._is_meant(name, finding)
            ),
            "",
        )

    def _is_meant(self, name: str, finding: Finding) -> bool:
        """Tell whether a finding is about a field: by its name, or by the part and the rule.

        The name may stand alone, where it is the letter's own, or after the part and a dot.
        """
        control = self._plain[name]
        if finding.where != self._part:
            return finding.where in (name, f"{self._part}.{name}")
        if finding.rule == IMPOSSIBLE_DATE:
            return isinstance(control, DateField) and control.text() == finding.data["date"]
        if finding.rule == GLYPH_MISSING:
            text = control.text() if isinstance(control, LineField) else ""
            return str(finding.data["character"]) in text
        return self._mends.get(finding.rule) == name

    def _bind(self, name: str, control: Control) -> None:
        changed = control.edited if hasattr(control, "edited") else control.chosen
        changed.connect(lambda value: self._want(name, value))
        self._plain[name] = control
        if self._locked:
            set_locked(control, locked=True)

    def _want(self, name: str, value: Any) -> None:  # noqa: ANN401 - whatever the field holds
        if self._part:
            self.edit_wanted.emit(SetFields(self._part, {name: value}))

    def _name(self, part_id: str) -> None:
        """Name each field for life, so that the caret's place is found again."""
        if part_id == self._part:
            return
        self._part = part_id
        for name, control in self._plain.items():
            (control.focusProxy() or control).setObjectName(f"{part_id}.{name}")

    def _lock(self, *, locked: bool) -> None:
        if locked == self._locked:
            return
        self._locked = locked
        for field in self._blocks.values():
            field.set_locked(locked=locked)
        for control in self._plain.values():
            set_locked(control, locked=locked)


def show_value(control: Control, value: Any) -> None:  # noqa: ANN401 - whatever the field holds
    """Show a value that came from the letter."""
    if isinstance(control, (LineField, DateField)):
        control.set_text(value)
    elif isinstance(control, Toggle):
        control.set_value(on=value)
    else:
        control.set_value(value)


def set_locked(control: Control, *, locked: bool) -> None:
    """Let a control be read only, where it can be; else let it rest."""
    if isinstance(control, (LineField, DateField)):
        control.set_read_only(read_only=locked)
    else:
        control.setEnabled(not locked)
