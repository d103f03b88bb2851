"""Where the vault lies, whether it would notice being put back, and who its author is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.desk.vault_place import VaultPlace
from petitiondesk.desk.vaults.vault_care import (
    Anchoring,
    SealedVault,
    VaultStatus,
    keep_organisation,
    organisation,
)
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.place_words import warnings_about
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.line_field import LineField

_FILLED = Qt.AlignmentFlag(0)


class PlacePage(SettingsPage):
    """What is said about the vault as a whole; other things may be added below."""

    def __init__(
        self, place: VaultPlace, vault: SealedVault, tasks: TaskRunner, *more: QWidget
    ) -> None:
        super().__init__(
            translate("PlacePage", "Place and name"),
            translate("PlacePage", "Where your vault lies on this computer, and whose it is."),
        )
        self._vault, self._tasks = vault, tasks
        self._size, self._notices = PlainLabel(tone=Tone.MUTED), PlainLabel()
        self.warnings = [PlainLabel(each, tone=Tone.ATTENTION) for each in warnings_about(place)]
        where = PlainLabel(left_to_right(str(place.folder)))
        name = translate("PlacePage", "Name of your organisation")
        self.name = LineField(name)
        self.name.setMaxLength(200)
        self.name.returnPressed.connect(self._keep)
        self.keep = QuietButton(translate("PlacePage", "Keep this name"), "save")
        self.keep.clicked.connect(self._keep)
        self.body.addWidget(_card(where, self._size, self._notices, *self.warnings))
        self.body.addWidget(_card(Labelled(name, self.name), self.keep))
        for widget in more:
            self.body.addWidget(_card(widget))
        self.setFocusProxy(self.name)
        tasks.run(
            lambda: organisation(vault),
            owner=self,
            on_success=self.name.set_text,
            on_failure=self.fail,
            serial=True,
        )

    def show_status(self, status: VaultStatus) -> None:
        """Say how large it is, and what it would notice."""
        self._size.setText(QLocale().formattedDataSize(status.size))
        self._notices.setText(
            {
                Anchoring.HELD: translate(
                    "PlacePage", "If an older copy were put in its place, you would be told."
                ),
                Anchoring.SILENT: translate(
                    "PlacePage",
                    "The system keyring did not answer: PetitionDesk cannot tell whether this is"
                    " the newest vault.",
                ),
                Anchoring.NONE: translate(
                    "PlacePage",
                    "If an older copy were put in its place, nobody could tell. With the system"
                    " keyring on, you would be told.",
                ),
            }[status.anchoring]
        )

    def _keep(self) -> None:
        vault, name = self._vault, self.name.text()
        self._tasks.run(
            lambda: keep_organisation(vault, name),
            owner=self,
            on_success=lambda _none: self.say(translate("PlacePage", "Kept.")),
            on_failure=self.fail,
            serial=True,
        )


def _card(*pieces: QWidget) -> QFrame:
    """Put what belongs together into a box; a button keeps its own width."""
    card = QFrame()
    card.setProperty("face", "card")
    unit = measures().unit
    column = QVBoxLayout(card)
    column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
    column.setSpacing(2 * unit)
    for piece in pieces:
        own = isinstance(piece, QuietButton)
        column.addWidget(piece, alignment=Qt.AlignmentFlag.AlignLeading if own else _FILLED)
    return card
