"""Under which name an organisation signs, who approved, by what right, and until when."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.consent.endorsement import Endorsement
from petitiondesk.consent.standing import names_of
from petitiondesk.consent.statement import TEXT_LIMIT, Decision, Statement
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder
from petitiondesk.letter.letter import Display, Letter
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.words import displays
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.date_field import DateField
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.line_field import LineField

_OTHER = ""
"""In the place of a signatory's id: an organisation that the list does not have yet."""


class WhoSigns(QWidget):
    """``edited`` says that something was typed or chosen.

    Args:
        letter: whose list of organisations has the names.
        organisation: the vault's own name, chosen where the list has it.
    """

    edited = Signal()

    def __init__(self, letter: Letter, organisation: str) -> None:
        super().__init__()
        self._letter = letter
        self._language = letter.languages.prevailing
        line_label = translate("WhoSigns", "Your organisation in the list of this letter")
        self.line = Choice(line_label, self._lines(), characters=40)
        self.line.chosen.connect(lambda _line: self._show_name())
        self.name = LineField(translate("WhoSigns", "Name, exactly as the letter is to show it"))
        self.by = LineField(translate("WhoSigns", "Approved by"))
        self.authority = LineField(translate("WhoSigns", "By what right"))
        for field in (self.name, self.by, self.authority):
            field.setMaxLength(TEXT_LIMIT)
            field.edited.connect(lambda _text: self.edited.emit())
        self.until = DateField(translate("WhoSigns", "Until when it counts"), whole=True)
        self.until.edited.connect(lambda _date: self.edited.emit())
        self._shown = PlainLabel(tone=Tone.MUTED)
        self._named = Labelled(self.name.accessibleName(), self.name)
        self._lay_out(line_label)
        self.line.set_value(self._line_called(organisation))
        self.name.set_text(organisation)
        self._show_name()

    def use_language(self, code: str) -> None:
        """Say under which name the organisation signs what was read in this language."""
        self._language = code
        self._show_name()

    def fill_from(self, statement: Statement) -> None:
        """Take over what was said before."""
        if statement.signatory in {each.id for each in self._letter.signatories}:
            self.line.set_value(statement.signatory)
        self.name.set_text(statement.name)
        self.by.set_text(statement.by)
        self.authority.set_text(statement.authority)
        self._show_name()

    def is_whole(self) -> bool:
        """Tell whether everything is there that a signature needs."""
        half_typed = bool(self.until.text().strip()) and not self.until.date()
        return all(
            (self._signed_name(), self.by.text().strip(), self.authority.text().strip())
        ) and (not half_typed)

    def typed(self) -> tuple[str, ...]:
        """Return what stands in the fields; whoever goes would lose it."""
        return tuple(each.text() for each in (self.name, self.by, self.authority, self.until))

    def order(self, answer: Decision, previous: Endorsement | None) -> EndorseOrder:
        """Return what is to be signed."""
        return EndorseOrder(
            name=self._signed_name(),
            by=self.by.text(),
            authority=self.authority.text(),
            language=self._language,
            answer=answer,
            until=self.until.date() or None,
            previous=previous,
        )

    def _signed_name(self) -> str:
        if self.line.value() in (None, _OTHER):
            return self.name.text().strip()
        names = self._names()
        return names.get(self._language) or next(iter(names.values()), "")

    def _names(self) -> Mapping[str, str]:
        chosen = self.line.value()
        found = (each for each in self._letter.signatories if each.id == chosen)
        return next((names_of(each, self._letter) for each in found), {})

    def _show_name(self) -> None:
        names = self._names()
        self._named.setVisible(not names)
        said = [f"{language_name(code)}: {isolated(name)}" for code, name in names.items()]
        display = next(
            (each.display for each in self._letter.signatories if each.id == self.line.value()),
            Display.PUBLIC,
        )
        shown = translate("WhoSigns", "How it is shown: %1")
        said.append(shown.replace("%1", dict(displays())[display]))
        self._shown.setText("\n".join(said))
        self._shown.setVisible(bool(names))
        self.edited.emit()

    def _lines(self) -> list[tuple[str, str]]:
        prevailing = self._letter.languages.prevailing
        lines = [
            (each.id, names.get(prevailing) or next(iter(names.values())))
            for each in self._letter.signatories
            if (names := names_of(each, self._letter))
        ]
        return [*lines, (_OTHER, translate("WhoSigns", "Not in the list yet"))]

    def _line_called(self, organisation: str) -> str | None:
        """Return the line of a name; None where the person has to say which it is."""
        wanted = organisation.strip()
        for each in self._letter.signatories:
            if wanted and wanted in names_of(each, self._letter).values():
                return each.id
        return None if self._letter.signatories else _OTHER

    def _lay_out(self, line_label: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        self.line.set_placeholder(translate("WhoSigns", "Choose your organisation"))
        warning = translate(
            "WhoSigns",
            "Whoever gets what you sign reads both lines. Where a name would endanger somebody,"
            " give an office: “the board”, “the director”.",
        )
        until = translate("WhoSigns", "Leave it empty if it counts as long as the text stands.")
        for piece in (
            Labelled(line_label, self.line),
            self._named,
            self._shown,
            Labelled(self.by.accessibleName(), self.by),
            Labelled(self.authority.accessibleName(), self.authority, warning),
            Labelled(translate("WhoSigns", "Until when it counts"), self.until, until),
        ):
            column.addWidget(piece)
        self.setFocusProxy(self.line)
