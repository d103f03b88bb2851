"""Sheets are prepared of the edition that may be read by whom they go to."""

import pytest

from petitiondesk.desk.errors import UnknownLanguageError
from petitiondesk.desk.pages.prepare_sheet import prepare_sheet
from petitiondesk.letter.edition import Audience
from petitiondesk.typesetting.manuscript import Sheet
from tests.fakes.library import the_library
from tests.page.letters import full_letter


def test_a_press_version_is_of_the_public_edition_whoever_asks():
    prepared = prepare_sheet(
        full_letter(), "ko", the_library(), Sheet.PRESS, audience=Audience.ARCHIVE, draft=True
    )
    assert prepared.edition.audience is Audience.PUBLIC
    assert (prepared.sheet, prepared.language, prepared.draft) == (Sheet.PRESS, "ko", True)


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.RECIPIENT, Audience.ARCHIVE])
def test_a_digest_is_of_the_edition_that_is_asked_for(audience):
    prepared = prepare_sheet(
        full_letter(), "en", the_library(), Sheet.DIGEST, audience=audience, draft=False
    )
    assert (prepared.edition.audience, prepared.addressee) == (audience, "")


def test_a_language_that_the_letter_does_not_have_is_refused():
    with pytest.raises(UnknownLanguageError):
        prepare_sheet(full_letter(), "uk", the_library(), Sheet.DIGEST, draft=False)
