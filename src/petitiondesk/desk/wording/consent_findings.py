"""The words for who has not agreed to the text of a letter."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.wording.message import Message

CONSENT_FINDINGS: Mapping[str, Message] = {
    "consent.missing": Message(
        "{name} has not endorsed this text.",
        "Add its endorsement, or make a draft.",
    ),
    "consent.stale": Message(
        "{name} endorsed another version of this text.",
        "Ask it to endorse this version, or make a draft.",
    ),
    "consent.run_out": Message(
        "{name} endorsed this text for a time that is over.",
        "Ask it to endorse the text again, or make a draft.",
    ),
    "consent.withdrawn": Message(
        "{name} has withdrawn.",
        "Take it off the list of signatories, or make a draft.",
    ),
    "consent.disputed": Message(
        "Several cards speak under the name {name}, and nobody has checked which is theirs.",
        "Call them at a number that you know, and verify the card that is theirs: then only that"
        " one counts.",
    ),
    "consent.other_identity": Message(
        "Somebody endorsed this text for {name} with another identity than the one on its card.",
        "Call them at a number that you know. Somebody may sign in their name.",
    ),
}
"""By rule: what stands in the way of the final letter."""
