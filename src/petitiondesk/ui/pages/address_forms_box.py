"""Fills in honorific, salutation and closing that belong together, in every language at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.drafting.address_forms import Addressing, address, forms, hangs_on_the_holder
from petitiondesk.law.address.forms import Address, Gender, Office, family_name, write
from petitiondesk.letter.case_profile import StatePart
from petitiondesk.letter.edits import Together
from petitiondesk.letter.letter import Addressee, Letter
from petitiondesk.ui.language.country_names import countries, country_name
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.long_choice import LongChoice
from petitiondesk.ui.pages.office_words import genders, offices
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel


class AddressFormsBox(QWidget):
    """Asks what kind of office it is; shows the forms first, and writes them at one press.

    ``edit_wanted`` carries the edit, ``said`` a sentence for the toast.
    """

    edit_wanted = Signal(object)
    said = Signal(str, bool)

    def __init__(self, addresses: Mapping[str, Address]) -> None:
        super().__init__()
        self._addresses = addresses
        self._seen: tuple[Letter, Addressee] | None = None
        self._state_chosen = False
        self.office = Choice(translate("AddressForms", "Kind of office"), offices())
        self.gender = Choice(translate("AddressForms", "Its holder"), genders())
        self.state = LongChoice(
            translate("AddressForms", "Of which country"),
            lambda: [("", _no_state()), *countries(QLocale().name())],
            lambda code: country_name(code, QLocale().name()) if code else _no_state(),
        )
        self.use = QuietButton(translate("AddressForms", "Use these forms"), "check")
        self.use.clicked.connect(self._use)
        self.gender.set_value(Gender.UNKNOWN)
        self.office.set_value(None)
        for choice in (self.office, self.gender, self.state):
            choice.chosen.connect(lambda _value: self._show_forms())
        self.state.chosen.connect(self._keep_state)
        self._lines = QVBoxLayout()
        self._lay_out()

    def show_addressee(self, letter: Letter, addressee: Addressee, *, locked: bool) -> None:
        """Show what would be written to an addressee of a letter."""
        if self._seen == (letter, addressee):
            return
        self._seen = letter, addressee
        if not self._state_chosen:
            self.state.set_value(_state_of(letter))
        self.setEnabled(not locked)
        self._show_forms()

    def edits(self) -> Together | None:
        """Return the edit that writes the forms; None where nothing would change."""
        wanted = self._wanted()
        if self._seen is None or wanted is None:
            return None
        made = address(*self._seen, wanted, self._addresses)
        return Together(made) if made else None

    def lines(self) -> list[str]:
        """Return what is shown of the forms, line by line."""
        items = [self._lines.itemAt(index) for index in range(self._lines.count())]
        labels = [item.widget() for item in items if item is not None]
        return [label.text() for label in labels if isinstance(label, PlainLabel)]

    def _wanted(self) -> Addressing | None:
        office = self.office.value()
        if not isinstance(office, Office):
            return None
        return Addressing(
            office=office, gender=self.gender.value(), state=str(self.state.value() or "")
        )

    def _keep_state(self, _code: object) -> None:
        self._state_chosen = True

    def _use(self) -> None:
        edit = self.edits()
        if edit is not None:
            self.office.setFocus()  # the button rests once they are written in
            self.edit_wanted.emit(edit)
            said = translate("AddressForms", "The forms of address are written in.")
            self.said.emit(said, True)

    def _show_forms(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        wanted = self._wanted()
        if self._seen is not None and wanted is not None:
            for code in self._seen[0].languages.all:
                self._show_language(code, wanted)
        self.use.setEnabled(self.edits() is not None)

    def _show_language(self, code: str, wanted: Addressing) -> None:
        assert self._seen is not None
        letter, addressee = self._seen
        form = forms(letter, wanted, self._addresses).get(code)
        name = language_name(code)
        if form is None:
            words = _why_no_form(wanted, self._addresses.get(code))
            self._lines.addWidget(SmallLabel(words.replace("%1", name)))
            return
        known = self._addresses[code]
        written = write(form, family_name(addressee.person.markup(code), known.name_order))
        if written is None:
            words = translate("AddressForms", "%1: write the name first, it stands in the form.")
            self._lines.addWidget(SmallLabel(words.replace("%1", name)))
            return
        said = translate("AddressForms", "%1: %2 … %3").replace("%1", name)
        said = said.replace("%2", isolated(written.salutation))
        self._lines.addWidget(PlainLabel(said.replace("%3", isolated(written.closing))))
        if not known.reviewed:
            self._lines.addWidget(SmallLabel(_not_reviewed(), tone=Tone.ATTENTION))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        named = (
            (translate("AddressForms", "Kind of office"), self.office),
            (translate("AddressForms", "Its holder"), self.gender),
            (translate("AddressForms", "Of which country"), self.state),
        )
        column.addLayout(Flow(*(Labelled(label, control) for label, control in named)))
        self._lines.setSpacing(measures().unit)
        column.addLayout(self._lines)
        column.addWidget(self.use, alignment=Qt.AlignmentFlag.AlignLeading)


def _why_no_form(wanted: Addressing, known: Address | None) -> str:
    if known is not None and hangs_on_the_holder(wanted, known):
        return translate("AddressForms", "%1: say whether the holder is a man or a woman.")
    return translate("AddressForms", "%1: no form is known. Write it yourself.")


def _no_state() -> str:
    return translate("AddressForms", "None, or not listed")


def _not_reviewed() -> str:
    return translate(
        "AddressForms",
        "No native speaker has reviewed the forms of this language yet. Let somebody read them.",
    )


def _state_of(letter: Letter) -> str:
    """Return the state that the case says is addressed; empty where it does not say."""
    case = letter.case
    known = case.with_part(StatePart.ADDRESSEE) if case else ()
    return next(iter(known), "")
