"""Asks for one protected identity: its spellings, its alias, and what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.desk.protecting.protected import Kind, ProtectedIdentity, changed
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.segments import Segments
from petitiondesk.ui.widgets.text_field import TextField

_MOST_SPELLINGS = 30
_LONGEST = 200


class IdentityForm(QFrame):
    """``given`` carries the identity that the person wrote, ``left`` that it stays as it was."""

    given = Signal(object)
    left = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "soft")
        self._changed: ProtectedIdentity | None = None
        self.kind = Segments(translate("ProtectedSheet", "What it is"), _kinds())
        self.kind.set_value(Kind.PERSON)
        self.names = TextField(translate("ProtectedSheet", "Names, one in each line"), lines=3)
        self.alias = LineField(
            translate("ProtectedSheet", "What letters say instead"),
            placeholder=translate("ProtectedSheet", "a former prisoner"),
        )
        self.save = QuietButton("", "check")
        self.leave = FlatButton(translate("ProtectedSheet", "Cancel"))
        self.names.edited.connect(lambda _text: self._allow())
        self.save.clicked.connect(self._give)
        self.leave.clicked.connect(self.left)
        self._lay_out()
        self.show_new()

    def show_new(self) -> None:
        """Ask for somebody who is not on the list."""
        self._changed = None
        self.names.set_text("")
        self.alias.set_text("")
        self.save.setText(translate("ProtectedSheet", "Protect it"))
        self.leave.hide()
        self._allow()

    def show_identity(self, identity: ProtectedIdentity) -> None:
        """Ask what is to be changed about somebody who is on the list."""
        self._changed = identity
        self.kind.set_value(identity.kind)
        self.names.set_text("\n".join(identity.spellings))
        self.alias.set_text(identity.alias)
        self.save.setText(translate("ProtectedSheet", "Save the change"))
        self.leave.show()
        self._allow()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_begun(self) -> bool:
        """Tell whether something is written that nobody has saved."""
        return self.identity() not in (None, self._changed)

    def identity(self) -> ProtectedIdentity | None:
        """Return what is written; None while there is no name."""
        lines = (" ".join(line.split()) for line in self.names.text().splitlines())
        names = tuple(dict.fromkeys(line[:_LONGEST] for line in lines if line))[:_MOST_SPELLINGS]
        if not names:
            return None
        alias = self.alias.text().strip()
        kind = self.kind.value()
        if self._changed is not None:
            return changed(self._changed, spellings=names, alias=alias, kind=kind)
        return ProtectedIdentity(spellings=names, alias=alias, kind=kind)

    def _give(self) -> None:
        identity = self.identity()
        if identity is not None:
            self.given.emit(identity)

    def _allow(self) -> None:
        self.save.setEnabled(self.identity() is not None)

    def _lay_out(self) -> None:
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(Labelled(translate("ProtectedSheet", "What it is"), self.kind))
        names = Labelled(
            translate("ProtectedSheet", "Names, one in each line"),
            self.names,
            translate(
                "ProtectedSheet",
                "In each script you know, and nicknames. Other spellings of them are found too.",
            ),
        )
        alias = Labelled(
            translate("ProtectedSheet", "What letters say instead"),
            self.alias,
            translate("ProtectedSheet", "It is offered with one press wherever a name is found."),
        )
        column.addWidget(names)
        column.addWidget(alias)
        column.addLayout(Flow(self.save, self.leave))
        self.setFocusProxy(self.names)


def _kinds() -> list[tuple[Kind, str]]:
    return [
        (Kind.PERSON, translate("ProtectedSheet", "Person")),
        (Kind.PLACE, translate("ProtectedSheet", "Place")),
        (Kind.ORGANISATION, translate("ProtectedSheet", "Organisation")),
    ]
