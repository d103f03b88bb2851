"""Texts made to wear out the search for protected names: it ends, and soon."""

import pytest

from petitiondesk.protection.passages import read_otherwise
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
    "many ways to hear": "Ja Je Jo Ju " * 2_600,
    "two names a thousand times": "Kim Un Chol Li " * 2_100,
    "letters with dots": "a.b.c.d" * 4_400,
    "nothing but names": "Rahima known as Khatun, " * 1_300,
    "humps": "aB" * 15_500,
    "entities": "&amp;" * 6_200,
    "digits of base64": "YWJj" * 7_700,
    "encoded words": "=?utf-8?B?" * 3_100,
    "brackets": "[a](" * 7_700,
    "mailboxes": "a.b@" * 7_700,
    "encoded": "%D0%9E" * 8_000,
}


NAMES = Watchlist(register("variants"))


@pytest.mark.parametrize("name", HOSTILE)
def test_the_search_ends(name):
    for text in (HOSTILE[name], *read_otherwise(HOSTILE[name])):
        assert len(NAMES.search(text)) <= len(text)
