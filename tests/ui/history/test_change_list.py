"""What changed is shown part by part, however much it is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.redline import Mark, Run
from petitiondesk.ui.history.change_list import ChangeList
from petitiondesk.ui.history.change_words import ShownChange, ShownText
from petitiondesk.ui.history.redline_text import RedlineText
from tests.letters import drafting


def test_every_kind_of_change_is_said_in_words(kept):
    fact, demand = drafting(70_000).fact(), kept.view.letter.letter.demands[0]
    edits = (
        AddPart(kept.view.letter.letter.id, "facts", fact),
        SetText(fact.text.id, "ko", "사람들이 구금되었다."),
        SetFields(demand.id, {"deadline": "2026-06-01"}),
    )
    for edit in edits:
        kept.view.letter.edit(edit)
    kept.open().versions.choose(0)
    kept.settle()
    titles = [card.accessibleName().partition("\n")[0] for card in kept.page.changes.cards]
    assert titles == ["Fact 2 · added", "Source 1 · added", "Demand 1"]
    assert "added: 2026-06-01" in kept.told()[2]
    assert "What happened · 한국어; added: 사람들이 구금되었다." in kept.told()[0]


def test_a_part_in_ten_languages_is_set_a_few_texts_at_a_time(qtbot, theme):
    changes = ChangeList("What changed")
    qtbot.addWidget(changes)
    text = ShownText("", "en", (Run(Mark.ADDED, "two people"),))
    changes.show_changes([ShownChange("Opening", [text] * 10)])
    assert len(changes.findChildren(RedlineText)) < 3
    qtbot.waitUntil(lambda: len(changes.findChildren(RedlineText)) == 10)
    assert changes.cards[0].accessibleName().count("two people") == 10


def test_with_large_text_what_has_the_keyboard_comes_into_view(kept, theme, qtbot):
    theme.set_text_size(200)
    kept.settle()
    kept.view = kept.rig.view
    kept.view.open_history()
    kept.settle()
    card = kept.page.changes.cards[0]
    assert card.visibleRegion().isEmpty()
    card.setFocus()
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())


def test_a_card_that_is_higher_than_its_place_is_scrolled_by_keys(kept, qtbot):
    kept.write("\n".join(f"Line {line}" for line in range(120)))
    page = kept.open()
    page.versions.choose(0)
    kept.settle()
    page.changes.cards[0].setFocus()
    bar = page.changes.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    before = bar.value()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > before


def test_many_changes_are_shown_a_few_at_a_time(kept, qtbot):
    changes = [ShownChange(f"Fact {count}") for count in range(100)]
    page = kept.open()
    page.changes.show_changes(changes)
    qtbot.waitUntil(lambda: len(page.changes.cards) == 40)
    qtbot.waitUntil(page.changes._more.isVisible)
    page.changes._more.click()
    qtbot.waitUntil(lambda: len(page.changes.cards) == 80)
    qtbot.waitUntil(page.changes.cards[40].hasFocus)


def test_counts_are_shown_as_the_paper_says_them(reader):
    reader.keep("We write for {signatories.count|group|groups}.")
    reader.keep("We write for all {signatories.count|group|groups}.")
    reader.open()
    (text,) = reader.page.changes.cards[0].findChildren(RedlineText)
    assert "1 group" in text.accessibleName()
    assert "{" not in text.accessibleName()
