"""The words for failures of the law catalogue and of its updates."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.crypto import errors as crypto
from petitiondesk.desk import errors as desk
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law import errors as law

LAW_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    law.LawDataError: Message(
        "The law catalogue of this installation is damaged.", "Install PetitionDesk again."
    ),
    law.NoSuchProvisionError: Message(
        "The catalogue does not have this rule: {provision}.", "These come closest: {like}."
    ),
    law.LawUpdateTooLargeError: Message(
        "This file is too large for law data. The data in force stays in force.",
        "Ask the keeper of the law data for another copy.",
    ),
    law.LawUpdateInvalidError: Message(
        "Line {line} of this file is wrong ({place}). The data in force stays in force.",
        "Tell the keeper of the law data.",
    ),
    law.LawUpdateOlderError: Message(
        "This file is of {as_of}, which is not newer than {in_force}. Nothing was changed.",
        "Nothing needs to be done.",
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
