"""Texts made to wear out the search for protected names: it ends, and soon."""

import pytest

from petitiondesk.protection.watchlist import Watchlist
from tests.protection.corpus import register

HOSTILE = {
    "letters apart": "a " * 20_000,
    "glides": "ja je jo ju " * 800,
    "vowels": "її оо аа іі " * 3_000,
    "one long word": "щербанюк" * 5_000,
    "half a name": "Олена Щербан " * 3_000,
    "thai without an end": "โอแลนาแชร์บาน" * 1_500,
    "hangul without an end": "박은" * 10_000,
    "marks": "O" + "\u0301" * 20_000 + "lena",
    "invisible": "\u200b" * 50_000,
    "initials": "О. " * 1_500 + "Щербанюк",
    "encoded": "%D0%9E" * 8_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_the_search_ends(name):
    assert len(Watchlist(register("variants")).search(HOSTILE[name])) <= len(HOSTILE[name])
