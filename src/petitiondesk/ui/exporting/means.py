"""A time stamp from a server, and files of authorities: folded away, and off unless named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.identities.means_order import MeansOrder
from petitiondesk.ui.exporting.signer import Missing
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.file_choice import choose_files
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.line_field import LineField


class MeansFold(Fold):
    """``changed`` says that something else was named."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("MeansFold", "Time stamp of a server"))
        self.server = LineField(
            translate("MeansFold", "Address of the time server"), placeholder="https://"
        )
        self.server.set_left_to_right()
        self.authorities = FilesPart(
            translate("MeansFold", "Authorities that the server rests on"),
            translate(
                "MeansFold", "Without them the stamp is in the file, and nobody believes it."
            ),
            "*.pem *.crt *.cer *.der",
        )
        self.revocations = FilesPart(
            translate("MeansFold", "What authorities say of those they vouch for"),
            translate("MeansFold", "With these lists the file can be checked for decades."),
            "*.crl *.ors *.ocsp *.pem *.der",
        )
        self._tells = PlainLabel(
            translate(
                "MeansFold",
                "This is the only time that PetitionDesk uses the network. The server learns when "
                "you sign, and from where. It does not learn what, or who.",
            ),
            tone=Tone.ATTENTION,
        )
        hint = translate(
            "MeansFold", "Empty: no server is asked, and nothing leaves this computer."
        )
        self.body.addWidget(self._tells)
        self.body.addWidget(Labelled(self.server.accessibleName(), self.server, hint))
        self.body.addWidget(self.authorities)
        self.body.addWidget(self.revocations)
        self.server.edited.connect(lambda _text: self.changed.emit())
        for part in (self.authorities, self.revocations):
            part.changed.connect(self.changed)

    def order(self) -> MeansOrder:
        """Return what is named."""
        return MeansOrder(
            time_server=self.server.text().strip(),
            authorities=self.authorities.paths,
            revocations=self.revocations.paths,
        )

    def missing(self) -> Missing | None:
        """Return what is still to be named; None for nothing."""
        if self.revocations.paths and not self.server.text().strip():
            words = translate("MeansFold", "Name a time server, or take the files away.")
            return words, self.server
        return None


class FilesPart(QWidget):
    """Files of one kind, with a way to choose others and a way to take them away."""

    changed = Signal()

    def __init__(self, title: str, hint: str, patterns: str) -> None:
        super().__init__()
        self.paths: tuple[Path, ...] = ()
        self._title, self._patterns = title, patterns
        self.choose = QuietButton(translate("MeansFold", "Choose files…"), "folder-open")
        self.clear = FlatButton(translate("MeansFold", "Take them away"), "x")
        self._names = SmallLabel()
        buttons = QWidget()
        buttons.setLayout(Flow(self.choose, self.clear))
        buttons.setFocusProxy(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit)
        column.addWidget(Labelled(title, buttons, hint))
        column.addWidget(self._names)
        self.choose.setAccessibleDescription(title)
        self.clear.setAccessibleDescription(title)
        self.choose.clicked.connect(self._choose)
        self.clear.clicked.connect(lambda: self.take(()))
        self.take(())

    def take(self, paths: tuple[Path, ...]) -> None:
        """Take other files."""
        self.paths = paths
        self._names.setText("\n".join(left_to_right(path.name) for path in paths))
        self._names.setVisible(bool(paths))
        self.clear.setVisible(bool(paths))
        self.changed.emit()

    def _choose(self) -> None:
        kinds = translate("MeansFold", "Files of authorities (%1)").replace("%1", self._patterns)
        on_chosen: Callable[[tuple[Path, ...]], object] = self.take
        choose_files(self, self._title, kinds, on_chosen)
