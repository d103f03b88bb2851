"""Signing a file that another organisation exported: what it is, who signs, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.sign_file import Signable, SignedFile, suggested_name
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.dropping import files_in, files_of, let_in
from petitiondesk.ui.exporting.file_signing import FileSigning, FileWish
from petitiondesk.ui.exporting.means import MeansFold
from petitiondesk.ui.exporting.progress import SealingProgress
from petitiondesk.ui.exporting.signable import SignableBox
from petitiondesk.ui.exporting.signer import SignerBox
from petitiondesk.ui.exporting.signing import find_own
from petitiondesk.ui.exporting.verdict import verdict_lines
from petitiondesk.ui.exporting.wish import Own
from petitiondesk.ui.language.translation import isolated, left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.open_folder import open_folder
from petitiondesk.ui.pages.file_choice import choose_file, choose_new_file
from petitiondesk.ui.session import Session
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.labels import Heading, PlainLabel
from petitiondesk.ui.widgets.question import show_in_view

_SUFFIXES = (".pdf", ".docx")


class SignSheet(Sheet):
    """Lies over the window; one file at a time."""

    enter_goes_on = True

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, translate("SignSheet", "Sign a file"))
        self.setAcceptDrops(True)
        self._session = session
        self._leaving = False
        self.signing = FileSigning(session, self)
        self.choose = QuietButton(translate("SignSheet", "Choose the file…"), "folder-open")
        self.choose.setAccessibleDescription(
            translate("SignSheet", "Choose the file that you want to sign")
        )
        self.file = SignableBox()
        self.signer = SignerBox(translate("SignSheet", "Sign with"), optional=False)
        self.clock = MeansFold()
        self.sign = PrimaryButton(translate("SignSheet", "Sign and save as…"), "pen")
        self.progress = SealingProgress()
        self._missing = PlainLabel(tone=Tone.ATTENTION)
        self._said = QWidget()
        self._said_column = QVBoxLayout(self._said)
        self._said_column.setContentsMargins(0, 0, 0, 0)
        self._rest = (self.signer, self.clock, self.sign)
        self._lay_out()
        self._wire()
        find_own(session, self, self._show_own)
        self._show_rest(shown=False)
        self.show()
        self.raise_()
        self.choose.setFocus()

    def take(self, path: Path) -> None:
        """Look at a file."""
        self._show_rest(shown=False)
        self._say()
        self.file.hide()
        self.signing.look(path)

    def close_up(self) -> None:
        """Go; what is on its way is given up first, or told where it is signed already."""
        self._leaving = signs = self.signing.signs
        self.signing.cancel()
        if not signs:
            super().close_up()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _one_letter(files_in(event.mimeData())) is not None:
            let_in(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = _one_letter(files_of(event))
        if path is not None:
            self.take(path)

    def _choose(self) -> None:
        title = translate("SignSheet", "Choose the file that you want to sign")
        kinds = translate("SignSheet", "Letters (%1)").replace("%1", "*.pdf *.docx")
        choose_file(self, title, kinds, self.take)

    def _show_own(self, own: Own) -> None:
        self.signer.show_own(own)
        self._show_signer()

    def _show_signer(self) -> None:
        self._missing.hide()
        self.file.show_signer(self.signer.organisation())

    def _show(self, signable: Signable) -> None:
        self.progress.hide()
        self.file.show_file(signable)
        self._show_rest(shown=self.file.can_be_signed())
        (self.signer if self.file.can_be_signed() else self.choose).setFocus()

    def _want(self) -> None:
        missing = (
            self.signer.missing() or self.file.missing(self.signer.way) or self.clock.missing()
        )
        self._missing.setVisible(missing is not None)
        if missing is not None:
            words, where = missing
            self._missing.setText(words)
            announce(self, words)
            where.setFocus()
            show_in_view(self._missing)
            return
        signable = self.file.signable
        assert signable is not None
        title = translate("SignSheet", "Save the signed file")
        kinds = translate("SignSheet", "Letters (%1)").replace("%1", f"*{signable.path.suffix}")
        name = suggested_name(signable.path)
        choose_new_file(self, title, kinds, name, self.sign_as)

    def sign_as(self, out: Path) -> None:
        """Sign the file, and save it under a name; the dialog has asked about one that is there."""
        signable, signer = self.file.signable, self.signer.signer()
        if signable is None or signer is None:
            return
        self._say()
        self._show_rest(shown=False)
        self.signing.sign(
            FileWish(
                path=signable.path,
                out=out,
                field=self.file.field(),
                signer=signer,
                means=self.clock.order(),
            )
        )
        self.signer.forget()

    def _signed(self, signed: SignedFile) -> None:
        self._leaving = False
        self.progress.hide()
        self.file.hide()
        title = translate("SignSheet", "Signed: %1").replace("%1", isolated(signed.path.name))
        self._say(title, face="soft")
        for words, tone in verdict_lines(signed.verdict):
            self._said_column.addWidget(PlainLabel(words, tone=tone))
        where = translate("SignSheet", "Folder: %1")
        folder = left_to_right(str(signed.path.parent))
        self._said_column.addWidget(PlainLabel(where.replace("%1", folder)))
        show = QuietButton(translate("SignSheet", "Open the folder"), "folder-open")
        show.clicked.connect(lambda: open_folder(signed.path.parent))
        self._said_column.addWidget(show, alignment=Qt.AlignmentFlag.AlignLeading)
        show.setFocus()

    def _failed(self, error: PetitionDeskError) -> None:
        if self._leaving and isinstance(error, CancelledError):
            super().close_up()
            return
        self._leaving = False
        self.progress.hide()
        face = "soft" if isinstance(error, CancelledError) else "problem"
        self._say(sentence_about(error), face=face)
        self._show_rest(shown=self.file.isVisible() and self.file.can_be_signed())
        self.choose.setFocus()

    def _say(self, sentence: str = "", *, face: str = "soft") -> None:
        """Say what came of it, in the place of what was said before; nothing for an empty one."""
        while (item := self._said_column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._said.setVisible(bool(sentence))
        if sentence:
            heading = Heading(sentence, level=3)
            heading.set_tone(Tone.PROBLEM if face == "problem" else Tone.INK)
            self._said_column.addWidget(heading)
            heading.show()
            announce(self, sentence)
            show_in_view(self._said)

    def _show_rest(self, *, shown: bool) -> None:
        for part in self._rest:
            part.setVisible(shown)
        self._missing.hide()

    def _wire(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.sign.clicked.connect(self._want)
        self.signer.entered.connect(self._want)
        self.signer.changed.connect(self._show_signer)
        self.progress.cancelled.connect(self.signing.cancel)
        self.signing.looked.connect(self._show)
        self.signing.signed.connect(self._signed)
        self.signing.failed.connect(self._failed)
        self.signing.progressed.connect(self.progress.show_stage)
        self.signer.identity_wanted.connect(self.close_up)

    def _lay_out(self) -> None:
        lead = translate(
            "SignSheet",
            "For a PDF or Word file that another organisation made with PetitionDesk. The file is "
            "checked first, and what you sign is saved as a new file.",
        )
        self.body.setSpacing(3 * measures().unit)
        self.body.addWidget(PlainLabel(lead, tone=Tone.MUTED))
        self.body.addWidget(self.choose, alignment=Qt.AlignmentFlag.AlignLeading)
        for part in (self.file, self.signer, self.clock, self._missing):
            self.body.addWidget(part)
        self.body.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self.file.hide()
        self._said.hide()


def _one_letter(files: tuple[Path, ...]) -> Path | None:
    """Return the one file that is dragged, where it is of a kind that can be signed."""
    fits = len(files) == 1 and files[0].suffix.lower() in _SUFFIXES
    return files[0] if fits else None
