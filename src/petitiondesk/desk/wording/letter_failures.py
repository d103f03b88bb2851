"""The words for failures of letters and letter files."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk import errors as desk
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter import errors as letter

LETTER_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    letter.LetterTooLargeError: Message(
        "This file is larger, or more deeply nested, than any letter. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.NotJsonError: Message(
        "This file is damaged, or is not a letter file. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.AmbiguousLetterError: Message(
        "This file says one thing twice, so it could be read in two ways. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.BadTextError: Message(
        "This file has half characters in its text. Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.NotALetterError: Message(
        "This file is not a letter as PetitionDesk writes it (at {place}). Nothing was opened.",
        "Ask for the letter file again.",
    ),
    letter.NewerLetterError: Message(
        "This letter was written by a newer PetitionDesk. Nothing was opened.",
        "Install the newer PetitionDesk, then open it again.",
    ),
    letter.ValueRefusedError: Message(
        "This cannot stand in a letter. Nothing was changed.", "Write it in another way."
    ),
    letter.CannotBeKeptError: Message(
        "This cannot be kept as it is.", "Mend it, or write a reason where one is asked for."
    ),
    letter.NoSuchPartError: Message(
        "This part of the letter is not there any more.", "Go on with the letter as it is."
    ),
    desk.TextClosedError: Message(
        "The text is closed, because organisations are asked to agree to it.",
        "Start a new version to change it.",
    ),
    desk.UnknownSampleError: Message(
        "There is no sample of this name: {name}.", "Choose one of the list."
    ),
    desk.UnknownLanguageError: Message(
        "The letter does not have this language: {language}.", "Choose one of its languages."
    ),
    desk.UnsupportedLanguageError: Message(
        "Letters cannot be set in this language yet: {language}.", "Choose another language."
    ),
}
