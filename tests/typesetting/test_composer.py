"""Manuscripts become page trees, with what law and languages say of them."""

from pathlib import Path

import msgspec
import pytest

from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.page.errors import WordsError
from petitiondesk.page.text import plain_text
from petitiondesk.typesetting.composer import Composer, read_composer
from tests.fakes.library import the_composer
from tests.files_touched import files_touched
from tests.typesetting.manuscripts import letter_manuscript
from tests.typesetting.places import ASSETS, TEMPLATES
from tests.typesetting.trees import CODES
from tests.typesetting.words import WORDS


@pytest.mark.parametrize("code", CODES)
def test_a_page_is_composed_in_every_language(code: str) -> None:
    tree = the_composer().compose(letter_manuscript(code, draft=True))
    assert (tree.language, tree.draft) == (code, True)
    assert "".join(WORDS[code].subject.split()) in "".join(plain_text(tree).split())


def test_rules_are_cited_in_full_and_then_short() -> None:
    words = plain_text(the_composer().compose(letter_manuscript()))
    assert "Convention against Torture" in words
    assert "art" in words.casefold()


def test_a_warm_composer_opens_no_file() -> None:
    composer = read_composer(TEMPLATES, ASSETS)
    composer.warm_up()
    given = [letter_manuscript(code) for code in CODES]
    assert files_touched(lambda: [composer.compose(each) for each in given]) == []


def test_an_addressee_that_is_not_there_is_an_error() -> None:
    nobody = msgspec.structs.replace(letter_manuscript(), addressee="nobody")
    with pytest.raises(NoSuchPartError):
        the_composer().compose(nobody)


@pytest.fixture
def spoilt(tmp_path: Path) -> Composer:
    """A composer whose French words were damaged by whoever corrected them."""
    (tmp_path / "words").mkdir()
    for file in (TEMPLATES / "words").glob("*.json"):
        (tmp_path / "words" / file.name).write_bytes(file.read_bytes())
    (tmp_path / "words" / "fr.json").write_text("{}")
    return read_composer(tmp_path, ASSETS)


def test_words_that_cannot_be_used_stop_their_language_alone(spoilt: Composer) -> None:
    spoilt.warm_up()
    assert spoilt.compose(letter_manuscript("en")).title
    with pytest.raises(WordsError):
        spoilt.compose(letter_manuscript("fr"))


def test_rules_are_cited_from_newer_law_and_again_from_what_was_read() -> None:
    composer = read_composer(TEMPLATES, ASSETS)
    before = plain_text(composer.compose(letter_manuscript()))
    assert "1465 UNTS 85" in before
    newer = (ASSETS / "law" / "provisions.json").read_text(encoding="utf-8")
    composer.take_law({"provisions.json": newer.replace("1465 UNTS 85", "9999 UNTS 1").encode()})
    assert "9999 UNTS 1" in plain_text(composer.compose(letter_manuscript()))
    composer.take_law({})
    assert plain_text(composer.compose(letter_manuscript())) == before
