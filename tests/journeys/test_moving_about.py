"""Finding one's way without a mouse, on any keyboard."""

import subprocess

import pytest

from tests.rig.waiting import until

KEY_K, KEY_L, KEY_Z = 45, 46, 52
"""X's codes of these keys, wherever they stand and whatever they type."""

STEPS = ("Recipient", "Facts", "Legal basis", "Demands", "Opening and closing", "Signatories")


@pytest.fixture
def keyboard(screen):
    """Changes the layout of the screen's keyboard, and changes it back."""

    def use(layout):
        command = ["setxkbmap", "-layout", layout]
        subprocess.run(command, env=screen.environment, check=True, stderr=subprocess.DEVNULL)

    yield use
    use("us")


def written(writer, field):
    return writer.seeing.find("text", field).text


def test_undo_goes_back_over_steps_and_redo_returns(person):
    writer = person()
    writer.make_a_vault()
    writer.begin_a_letter()
    writer.tab_to("Office")
    writer.type("Minister")
    writer.go_to_step("Facts")
    writer.tab_to("What happened")
    writer.type("Two boats left.")
    writer.key("ctrl+z", "ctrl+z")
    until(lambda: written(writer, "What happened") == "", "the fact undone")
    writer.go_to_step("Recipient")
    until(lambda: written(writer, "Office") == "", "the office undone from another step")
    writer.key("ctrl+shift+z", "ctrl+shift+z")
    until(lambda: written(writer, "Office") == "Minister", "the office done again")
    writer.go_to_step("Facts")
    assert written(writer, "What happened") == "Two boats left."


def test_the_palette_finds_a_step_a_text_and_an_action(person):
    visitor = person()
    visitor.try_the_sample()
    visitor.sees("Step 1 of 7")
    for words, seen in (("demands", "Step 4 of 7"), ("fourteen came", "Step 5 of 7")):
        visitor.key("ctrl+k")
        visitor.type(words)
        visitor.key("Return")
        visitor.sees(seen)
    assert visitor.holder().text.startswith("The fourteen came from Ister")
    visitor.key("ctrl+k")
    visitor.type("lock now")
    visitor.key("Return")
    visitor.sees("Write a letter together")


def test_every_step_has_its_number(person):
    visitor = person()
    visitor.try_the_sample()
    visitor.sees("Step 1 of 7")
    for step in (*reversed(STEPS), "Export and check"):
        visitor.go_to_step(step)


def test_shortcuts_work_where_the_keyboard_has_no_latin_letter(person, keyboard):
    writer = person()
    writer.make_a_vault()
    writer.begin_a_letter()
    writer.tab_to("Office")
    writer.type("Minister")
    keyboard("ua")
    writer.key(f"ctrl+{KEY_Z}")
    until(lambda: written(writer, "Office") == "", "Ctrl+Z")
    writer.key(f"ctrl+{KEY_K}")
    writer.sees("Found")
    writer.key(f"ctrl+{KEY_L}")
    writer.sees("PetitionDesk is locked")
