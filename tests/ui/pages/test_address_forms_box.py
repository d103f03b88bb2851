"""Forms of address are shown first, and written in every language at one press."""

import pytest

from petitiondesk.law.address.forms import Office
from petitiondesk.letter.edits import apply
from petitiondesk.ui.pages.address_forms_box import AddressFormsBox
from tests.fakes.library import the_library
from tests.letters import a_ready_letter


@pytest.fixture
def box(qtbot):
    box = AddressFormsBox(the_library().addresses)
    qtbot.addWidget(box)
    letter = a_ready_letter("uk")
    box.show_addressee(letter, letter.addressees[0], locked=False)
    box.letter, box.wanted = letter, []
    box.edit_wanted.connect(box.wanted.append)
    return box


def choose(box, office):
    box.office.set_value(office)
    box.office.chosen.emit(office)


def test_nothing_is_offered_before_the_office_is_known(box):
    assert not box.use.isEnabled()
    assert box.lines() == []


def test_every_language_shows_its_form_and_who_has_not_read_it(box):
    choose(box, Office.AMBASSADOR)
    said = "\n".join(box.lines())
    assert "English" in said
    assert "українська" in said
    assert "No native speaker has reviewed" in said


def test_a_form_that_hangs_on_the_holder_asks_who_it_is(box):
    choose(box, Office.UN_SECRETARY_GENERAL)
    assert "English: say whether the holder is a man or a woman." in box.lines()


def test_the_forms_of_all_languages_are_one_step(box):
    choose(box, Office.AMBASSADOR)
    box.use.click()
    (edit,) = box.wanted
    changed = apply(box.letter, edit)
    spoken = changed.addressees[0].salutation
    assert all(spoken.markup(code) for code in ("en", "uk"))


def test_the_keyboard_stays_with_the_forms_that_are_used(box, qtbot):
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    choose(box, Office.AMBASSADOR)
    box.use.setFocus()
    box.use.click()
    assert box.office.hasFocus()


def test_what_is_written_already_is_not_written_again(box):
    choose(box, Office.AMBASSADOR)
    letter = apply(box.letter, box.edits())
    box.show_addressee(letter, letter.addressees[0], locked=False)
    assert not box.use.isEnabled()
