"""The margins of every page of ours tell the same, and whatever else stands there is told."""

import pytest

from petitiondesk.typesetting.telling.pdf_margins import margins
from petitiondesk.typesetting.telling.tagged_text import Margins, Tagged

FOOTS = {
    "en": ("Page 1 of 2", "Page 2 of 2"),
    "ko": ("2쪽 중 1쪽", "2쪽 중 2쪽"),
    "bn": ("পৃষ্ঠা ১, মোট ২", "পৃষ্ঠা ২, মোট ২"),
    "ug": ("بېتى-2 بەتنىڭ 1", "بېتى-2 بەتنىڭ 2"),
}
LINES = {
    "en": "Reference: A/1/2",
    "fr": "Référence\u202f: A/1/2",
    "th": "ที่ A/1/2",
    "zh": "编号：A/1/2",
    "uk": "Вих. № A/1/2",
    "ug": "A/1/2 :نومۇرى ھۆججەت",
    "newsrooms": "A/1/2",
}
FIRST = Margins("", "Page 1 of 2")
HEADLESS = Margins("", "Page 2 of 2")


def told(*pages, body=("Reference: A/1/2", "We ask you to stop.")):
    return set(margins(Tagged(body=list(body), margins=list(pages))))


def headed(head):
    return Margins(head, "Page 2 of 2")


@pytest.mark.parametrize("foots", FOOTS.values(), ids=FOOTS)
def test_all_pages_of_a_letter_tell_the_same(foots):
    assert len(told(*(Margins("", foot) for foot in foots))) == 1


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_head_that_repeats_the_reference_is_as_none(line):
    assert told(FIRST, headed("A/1/2"), body=["Stop.", line]) == told(FIRST, HEADLESS)


def test_a_head_that_repeats_the_beginning_of_a_long_reference_is_as_none():
    line, head = f"Reference: {'A 1 ' * 30}", f"{'A 1 ' * 15}…"
    assert told(FIRST, headed(head), body=[line]) == told(FIRST, HEADLESS)


@pytest.mark.parametrize("head", ["A/1", "1/2", "A/1/21", "you to stop.", "a", "Reference"])
def test_any_other_head_is_told(head):
    assert told(FIRST, headed(head)) != told(FIRST, HEADLESS)


def test_the_first_page_has_no_head():
    assert told(Margins("A/1/2", "Page 1 of 2"), HEADLESS) != told(FIRST, HEADLESS)


@pytest.mark.parametrize(
    "foot", ["Page 1 of 3", "Page 22 of 2", "Page 2 of 22", "Page 2 of 2 2", "Page of", "2 2 a"]
)
def test_any_other_foot_is_told(foot):
    assert told(FIRST, Margins("", foot)) != told(FIRST, HEADLESS)
