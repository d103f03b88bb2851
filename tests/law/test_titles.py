"""The names of provisions and themes in the languages of the interface."""

import json

import pytest

from petitiondesk.law.errors import LawDataError
from petitiondesk.law.titles import decode_titles

WHOLE = {
    "format": "petitiondesk/provision-titles",
    "language": "ko",
    "reviewed": False,
    "reviewer": "",
    "themes": {"torture": "고문"},
    "titles": {"cat.1.1": "고문의 정의"},
    "synonyms": {},
}


def test_titles_are_read():
    titles = decode_titles(json.dumps(WHOLE).encode())
    assert titles.titles["cat.1.1"] == "고문의 정의"


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"format": "petitiondesk/letter"}, "$.format"),
        ({"reviewed": True}, "$.reviewer"),
        ({"themes": []}, "$.themes"),
        ({"more": 1}, "$"),
    ],
)
def test_what_is_not_of_its_shape_is_refused(changes, place):
    with pytest.raises(LawDataError) as error:
        decode_titles(json.dumps(WHOLE | changes).encode())
    assert error.value.place == place
