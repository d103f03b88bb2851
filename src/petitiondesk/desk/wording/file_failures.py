"""The words for files that cannot be read or written."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk import errors as desk
from petitiondesk.desk.errors import OutputTrouble
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError

OUTPUT_TROUBLES: Mapping[OutputTrouble, Message] = {
    OutputTrouble.EXISTS: Message(
        "Not written: a file of this name is there already: {name}.",
        "Choose another folder, or allow it to be replaced.",
    ),
    OutputTrouble.FULL: Message(
        "Not written: the disk is full.", "Free some space, then try again."
    ),
    OutputTrouble.READ_ONLY: Message(
        "Not written: this disk can only be read.", "Choose another folder."
    ),
    OutputTrouble.DENIED: Message(
        "Not written: this folder does not allow it.", "Choose another folder."
    ),
    OutputTrouble.GONE: Message(
        "Not written: there is no such folder.",
        "Check its name, connect the drive that it is on, or choose another folder.",
    ),
    OutputTrouble.IN_USE: Message(
        "Not written: {name} is open in another program.", "Close it there, then try again."
    ),
    OutputTrouble.OTHER: Message(
        "Not written: the disk did not keep the file.", "Choose another folder, then try again."
    ),
}

FILE_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    desk.InputError: Message("The file cannot be read: {name}.", "Check its name and place."),
    desk.FolderGivenError: Message(
        "This is a folder, and not a file: {name}.", "Choose one of the files in it."
    ),
    desk.FileUncheckedError: Message(
        "The file was not checked to the end, so nothing can be said of it yet.",
        "The file is unchanged. Close other programs, then check it again.",
    ),
    desk.CancelledError: Message("Cancelled. Nothing was written.", "Start again when you like."),
}
