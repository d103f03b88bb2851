"""What a page says where nobody could tell what the law says of the letter."""

from __future__ import annotations

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.step_page import Shown, StepPage
from petitiondesk.ui.widgets.notice import Notice


class UncheckedNotice(Notice):
    """Stands there until the law has answered; its button asks again.

    Args:
        page: on which it stands, and whose window is asked.
    """

    def __init__(self, page: StepPage) -> None:
        super().__init__(translate("UncheckedNotice", "Check again"))
        self.pressed.connect(lambda: page.act_wanted.emit("check_anew"))

    def show_letter(self, shown: Shown) -> None:
        """Show it where the law of the letter is not known."""
        words = translate(
            "UncheckedNotice",
            "The letter could not be checked against the law: the checker stopped several times. "
            "What it said before may no longer be true.",
        )
        self.show_words(words if shown.law_unknown else "")
