"""The words for failures of the law catalogue and of its updates."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.crypto import errors as crypto
from petitiondesk.desk import errors as desk
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law import errors as law
from petitiondesk.law.slips import Slip

SLIPS: Mapping[Slip, Message] = {
    Slip.BROKEN: Message(
        "Line {line} of this file is broken, or the file ends there.",
        "The data in force stays in force. Ask the keeper of the law data for another copy.",
    ),
    Slip.WRONG_VALUE: Message(
        "Line {line} of this file is wrong: “{value}” cannot stand there.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.UNKNOWN_FIELD: Message(
        "Line {line} of this file is wrong: nothing there may be called “{value}”.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.MISSING_FIELD: Message(
        "Line {line} of this file is wrong: “{value}” is missing there.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.HIDDEN_CHARACTER: Message(
        "Line {line} of this file is wrong: a text has hidden characters ({value}).",
        "The data in force stays in force. Tell the keeper of the law data.",
    ),
    Slip.OTHER_FORMAT: Message(
        "Line {line} of this file is wrong: “{value}” is another kind of file, or another version.",
        "The data in force stays in force. Ask the keeper of the law data for the right file.",
    ),
    Slip.DOUBLED: Message(
        "Line {line} of this file is wrong: “{value}” stands in it twice.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.UNORDERED: Message(
        "Line {line} of this file is wrong: “{value}” has to stand before what it comes after.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.NO_SUCH_DAY: Message(
        "Line {line} of this file is wrong: there is no such day as “{value}”.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.TOO_EARLY: Message(
        "Line {line} of this file is wrong: “{value}” lies before a day that has to come first.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.AGAINST_STATUS: Message(
        "Line {line} of this file is wrong: “{value}” does not fit the status of this cell.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.AGAINST_START: Message(
        "Line {line} of this file is wrong: “{value}” and the day on which it begins do not fit.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.MISSING_CELL: Message(
        "Line {line} of this file is wrong: the cell of “{value}” is missing.",
        "The data in force stays in force. Tell the keeper of the law data.",
    ),
    Slip.UNKNOWN_STATE: Message(
        "Line {line} of this file is wrong: it has no state “{value}”.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.UNKNOWN_TREATY: Message(
        "Line {line} of this file is wrong: there is no treaty “{value}” in the table.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.UNKNOWN_TERRITORY: Message(
        "Line {line} of this file is wrong: the state of this cell has no part “{value}”.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.UNKNOWN_ORGANISATION: Message(
        "Line {line} of this file is wrong: it has no organisation “{value}”.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.UNKNOWN_INSTRUMENT: Message(
        "Line {line} of this file is wrong: it has no instrument “{value}”.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.UNKNOWN_PROVISION: Message(
        "Line {line} of this file is wrong: it names the rule “{value}”, which is not there.",
        "The data in force stays in force. Tell the keeper of the law data ({place}).",
    ),
    Slip.TOO_DEEP: Message(
        "Line {line} of this file is wrong: it is more deeply nested than any law data.",
        "The data in force stays in force. Tell the keeper of the law data.",
    ),
}
"""Why a file of the keeper was refused, by what is wrong in it."""

LAW_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    law.LawDataError: Message(
        "The law catalogue of this installation is damaged.", "Install PetitionDesk again."
    ),
    desk.LawUncheckedError: Message(
        "The letter could not be checked against the law. Your text is unchanged.",
        "Try again. If this comes back, install PetitionDesk again.",
    ),
    law.NoSuchProvisionError: Message(
        "The catalogue does not have this rule: {provision}.", "These come closest: {like}."
    ),
    law.LawUpdateTooLargeError: Message(
        "This file is too large for law data. The data in force stays in force.",
        "Ask the keeper of the law data for another copy.",
    ),
    law.LawUpdateInvalidError: SLIPS[Slip.WRONG_VALUE],  # each slip has words of its own
    law.LawUpdateOlderError: Message(
        "This file is of {as_of} (correction {correction}). In force is {in_force} (correction "
        "{in_force_correction}), which is not older. Nothing was changed.",
        "Nothing needs to be done. Who corrects a file on the same day gives it the next number.",
    ),
    law.LawUpdateAheadError: Message(
        "This file is of {as_of}, a day to come: today is {today}. Nothing was changed.",
        "Look whether the date of this computer is right. If it is, tell the keeper.",
    ),
    law.LawUpdateLosesError: Message(
        "This file lacks {record}, which letters may name. The data in force stays in force.",
        "Tell the keeper of the law data.",
    ),
    desk.CheckNumberSlipError: Message(
        "The check number does not belong to this keeper of law data. Nothing was changed.",
        "Ask the keeper for the number, by telephone or in person, and type it again.",
    ),
    desk.LawKeyMissingError: Message(
        "No keeper of law data was verified in this vault.",
        "Verify the keeper by the check number first.",
    ),
    crypto.UnusableKeyError: Message(
        "This file does not tell who keeps the law data.",
        "Choose the file of the keeper. It ends in .pem.",
    ),
    crypto.WrongSignatureError: Message(
        "Do not trust this file: the keeper whom you verified did not sign it as it is.",
        "Ask the keeper for another copy.",
    ),
    law.NoSuchStateError: Message(
        "The law data does not have this state: {state}.",
        "These come closest: {like}.",
    ),
    law.NoSuchTreatyError: Message(
        "The law data does not have this treaty: {treaty}.",
        "These come closest: {like}.",
    ),
}
