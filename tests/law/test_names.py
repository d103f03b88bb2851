"""Names files are decoded strictly: a form that misses a place would lose words on paper."""

import json

import pytest

from petitiondesk.law.errors import LawDataError
from petitiondesk.law.names import decode_names
from tests.law.data import FOLDER


def changed(place, value):
    members = json.loads((FOLDER / "names" / "ko.json").read_bytes())
    target = members
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    return json.dumps(members).encode()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (["format"], "something else"),
        (["digits"], "0123"),
        (["forms", "short"], "{short}"),
        (["forms", "custom"], "{name} {pinpoint} {surprise}"),
        (["pinpoints", "article", "one"], "제조"),
        (["instruments", "cat", "official"], "yes"),
        (["surprise"], 1),
    ],
)
def test_a_damaged_names_file_is_refused(place, value):
    with pytest.raises(LawDataError):
        decode_names(changed(place, value))


def test_an_unchanged_names_file_is_read():
    assert decode_names(changed(["reviewed"], False)).language == "ko"
