"""How our errors cross the pipe: as a name and plain attributes, never as words or objects."""

from __future__ import annotations

from petitiondesk.errors import PetitionDeskError
from petitiondesk.page.errors import WordsError
from petitiondesk.typesetting.errors import (
    BadPictureError,
    BadTemplateError,
    PictureFault,
    TemplateFault,
    TypesettingFailedError,
)
from petitiondesk.typesetting.messages import Failed


def failure_of(error: PetitionDeskError) -> Failed:
    """Return the message for an error."""
    match error:
        case BadPictureError():
            data = {"reason": error.reason.value}
        case BadTemplateError():
            data = {"reason": error.reason.value, "where": error.where}
        case TypesettingFailedError():
            data = {"engine": error.engine}
        case WordsError():
            data = {"place": error.place}
        case _:
            data = {"engine": ""}
    return Failed(type(error).__name__, data)


def error_of(failed: Failed) -> PetitionDeskError:
    """Return the error for a message."""
    data = failed.data
    if failed.error == BadPictureError.__name__:
        return BadPictureError(reason=PictureFault(data["reason"]))
    if failed.error == BadTemplateError.__name__:
        return BadTemplateError(reason=TemplateFault(data["reason"]), where=data["where"])
    if failed.error == WordsError.__name__:
        return WordsError(place=data["place"])
    return TypesettingFailedError(engine=data.get("engine", ""))
