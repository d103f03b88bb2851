"""Before a letter opens whose history is not as it was written: somebody has to know, and say."""

from __future__ import annotations

from PySide6.QtCore import Signal

from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel


class DamagedPage(FrontPage):
    """``go_on`` opens the letter all the same, ``back`` leaves it.

    Args:
        title: of the letter, as the list has it.
    """

    go_on = Signal()
    back = Signal()

    def __init__(self, title: str) -> None:
        heading = translate("DamagedPage", "The history of this letter is damaged")
        super().__init__(heading, isolated(title), "triangle-alert")
        for words, tone in (
            (not_intact(), Tone.PROBLEM),
            (
                translate(
                    "DamagedPage",
                    "What to do: check the vault (Vault…, Check). If you have a backup from"
                    " before, restore it beside this vault, and compare.",
                ),
                Tone.INK,
            ),
        ):
            self.body.addWidget(PlainLabel(words, tone=tone))
        back = PrimaryButton(translate("DamagedPage", "Back to my letters"), "arrow-left")
        on = QuietButton(translate("DamagedPage", "Go on with this letter"))
        back.clicked.connect(self.back)
        on.clicked.connect(self.go_on)
        self.body.addLayout(Flow(back, on))
        self.setFocusProxy(back)


def not_intact() -> str:
    """Return what is wrong with such a history."""
    return translate(
        "History",
        "The history of this letter is not as PetitionDesk wrote it: it was changed or damaged. "
        "Do not rely on it. The letter itself was checked and is whole.",
    )
