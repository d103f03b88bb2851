"""The second part of an export: who seals the files, who else signs them, and whose clock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.identities.means_order import MeansOrder
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.ui.exporting.means import MeansFold
from petitiondesk.ui.exporting.places import PlacesFold
from petitiondesk.ui.exporting.signer import Missing, SignerBox, Way
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import PlainLabel


class SealBox(QWidget):
    """``changed`` says that something else was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.signer = SignerBox(translate("SealBox", "Seal with"), optional=True)
        self.others = PlacesFold()
        self.clock = MeansFold()
        self._drafts = PlainLabel(
            translate("SealBox", "Drafts are not sealed: nobody should rely on them."),
            tone=Tone.MUTED,
        )
        self._sheets = PlainLabel(
            translate(
                "SealBox",
                "One-page summary and press version are not sealed. Whoever wants to check "
                "something needs the letter itself.",
            ),
            tone=Tone.MUTED,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        for part in (self._drafts, self.signer, self._sheets, self.others, self.clock):
            column.addWidget(part)
        self.signer.changed.connect(self._show_rest)
        for part in (self.signer, self.others, self.clock):
            part.changed.connect(self.changed)
        self._is_draft = self._makes_sheets = False
        self._asks = False

    def show_letter(
        self, letter: Letter, audience: Audience, *, draft: bool, sheets: bool = False
    ) -> None:
        """Show what there is to seal; ``sheets`` tells whether something is made that is not."""
        self._is_draft, self._makes_sheets = draft, sheets
        self._asks = letter.consent is Consent.REQUIRED
        self._drafts.setVisible(draft)
        self.signer.setVisible(not draft)
        self.others.show_letter(letter, audience)
        self._show_rest()

    def places(self) -> tuple[str, ...]:
        """Return the ids of the signatories who are to sign the PDF itself."""
        return self.others.places() if self._is_sealed() and self._asks else ()

    def means(self) -> MeansOrder:
        """Return what a signature is given besides an identity."""
        return self.clock.order() if self._is_sealed() else MeansOrder()

    def missing(self) -> Missing | None:
        """Return what is still to be done before anything can be sealed; None for nothing."""
        if not self._is_sealed():
            return None
        return self.signer.missing() or self.clock.missing()

    def _is_sealed(self) -> bool:
        return not self._is_draft and self.signer.way.value() is not Way.NONE

    def _show_rest(self) -> None:
        self.others.setVisible(self._is_sealed() and self._asks)
        self.clock.setVisible(self._is_sealed())
        self._sheets.setVisible(self._is_sealed() and self._makes_sheets)
