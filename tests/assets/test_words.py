"""The fixed words of every language of letters: complete, well formed, and honest about review."""

import json
import re
from pathlib import Path

import pytest

from petitiondesk.letter.characters import unprintable
from petitiondesk.letter.languages import LANGUAGES, Direction
from petitiondesk.page.words import EXACTLY_ONE, PLURALS, decode_words, plural_categories

FOLDER = Path(__file__).parents[2] / "templates" / "words"
CODES = [language.code for language in LANGUAGES]
LATIN = {"en", "fr"}
RIGHT_TO_LEFT = [x.code for x in LANGUAGES if x.direction is Direction.RIGHT_TO_LEFT]


def words(code):
    return decode_words((FOLDER / f"{code}.json").read_bytes())


def strings(value):
    if isinstance(value, dict):
        return [text for member in value.values() for text in strings(member)]
    return [value] if isinstance(value, str) else []


def raw(code):
    return json.loads((FOLDER / f"{code}.json").read_bytes())


def test_every_language_of_letters_has_its_words():
    assert sorted(p.stem for p in FOLDER.glob("*.json")) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_the_file_is_of_the_language_it_is_named_after(code):
    assert words(code).language == code


@pytest.mark.parametrize("code", CODES)
def test_no_word_is_missing(code):
    allowed_empty = {"reviewer", "first_day"}
    empty = {name for name, value in raw(code).items() if value == ""} - allowed_empty
    assert empty == set()
    assert strings(raw(code)["headings"]).count("") == 0
    assert strings(raw(code)["sheets"]).count("") == 0


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", PLURALS)
def test_plurals_have_the_categories_that_the_language_has(code, name):
    assert set(getattr(words(code), name)) - {EXACTLY_ONE} == set(plural_categories(code))


@pytest.mark.parametrize("code", CODES)
def test_no_file_claims_a_review_without_a_reviewer(code):
    assert words(code).reviewed == bool(words(code).reviewer)


@pytest.mark.parametrize("code", CODES)
def test_every_language_can_say_which_text_prevails(code):
    assert set(words(code).versions) == set(CODES)
    assert len(set(words(code).versions.values())) == len(CODES)


@pytest.mark.parametrize("code", CODES)
def test_no_word_holds_a_character_that_paper_does_not_show(code):
    assert unprintable("".join(strings(raw(code)))) == ()


@pytest.mark.parametrize("code", sorted(set(CODES) - LATIN))
def test_words_are_in_the_script_of_the_language(code):
    found = [*strings(raw(code)["headings"]), *strings(raw(code)["sheets"])]
    told = [re.sub(r"\{[a-z_]+\}", "", text) for text in found]
    assert not any(re.search("[A-Za-z]", text) for text in told)


@pytest.mark.parametrize(
    "code", [x.code for x in LANGUAGES if x.direction != Direction.LEFT_TO_RIGHT]
)
def test_foreign_text_on_a_right_to_left_page_ends_with_a_direction_mark(code):
    for form in (words(code).comma, words(code).source_title, words(code).legal_basis):
        assert "\u200f" in form


@pytest.mark.parametrize("code", CODES)
def test_a_file_is_written_in_the_one_form_that_is_reviewed(code):
    text = (FOLDER / f"{code}.json").read_text(encoding="utf-8")
    canonical = json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
    assert text == canonical.replace("\u200f", "\\u200f").replace("\u00a0", "\\u00a0")
