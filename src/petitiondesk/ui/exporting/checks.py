"""The second part of an export: what was found, grouped by how much it matters."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.evidence_words import evidence_in_words
from petitiondesk.ui.findings_by_step import is_begun, step_of
from petitiondesk.ui.language.translation import counted, isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import finding_in_words
from petitiondesk.ui.pages.language_names import language_in_words
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import (
    Heading,
    PlainLabel,
    SmallLabel,
    SymbolLabel,
    as_high_as_needed,
)


class Standing(enum.Enum):
    """Whether all is known that is found in a letter: yes, not yet, or not at all."""

    DONE = "done"
    CHECKING = "checking"
    UNKNOWN = "unknown"


def standing_of(shown: Shown) -> Standing:
    """Return whether all is known that is found in a letter."""
    if shown.law_unknown:
        return Standing.UNKNOWN
    return Standing.CHECKING if shown.checking else Standing.DONE


@dataclass(frozen=True, slots=True)
class _Group:
    """Findings that say the same: the first of them, and how many they are."""

    first: Finding
    count: int


class ExportChecks(QWidget):
    """``go_wanted`` carries the part, block or section that mends a finding."""

    go_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[Finding, ...], Standing] | None = None
        self._buttons: list[QuietButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * measures().unit)

    def show_findings(
        self, letter: Letter, findings: tuple[Finding, ...], standing: Standing = Standing.DONE
    ) -> None:
        """Show what was found in a letter, and whether that is all."""
        if (findings, standing) == self._shown:
            return
        self._shown = findings, standing
        self._buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        open_ = tuple(each for each in findings if each.kept is None)
        if standing is Standing.CHECKING:
            words = translate("ExportChecks", "Still checking…")
            self._column.addWidget(PlainLabel(words, tone=Tone.MUTED))
        elif standing is Standing.DONE and all(e.severity is Severity.NOTE for e in open_):
            words = translate("ExportChecks", "Nothing is left to finish.")
            self._column.addWidget(PlainLabel(words, tone=Tone.READY))
        for title, severities, tone in _weights():
            self._show_weight(letter, title, tone, _grouped(open_, severities))
        kept = [_Group(each, 1) for each in findings if each.kept is not None]
        title = translate("ExportChecks", "Kept with a reason")
        self._show_weight(letter, title, Tone.MUTED, kept)

    def buttons(self) -> tuple[QuietButton, ...]:
        """Return the ways to fields, from top to bottom."""
        return tuple(self._buttons)

    def _show_weight(
        self, letter: Letter, title: str, tone: Tone, groups: Sequence[_Group]
    ) -> None:
        if groups:
            self._column.addWidget(Heading(title, level=3))
        for group in groups:
            begun = is_begun(letter, step_of(letter, group.first.where))
            self._column.addWidget(self._row(letter, group, tone if begun else Tone.MUTED))

    def _row(self, letter: Letter, group: _Group, tone: Tone) -> QWidget:
        unit = measures().unit
        finding = group.first
        said = finding_in_words(finding)
        words = QVBoxLayout()
        words.setSpacing(unit // 2)
        words.addWidget(as_high_as_needed(PlainLabel(said.what)))
        for more in (said.remedy, *_more_in_words(letter, group)):
            words.addWidget(as_high_as_needed(SmallLabel(more)))
        go = QuietButton(translate("ExportChecks", "Go to field"))
        go.setAccessibleDescription(said.what)
        go.clicked.connect(lambda: self.go_wanted.emit(finding.where))
        self._buttons.append(go)
        row = QFrame()
        row.setProperty("face", "card")
        line = QHBoxLayout(row)
        line.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        line.setSpacing(3 * unit)
        mark = SymbolLabel("info" if tone is Tone.MUTED else "circle-alert", tone)
        line.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(go, alignment=Qt.AlignmentFlag.AlignVCenter)
        return row


def _weights() -> tuple[tuple[str, tuple[Severity, ...], Tone], ...]:
    return (
        (
            translate("ExportChecks", "To finish before the letter is final"),
            (Severity.BLOCK, Severity.ERROR),
            Tone.ATTENTION,
        ),
        (translate("ExportChecks", "Better to look at"), (Severity.WARNING,), Tone.ATTENTION),
        (translate("ExportChecks", "Good to know"), (Severity.NOTE,), Tone.MUTED),
    )


def _grouped(findings: tuple[Finding, ...], severities: tuple[Severity, ...]) -> list[_Group]:
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.severity in severities:
            said = finding_in_words(finding).what
            groups.setdefault((said, finding.language), []).append(finding)
    return [_Group(same[0], len(same)) for same in groups.values()]


def _more_in_words(letter: Letter, group: _Group) -> list[str]:
    said = list(evidence_in_words(group.first))
    if group.first.kept is not None:
        reason = translate("ExportChecks", "Reason: %1")
        said.append(reason.replace("%1", isolated(group.first.kept.reason)))
    code = group.first.language
    if code and code != letter.languages.prevailing:
        named = translate("ExportChecks", "Language: %1")
        said.append(named.replace("%1", language_in_words(code)))
    if group.count > 1:
        places = counted("ExportChecks", "In one place", "In %Ln places", group.count)
        said.append(places)
    return said
