import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.case_profile import CaseProfile, PersonClass
from petitiondesk.letter.edits import AddPart, SetFields
from petitiondesk.ui.pages.legal_basis_page import LegalBasisPage
from petitiondesk.ui.pages.wording_box import WordingBox
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter, drafting, edited


def a_letter_on(*provisions):
    letter, made = a_ready_letter(), drafting(5_000)
    parts = [AddPart(letter.id, "legal_bases", made.legal_basis(each)) for each in provisions]
    return edited(letter, *parts)


@pytest.fixture
def held(hold):
    return hold(LegalBasisPage, a_letter_on("cat.3.1"))


def card_of(held):
    return held.opened(held.page.rules, held.letter.legal_bases[0].id)


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def provisions(held):
    return [basis.provision for basis in held.letter.legal_bases]


def test_a_rule_is_named_by_its_citation_and_marked_as_our_words(held):
    assert "3" in card_of(held).accessibleName()
    assert "cat.3.1" not in card_of(held).accessibleName()
    assert "In our words, not a quotation. It is not printed." in texts(card_of(held))


def test_how_a_rule_was_checked_is_said_in_words(held):
    assert any("Not reviewed by a lawyer." in text for text in texts(card_of(held)))


def test_a_rule_is_found_and_taken_by_keyboard(held, qtbot):
    held.page.rules.add_button().setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClicks(held.page.search.words, "refoulement")
    QTest.keyClick(held.page.search.words, Qt.Key.Key_Down)
    wanted = held.page.search._found[1].id
    QTest.keyClick(held.page.search.words, Qt.Key.Key_Return)
    assert provisions(held) == ["cat.3.1", wanted]
    assert held.page.search.isHidden()
    why = held.letter.legal_bases[1].why
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == f"{why.id}.en")


def test_escape_leaves_the_search_without_a_rule(held):
    held.page.rules.add_button().click()
    QTest.keyClick(held.page.search.words, Qt.Key.Key_Escape)
    assert held.page.search.isHidden()
    assert provisions(held) == ["cat.3.1"]


def test_a_search_without_a_result_says_so_and_takes_nothing(held):
    held.page.rules.add_button().click()
    QTest.keyClicks(held.page.search.words, "zzzz")
    QTest.keyClick(held.page.search.words, Qt.Key.Key_Return)
    assert "No rule has this word. Try another one." in texts(held.page.search)
    assert provisions(held) == ["cat.3.1"]


def test_a_rule_that_the_catalogue_lacks_is_chosen_again(hold):
    held = hold(LegalBasisPage, a_letter_on("moon.1"))
    held.page.go_to(held.letter.legal_bases[0].id)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    held.page.search.picked.emit("cat.3.1")
    assert provisions(held) == ["cat.3.1"]


def test_whom_a_rule_binds_is_typed_with_commas(held):
    binds = card_of(held)._binds
    binds.setFocus()
    QTest.keyClicks(binds, "UKR, RUS,")
    assert held.letter.legal_bases[0].binds == ("UKR", "RUS")
    assert binds.text() == "UKR, RUS,"


def test_why_it_applies_reaches_the_letter(held):
    held.type_at(held.letter.legal_bases[0].why.id, "They fear torture.")
    assert held.letter.legal_bases[0].why.markup("en") == "They fear torture."


def test_closing_the_text_closes_the_search(held):
    held.page.rules.add_button().click()
    held.editing.close_text()
    held.show()
    assert held.page.search.isHidden()
    assert not held.page.rules.add_button().isEnabled()


def test_a_country_is_written_by_its_name_and_kept_by_its_code(held):
    binds = card_of(held)._binds
    binds.setText("Ukraine, the occupying power")
    assert held.letter.legal_bases[0].binds == ("UKR", "the occupying power")
    held.undo()
    held.editing.redo()
    held.show()
    assert binds.text() == "Ukraine, the occupying power"


def test_nothing_asks_for_a_rule_while_one_is_looked_for(hold):
    held = hold(LegalBasisPage, a_ready_letter())
    held.page.rules.added.emit()
    assert held.page.search.isVisible()
    assert not held.page.rules.isVisible()
    held.page.search.cancelled.emit()
    assert held.page.rules.isVisible()


def test_where_no_rule_is_found_a_sentence_stands_instead_of_an_empty_list(held):
    held.page.rules.added.emit()
    QTest.keyClicks(held.page.search.words, "zzqq")
    assert not held.page.search.list.isVisible()
    assert "No rule has this word. Try another one." in texts(held.page.search)
    held.page.search.words.clear()
    assert held.page.search.list.isVisible()


def row(search, index):
    return search.list.visualRect(search.list.model().index(index, 0)).center()


def test_one_click_tells_what_a_rule_says_and_two_take_it(held):
    held.page.rules.add_button().click()
    search = held.page.search
    view, left = search.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(view, left, pos=row(search, 1))
    assert search._says.text().strip("\u2068\u2069") == search._found[1].paraphrase
    assert len(held.letter.legal_bases) == 1
    QTest.mouseDClick(view, left, pos=row(search, 1))
    assert held.letter.legal_bases[1].provision == search._found[1].id


def test_a_button_takes_the_rule_that_is_chosen(held):
    held.page.rules.add_button().click()
    QTest.keyClick(held.page.search.words, Qt.Key.Key_Down)
    held.page.search._take.click()
    assert held.letter.legal_bases[1].provision == held.page.search._found[1].id


def test_nothing_jumps_while_words_are_typed(held, qtbot):
    held.page.rules.add_button().click()
    place = held.page.search.list.y()
    QTest.keyClicks(held.page.search.words, "zzqq")
    assert held.page.search.list.y() == place
    assert not held.page.search._take.isEnabled()


def test_rules_about_the_persons_of_the_case_come_first(hold):
    letter = a_letter_on("cat.3.1")
    case = CaseProfile(persons=(PersonClass.PRISONER_OF_WAR,))
    held = hold(LegalBasisPage, edited(letter, SetFields(letter.id, {"case": case})))
    held.page.rules.add_button().click()
    protects = [PersonClass.PRISONER_OF_WAR in each.protects for each in held.page.search._found]
    assert protects == sorted(protects, reverse=True)
    assert protects[0]


def test_the_questions_make_room_for_the_search(held):
    held.page.case.set_open(open_=True)
    held.page.rules.add_button().click()
    assert not held.page.case.is_open


def test_all_of_the_wording_is_seen_when_it_is_begun(held, qtbot):
    card = card_of(held)
    card._paste.click()
    box = card.findChild(WordingBox)
    qtbot.waitUntil(lambda: box.visibleRegion().boundingRect().height() == box.height())


@pytest.mark.parametrize(
    ("words", "tag", "said"),
    [
        ("zzqq", "", "No rule has this word. Try another one."),
        ("zzqq zzww", "", "No rule has any of these words. Try others."),
        ("zzqq", "pow", "No rule has it with this theme and these persons. Choose any."),
    ],
)
def test_who_finds_nothing_is_told_what_to_try(held, words, tag, said):
    held.page.rules.add_button().click()
    search = held.page.search
    search.filters._themes.set_value(tag)
    QTest.keyClicks(search.words, words)
    assert said in texts(search)


def test_where_no_rule_has_all_words_those_with_most_of_them_are_shown(held):
    held.page.rules.add_button().click()
    search = held.page.search
    QTest.keyClicks(search.words, "zzqq prisoners")
    assert "No rule has all these words. These have most of them." in texts(search)
    assert search._found
    assert search._take.isEnabled()
