"""What is asked for an identity: a name for a new one, a passphrase for one from or for a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.first_run.passphrase_choice import PassphraseChoice
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import Heading, PlainLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.passphrase_field import PassphraseField

_NAME_LIMIT: Final = 64
"""Characters of an organisation's name in an identity (RFC 5280, appendix A.1)."""


class IdentityForm(QFrame):
    """A box with a heading, what is asked, and two ways on. ``left`` says that it is not now."""

    left = Signal()

    def __init__(self, heading: str, words: str, go_on: str, icon: str) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        unit = measures().unit
        self.go_on = QuietButton(go_on, icon)
        self.leave = FlatButton(translate("IdentityForms", "Cancel"))
        self.leave.clicked.connect(self.left)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        self._column.setSpacing(3 * unit)
        self._column.addWidget(Heading(heading, level=3))
        self._column.addWidget(PlainLabel(words))

    def _lay_out(self, asked: QWidget, focus: QWidget) -> None:
        self._column.addWidget(asked)
        self._column.addLayout(Flow(self.go_on, self.leave))
        self.setFocusProxy(focus)


class NameForm(IdentityForm):
    """``given`` carries the name under which a new identity is to be made."""

    given = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(
            translate("IdentityForms", "A new identity"),
            translate(
                "IdentityForms",
                "It names your organisation and nobody else: no person, no computer. Everybody who"
                " gets a file that you signed can read this name.",
            ),
            translate("IdentityForms", "Make the identity"),
            "stamp",
        )
        label = translate("IdentityForms", "Name of your organisation")
        self.name = LineField(label)
        self.name.setMaxLength(_NAME_LIMIT)
        self.name.set_text(name[:_NAME_LIMIT])
        self.name.edited.connect(lambda _text: self._allow())
        self.name.returnPressed.connect(self._give)
        self.go_on.clicked.connect(self._give)
        hint = translate(
            "IdentityForms", "64 letters at most. A letter may show a longer name all the same."
        )
        self._lay_out(Labelled(label, self.name, hint), self.name)
        self._allow()

    def _allow(self) -> None:
        self.go_on.setEnabled(bool(self.name.text().strip()))

    def _give(self) -> None:
        if self.go_on.isEnabled():
            self.given.emit(self.name.text().strip())


class FileForm(IdentityForm):
    """``given`` carries the passphrase of an identity in a file."""

    given = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__(
            file.name,
            translate(
                "IdentityForms",
                "The identity in this file is closed by a passphrase of its own. In this vault it"
                " opens with the vault.",
            ),
            translate("IdentityForms", "Bring it into the vault"),
            "key",
        )
        self.file = file
        self.passphrase = PassphraseField(translate("IdentityForms", "Passphrase of the file"))
        self.passphrase.entered.connect(self._give)
        self.go_on.clicked.connect(self._give)
        self._lay_out(self.passphrase, self.passphrase)

    def _give(self) -> None:
        if self.go_on.isEnabled():
            self.given.emit(self.passphrase.text())


class CopyForm(IdentityForm):
    """``given`` carries the passphrase that is to close a copy."""

    given = Signal(str)

    def __init__(self, advice: Advice) -> None:
        super().__init__(
            translate("IdentityForms", "A copy of the identity"),
            translate(
                "IdentityForms",
                "Whoever has the copy and its passphrase signs in your organisation’s name. Give"
                " the copy a passphrase of its own, and keep the two apart.",
            ),
            translate("IdentityForms", "Choose where to save it…"),
            "save",
        )
        self.choice = PassphraseChoice(advice)
        self.choice.changed.connect(lambda: self.go_on.setEnabled(self.choice.usable))
        self.choice.entered.connect(self._give)
        self.go_on.clicked.connect(self._give)
        self.go_on.setEnabled(False)
        self._lay_out(self.choice, self.choice)

    def _give(self) -> None:
        if self.choice.usable:
            self.given.emit(self.choice.text())
