"""What a person signs with: the identity of the vault, or one in a file."""

from __future__ import annotations

import enum
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.desk.identities.identity import import_identity, open_identity
from petitiondesk.desk.ports import Clock, SettingStore
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.vault_settings.identity_files import choose_identity
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField
from petitiondesk.ui.widgets.segments import Segments

Opener = Callable[[SettingStore, Clock], SigningKey]
"""Opens what signs; for a worker, which lets go of it when it has signed."""


class _Where(enum.Enum):
    VAULT = "vault"
    FILE = "file"


class WithWhat(QWidget):
    """``edited`` says that something was chosen or typed.

    Args:
        own: the card of the vault's identity; None where it has none.
    """

    edited = Signal()

    def __init__(self, own: Certificate | None) -> None:
        super().__init__()
        self._own = own
        self._file: Path | None = None
        self.where = Segments(
            translate("WithWhat", "What you sign with"),
            [
                (_Where.VAULT, translate("WithWhat", "Our identity")),
                (_Where.FILE, translate("WithWhat", "An identity in a file")),
            ],
        )
        self.where.set_value(_Where.VAULT if own else _Where.FILE)
        self.where.chosen.connect(lambda _where: self._show())
        self._said = PlainLabel()
        self.choose = QuietButton(translate("IdentityView", "Choose the file…"), "key")
        self.choose.clicked.connect(lambda: choose_identity(self, self.take_file))
        self.passphrase = PassphraseField(translate("IdentityForms", "Passphrase of the file"))
        self.passphrase.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(self.where)
        column.addWidget(self._said)
        column.addWidget(self.choose, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.passphrase)
        self.setFocusProxy(self.where)
        self._show()

    def take_file(self, path: Path) -> None:
        """Take the file of an identity."""
        self._file = path
        self._show()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_whole(self) -> bool:
        """Tell whether there is something to sign with."""
        if self.where.value() is _Where.VAULT:
            return self._own is not None
        return self._file is not None and bool(self.passphrase.text())

    def opener(self) -> Opener:
        """Return what opens what was chosen."""
        if self.where.value() is _Where.VAULT:
            return open_identity
        file, passphrase = self._file, self.passphrase.text()
        assert file is not None
        return lambda _settings, clock: import_identity(file, passphrase, clock)

    def forget(self) -> None:
        """Forget the passphrase."""
        self.passphrase.clear()

    def _show(self) -> None:
        from_file = self.where.value() is _Where.FILE
        self.choose.setVisible(from_file)
        self.passphrase.setVisible(from_file and self._file is not None)
        self._said.setText(self._file_in_words() if from_file else self._own_in_words())
        self._said.setVisible(bool(self._said.text()))
        missing = not from_file and self._own is None
        self._said.set_tone(Tone.ATTENTION if missing else Tone.INK)
        self.edited.emit()

    def _file_in_words(self) -> str:
        return left_to_right(self._file.name) if self._file else ""

    def _own_in_words(self) -> str:
        if self._own is None:
            return translate(
                "WithWhat",
                "There is no identity in this vault yet. Make one under Vault, Our identity.",
            )
        form = translate("WithWhat", "The identity of %1, from this vault.")
        return form.replace("%1", shown_name(self._own.organisation))
