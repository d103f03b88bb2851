"""Where the vault lies, whether it would notice being put back, and who its author is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.vault_care import (
    Anchoring,
    SealedVault,
    VaultStatus,
    keep_organisation,
    organisation,
)
from petitiondesk.desk.vault_place import VaultPlace
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import isolated, left_to_right, translate
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.line_field import LineField


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
        self.body.addWidget(PlainLabel(left_to_right(str(place.folder))))
        self._size, self._notices = PlainLabel(tone=Tone.MUTED), PlainLabel()
        self.body.addWidget(self._size)
        self.body.addWidget(self._notices)
        self.warnings = [PlainLabel(each, tone=Tone.ATTENTION) for each in _about(place)]
        for label in self.warnings:
            self.body.addWidget(label)
        name = translate("PlacePage", "Name of your organisation")
        self.name = LineField(name)
        self.name.setMaxLength(200)
        self.name.returnPressed.connect(self._keep)
        self.keep = QuietButton(translate("PlacePage", "Keep this name"), "save")
        self.keep.clicked.connect(self._keep)
        self.body.addWidget(Labelled(name, self.name))
        self.body.addWidget(self.keep, alignment=Qt.AlignmentFlag.AlignLeading)
        for widget in more:
            self.body.addWidget(widget)
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


def _about(place: VaultPlace) -> list[str]:
    said = []
    if place.synced:
        words = translate(
            "PlacePage",
            "%1 copies this folder to other places. The copies stay sealed, but you cannot"
            " take them back.",
        )
        said.append(words.replace("%1", isolated(place.synced)))
    if place.removable:
        said.append(
            translate(
                "PlacePage",
                "This folder is on a drive that can be unplugged. Lock before you unplug it, and"
                " keep a backup elsewhere: small drives get lost.",
            )
        )
    return said
