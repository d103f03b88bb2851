"""A file before it is signed: what it says, who signed it already, and where it may be signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.same_name import is_one_of
from petitiondesk.desk.sign_file import Place, Signable
from petitiondesk.signing.report import Kind
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.exporting.signer import Missing
from petitiondesk.ui.exporting.verdict import verdict_lines
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.verdict.sentence import reason_in_words
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel


class SignableBox(QFrame):
    """Shows one file, and where in it whoever signs has a place."""

    def __init__(self) -> None:
        super().__init__()
        self.signable: Signable | None = None
        self._signer = ""
        self.place = Choice(translate("SignableBox", "Place in the file"))
        self.place.set_placeholder(translate("SignableBox", "Not chosen yet"))
        self._place = Labelled(self.place.accessibleName(), self.place)
        self._whose = PlainLabel()
        unit = measures().unit
        self._column = QVBoxLayout()
        self._column.setSpacing(unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addLayout(self._column)
        column.addWidget(self._whose)
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
        self._offer()
        self.show()
        announce(self, next(iter(_lines(signable)))[0])

    def show_signer(self, organisation: str) -> None:
        """Offer the places of an organisation; an empty name for one that is not known yet."""
        if organisation != self._signer:
            self._signer = organisation
            self._offer()

    def missing(self, elsewhere: QWidget) -> Missing | None:
        """Return what is still to be chosen; None for nothing.

        Args:
            elsewhere: where another one can be chosen to sign.
        """
        if self.signable is None or not self.signable.places or not self._signer:
            return None
        if not self._own():
            return _nobodys(self._signer, self.signable), elsewhere
        if self.place.value():
            return None
        return translate("SignableBox", "Choose the place of your organisation."), self.place

    def can_be_signed(self) -> bool:
        """Tell whether there is a file, nothing speaks against it, and it has a place left."""
        file = self.signable
        return file is not None and file.trusted and (bool(file.places) or not file.has_places)

    def field(self) -> str:
        """Return the place to sign in; empty where only the card will tell which one it is."""
        return self.place.value() or ""

    def _own(self) -> list[Place]:
        places = self.signable.places if self.signable else ()
        return [each for each in places if self._signer and each.is_for(self._signer)]

    def _offer(self) -> None:
        """Offer the places with the name of who signs: a choice only where there are several."""
        own = self._own()
        self.place.set_options([(each.field, isolated(each.name)) for each in own])
        self.place.set_value(own[0].field if len(own) == 1 else None)
        asks = self.signable is not None and self.signable.trusted and bool(self.signable.places)
        self._place.setVisible(asks and len(own) > 1)
        self._whose.setVisible(asks and len(own) <= 1)
        if self.signable is not None and asks:
            strange = bool(self._signer) and not own
            self._whose.set_tone(Tone.ATTENTION if strange else Tone.INK)
            self._whose.setText(_whose(self.signable, own, self._signer))


def _whose(signable: Signable, own: Sequence[Place], organisation: str) -> str:
    """Say where whoever signs has a place, or why nowhere."""
    if own:
        said = translate("SignableBox", "You sign in the place of %1.")
        return said.replace("%1", isolated(own[0].name))
    said = translate("SignableBox", "You sign in the place with the name on your card.")
    names = (isolated(each.name) for each in signable.places)
    places = translate("SignableBox", "Free places:")
    return "\n".join((_nobodys(organisation, signable) if organisation else said, places, *names))


def _nobodys(organisation: str, signable: Signable) -> str:
    """Say why an organisation has no free place: it has signed, or none has its name."""
    if any(is_one_of(organisation, (each.organisation,)) for each in _cards(signable)):
        said = translate("SignableBox", "%1 has signed this file already.")
        return said.replace("%1", shown_name(organisation))
    said = translate(
        "SignableBox",
        "No free place has the name on your card, %1. Sign with another identity, or ask for an "
        "export with a place of that name.",
    )
    return said.replace("%1", shown_name(organisation))


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


def _signers(signable: Signable) -> Iterator[str]:
    for card in _cards(signable):
        said = translate("SignableBox", "Signed already: %1.")
        yield said.replace("%1", shown_name(card.organisation))


def _cards(signable: Signable) -> Iterator[Certificate]:
    """Yield the cards of those who signed a file that may be signed."""
    report = signable.verdict.report
    for each in report.signatures if report and signable.trusted else ():
        if each.kind is Kind.SIGNATURE and each.signer is not None:
            yield each.signer
