import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from petitiondesk.letter.edits import AddPart, SetFields
from petitiondesk.letter.letter import Certainty, Visibility
from petitiondesk.ui.pages.facts_page import FactsPage
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited


@pytest.fixture
def held(hold):
    return hold(FactsPage, a_ready_letter("ko"), "ko")


def a_letter_of_two_facts():
    letter = a_ready_letter()
    return edited(letter, AddPart(letter.id, "facts", drafting(5_000).fact()))


def card_of(held, index=0):
    return held.opened(held.page.facts, held.letter.facts[index].id)


def test_typing_reaches_the_fact(held):
    held.type_at(held.letter.facts[0].text.id, " At night.")
    assert held.letter.facts[0].text.markup("en").endswith("border. At night.")


def test_plain_fields_reach_the_fact(held):
    fields = card_of(held).fields
    fields.control("certainty").chosen.emit(Certainty.DISPUTED)
    fields.control("visibility").chosen.emit(Visibility.NEVER)
    held.type_at(held.letter.facts[0].id, "")
    assert held.letter.facts[0].certainty is Certainty.DISPUTED
    assert held.letter.facts[0].visibility is Visibility.NEVER


def test_an_empty_fact_is_not_scolded_and_one_that_was_begun_says_what_it_needs(hold):
    held = hold(FactsPage, an_empty_letter())
    card = card_of(held)
    told = [label for label in card.findChildren(PlainLabel) if label.text()]
    assert not [each.text() for each in told if each.property("tone") == "attention"]
    assert "Not started" in [each.text() for each in told]
    held.type_at(held.letter.facts[0].text.id, "Guards took two people.")
    told = [label for label in card.findChildren(PlainLabel) if label.isVisible()]
    warned = [each.text() for each in told if each.property("tone") == "attention"]
    assert warned == ["1 thing to finish", "A fact has no source."]


def test_the_page_says_before_anything_is_typed_that_a_fact_needs_a_source(hold):
    held = hold(FactsPage, an_empty_letter())
    said = [label.text() for label in held.page.findChildren(PlainLabel) if label.isVisible()]
    assert any("needs a source" in each for each in said)


def test_a_finished_card_is_folded_and_an_unfinished_one_open(hold):
    held = hold(FactsPage, a_letter_of_two_facts())
    assert [card.is_open for card in held.page.facts.part_cards()] == [False, True]


def test_the_first_unfinished_field_is_in_view(hold, qtbot):
    held = hold(FactsPage, a_letter_of_two_facts())
    field = held.page.field_for(held.letter.facts[1].text.id)
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def test_facts_are_numbered_as_on_paper(hold):
    held = hold(FactsPage, a_letter_of_two_facts())
    titles = [card.accessibleName() for card in held.page.facts.part_cards()]
    assert [title[0] for title in titles] == ["1", "2"]


def test_adding_moving_and_removing_need_no_mouse(held, qtbot):
    held.page.facts.add_button().setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    new = held.letter.facts[1].id
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card_of(held, 1).first_field())
    QTest.keySequence(held.page, "Alt+Up")
    assert held.letter.facts[0].id == new
    card_of(held).removed.emit()
    assert new not in [fact.id for fact in held.letter.facts]
    assert held.said == [("Fact removed", True)]
    assert held.page.isAncestorOf(QApplication.focusWidget())


def test_undo_brings_a_removed_card_back(held):
    fact = held.letter.facts[0]
    card_of(held).removed.emit()
    assert held.page.facts.part_cards() == ()
    held.undo()
    assert card_of(held).accessibleName().startswith("1.")
    assert held.letter.facts == (fact,)


def test_a_source_is_added_and_named(held, qtbot):
    sources = card_of(held).sources
    sources.added.emit()
    new = held.letter.facts[0].sources[1]
    held.type_at(new.id, "Court file")
    assert held.letter.facts[0].sources[1].title == "Court file"


def test_a_confidential_source_is_not_named_on_its_card(hold):
    letter = a_ready_letter()
    source = letter.facts[0].sources[0]
    letter = edited(letter, SetFields(source.id, {"title": "Witness K", "confidential": True}))
    held = hold(FactsPage, letter)
    card = held.opened(card_of(held).sources, source.id)
    assert "Witness" not in card.accessibleName()
    assert not any("Witness" in label.text() for label in held.page.findChildren(PlainLabel))


def test_a_fact_without_a_source_says_so_at_the_source(hold):
    held = hold(FactsPage, an_empty_letter())
    fact = held.letter.facts[0]
    texts = [label.text() for label in card_of(held).findChildren(PlainLabel)]
    assert "A fact has no source." in texts
    assert held.page.field_for(fact.sources[0].id) is not None


def test_a_closed_text_is_read_only(hold):
    held = hold(FactsPage, a_ready_letter())
    held.editing.close_text()
    held.show()
    fields = card_of(held).fields
    assert fields.control("date").focusProxy().isReadOnly()
    assert not fields.control("certainty").isEnabled()
    assert not held.page.facts.add_button().isEnabled()


def test_the_day_that_a_fact_is_known_on_is_asked_without_unfolding_anything(held):
    card = held.opened(held.page.facts, held.letter.facts[0].id)
    assert card.fields.control("as_of").isVisible()


def test_protected_names_are_one_press_away_from_the_facts(held, qtbot):
    with qtbot.waitSignal(held.page.act_wanted) as wanted:
        next(
            b for b in held.page.findChildren(QPushButton) if b.text() == "Protected names…"
        ).click()
    assert wanted.args == ["protected"]
