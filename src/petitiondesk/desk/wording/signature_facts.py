"""The words for what one signature proves, for whoever wants to know more than the verdict."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.wording.message import Message
from petitiondesk.signing.report import Clock, Cover, Kind, Later, Level

KINDS: Mapping[Kind, Message] = {
    Kind.SIGNATURE: Message("Signature of {name}", ""),
    Kind.TIME_STAMP: Message("Time-stamp of {name}", ""),
}
"""What it is, and whose; the name comes from its card."""

INTACT: Mapping[bool, Message] = {
    True: Message("What it covers is unchanged.", ""),
    False: Message("What it covers was changed.", ""),
}

VALID: Mapping[bool, Message] = {
    True: Message("It was made with the identity that it names.", ""),
    False: Message("It does not hold.", ""),
}

TRUSTED: Mapping[bool, Message] = {
    True: Message("The card of who made it is checked.", ""),
    False: Message("The card of who made it is not checked.", ""),
}

CLOCKS: Mapping[Clock, Message] = {
    Clock.SIGNER: Message("Made {time}, by the signer’s own clock.", ""),
    Clock.AUTHORITY: Message("Made {time}, by the clock of a time-stamp service.", ""),
}
"""When, and by whose clock."""

COVERS: Mapping[Cover, Message] = {
    Cover.WHOLE_FILE: Message("It covers the whole file.", ""),
    Cover.REVISION: Message("It covers everything that was there before it.", ""),
    Cover.PART: Message("It covers only a part of the file.", ""),
}

LATERS: Mapping[Later, Message] = {
    Later.NOTHING: Message("Nothing came after it.", ""),
    Later.SIGNATURES: Message("Only further signatures came after it, which is allowed.", ""),
    Later.OTHER: Message("Something else was added after it, which is not allowed.", ""),
}

LEVELS: Mapping[Level, Message] = {
    Level.B_B: Message("The time is the signer’s own word (level B-B).", ""),
    Level.B_T: Message("A time-stamp service vouches for the time (level B-T).", ""),
    Level.B_LT: Message("All that is needed to check it later lies in the file (level B-LT).", ""),
    Level.B_LTA: Message("A last time-stamp closes it for archives (level B-LTA).", ""),
}
"""How long it can be checked, as the file itself shows."""
