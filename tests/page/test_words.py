"""Words files are decoded strictly: what misses a place would lose words on paper."""

import json

import pytest

from petitiondesk.page.errors import WordsError
from petitiondesk.page.words import decode_words, plural_categories, plural_category
from tests.page.letters import FOLDER


def changed(place, value):
    members = json.loads((FOLDER / "uk.json").read_bytes())
    target = members
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    return json.dumps(members).encode()


@pytest.mark.parametrize(
    ("place", "value", "named"),
    [
        (["format"], "other", "$.format"),
        (["language"], "xx", "$.language"),
        (["digits"], "0011223344", "$.digits"),
        (["kinds"], {}, "$.kinds"),
        (["source_kinds"], {}, "$.source_kinds"),
        (["withheld"], {"other": "{count}"}, "$.withheld"),
        (["withheld", "few"], "some", "$.withheld.few"),
        (["counted", "facts"], {"one": "факт", "other": "факту"}, "$.counted.facts"),
        (["see"], "see", "$.see"),
        (["page_of"], "{page}", "$.page_of"),
        (["headings", "facts"], 1, "$.headings.facts"),
        (["signing", "field"], "Signature", "$.signing.field"),
        (["signing", "stamp"], "{date}", "$.signing.stamp"),
        (["sheets", "signed"], "Підписали", "$.sheets.signed"),
        (["sheets", "facts"], "{count}", "$.sheets.facts"),
        (["sheets", "countries"], {"other": "{count}"}, "$.sheets.countries"),
        (["sheets", "more_facts", "few"], "ще", "$.sheets.more_facts.few"),
        (["surprise"], "x", "$"),
    ],
)
def test_a_damaged_words_file_is_refused_by_place(place, value, named):
    with pytest.raises(WordsError) as error:
        decode_words(changed(place, value))
    assert error.value.place == named


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[]"])
def test_bytes_that_are_no_words_are_refused(data):
    with pytest.raises(WordsError):
        decode_words(data)


def test_plural_categories_stand_in_the_order_of_cldr():
    assert plural_categories("uk") == ("one", "few", "many", "other")
    assert plural_categories("ko") == ("other",)


@pytest.mark.parametrize(("count", "category"), [(1, "one"), (3, "few"), (5, "many"), (21, "one")])
def test_a_count_has_the_category_of_its_language(count, category):
    assert plural_category("uk", count) == category
