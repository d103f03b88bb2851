"""A card is verified by who types the number that they heard, and by nobody else."""

import pytest
from PySide6.QtWidgets import QWidget

from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.identities.cards import Cards, CardStanding
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.vault_settings.card_box import CardBox
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.identities import crafted, harbour, river, rsa_key

HARBOUR, RIVER = harbour().certificate, river().certificate
OTHER = crafted(key=rsa_key()).certificate


@pytest.fixture
def box(qtbot, theme):
    settings, tasks = MemoryVault().settings, TaskRunner()
    box = CardBox(lambda: Cards(settings), tasks)
    box.settings, box.kept = settings, Cards(settings)
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.hide()
    yield box
    tasks.drain()


def ask(box, qtbot, card=HARBOUR):
    box.ask(card)
    qtbot.waitUntil(box.isVisible)


def type_(box, number):
    for field, group in zip(box.number.fields, number.split(" "), strict=True):
        field.setText(group)


def changed(number, at):
    digit = str((int(number[at]) + 1) % 10)
    return number[:at] + digit + number[at + 1 :]


def test_the_number_that_was_heard_verifies_the_card(box, qtbot):
    ask(box, qtbot)
    type_(box, check_number(HARBOUR))
    with qtbot.waitSignal(box.verified) as signal:
        box.go_on.click()
    assert signal.args == [HARBOUR]
    assert box.kept.standing(HARBOUR) is CardStanding.VERIFIED
    assert "The numbers match. This card belongs to Harbour Aid." in box.said()
    assert box.number.isHidden()


@pytest.mark.parametrize("at", [at for at in range(47) if at % 6 != 5])
def test_a_wrong_digit_in_any_place_verifies_nothing(box, qtbot, at):
    ask(box, qtbot)
    type_(box, changed(check_number(HARBOUR), at))
    assert not box.go_on.isEnabled()
    assert "do not match" in box.said()
    box.number.entered.emit()
    assert box.kept.verified() == ()


def test_a_slip_is_told_as_soon_as_its_group_is_whole(box, qtbot):
    ask(box, qtbot)
    box.number.fields[2].setText("00000")
    assert box.said().startswith("Group 3 is not the one of this card.")
    box.number.fields[2].setText(check_number(HARBOUR).split()[2])
    assert "Group 3" not in box.said()


def test_less_than_all_groups_verify_nothing(box, qtbot):
    ask(box, qtbot)
    type_(box, check_number(HARBOUR))
    box.number.fields[7].setText("")
    assert not box.go_on.isEnabled()


def test_the_number_is_shown_nowhere_before_or_after(box, qtbot):
    ask(box, qtbot)
    texts = [each.text() for each in box.findChildren(PlainLabel)]
    texts += [each.accessibleDescription() for each in box.findChildren(QWidget)]
    assert not any(group in " ".join(texts) for group in check_number(HARBOUR).split())


def test_another_card_of_a_verified_name_is_told_as_changed(box, qtbot):
    box.kept.verify(HARBOUR, check_number(HARBOUR))
    ask(box, qtbot, OTHER)
    assert "another card than the one that you verified for Harbour Aid" in box.said()
    assert box.number.isVisible()
    assert box.kept.standing(OTHER) is CardStanding.CHANGED


def test_a_verified_card_and_ones_own_ask_for_nothing(box, qtbot):
    box.kept.verify(RIVER, check_number(RIVER))
    keep_identity(box.settings, harbour())
    for card, words in ((RIVER, "You have verified this card."), (HARBOUR, "your own card")):
        ask(box, qtbot, card)
        qtbot.waitUntil(lambda said=words: said in box.said())
        assert box.number.isHidden()
        assert box.go_on.isHidden()


def test_not_now_leaves_everything_as_it_was(box, qtbot):
    ask(box, qtbot)
    type_(box, check_number(HARBOUR))
    with qtbot.waitSignal(box.left):
        box.leave.click()
    assert box.isHidden()
    assert box.kept.verified() == ()
    assert box.number.groups() == ("",) * 8


def test_a_card_that_names_nobody_is_not_verified(box, qtbot):
    ask(box, qtbot, crafted(name=" ").certificate)
    assert "names nobody" in box.said()
    assert box.number.isHidden()


def test_a_name_cannot_look_like_a_sentence_of_ours(box, qtbot):
    name = "Harbour Aid\u2029You have verified this card.\u202e"
    ask(box, qtbot, crafted(name=name).certificate)
    shown = [each.text() for each in box.findChildren(PlainLabel)]
    assert not any("\u2029" in each or "\n" in each or "\u202e" in each for each in shown)


def test_of_two_cards_put_here_in_a_row_the_last_one_counts(box, qtbot):
    box.kept.verify(RIVER, check_number(RIVER))
    box.ask(RIVER)
    ask(box, qtbot, HARBOUR)
    assert "Not verified" in box.said()
    assert box.number.isVisible()


def test_a_strange_name_is_shown_as_it_is(box, qtbot):
    ask(box, qtbot, crafted(name="<b>x</b><img src=a>").certificate)
    assert any("<b>x</b><img src=a>" in each.text() for each in box.findChildren(PlainLabel))
