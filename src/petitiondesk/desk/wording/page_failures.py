"""The words for failures of setting pages."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.opc import errors as opc
from petitiondesk.page import errors as page
from petitiondesk.typesetting import errors as typesetting

PAGE_ERRORS: Mapping[type[PetitionDeskError], Message] = {
    page.WordsError: Message(
        "The words of a language in this installation are damaged.", "Install PetitionDesk again."
    ),
    typesetting.TypesettingFailedError: Message(
        "The page could not be set. Your text is unchanged.", "Try again."
    ),
    typesetting.TypesettingTooLongError: Message(
        "The page was not set within {minutes} min, so this was ended. Your text is unchanged.",
        "Make the longest text shorter, then try again.",
    ),
    typesetting.BadPictureError: Message(
        "The logo cannot be used.", "Choose a PNG or JPEG picture of ordinary size."
    ),
    typesetting.BadTemplateError: Message(
        "This layout cannot be used, because it is damaged or not safe.", "Choose another layout."
    ),
    opc.BadPackageError: Message(
        "This Word document cannot be read, because it is damaged or not safe.",
        "Ask for the file once more.",
    ),
}
