"""What became of a vault that was destroyed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import PrimaryButton
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.vault.destroying import Destroyed


class DestroyedPage(FrontPage):
    """Says what was done and what was not; the only way on is out."""

    def __init__(self, destroyed: Destroyed) -> None:
        super().__init__(
            translate("DestroyedPage", "The vault is destroyed"),
            translate("DestroyedPage", "Nothing of it is left to open on this computer."),
            "trash",
        )
        for words in _remarks(destroyed):
            self.body.addWidget(PlainLabel(words, tone=Tone.ATTENTION))
        leave = PrimaryButton(translate("DestroyedPage", "Quit"), "x")
        leave.clicked.connect(lambda: self.window().close())
        self.body.addWidget(leave, alignment=Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(leave)


def _remarks(destroyed: Destroyed) -> list[str]:
    said = []
    if not destroyed.header_overwritten:
        said.append(
            translate(
                "DestroyedPage", "The disk did not let it be overwritten first; it was removed."
            )
        )
    if destroyed.keyring_erased is False:
        said.append(
            translate(
                "DestroyedPage", "The system keyring did not answer; its entry opens nothing."
            )
        )
    if destroyed.left:
        said.append(
            translate("DestroyedPage", "Other files lay in the folder. They were left alone.")
        )
    if destroyed.synced:
        words = translate("DestroyedPage", "%1 may have copies of the vault. Delete them there.")
        said.append(words.replace("%1", isolated(destroyed.synced)))
    return said
