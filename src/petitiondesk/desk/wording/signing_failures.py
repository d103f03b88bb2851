"""The words for failures of identities, tokens and endorsements."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.consent import errors as consent
from petitiondesk.crypto import errors as crypto
from petitiondesk.desk import errors as desk
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.signing import errors as signing

SIGNING_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    crypto.NotDerError: Message(
        "This file is damaged, or is of another kind. Nothing was opened.",
        "Ask for the file once more.",
    ),
    crypto.CertificateUnreadableError: Message(
        "This file is damaged, or is not a card of an organisation.",
        "Ask the organisation for its card once more. It ends in .pem.",
    ),
    crypto.CertificateExpiredError: Message(
        "Nothing was done: the identity of {organisation} was valid until {until}.",
        "Make a new identity, or ask your authority to renew it.",
    ),
    crypto.CertificateNotYetValidError: Message(
        "Nothing was done: the identity of {organisation} is valid from {since} on.",
        "Look whether the date of this computer is right.",
    ),
    crypto.CertificateForOtherUseError: Message(
        "Nothing was done: this identity of {organisation} is not made for signing documents.",
        "Use another identity, or make a new one.",
    ),
    crypto.WeakCertificateError: Message(
        "Nothing was done: this identity of {organisation} is too weak, or of a kind not used.",
        "Use another identity, or make a new one.",
    ),
    crypto.CertificateOfOtherKeyError: Message(
        "What the authority gave does not belong to your identity. Nothing was changed.",
        "Choose the identity that the request was made with.",
    ),
    desk.AnswerUnreadableError: Message(
        "This file is damaged, or is not the answer of an authority. Nothing was changed.",
        "Ask the authority for its answer once more.",
    ),
    crypto.NoCertificateError: Message(
        "There is no identity here: its secret part or its public part is missing.",
        "Choose another file or signing device.",
    ),
    crypto.OrganisationNameError: Message(
        "An identity cannot have this name.",
        "Use 1 to {limit} letters that can be seen. A letter may show a longer name.",
    ),
    crypto.KeyFileUnreadableError: Message(
        "This file is damaged, or is not an identity.", "Choose another file. It ends in .p12."
    ),
    crypto.KeyFileClosedError: Message(
        "The identity did not open.",
        "Check its passphrase, the keyboard language and Caps Lock, then try again.",
    ),
    crypto.TokenLibraryError: Message(
        "The program that speaks to signing devices is missing here.",
        "Install the program of the maker of your signing device.",
    ),
    crypto.TokenMissingError: Message(
        "No signing device of this name is plugged in, or more than one: {label}.",
        "Plug in that device and no other, then try again.",
    ),
    crypto.WrongPinError: Message(
        "The signing device did not accept the PIN.",
        "Check the PIN before you try again: signing devices lock after a few wrong ones.",
    ),
    crypto.PinLockedError: Message(
        "The signing device accepts no PIN any more.",
        "Ask whoever gave it to you to unlock it.",
    ),
    crypto.TokenRemovedError: Message(
        "Nothing was signed: the signing device was pulled out, or stopped answering.",
        "Plug it in again, then start once more.",
    ),
    crypto.SignatureFileUnreadableError: Message(
        "This file is damaged, or is not a signature.", "Ask the signer for the file once more."
    ),
    desk.CardSlipError: Message(
        "The check number does not belong to this card. Nothing was changed.",
        "Ask the organisation for the number, by telephone or in person, and type it again.",
    ),
    desk.OwnCardError: Message(
        "This is your own card. Nothing was changed.",
        "Choose the card that the other organisation gave you.",
    ),
    desk.AuthorityCardError: Message(
        "This is no organisation's card: whoever holds it can vouch for any name, and not for"
        " {organisation} alone. Nothing was changed.",
        "Ask the organisation for its own card.",
    ),
    desk.NoIdentityError: Message(
        "There is no identity in this vault yet. Nothing was signed.",
        "Make one under Vault, Our identity, or sign with an identity from a file.",
    ),
    desk.StatementTooOldError: Message(
        "Nothing was signed: what was shown to you is more than {minutes} minutes old.",
        "Start again, and read it once more.",
    ),
    desk.ApprovalNamesProtectedError: Message(
        "Nothing was signed: who approved, or by what right, tells a protected name.",
        "Give an office in its place: whoever gets the endorsement reads both lines.",
    ),
    consent.EndorsementUnreadableError: Message(
        "This file is damaged, or is not an endorsement.",
        "Ask the organisation for the file once more. It ends in .p7s.",
    ),
    consent.NewerEndorsementError: Message(
        "This endorsement was made by a newer PetitionDesk.",
        "Install the newer PetitionDesk, then open it again.",
    ),
    consent.StatementRefusedError: Message(
        "Nothing was signed: the statement cannot say this ({field}).",
        "Give names and offices on one line, and a day that is not over.",
    ),
    signing.FileNotSignableError: Message(
        "Nothing was signed: this file is damaged, locked, or of another kind.",
        "Export the letter once more, then sign the new file.",
    ),
    signing.FieldMissingError: Message(
        "Nothing was signed: this file has no place for your signature.",
        "Ask for an export with a place for your organisation.",
    ),
    signing.FieldTakenError: Message(
        "Nothing was signed: somebody signed in this place already.",
        "Choose another place, or ask for a new export.",
    ),
    signing.SealedAlreadyError: Message(
        "Nothing was signed: a signature in this file does not allow this one.",
        "Export the letter once more, then sign the new file first.",
    ),
    signing.StampDoesNotFitError: Message(
        "Nothing was signed: what is seen of the signature does not fit its place.",
        "Sign without a stamp, or give your organisation a shorter name.",
    ),
    signing.TimeServerSilentError: Message(
        "Nothing was signed: the time server {address} does not answer.",
        "Try later, or sign without a time stamp.",
    ),
    signing.TimeServerWrongError: Message(
        "Nothing was signed: what the time server {address} answered proves nothing.",
        "Look whether the date of this computer is right, or use another server.",
    ),
    signing.ProofMissingError: Message(
        "Nothing was signed: the files of the authorities do not cover all who vouch.",
        "Add the missing files, or sign without them.",
    ),
}
