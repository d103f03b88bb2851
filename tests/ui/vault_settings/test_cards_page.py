"""Cards of others are listed once they are verified, and forgotten when a person says so."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.identities.identity import write_card
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.cards_page import CardsPage
from petitiondesk.ui.widgets.empty_state import EmptyState
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.fakes.clock import FixedClock
from tests.identities import FOLDER, NOW, YEAR, crafted, harbour, river, rsa_key

HARBOUR, RIVER = harbour().certificate, river().certificate
OTHER = crafted(key=rsa_key()).certificate


@pytest.fixture
def cards():
    return Cards(MemoryVault().settings)


@pytest.fixture
def make(qtbot, theme, cards):
    made = []

    def make(*verified):
        for card in verified:
            cards.verify(card, check_number(card))
        vault, tasks = MemoryVault(), TaskRunner()
        vault.settings = cards._settings
        page = CardsPage(vault, FixedClock(NOW), tasks)
        made.append(tasks)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: len(rows(page)) == len(cards.verified()))
        qtbot.waitUntil(lambda: bool(rows(page) or page.findChild(EmptyState)))
        return page

    yield make
    for tasks in made:
        tasks.drain()


def rows(page):
    return [each for each in page.findChildren(ActionCard) if each.isVisible()]


def said(page):
    return "\n".join(each.text() for each in page.findChildren(PlainLabel) if each.isVisible())


def press(page, name):
    next(b for b in page.findChildren(QPushButton) if b.text() == name and b.isVisible()).click()


def type_number(page, qtbot, card):
    qtbot.waitUntil(page.box.isVisible)
    for field, group in zip(page.box.number.fields, check_number(card).split(), strict=True):
        field.setText(group)
    page.box.go_on.click()


def test_who_knows_nobody_is_told_how_one_gets_to_know(make):
    page = make()
    assert "reads its check number to you by telephone" in page.findChild(EmptyState).sentence
    assert page.add.isHidden()


def test_a_card_from_a_file_is_listed_once_its_number_was_typed(make, cards, qtbot):
    page = make()
    page.take_file(FOLDER / "card.pem")
    type_number(page, qtbot, HARBOUR)
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert cards.verified() == (HARBOUR,)
    assert "Verified. Valid until" in said(rows(page)[0])


def test_a_card_that_nobody_verified_is_not_kept(make, cards, qtbot):
    page = make()
    page.take_file(FOLDER / "card.pem")
    qtbot.waitUntil(page.box.isVisible)
    page.box.leave.click()
    assert rows(page) == []
    assert cards.verified() == ()


def test_a_card_can_be_dropped_on_the_page(make, qtbot):
    page = make()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FOLDER / "card.pem"))])
    at, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, copy, data, button, held)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.dropEvent(QDropEvent(at.toPointF(), copy, data, button, held))
    qtbot.waitUntil(page.box.isVisible)


def test_what_is_no_card_is_told(make, tmp_path, qtbot):
    (tmp_path / "a.pem").write_bytes(b"no card")
    page = make()
    page.take_file(tmp_path / "a.pem")
    qtbot.waitUntil(lambda: "not a card of an organisation" in page.said())


def test_a_changed_card_is_shown_as_changed_and_not_listed(make, tmp_path, qtbot):
    page = make(HARBOUR)
    write_card(OTHER, tmp_path / "other.pem", replace=False)
    page.take_file(tmp_path / "other.pem")
    qtbot.waitUntil(page.box.isVisible)
    assert "another card than the one that you verified" in page.box.said()
    assert len(rows(page)) == 1


def test_an_earlier_card_and_one_that_ran_out_are_told_as_such(make, qtbot):
    over = crafted(key=rsa_key(3072), name="Old Watch", until=NOW - YEAR / 2).certificate
    page = make(HARBOUR, OTHER, over)
    qtbot.waitUntil(lambda: all(map(said, rows(page))))
    words = [said(row) for row in rows(page)]
    assert sum("An earlier card" in each for each in words) == 1
    assert sum("ask for their new card" in each for each in words) == 1


def test_forgetting_asks_first(make, cards, qtbot):
    page = make(HARBOUR, RIVER)
    press(rows(page)[0], "Forget…")
    assert "Forget the card of Harbour Aid?" in page.question.words()
    assert len(cards.verified()) == 2
    press(page, "Forget it")
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert cards.verified() == (RIVER,)
