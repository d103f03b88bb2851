"""What the page about the law data counts is what the data has."""

import re
from pathlib import Path

from babel import Locale

from petitiondesk.law import checker
from tests.law.checker_data import CERTAINTY, MENTIONS, QUANTITIES, WORD_LISTS, references
from tests.law.data import catalogue, parties
from tests.law.test_corpus import FAMILIES

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "law.md").read_text(encoding="utf-8")
CHECKER = (DOCS / "checker.md").read_text(encoding="utf-8")


def test_the_page_counts_the_provisions_and_instruments_that_there_are():
    told = re.search(r"(\d+) provisions of (\d+) instruments", PAGE)
    instruments = {provision.instrument for provision in catalogue().provisions}
    assert told
    assert (int(told[1]), int(told[2])) == (len(catalogue().provisions), len(instruments))


def test_the_page_counts_the_states_and_treaties_that_there_are():
    told = re.search(r"(\d+) states × (\d+) treaties", PAGE)
    assert told
    assert (int(told[1]), int(told[2])) == (len(parties().states), len(parties().treaties))


def test_the_page_about_the_checker_counts_misuses_and_languages():
    misuses = re.search(r"(\d+) things that are often said", CHECKER)
    languages = re.search(r"Each of them speaks (\d+) languages", CHECKER)
    spoken = {path.stem for path in MENTIONS}
    assert misuses
    assert int(misuses[1]) == len(references().misuses)
    assert languages
    assert int(languages[1]) == len(spoken)
    for folder in (CERTAINTY, QUANTITIES, WORD_LISTS):
        assert {path.stem for path in folder} == spoken
    assert all(set(misuse.says) == spoken for misuse in references().misuses)


def test_the_page_about_the_checker_names_the_languages():
    english = Locale("en").languages
    names = {path.stem: english[path.stem] for path in MENTIONS}
    assert [name for name in names.values() if name not in CHECKER] == []


def test_the_page_about_the_checker_has_every_family():
    rows = re.findall(r"^\| `\w+/` \| ([0-9, –]+) ", CHECKER, re.MULTILINE)
    told = {int(n) for row in rows for n in re.findall(r"\d+", row)}
    told |= {n for row in rows if "–" in row for n in range(*map(int, row.split("–")))}
    assert told == set(FAMILIES)


def test_the_page_about_the_checker_has_every_room():
    told = re.findall(r"^\| `(\w+)/` \|", CHECKER, re.MULTILINE)
    rooms = {path.parent.name for path in Path(checker.__file__).parent.glob("*/__init__.py")}
    assert {*told, "reading", "words"} == rooms
