"""Who seals: our identity in the vault, an identity file, a signing device, or nobody."""

from __future__ import annotations

import enum
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.identities.identity_place import IdentityPlace
from petitiondesk.ui.exporting.wish import Own, Signer
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.passphrase_field import PassphraseField
from petitiondesk.ui.widgets.segments import Segments

Missing = tuple[str, QWidget]
"""What is still to be done, in words, and where."""


class Way(enum.Enum):
    """By what a file is sealed."""

    OWN = "own"
    FILE = "file"
    DEVICE = "device"
    NONE = "none"


class SignerBox(QWidget):
    """``changed`` says that something else was chosen.

    ``identity_wanted`` asks for one to be made; ``entered`` says that Enter was pressed.

    Args:
        optional: whether nobody may be chosen.
        question: what is chosen.
    """

    changed = Signal()
    identity_wanted = Signal()
    entered = Signal()

    def __init__(self, question: str, *, optional: bool) -> None:
        super().__init__()
        self._own = Own()
        self.way = Segments(question, _ways(optional=optional))
        self.own = _OwnPart()
        self.file = _FilePart()
        self.device = _DevicePart()
        self._none = PlainLabel(
            translate(
                "SignerBox",
                "Without a seal nobody can see whether a file was changed, or who made it.",
            ),
            tone=Tone.ATTENTION,
        )
        self._parts = {
            Way.OWN: self.own,
            Way.FILE: self.file,
            Way.DEVICE: self.device,
            Way.NONE: self._none,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        column.addWidget(Labelled(self.way.accessibleName(), self.way))
        for part in self._parts.values():
            column.addWidget(part)
        self.way.chosen.connect(self._choose)
        self.own.make.clicked.connect(self.identity_wanted)
        for part in (self.file, self.device):
            part.changed.connect(self.changed)
            part.secret.entered.connect(self.entered)
        self._show()

    def show_own(self, own: Own) -> None:
        """Show the identity that the vault keeps."""
        first = self._own == Own()
        self._own = own
        self.own.show_own(own)
        if first and not own.possible and self.way.value() is Way.OWN:
            self.way.set_value(Way.FILE)
            self._show()

    def signer(self) -> Signer | None:
        """Return who seals; None for nobody, or while something is missing."""
        made: dict[Way, Callable[[], Signer | None]] = {
            Way.OWN: lambda: Signer(place=IdentityPlace(vault=True)),
            Way.FILE: self.file.signer,
            Way.DEVICE: self.device.signer,
            Way.NONE: lambda: None,
        }
        return made[self.way.value()]()

    def organisation(self) -> str:
        """Return who seals, where that is known before an identity is opened; else nothing."""
        return self._own.organisation if self.way.value() is Way.OWN else ""

    def missing(self) -> Missing | None:
        """Return what is still to be done before anything can be sealed; None for nothing."""
        way = self.way.value()
        if way is Way.OWN:
            return self.own.missing()
        if way is Way.FILE:
            return self.file.missing()
        return self.device.missing() if way is Way.DEVICE else None

    def forget(self) -> None:
        """Forget what was typed: it is kept nowhere."""
        for part in (self.file, self.device):
            part.secret.clear()

    def _choose(self) -> None:
        self.forget()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.way.value()
        for way, part in self._parts.items():
            part.setVisible(way is chosen)


class _OwnPart(QWidget):
    """The identity in the vault, or the way to one."""

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel()
        self.make = QuietButton("", "stamp")
        column = _column(self)
        column.addWidget(self._words)
        column.addLayout(Flow(self.make))
        self._own = Own()
        self.show_own(self._own)

    def show_own(self, own: Own) -> None:
        self._own = own
        self._words.setText(_own_in_words(own))
        good = bool(own.organisation) and not own.trouble
        self._words.set_tone(Tone.INK if good else Tone.ATTENTION)
        self.make.setText(
            translate("SignerBox", "Look after our identity…")
            if own.organisation
            else translate("SignerBox", "Make an identity…")
        )
        self.make.setVisible(own.possible and not good)

    def missing(self) -> Missing | None:
        if self._own.organisation and not self._own.trouble:
            return None
        words = translate("SignerBox", "Make an identity, or choose another way to seal.")
        return words, self.make


class _FilePart(QWidget):
    """A key file, and its passphrase."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None
        self.choose = QuietButton(translate("SignerBox", "Choose the file…"), "folder-open")
        self.choose.setAccessibleDescription(
            translate("SignerBox", "Choose the file of your identity")
        )
        self._name = SmallLabel(translate("SignerBox", "No file is chosen yet. It ends in .p12."))
        self.secret = PassphraseField(translate("SignerBox", "Passphrase of the file"))
        column = _column(self)
        column.addLayout(Flow(self.choose))
        column.addWidget(self._name)
        column.addWidget(self.secret)
        self.choose.clicked.connect(self._choose)

    def take(self, path: Path) -> None:
        """Take the file that the person chose."""
        self.path = path
        self._name.setText(left_to_right(path.name))
        self.secret.clear()
        self.secret.setFocus()
        self.changed.emit()

    def signer(self) -> Signer | None:
        if self.path is None:
            return None
        return Signer(place=IdentityPlace(file=self.path), secret=self.secret.text())

    def missing(self) -> Missing | None:
        if self.path is None:
            return translate("SignerBox", "Choose the file of your identity."), self.choose
        if not self.secret.text():
            return translate("SignerBox", "Type the passphrase of the file."), self.secret
        return None

    def _choose(self) -> None:
        title = translate("SignerBox", "Choose the file of your identity")
        kinds = translate("SignerBox", "Identity (%1)").replace("%1", "*.p12 *.pfx")
        choose_file(self, title, kinds, self.take)


class _DevicePart(QWidget):
    """A card or token: its name, its PIN, and what speaks to it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._library: Path | None = None
        self.label = LineField(translate("SignerBox", "Name of the device"), characters=32)
        self.secret = PassphraseField(translate("SignerBox", "PIN"))
        hint = translate("SignerBox", "As its maker’s program shows it.")
        self._other = Fold(translate("SignerBox", "The device is not found"))
        self._program = SmallLabel()
        choose = QuietButton(translate("SignerBox", "Choose its maker’s program…"), "folder-open")
        choose.clicked.connect(self._choose)
        why = translate(
            "SignerBox",
            "PetitionDesk finds most devices by itself. For others, choose the file that the "
            "maker’s guide names. It runs with your rights: take it from the maker alone.",
        )
        self._other.body.addWidget(SmallLabel(why))
        self._other.body.addLayout(Flow(choose))
        self._other.body.addWidget(self._program)
        self._program.hide()
        column = _column(self)
        column.addWidget(Labelled(self.label.accessibleName(), self.label, hint))
        column.addWidget(self.secret)
        column.addWidget(self._other)
        self.label.edited.connect(lambda _text: self.changed.emit())

    def signer(self) -> Signer | None:
        place = IdentityPlace(token=self.label.text().strip(), library=self._library)
        return Signer(place=place, secret=self.secret.text())

    def missing(self) -> Missing | None:
        if not self.label.text().strip():
            return translate("SignerBox", "Write the name of the device."), self.label
        if not self.secret.text():
            return translate("SignerBox", "Type the PIN of the device."), self.secret
        return None

    def _choose(self) -> None:
        title = translate("SignerBox", "Choose the program of the device’s maker")
        kinds = translate("SignerBox", "Programs (%1)").replace("%1", "*.so *.dylib *.dll")
        choose_file(self, title, kinds, self._take)

    def _take(self, path: Path) -> None:
        self._library = path
        self._program.setText(left_to_right(str(path)))
        self._program.show()
        self.changed.emit()


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * measures().unit)
    return column


def _ways(*, optional: bool) -> list[tuple[Way, str]]:
    ways = [
        (Way.OWN, translate("SignerBox", "Our identity")),
        (Way.FILE, translate("SignerBox", "A file")),
        (Way.DEVICE, translate("SignerBox", "A device")),
    ]
    return [*ways, (Way.NONE, translate("SignerBox", "No seal"))] if optional else ways


def _own_in_words(own: Own) -> str:
    if own.trouble:
        return own.trouble
    if not own.possible:
        return translate("SignerBox", "A sample keeps no identity. Choose another way to seal.")
    if not own.organisation or own.until is None:
        return translate("SignerBox", "You have no identity yet. Making one takes a minute.")
    said = translate("SignerBox", "%1. Valid until %2.")
    until = day_in_words(own.until.isoformat())
    return said.replace("%1", shown_name(own.organisation)).replace("%2", until)
