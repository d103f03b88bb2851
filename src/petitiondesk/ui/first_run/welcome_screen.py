"""What this is, and what it cannot do: a trial without a vault, or a vault."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from petitiondesk.ui.first_run.screen import Screen
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel


class WelcomeScreen(Screen):
    """``sample_wanted`` asks for a trial: no passphrase, nothing on the disk.

    ``check_wanted`` asks for a way to check a file, which takes no vault either.
    """

    sample_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, index: int) -> None:
        super().__init__(
            index,
            translate("FirstRun", "Write a letter together"),
            translate("FirstRun", "Everything stays on this computer. No account, no internet."),
            "stamp",
            translate("FirstRun", "Set up my vault"),
        )
        for words in (
            translate(
                "FirstRun",
                "A vault keeps your letters sealed. It opens with a passphrase of yours.",
            ),
            translate(
                "FirstRun",
                "It cannot protect you from a person who sees you type, or who has your"
                " passphrase.",
            ),
        ):
            self.body.addWidget(PlainLabel(words))
        words = translate("FirstRun", "The sample needs no passphrase and leaves nothing behind.")
        self.body.addWidget(PlainLabel(words, tone=Tone.MUTED))
        sample = QuietButton(translate("FirstRun", "Try the sample"), "book-open")
        sample.clicked.connect(self.sample_wanted)
        self.add_foot(sample)
        check = FlatButton(translate("Actions", "Check a file…"), "search")
        check.clicked.connect(self.check_wanted)
        self.body.addWidget(check, alignment=Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.on)
