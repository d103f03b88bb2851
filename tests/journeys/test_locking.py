"""Locking hides everything at once, whatever is open, and gives everything back."""

import pytest

from tests.journeys.person import PASSPHRASE
from tests.rig.waiting import until

CANARY = "Governor of the Lighthouse Province"
HELD = {"palette": ("ctrl+k",), "menu": ("F10",), "menu of a card": ("shift+Tab", "space")}


def test_a_wrong_passphrase_is_refused_plainly_and_the_entry_is_selected(person):
    writer = person()
    writer.make_a_vault()
    writer.key("ctrl+l")
    writer.unlock("harbour lantern seven boots")
    writer.sees(
        "The vault did not open. Check the passphrase, the keyboard language and Caps Lock,"
        " then try again."
    )
    writer.type(PASSPHRASE)  # replaces the wrong one, for that is selected
    writer.key("Return")
    writer.sees("Your letters")


@pytest.mark.parametrize("held", HELD)
def test_locking_hides_all_and_gives_back_text_step_and_caret(person, held):
    writer = person()
    writer.make_a_vault()
    writer.begin_a_letter()
    writer.tab_to("Office")
    writer.type(CANARY)
    writer.key("Left", "Left", "Left")
    writer.key(*HELD[held])

    writer.key("ctrl+l")
    writer.sees("PetitionDesk is locked")
    until(lambda: writer.processes() == [], "the end of vault and typesetting")
    assert set(writer.screen.titles()) == {"PetitionDesk"}
    assert not any(CANARY in f"{each.name}{each.text}" for each in writer.seeing.tree())

    writer.unlock()
    writer.sees("Step 1 of 7")
    if held != "menu of a card":  # for it the caret had left the text
        until(lambda: writer.holder().name == "Office", "the caret in the same field")
        writer.type("+")
        until(lambda: writer.holder().text == f"{CANARY[:-3]}+{CANARY[-3:]}", "text and caret")
    assert writer.is_told(CANARY[:-3])
