"""A file before it is signed: what it says, who signed it already, and where it may be signed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout

from petitiondesk.desk.sign_file import Signable
from petitiondesk.signing.report import Kind
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.exporting.signer import Missing
from petitiondesk.ui.exporting.verdict import verdict_lines
from petitiondesk.ui.measures import measures
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.shown_names import shown_name
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import isolated, translate
from petitiondesk.ui.verdict.sentence import reason_in_words
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel


class SignableBox(QFrame):
    """Shows one file."""

    def __init__(self) -> None:
        super().__init__()
        self.signable: Signable | None = None
        self._preferred = ""
        self._chosen = False
        self.place = Choice(translate("SignableBox", "Place in the file"))
        self.place.set_placeholder(translate("SignableBox", "Not chosen yet"))
        self.place.chosen.connect(self._choose)
        self._place = Labelled(self.place.accessibleName(), self.place)
        unit = measures().unit
        self._column = QVBoxLayout()
        self._column.setSpacing(unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addLayout(self._column)
        column.addWidget(self._place)
        self.setProperty("face", "card")

    def show_file(self, signable: Signable) -> None:
        """Show a file that was looked at."""
        self.signable = signable
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        subject = signable.subject or signable.path.name
        self._column.addWidget(Heading(isolated(subject), level=3))
        for words, tone in _lines(signable):
            self._column.addWidget(PlainLabel(words, tone=tone))
        for words in _signers(signable):
            self._column.addWidget(SmallLabel(words))
        self.place.set_options([(each.field, isolated(each.name)) for each in signable.places])
        self._choose_place()
        self._place.setVisible(bool(signable.places))
        self.show()
        announce(self, next(iter(_lines(signable)))[0])

    def prefer(self, organisation: str) -> None:
        """Choose the place of an organisation, where there is one of its name."""
        self._preferred = organisation
        if not self._chosen:
            self._choose_place()

    def missing(self) -> Missing | None:
        """Return what is still to be chosen; None for nothing."""
        if self.signable is None or not self.signable.places or self.place.value():
            return None
        return translate("SignableBox", "Choose the place of your organisation."), self.place

    def _choose_place(self) -> None:
        """Show the place with the name of the vault's organisation; where none has it, nobody's."""
        places = self.signable.places if self.signable else ()
        found = next((each for each in places if each.is_for(self._preferred)), None)
        self.place.set_value(found.field if found else None)
        self._chosen = False

    def _choose(self, _field: object) -> None:
        self._chosen = True

    def can_be_signed(self) -> bool:
        """Tell whether there is a file, nothing speaks against it, and it has a place left."""
        file = self.signable
        return file is not None and file.trusted and (bool(file.places) or not file.has_places)

    def field(self) -> str:
        """Return the place that the person chose; empty for the one that has the name on the card.

        Who signs is known only once the identity is open, and need not be the vault's own.
        """
        return self.place.value() or "" if self._chosen else ""


def _lines(signable: Signable) -> Iterator[tuple[str, Tone]]:
    if not signable.trusted:
        refused = translate("SignableBox", "You cannot sign this file.")
        sentence, _tone = next(verdict_lines(signable.verdict))
        yield f"{refused} {sentence}", Tone.PROBLEM
        reasons = (reason_in_words(reason).what for reason in signable.verdict.reasons)
        yield from ((each, Tone.INK) for each in dict.fromkeys(reasons))
        return
    yield from verdict_lines(signable.verdict)
    if signable.places or not signable.has_places:
        said = translate("SignableBox", "You read and sign it in this language: %1.")
        yield said.replace("%1", language_name(signable.language)), Tone.INK
    if signable.has_places and not signable.places:
        words = translate(
            "SignableBox",
            "It has no place left for a signature. Ask for an export with a place for you.",
        )
        yield words, Tone.ATTENTION
    elif len(signable.places) == 1:
        said = translate("SignableBox", "You sign in the place of %1.")
        yield said.replace("%1", isolated(signable.places[0].name)), Tone.INK


def _signers(signable: Signable) -> Iterator[str]:
    report = signable.verdict.report
    for each in report.signatures if report else ():
        if each.kind is Kind.SIGNATURE and each.signer is not None and signable.trusted:
            said = translate("SignableBox", "Signed already: %1.")
            yield said.replace("%1", shown_name(each.signer.organisation))
