import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.card import Card
from petitiondesk.ui.widgets.card_list import CardList
from petitiondesk.ui.widgets.text_field import TextField


def make_card(part_id: str) -> Card:
    card = Card(part_id, "Fact")
    card.set_title(f"Fact {part_id}")
    card.body.addWidget(TextField(f"text {part_id}"))
    return card


class Owner:
    """Does with the list what a page does: moves ids, and shows them again."""

    def __init__(self, cards: CardList) -> None:
        self.cards, self.ids = cards, ["a", "b", "c"]
        cards.moved.connect(self.move)
        cards.removed.connect(self.remove)
        cards.show_parts(self.ids)

    def move(self, part_id: str, index: int) -> None:
        self.ids.remove(part_id)
        self.ids.insert(index, part_id)
        self.cards.show_parts(self.ids)

    def remove(self, part_id: str) -> None:
        self.ids.remove(part_id)
        self.cards.show_parts(self.ids)


@pytest.fixture
def owner(qtbot) -> Owner:
    cards = CardList(make_card, empty="A fact is one thing that happened.", add="Add a fact")
    qtbot.addWidget(cards)
    cards.resize(500, 900)
    made = Owner(cards)
    with qtbot.waitActive(cards):
        cards.show()
        cards.activateWindow()
    return made


def field(owner: Owner, part_id: str) -> TextField:
    return owner.cards.card(part_id).findChild(TextField)


def test_alt_and_arrows_move_a_card_and_keep_the_caret(owner, qtbot):
    field(owner, "a").setFocus()
    QTest.keySequence(field(owner, "a"), "Alt+Down")
    assert owner.ids == ["b", "a", "c"]
    QTest.keySequence(field(owner, "a"), "Alt+Down")
    QTest.keySequence(field(owner, "a"), "Alt+Up")
    assert owner.ids == ["b", "a", "c"]
    assert field(owner, "a").hasFocus()


def test_the_first_card_cannot_go_up(owner):
    field(owner, "a").setFocus()
    QTest.keySequence(field(owner, "a"), "Alt+Up")
    assert owner.ids == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("dragged", "onto", "order"),
    [
        ("a", "c", ["b", "c", "a"]),
        ("c", "a", ["c", "a", "b"]),
        ("b", "b", ["a", "b", "c"]),
    ],
)
def test_a_card_can_be_dragged(owner, dragged, onto, order):
    handle = owner.cards.card(dragged).handle
    target = owner.cards.card(onto)
    below = target.height() - 4 if onto > dragged else 4
    at = target.mapToGlobal(QPoint(20, below))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    handle.dragged.emit(at)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert owner.ids == order


def test_cards_that_stay_are_the_same_widgets(owner):
    before = owner.cards.card("b")
    owner.cards.show_parts(["c", "b", "d"])
    assert owner.cards.card("b") is before
    assert [card.part_id for card in owner.cards.cards()] == ["c", "b", "d"]


def test_tab_follows_the_order_on_screen(owner):
    owner.move("c", 0)
    seen, widget = [], owner.cards.card("c")
    for _ in range(200):
        if isinstance(widget, TextField) and widget.accessibleName() not in seen:
            seen.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    assert seen == ["text c", "text a", "text b"]


def test_an_empty_list_teaches(owner):
    owner.cards.show_parts([])
    shown = [b.text() for b in owner.cards.findChildren(QuietButton) if b.isVisible()]
    assert shown == ["Add a fact"]


def test_a_locked_list_changes_nothing(owner):
    owner.cards.set_locked(locked=True)
    field(owner, "a").setFocus()
    QTest.keySequence(field(owner, "a"), "Alt+Down")
    assert owner.ids == ["a", "b", "c"]


def test_a_folded_card_hides_its_fields(owner):
    card = owner.cards.card("a")
    card.set_open(open_=False)
    assert not field(owner, "a").isVisible()
    card.set_open(open_=True)
    assert field(owner, "a").isVisible()


def test_every_button_of_a_card_has_a_name_of_its_own(owner):
    names = [w.accessibleName() for w in owner.cards.findChildren(QWidget) if w.property("square")]
    assert len(names) == len(set(names)) == 6
    assert "" not in names


def test_assistive_technology_reads_the_cards_as_they_stand(owner):
    owner.cards.show_parts(["c", "a", "b"])
    box = owner.cards.card("a").parentWidget()
    interface = QAccessible.queryAccessibleInterface(box)
    read = [interface.child(index).text(QAccessible.Text.Name) for index in range(3)]
    assert read == [card.accessibleName() for card in owner.cards.cards()]
