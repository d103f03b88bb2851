"""What a card and the search say about a rule and the states of the case."""

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.case_profile import (
    ActDates,
    CaseProfile,
    CaseState,
    PersonClass,
    StatePart,
)
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.ui.pages.legal_basis_page import LegalBasisPage
from petitiondesk.ui.pages.rule_lookup import RuleLookup
from petitiondesk.ui.pages.rule_search import RuleSearch
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.row_painter import DETAILS
from tests.fakes.library import the_library
from tests.letters import a_ready_letter, drafting, edited

THAILAND = CaseProfile(states=(CaseState(state="THA", parts=(StatePart.ADDRESSEE,)),))


def a_letter_on(provision, *binds, case=None):
    letter, made = a_ready_letter(), drafting(5_000)
    basis = made.legal_basis(provision)
    return edited(
        letter,
        AddPart(letter.id, "legal_bases", basis),
        SetFields(basis.id, {"binds": binds}),
        SetFields(letter.id, {"case": case}),
    )


@pytest.fixture
def said(hold):
    """What the card of the one rule of a letter says."""

    def texts(letter):
        held = hold(LegalBasisPage, letter)
        card = held.opened(held.page.rules, letter.legal_bases[0].id)
        return "\n".join(label.text() for label in card.findChildren(PlainLabel))

    return texts


def test_a_card_tells_whether_and_since_when_a_rule_binds(said):
    text = said(a_letter_on("cat.3.1", "UKR"))
    assert "Does it bind? On the day of the letter (5 March 2026):" in text
    assert "Ukraine: Party since" in text
    assert "As of" in text


def test_a_treaty_that_came_later_is_told_day_by_day(said):
    acts = CaseProfile(acts=ActDates(first="2024-06-01", last="2025-06-01"))
    text = said(a_letter_on("rome.8.2.a", "UKR", case=acts))
    assert "Ukraine, on 1 June 2024: Signed only" in text
    assert "Ukraine, on 1 June 2025: Party since 1 January 2025." in text


def test_days_on_which_nothing_differs_share_a_row(said):
    acts = CaseProfile(acts=ActDates(first="2024-06-01", last="2025-06-01"))
    assert said(a_letter_on("cat.3.1", "UKR", case=acts)).count("Party since") == 1


def test_a_part_of_a_state_to_which_a_treaty_applies_has_a_row_of_its_own(said):
    text = said(a_letter_on("cat.3.1", "CHN"))
    assert "China: Party since" in text
    assert "Hong Kong SAR China: In force there since 1 July 1997." in text


def test_a_part_of_a_state_can_be_asked_about(qtbot):
    codes = [code for code, _name in RuleLookup(the_library()).states()]
    assert {"CHN", "HKG", "MAC"} <= set(codes)


def test_a_rule_is_not_ready_while_the_law_is_asked(hold):
    letter = a_letter_on("ref51.33.1", case=THAILAND)
    basis = letter.legal_bases[0]
    letter = edited(letter, SetText(basis.why.id, "en", "They fear persecution."))
    page = hold(LegalBasisPage, letter).page
    page.show_letter(Shown(letter=letter))
    assert page.rules.part_card(basis.id)._state.text() == "Ready"
    page.show_letter(Shown(letter=letter, unchecked=frozenset({basis.id})))
    assert page.rules.part_card(basis.id)._state.text() == "Checking…"
    assert page.unchecked.isHidden()
    unknown = Shown(letter=letter, unchecked=frozenset({basis.id}), law_unknown=True)
    page.show_letter(unknown)
    assert page.rules.part_card(basis.id)._state.text() == "Not checked"
    assert page.unchecked.isVisible()


def test_a_state_that_the_data_does_not_have_is_told_so(said):
    text = said(a_letter_on("cat.3.1", "the holding power", case=THAILAND))
    assert "the holding power: The law data does not tell whether this state is bound." in text
    assert "Thailand" not in text


def test_whom_nobody_named_is_asked_for(said):
    assert "Say below whom it binds here." in said(a_letter_on("cat.3.1"))


def test_the_state_that_is_written_to_is_asked_about_until_somebody_is_named(said):
    assert "Thailand: Not a party." in said(a_letter_on("ref51.33.1", case=THAILAND))


def test_a_card_tells_when_for_whom_and_what_limits_it(said):
    text = said(a_letter_on("ref51.33.1"))
    for heading in ("Common mistakes", "Whom it protects", "On whom the duty lies"):
        assert heading in text
    assert "What limits it" in text
    assert "33(2)" in text


def test_another_day_asks_again(hold):
    held = hold(LegalBasisPage, a_letter_on("rome.8.2.a", "UKR"))
    card = held.opened(held.page.rules, held.letter.legal_bases[0].id)
    held.apply(SetFields(held.letter.id, {"case": CaseProfile(acts=ActDates(first="2001"))}))
    texts = [each.text() for each in card.findChildren(PlainLabel) if not each.isHidden()]
    assert any("Signed only" in text for text in texts)


def test_the_exact_wording_is_pasted_with_its_source(hold):
    held = hold(LegalBasisPage, a_letter_on("cat.3.1"))
    card = held.opened(held.page.rules, held.letter.legal_bases[0].id)
    card._paste.click()
    QTest.keyClicks(QApplication.focusWidget(), "No State Party shall expel")
    wording = held.letter.legal_bases[0].wording
    assert wording.text.markup("en") == "No State Party shall expel"
    held.type_at(wording.source.id, "1465 UNTS 85")
    assert held.letter.legal_bases[0].wording.source.title == "1465 UNTS 85"


def test_a_wording_is_left_out_again(hold):
    held = hold(LegalBasisPage, a_letter_on("cat.3.1"))
    card = held.opened(held.page.rules, held.letter.legal_bases[0].id)
    card._paste.click()
    card._wording._remove.click()
    assert held.letter.legal_bases[0].wording is None
    assert QApplication.focusWidget() is card._paste
    assert held.said == [("Wording left out", True)]


def rows(held):
    model = held.page.search._model
    return [model.index(row).data(DETAILS) for row in range(model.rowCount())]


def choose(choice, value):
    choice.take(value)


@pytest.fixture
def searching(hold):
    held = hold(LegalBasisPage, a_letter_on("cat.3.1", case=THAILAND))
    held.page.rules.added.emit()
    return held


def test_rows_tell_whether_they_bind_the_state_of_the_letter_those_that_do_first(searching):
    told = [details[-1] for details in rows(searching)]
    assert "Party since" in told[0] or "Custom" in told[0]
    assert told.index("Not a party.") > len([each for each in told if "Party since" in each])


def test_without_a_state_nothing_is_said_about_binding(searching):
    choose(searching.page.search.filters._states, "")
    assert all(len(details) == 1 for details in rows(searching))


def test_rules_are_browsed_by_whom_they_protect(searching):
    choose(searching.page.search.filters._persons, PersonClass.PRISONER_OF_WAR)
    found = searching.page.search._found
    assert 0 < len(found) < 60
    assert any(each.instrument == "gc3" for each in found)


def test_rules_are_browsed_by_theme(searching):
    choose(searching.page.search.filters._themes, "fair-trial")
    assert all("fair-trial" in each.tags for each in searching.page.search._found)


def test_what_the_chosen_rule_says_stands_below_the_list(searching):
    search = searching.page.search
    QTest.keyClick(search.words, Qt.Key.Key_Down)
    assert search._says.text() == search._found[1].paraphrase


ENGLISH = "The law data says this in English only."


@pytest.mark.parametrize(("interface", "times"), [("en_GB", 0), ("uk", 3)])
def test_a_card_says_plainly_that_its_prose_is_english(said, interface, times):
    QLocale.setDefault(QLocale(interface))
    assert said(a_letter_on("cat.3.1", "UKR")).count(ENGLISH) == times


def test_the_search_says_plainly_that_what_it_tells_is_english(hold):
    QLocale.setDefault(QLocale("ko"))
    page = hold(LegalBasisPage, a_letter_on("cat.3.1")).page
    assert ENGLISH in [label.text() for label in page.search.findChildren(PlainLabel)]


@pytest.mark.parametrize("interface", ["en_GB", "ko", "uk", "ar"])
def test_the_search_suggests_words_that_it_finds_in_every_interface(speaking, qtbot, interface):
    speaking(QLocale(interface))
    search = RuleSearch(RuleLookup(the_library()))
    qtbot.addWidget(search)
    suggested = search.words.placeholderText()
    assert ("refoulement" in suggested) == (interface == "en_GB")
    for words in re.split("[,،]", suggested.rstrip("…")):
        assert the_library().search(words), words


@pytest.mark.parametrize(("interface", "shown"), [("en_GB", False), ("uk", True)])
def test_a_title_that_no_native_speaker_has_read_says_so(hold, interface, shown):
    QLocale.setDefault(QLocale(interface))
    held = hold(LegalBasisPage, a_letter_on("cat.3.1"))
    card = held.opened(held.page.rules, held.letter.legal_bases[0].id)
    words = "No native speaker has read its title yet."
    (label,) = (each for each in card.findChildren(PlainLabel) if each.text() == words)
    assert label.isVisible() is shown
