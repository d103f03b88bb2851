"""The words for endorsements that count for nobody in a letter's list."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.agreeing.agreement import Misfit
from petitiondesk.desk.wording.message import Message

MISFITS: Mapping[Misfit, Message] = {
    Misfit.BROKEN: Message(
        "What is signed in this file does not hold: it was changed, or is damaged.",
        "Ask the organisation for the file once more.",
    ),
    Misfit.OTHER_LETTER: Message(
        "This is an endorsement of another letter.", "Choose the file that is for this letter."
    ),
    Misfit.OTHER_NAME: Message(
        "Nobody in the list is shown under this name and in this way.",
        "Ask the organisation which name is right, to the letter.",
    ),
    Misfit.OTHER_IDENTITY: Message(
        "This was signed with another identity than the one on the card of the organisation.",
        "Call them at a number that you know. Somebody may sign in their name.",
    ),
}
"""Why an endorsement counts for nobody."""
