"""The words for a failure, whatever it is of: the themes have a module each."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk import errors as desk
from petitiondesk.desk.wording.export_failures import EXPORT_ERRORS
from petitiondesk.desk.wording.file_failures import FILE_ERRORS, OUTPUT_TROUBLES
from petitiondesk.desk.wording.keeping_failures import KEEPING_ERRORS
from petitiondesk.desk.wording.law_failures import LAW_ERRORS, SLIPS
from petitiondesk.desk.wording.letter_failures import LETTER_ERRORS
from petitiondesk.desk.wording.message import Message
from petitiondesk.desk.wording.page_failures import PAGE_ERRORS
from petitiondesk.desk.wording.signing_failures import SIGNING_ERRORS
from petitiondesk.desk.wording.vault_failures import VAULT_ERRORS
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law.errors import LawUpdateInvalidError

ERRORS: Mapping[type[PetitionDeskError], Message] = {
    **LETTER_ERRORS,
    **LAW_ERRORS,
    **VAULT_ERRORS,
    **KEEPING_ERRORS,
    **PAGE_ERRORS,
    **FILE_ERRORS,
    **SIGNING_ERRORS,
    **EXPORT_ERRORS,
}

_OF_FILES = (desk.OutputError, desk.InputError, desk.NotGenuineError, desk.FileUntrustedError)
"""Failures whose words name a file."""


def message_for(error: PetitionDeskError) -> Message:
    """Return the words for a failure, with braces still unfilled."""
    if isinstance(error, desk.OutputError):
        return OUTPUT_TROUBLES[error.trouble]
    if isinstance(error, LawUpdateInvalidError):
        return SLIPS[error.slip]
    return ERRORS[type(error)]


def words_for_error(error: PetitionDeskError) -> Message:
    """Return the words for a failure."""
    data = {name: value for name, value in vars(error).items() if isinstance(value, (str, int))}
    if isinstance(error, _OF_FILES):
        data["name"] = error.path.name
    return message_for(error).filled(data)
