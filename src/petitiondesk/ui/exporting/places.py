"""Places in the PDF for organisations that want to sign the file itself: off unless chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Letter, Signatory
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.pages.words import one_line
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.toggle import Toggle


class PlacesFold(Fold):
    """``changed`` says that somebody else is to sign."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("PlacesFold", "Organisations that sign the PDF itself"))
        self._boxes: dict[str, Toggle] = {}
        self._shown: list[tuple[str, str]] = []
        self.body.addWidget(
            PlainLabel(
                translate(
                    "PlacesFold",
                    "Your seal is enough: endorsements travel inside. Several signatures in one "
                    "PDF look broken in some programs. Each organisation chosen here gets an "
                    "empty place, and signs the file after you.",
                ),
                tone=Tone.ATTENTION,
            )
        )

    def show_letter(self, letter: Letter, audience: Audience) -> None:
        """Offer those whom the edition names."""
        named = edition(letter, audience).content.signatories
        offered = [(each.id, _name(each, letter)) for each in named]
        if offered == self._shown:
            return
        self._shown = offered
        chosen = set(self.places())
        for box in self._boxes.values():
            self.body.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {id_: Toggle(isolated(name)) for id_, name in offered}
        for id_, box in self._boxes.items():
            box.set_value(on=id_ in chosen)
            box.chosen.connect(lambda _on: self.changed.emit())
            self.body.addWidget(box)

    def places(self) -> tuple[str, ...]:
        """Return the ids of those who are to sign."""
        return tuple(id_ for id_, box in self._boxes.items() if box.isChecked())


def _name(signatory: Signatory, letter: Letter) -> str:
    return one_line(signatory.name.markup(letter.languages.prevailing))
