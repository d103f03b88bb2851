"""An endorsement is read in words: what it says, whether it holds, and whose it is."""

import dataclasses

import msgspec
import pytest

from petitiondesk.consent.endorsement import Endorsement
from petitiondesk.consent.statement import Decision
from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder, endorse, write_endorsement
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.letter.edits import SetText
from petitiondesk.ui.endorsing.endorsement_sheet import EndorsementSheet
from petitiondesk.ui.endorsing.letter_endorsing import show_one
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.fakes.clock import FixedClock
from tests.identities import NOW, YEAR, crafted, harbour, rsa_key
from tests.letters import a_ready_letter, edited

LETTER = a_ready_letter("ko")
ORDER = EndorseOrder(name="Harbour Aid", by="Mara Tolland", authority="Director")


@pytest.fixture
def shown(rig, qtbot, tmp_path):
    """Returns the sheet of an endorsement of the letter that is open."""
    window = rig.open_letter(LETTER)
    number = iter(range(9))

    def show(endorsement):
        path = tmp_path / f"{next(number)}.p7s"
        write_endorsement(endorsement, path, replace=False)
        show_one(window._session, window.letter, window, window.say, path)
        qtbot.waitUntil(lambda: window.findChild(EndorsementSheet) is not None)
        return window.findChild(EndorsementSheet)

    show.settings, show.window = rig.vault.settings, window
    return show


def signed(letter=LETTER, key=None, **changed):
    order = dataclasses.replace(ORDER, **changed)
    return endorse(letter, order, key or harbour(), FixedClock(NOW))


def said(sheet):
    return "\n".join(each.text() for each in sheet.findChildren(PlainLabel))


def test_it_says_who_signs_what_by_whom_and_until_when(shown):
    words = said(shown(signed(until="2099-12-31")))
    assert "Harbour Aid signs this text." in words
    for part in ("Mara Tolland", "Director", "English: Harbour Aid", "31 December 2099"):
        assert part in words


def test_a_verified_signer_is_told_as_such(shown):
    card = harbour().certificate
    Cards(shown.settings).verify(card, check_number(card))
    sheet = shown(signed())
    assert "whose card you have verified" in sheet.verdict()
    assert "It counts for the letter that is open" in said(sheet)
    assert sheet.box.isHidden()


def test_a_signer_whom_nobody_verified_can_be_verified_here(shown, qtbot):
    sheet = shown(signed())
    assert "you have not checked who made it" in sheet.verdict()
    qtbot.waitUntil(sheet.box.isVisible)
    numbers = check_number(harbour().certificate).split()
    for field, group in zip(sheet.box.number.fields, numbers, strict=True):
        field.setText(group)
    sheet.box.go_on.click()
    qtbot.waitUntil(lambda: "whose card you have verified" in sheet.verdict())


def test_an_impostor_of_a_verified_name_is_told_as_changed(shown, qtbot):
    card = harbour().certificate
    Cards(shown.settings).verify(card, check_number(card))
    sheet = shown(signed(key=crafted(key=rsa_key(3072))))
    assert "you have not checked who made it" in sheet.verdict()
    qtbot.waitUntil(sheet.box.isVisible)
    assert "another card than the one that you verified" in sheet.box.said()


def test_ones_own_is_told_as_such(shown):
    keep_identity(shown.settings, harbour())
    assert "You signed this" in shown(signed()).verdict()


def test_a_statement_that_was_changed_is_not_believed(shown):
    one, other = signed(), signed(by="Somebody else")
    swapped = one.file.replace(b"Mara Tolland", b"Mara Tallond")
    sheet = shown(Endorsement(other.statement, swapped))
    assert "Do not trust this file." in sheet.verdict()
    assert "It counts" not in said(sheet)
    assert sheet.box.isHidden()


STANDINGS = {
    "another version of this letter": lambda: signed(
        edited(LETTER, SetText(LETTER.subject.id, "en", "Another subject"))
    ),
    "for another letter": lambda: signed(msgspec.structs.replace(LETTER, id="another")),
    "withdraws from the letter": lambda: signed(answer=Decision.WITHDRAW),
}


@pytest.mark.parametrize("words", STANDINGS)
def test_how_it_stands_to_the_letter_that_is_open(shown, words):
    assert words in said(shown(STANDINGS[words]()))


def test_one_whose_last_day_is_over_does_not_count(shown):
    ended = dataclasses.replace(ORDER, until=(NOW - YEAR / 100).date().isoformat())
    made = endorse(LETTER, ended, harbour(), FixedClock(NOW - YEAR / 50))
    assert "its last day is over" in said(shown(made))


def test_a_file_that_is_none_is_told(shown, rig, tmp_path, qtbot):
    (tmp_path / "a.p7s").write_bytes(b"none")
    window = shown.window
    show_one(window._session, window.letter, window, window.say, tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "not an endorsement" in said(window.toast))
