import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.desk.drafting.drafts import Drafts, Place
from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.edits import AddPart, SetText
from petitiondesk.letter.letter import Kind, Languages
from petitiondesk.ui.steps import Step
from tests.letters import CountingMint, a_ready_letter, edited
from tests.ui.window_rig import press


def found(view, typed: str = "") -> list[str]:
    press(view, "Ctrl+K")
    QTest.keyClicks(view.search.palette_._line, typed)
    return view.search.palette_.shown()


def take(view) -> None:
    QTest.keyClick(view.search.palette_._line, Qt.Key.Key_Return)


def test_the_palette_finds_actions_steps_and_texts(view, rig):
    assert any("Legal basis" in words for words in found(view))
    QTest.keyClicks(view.search.palette_._line, "asylum")
    assert len(view.search.palette_.shown()) == 1
    take(view)
    assert not view.search.palette_.isVisible()
    assert rig.field(0).hasFocus()


def test_the_palette_gives_the_focus_back(view, rig):
    rig.field(1).setFocus()
    press(view, "Ctrl+K")
    QTest.keyClick(view.search.palette_._line, Qt.Key.Key_Escape)
    assert rig.field(1).hasFocus()


def test_an_empty_field_is_found_by_its_label_and_says_where_it_is(view):
    shown = found(view, "telephone")
    assert shown == ["Telephone  ·  Contact · Opening and closing · still empty"]


def test_a_written_field_is_found_by_its_label_too(view):
    assert found(view, "subject")[0].startswith("Subject: No return of asylum")


def test_a_field_of_one_card_among_several_says_which(rig):
    letter = a_ready_letter()
    fact = Drafting(CountingMint(7_000)).fact()
    view = rig.open_letter(edited(letter, AddPart(letter.id, "facts", fact)))
    asked = found(view, "what happened")
    assert asked[1] == "What happened  ·  Fact 2 · Facts · still empty"


def test_counts_are_computed(view):
    shown = " ".join(found(view, "opening:"))
    assert "on behalf of 1 group." in shown
    assert "{" not in shown


@pytest.fixture
def two_letters(rig, qtbot):
    view = rig.open_letter()
    other = Drafting(CountingMint(8_000)).letter(Kind.PETITION, Languages(prevailing="en"))
    other = edited(other, SetText(other.subject.id, "en", "Water for {facts.count|island|islands}"))
    Drafts(rig.vault, rig.desk.clock).keep(other, Place())
    press(view, "Ctrl+K")
    qtbot.waitUntil(lambda: any("Water" in words for words in view.search.palette_.shown()))
    return view, other


def test_other_letters_are_found_and_this_one_is_not(two_letters):
    view, _other = two_letters
    letters = [words for words in view.search.palette_.shown() if words.endswith("·  Letter")]
    assert letters == ["Water for … islands  ·  Letter"]


def test_another_letter_is_opened_once_this_one_is_saved(two_letters, qtbot):
    view, other = two_letters
    with qtbot.waitSignal(view.open_wanted) as asked:
        QTest.keyClicks(view.search.palette_._line, "water")
        take(view)
    assert asked.args == [other.id]


def test_letters_that_come_late_change_neither_what_is_typed_nor_what_is_chosen(view, qtbot):
    palette = view.search.palette_
    press(view, "Ctrl+K")
    QTest.keyClick(palette._line, Qt.Key.Key_Down)
    chosen = palette._list.currentItem().text()
    palette.offer([palette._entries[-1], *palette._entries])
    assert palette._list.currentItem().text() == chosen
    assert QApplication.focusWidget() is palette._line


def test_where_nothing_is_found_the_line_stays_and_a_sentence_says_so(view):
    assert found(view, "zzqq") == []
    palette = view.search.palette_
    assert palette._line.isVisible()
    assert palette._none.isVisible()
    assert palette.rect().contains(palette._none.geometry())
    assert palette.height() > palette._line.height()


def test_what_can_be_added_is_found_and_leads_to_its_step(view):
    assert [words for words in found(view, "add a demand") if "Add a demand" in words]
    take(view)
    assert view.step is Step.DEMANDS
