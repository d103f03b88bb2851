"""Where a place in a JSON file stands."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.law.decoding import refuse_doubled_names
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.lines import found_at, places, texts

FILE = b"""{
 "a": [
  {"b": 1},
  {"b": "x{[,:]}\\"\\u0041"}
 ],
 "c": {
  "id": "cat.3.1",
  "d": null
 },
 "e": [], "f": {}
}"""


@pytest.mark.parametrize(
    ("place", "line"),
    [("$", 1), ("$.a", 2), ("$.a[1].b", 4), ("$.c.d", 8), ("$.e", 10), ("$.f", 10), ("$.g", 1)],
)
def test_a_path_is_found(place, line):
    assert found_at(FILE, place).line == line


def test_a_record_is_found_by_its_id():
    assert found_at(FILE, "cat.3.1") == (7, "cat.3.1")
    assert found_at(FILE, "cat.99").line == 0


@pytest.mark.parametrize(
    ("place", "value"),
    [("$.a[0].b", "1"), ("$.a[1].b", 'x{[,:]}"A'), ("$.c.d", "null"), ("$.c", "{…"), ("$.e", "[…")],
)
def test_what_stands_at_a_place_is_told(place, value):
    assert found_at(FILE, place).value == value


def test_of_a_place_that_is_not_there_the_line_around_it_is_told():
    assert found_at(FILE, "$.a[1].c.d") == (4, "")


def test_a_long_value_is_told_by_its_beginning():
    assert found_at(b'{"a": "' + b"x" * 500 + b'"}', "$.a").value == "x" * 60 + "…"


def test_names_and_texts_are_found_with_their_lines():
    found = list(texts(FILE.decode()))
    assert found[:3] == [(2, "a"), (3, "b"), (4, "b")]


VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("ab. ,:{}", min_size=1, max_size=4), inner, max_size=3)
    ),
)


def paths(value, path="$"):
    yield path
    if isinstance(value, dict):
        for name, member in value.items():
            yield from paths(member, f"{path}.{name}")
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield from paths(member, f"{path}[{number}]")


@given(VALUES, st.sampled_from([None, 1]))
def test_every_value_has_its_place(value, indent):
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    assert [path for path, _, _, _ in places(text)] == list(paths(value))


@given(st.text('{}[],:"ab\\ \n', max_size=40))
def test_what_is_no_json_does_no_harm(text):
    assert all(line >= 1 for _, _, line, _ in places(text))


def test_a_name_twice_is_refused_with_the_line_of_the_second():
    with pytest.raises(LawDataError) as error:
        refuse_doubled_names(b'{"a": 1,\n "b": 2,\n "a": 3}', deepest=2)
    assert (error.value.place, error.value.line) == ("$.a", 3)


def test_what_nests_too_deep_is_refused():
    refuse_doubled_names(b"[[1]]", deepest=2)
    with pytest.raises(LawDataError):
        refuse_doubled_names(b"[[[1]]]", deepest=2)
