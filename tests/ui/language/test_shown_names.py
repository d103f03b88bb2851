"""A name from a file cannot hide anything, turn a sentence around, or fill the page."""

import re
from pathlib import Path

import pytest

from petitiondesk import ui
from petitiondesk.ui.language.shown_names import LONGEST, shown_name, visible

HIDING = {
    "an override": ("Harbour\u202eAid", "Harbour[U+202E]Aid"),
    "an isolate that is not closed": ("\u2067Harbour", "[U+2067]Harbour"),
    "a mark of direction": ("Harbour\u200f", "Harbour[U+200F]"),
    "a space without width": ("Har\u200bbour", "Har[U+200B]bour"),
    "a soft hyphen": ("Har\u00adbour", "Har[U+00AD]bour"),
    "a new line": ("Harbour\nAid", "Harbour[U+000A]Aid"),
    "an escape": ("\x1b[31mHarbour", "[U+001B][31mHarbour"),
    "letters that nobody sees": ("H\U000e0041", "H[U+E0041]"),
}


@pytest.mark.parametrize(("untrusted", "shown"), HIDING.values(), ids=list(HIDING))
def test_what_hides_is_seen(untrusted, shown):
    assert visible(untrusted) == shown


@pytest.mark.parametrize("name", ["항구 지원", "Порт", "منظمة", "می\u200cخواهم", "क\u094d\u200dष"])
def test_names_of_every_script_stay_as_they_are_written(name):
    assert visible(name) == name


def test_markup_is_text():
    assert visible("<b>Harbour</b>") == "<b>Harbour</b>"


def test_a_name_without_end_is_cut():
    assert visible("a" * 10_000) == "a" * LONGEST + "…"
    assert len(visible("\u202e" * 10_000)) == LONGEST + 1


def test_a_name_that_runs_from_the_right_is_closed_off():
    assert shown_name("منظمة") == "\u2068منظمة\u2069"
    assert shown_name("Harbour") == "Harbour"


def test_the_name_of_every_card_is_shown_by_one_function():
    raw = re.compile(r"isolated\([^()]*(?:one_line\()?[^()]*\.organisation\b")
    folder = Path(ui.__file__).parent
    assert [each for each in folder.rglob("*.py") if raw.search(each.read_text("utf-8"))] == []
