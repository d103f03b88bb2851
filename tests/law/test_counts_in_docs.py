"""What the page about the law data counts is what the data has."""

import re
from pathlib import Path

from tests.law.data import catalogue, parties

PAGE = (Path(__file__).parents[2] / "docs" / "law.md").read_text(encoding="utf-8")


def test_the_page_counts_the_provisions_and_instruments_that_there_are():
    told = re.search(r"(\d+) provisions of (\d+) instruments", PAGE)
    instruments = {provision.instrument for provision in catalogue().provisions}
    assert told
    assert (int(told[1]), int(told[2])) == (len(catalogue().provisions), len(instruments))


def test_the_page_counts_the_states_and_treaties_that_there_are():
    told = re.search(r"(\d+) states × (\d+) treaties", PAGE)
    assert told
    assert (int(told[1]), int(told[2])) == (len(parties().states), len(parties().treaties))
