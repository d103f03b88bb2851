"""What follows from what an organisation says of a text."""

from __future__ import annotations

from petitiondesk.consent.statement import Decision
from petitiondesk.ui.language.translation import translate


def what_follows(answer: Decision) -> str:
    """Return what an organisation should know before it gives an answer."""
    if answer is Decision.WITHDRAW:
        return translate(
            "EndorseSheet",
            "You can withdraw before the letter is published. After that, your withdrawal is shown,"
            " but sent copies remain.",
        )
    return translate(
        "EndorseSheet",
        "If anyone changes this text, your signature does not count for the new text. You will be"
        " asked again.",
    )
