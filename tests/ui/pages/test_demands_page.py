import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.edits import AddPart, SetFields
from petitiondesk.ui.pages.demands_page import DemandsPage
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.toggle import Toggle
from tests.letters import a_ready_letter, drafting, edited


@pytest.fixture
def held(hold):
    letter = a_ready_letter()
    basis = drafting(5_000).legal_basis("cat.3.1")
    return hold(DemandsPage, edited(letter, AddPart(letter.id, "legal_bases", basis)))


def boxes(held, index=0):
    card = held.opened(held.page.demands, held.letter.demands[index].id)
    return [*card.facts._boxes.values(), *card.rules._boxes.values()]


def test_what_a_demand_rests_on_is_ticked(held):
    fact, rule = boxes(held)
    assert (fact.isChecked(), rule.isChecked()) == (True, False)
    rule.click()
    assert held.letter.demands[0].legal_bases == (held.letter.legal_bases[0].id,)
    boxes(held)[0].click()
    assert held.letter.demands[0].facts == ()


def test_a_support_is_named_with_its_first_words(held):
    assert "On 3 March" in boxes(held)[0].accessibleName()


def test_an_unsupported_demand_leads_to_the_first_box(held):
    boxes(held)[0].click()
    assert held.page.go_to(held.letter.demands[0].id)
    assert QApplication.focusWidget() is boxes(held)[0]


def test_ticking_mends_a_broken_link(hold):
    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.demands[0].id, {"facts": ("gone",)}))
    held = hold(DemandsPage, letter)
    boxes(held)[0].click()
    assert held.letter.demands[0].facts == (held.letter.facts[0].id,)


def test_text_and_deadline_reach_the_letter(held):
    demand = held.letter.demands[0]
    held.type_at(demand.text.id, " Now.")
    held.opened(held.page.demands, demand.id).fields.control("deadline").edited.emit("2026-05-01")
    assert held.letter.demands[0].text.markup("en").endswith(" Now.")
    assert held.letter.demands[0].deadline == "2026-05-01"


def test_a_closed_text_lets_nothing_be_ticked(held):
    held.editing.close_text()
    held.show()
    assert not any(box.isEnabled() for box in boxes(held))


def test_a_demand_is_added_from_elsewhere_as_by_its_button(hold):
    held = hold(DemandsPage, a_ready_letter())
    assert held.page.add_to("demands")
    assert len(held.letter.demands) == 2
    assert not held.page.add_to("facts")


def test_nothing_is_added_to_a_closed_text(hold):
    held = hold(DemandsPage, a_ready_letter())
    held.editing.close_text()
    held.show()
    assert not held.page.add_to("demands")


def test_what_a_demand_rests_on_stands_below_its_box_where_there_is_little_room(hold):
    held = hold(DemandsPage, a_ready_letter())
    card = held.opened(held.page.demands, held.letter.demands[0].id)
    row = card.facts.first_box().parentWidget()
    box, words = row.findChild(Toggle), row.findChild(PlainLabel)
    assert words.y() < box.y() + box.height()
    row.setFixedWidth(box.sizeHint().width() + 40)
    QTest.qWait(1)
    assert words.y() >= box.y() + box.height()
