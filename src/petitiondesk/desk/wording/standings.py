"""The words for how a rule stands to a state, and for what law data rests on."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.wording.message import Message
from petitiondesk.law.standing import Standing, StandingKind
from petitiondesk.law.status import Participation
from petitiondesk.law.treaty_cells import Level, Status

STATUSES: Mapping[Status, Message] = {
    Status.PARTY: Message("Party since {since}.", "The treaty binds it on this day."),
    Status.SIGNATORY: Message(
        "Signed only, on {since}.",
        "It is not bound yet. It may not work against the purpose of the treaty.",
    ),
    Status.SIGNED_THEN_DISOWNED: Message(
        "Signed, and said on {since} that it will not join.", "The treaty does not bind it."
    ),
    Status.WITHDRAWN: Message(
        "Not a party since {since}: it left.", "It answers for what happened before that day."
    ),
    Status.DENOUNCED: Message(
        "Not a party since {since}: it gave notice.",
        "It answers for what happened before that day.",
    ),
    Status.NOT_PARTY: Message("Not a party.", "The treaty does not bind it on this day."),
    Status.NOT_MEMBER: Message(
        "Not a member of the organisation.", "Its treaties do not bind the state."
    ),
    Status.APPLIED: Message(
        "In force there since {since}.", "The state told so; it answers for it."
    ),
    Status.NOT_EXTENDED: Message(
        "Not extended to this part of the state.", "Cite a treaty that applies there, or custom."
    ),
    Status.NOT_YET_IN_FORCE: Message(
        "Not yet in force then.", "The treaty binds it from {bound_from}."
    ),
    Status.NOT_YET_ADOPTED: Message("This text did not exist yet.", "Cite an older rule."),
    Status.UNKNOWN: Message(
        "Not known for this day: the data is not exact enough.", "Ask who keeps the treaty."
    ),
}
"""In which of these words a state stands to a treaty."""

KINDS: Mapping[StandingKind, Message] = {
    StandingKind.NOT_YET_ADOPTED: Message("This text did not exist yet.", "Cite an older rule."),
    StandingKind.CUSTOM: Message(
        "Custom: it binds every state.", "Name the practice or study that shows it."
    ),
    StandingKind.OWN_LAW: Message("The law of this state.", "It binds its authorities."),
    StandingKind.FOREIGN_LAW: Message(
        "The law of another state.", "It does not bind this one. Choose another rule."
    ),
    StandingKind.AUTHORITATIVE: Message(
        "Not binding by itself.", "It tells how the treaty is read. Cite the treaty with it."
    ),
    StandingKind.PARTLY_CUSTOM: Message(
        "Not binding as such.", "Parts of it are custom. Say which."
    ),
    StandingKind.NOT_BINDING: Message(
        "Not binding.", "Write that it calls for something, not that it obliges."
    ),
    StandingKind.NOT_TOLD: Message(
        "The law data does not tell whether this state is bound.", "Ask who keeps the treaty."
    ),
}
"""The same where no participation in a treaty tells it."""

LEVELS: Mapping[Level, Message] = {
    Level.A: Message("Two data sets agree.", "Look it up again before the letter leaves."),
    Level.B: Message("One data set says so.", "Look it up again before the letter leaves."),
    Level.C: Message("A page was read.", "Look it up again before the letter leaves."),
    Level.D: Message("From memory.", "Look it up before you rely on it."),
}
"""What a cell of the table rests on."""


RATIFIED = Message("Ratified, and not yet in force then.", "The treaty binds it from {bound_from}.")
"""Of a state that has signed, has consented since, and waits for the day that binds it."""


WITHDRAWN_IN_TIME = Message(
    "Not yet in force then.", "The state withdrew its consent before the treaty bound it."
)
"""Of a state that had consented, on a day before it withdrew that."""


def words_for_status(told: Participation) -> Message:
    """Return the words for how a state stands to a treaty, with braces still unfilled."""
    if told.status is Status.NOT_YET_IN_FORCE and not told.bound_from:
        return WITHDRAWN_IN_TIME
    waits = told.status is Status.SIGNATORY and told.awaited
    return RATIFIED if waits else STATUSES[told.status]


def words_for_standing(standing: Standing) -> Message:
    """Return the words for how a rule stands to a state on a day."""
    told = standing.participation
    if told is None:
        return KINDS[standing.kind]
    return words_for_status(told).filled({"since": told.since, "bound_from": told.bound_from})
