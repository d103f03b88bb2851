import pytest

from petitiondesk.errors import PetitionDeskError
from petitiondesk.page.errors import WordsError
from petitiondesk.typesetting.errors import (
    BadPictureError,
    BadTemplateError,
    PictureFault,
    TemplateFault,
    TypesettingError,
    TypesettingFailedError,
    TypesettingTooLongError,
)
from petitiondesk.typesetting.failures import error_of, failure_of


def _subclasses(kind: type[TypesettingError]) -> set[type[TypesettingError]]:
    return {kind, *(found for child in kind.__subclasses__() for found in _subclasses(child))}


ERRORS = (
    TypesettingFailedError(engine="docx"),
    BadPictureError(reason=PictureFault.DAMAGED),
    BadTemplateError(reason=TemplateFault.UNKNOWN_NAME, where="x"),
    WordsError(place="$.kinds"),
)


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_crosses_the_pipe_with_its_data(error: PetitionDeskError) -> None:
    crossed = error_of(failure_of(error))
    assert type(crossed) is type(error)
    assert vars(crossed) == vars(error)


def test_every_error_that_a_worker_can_raise_can_cross() -> None:
    of_the_client = {TypesettingError, TypesettingTooLongError}
    assert {*of_the_client, *map(type, ERRORS)} == {WordsError, *_subclasses(TypesettingError)}
