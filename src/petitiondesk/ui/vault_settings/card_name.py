"""The name on a card, as it may be shown: whoever made the card wrote what they liked into it."""

from __future__ import annotations

from petitiondesk.consent.standing import one_line
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.ui.translation import isolated


def name_on(card: Certificate) -> str:
    """Return the organisation that a card names, on one line, in its own direction.

    Line ends and characters that turn text around could let a name look like a sentence of ours.
    """
    return isolated(one_line(card.organisation))
