"""A statement is for one text, one line of the list, and as long as it says."""

import datetime as dt
import unicodedata

import msgspec
import pytest

from petitiondesk.consent.standing import Standing, names_of, one_line, signatory_of, standing
from petitiondesk.consent.statement import Decision
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.letter import Display
from tests.consent.statements import LETTER, about
from tests.letters import edited

TODAY = dt.date(2026, 3, 5)
LINE = LETTER.signatories[0]


def stands(statement, letter=LETTER, today=TODAY):
    revision = agreed_digest(letter)
    return standing(statement, letter_id=letter.id, revision=revision, today=today)


def test_a_text_is_endorsed_until_it_changes():
    changed = edited(LETTER, SetText(LETTER.opening.id, "ko", "다른 글"))
    assert stands(about()) is Standing.ENDORSED
    assert stands(about(), changed) is Standing.STALE


def test_whoever_joins_or_leaves_makes_nothing_stale():
    fewer = msgspec.structs.replace(LETTER, signatories=LETTER.signatories[:1])
    assert stands(about(), fewer) is Standing.ENDORSED


def test_a_withdrawal_holds_whatever_became_of_the_text():
    changed = edited(LETTER, SetText(LETTER.opening.id, "ko", "다른 글"))
    withdrawal = about(answer=Decision.WITHDRAW)
    assert stands(withdrawal) is stands(withdrawal, changed) is Standing.WITHDRAWN


def test_a_statement_holds_on_its_last_day_and_not_after_it():
    until = about(until="2026-03-31")
    assert stands(until, today=dt.date(2026, 3, 31)) is Standing.ENDORSED
    assert stands(until, today=dt.date(2026, 4, 1)) is Standing.RUN_OUT


def test_a_statement_about_another_letter_is_none_about_this_one():
    copy = msgspec.structs.replace(LETTER, id="p2")
    assert stands(about(copy)) is Standing.OTHER_LETTER


def test_a_statement_is_for_the_line_that_shows_its_names():
    assert signatory_of(about(), LETTER) == LINE
    assert signatory_of(about(signatory=None), LETTER) == LINE
    assert names_of(LINE, LETTER) == dict.fromkeys(("en", "ko", "ug"), "Harbour Aid")


OTHER_NAMES = ["Harbour  Aid", "Harbour Aid.", "Harb0ur Aid", "Hаrbour Aid", "harbour aid"]


@pytest.mark.parametrize("name", OTHER_NAMES)
@pytest.mark.parametrize("language", ["en", "ko", "ug"])
def test_a_name_that_differs_by_one_character_is_another_name(name, language):
    names = names_of(LINE, LETTER) | {language: name}
    assert signatory_of(about(names=names), LETTER) is None


def test_a_name_that_the_letter_got_later_was_not_agreed_to():
    fewer = {"ko": "Harbour Aid", "en": "Harbour Aid"}
    assert signatory_of(about(names=fewer), LETTER) is None


def test_who_agreed_to_be_counted_is_not_named():
    withheld = about(display=Display.WITHHELD)
    assert signatory_of(withheld, LETTER) is None
    hidden = edited(LETTER, SetFields(LINE.id, {"display": Display.WITHHELD}))
    assert signatory_of(withheld, hidden).id == LINE.id
    assert signatory_of(about(), hidden) is None


def test_a_line_of_the_same_name_is_another_line():
    twin = msgspec.structs.replace(LINE, id="twin")
    both = msgspec.structs.replace(LETTER, signatories=(twin, LINE))
    assert signatory_of(about(), both) == LINE
    assert signatory_of(about(signatory="gone"), both) is None


def test_a_name_is_compared_as_a_page_sets_it():
    taken_apart = unicodedata.normalize("NFD", "한국  인권")
    assert one_line(f" {taken_apart}\n") == "한국 인권"
