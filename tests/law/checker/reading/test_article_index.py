"""From the article that a text names to the provisions of the catalogue."""

import pytest

from petitiondesk.law.checker.reading.article_index import ArticleIndex, pinpoints_of
from petitiondesk.law.checker.reading.text_reading import Pinpoint
from tests.law.checker_data import references


@pytest.mark.parametrize(
    ("provision", "pinpoints"),
    [
        ("gc3.109.3", [("109", "3")]),
        ("cat.5-7", [("5", "2"), ("6", ""), ("7", "")]),
        ("ap1.32-33", [("32", ""), ("33", "")]),
        ("genocide.9", [("9", "")]),
        ("gc.ca3", [("3", "")]),
        ("cihl.r113", []),
    ],
)
def test_the_articles_of_a_provision(provision, pinpoints):
    found = pinpoints_of(references().catalogue.provision(provision))
    assert [(each.article, each.paragraph) for each in found] == pinpoints


def test_a_paragraph_is_found_and_a_whole_article_is_all_of_them():
    index = ArticleIndex(references().catalogue)
    assert [p.id for p in index.provisions("gc3", Pinpoint("109", "3"))] == ["gc3.109.3"]
    assert {p.id for p in index.provisions("gc3", Pinpoint("109"))} == {"gc3.109.1", "gc3.109.3"}
    assert index.provisions("gc3", Pinpoint("999")) == ()
    assert index.instrument("gc2") is None
