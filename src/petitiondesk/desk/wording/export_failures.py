"""The words for failures of exporting and of signing files that exist."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.crypto import errors as crypto
from petitiondesk.desk import errors as desk
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError

EXPORT_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    desk.NotGenuineError: Message(
        "{name} was signed, but read back it is not genuine. Nothing was exported.",
        "Try again, in another folder. If this comes back, tell who keeps PetitionDesk.",
    ),
    desk.OtherIdentityError: Message(
        "Nothing was signed: another card endorsed this text under the name {organisation}.",
        "Sign with the identity that endorsed it. If that card is not yours, somebody uses your"
        " name: tell who sent the file.",
    ),
    desk.FileUntrustedError: Message(
        "Nothing was signed: {name} is not to be trusted.",
        "Check the file to see why, and ask who sent it for the original.",
    ),
    desk.SignedAlreadyError: Message(
        "Nothing was signed: you have signed this file already.",
        "Nothing is left to do. Check the file to see who else signed it.",
    ),
    desk.ChosenPlaceError: Message(
        "Nothing was signed: the place that was chosen is not for your organisation.",
        "Choose no place: the one with the name on your card is found then.",
    ),
    desk.PlaceOfAnotherError: Message(
        "Nothing was signed: no free place in this file has the name on your card.",
        "Ask for an export with a place of that name.",
    ),
    desk.NobodyAskedError: Message(
        "Nothing was exported. This letter asks nobody to agree: only who seals it signs it.",
        "Leave the endorsements and the places for others out, or ask every organisation.",
    ),
    desk.TimeServerNeededError: Message(
        "Nothing was signed: files of authorities prove nothing without a time server.",
        "Name a time server, or leave the files out.",
    ),
    crypto.RevocationUnreadableError: Message(
        "This file is damaged, or is not what an authority says of those it vouches for.",
        "Ask the authority for its list once more. It ends in .crl, an answer in .ors.",
    ),
}
