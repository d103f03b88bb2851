"""The desk's sentences about findings and failures, in the language of the interface.

They are read when one is said: a letter in hand has little to say most of the time.
"""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.errors import (
    FileUntrustedError,
    InputError,
    NotGenuineError,
    OutputError,
)
from petitiondesk.desk.wording.message import Message
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.languages import language
from petitiondesk.ui.language.translation import isolated, translate

_CONTEXT = "Wording"


def finding_in_words(finding: Finding) -> Message:
    """Return what a finding says and how to mend it."""
    from petitiondesk.desk.wording.findings import (  # noqa: PLC0415 - see the module
        joined,
        messages_for,
    )

    return joined(_filled(message, finding.data) for message in messages_for(finding))


def failure_in_words(error: PetitionDeskError) -> Message:
    """Return what happened, what is safe, and what to do."""
    from petitiondesk.desk.wording.failures import message_for  # noqa: PLC0415 - see the module

    data = {name: value for name, value in vars(error).items() if isinstance(value, (str, int))}
    if isinstance(error, (OutputError, InputError, NotGenuineError, FileUntrustedError)):
        data["name"] = error.path.name
    return _filled(message_for(error), data)


def sentence_about(error: PetitionDeskError) -> str:
    """Return both in one line."""
    words = failure_in_words(error)
    return f"{words.what} {words.remedy}"


def language_name(code: str) -> str:
    """Return the name of a letter's language, in itself and isolated."""
    known = language(code)
    return isolated(known.endonym if known else code)


def _filled(message: Message, data: Mapping[str, str | int]) -> Message:
    from petitiondesk.ui.finding_data import data_in_words  # noqa: PLC0415 - see the module

    translated = Message(translate(_CONTEXT, message.what), translate(_CONTEXT, message.remedy))
    return translated.placed(data_in_words(data))
