"""Somebody writes, keeps a version under a name, goes on, and wants the old words back."""

from tests.rig.waiting import until

FIRST = "We write for twelve people."
LATER = "We write for all twelve people, and for their families."


def write_the_opening(writer, words):
    writer.go_to_step("Opening and closing")
    writer.tab_to("Opening")
    writer.key("ctrl+a")
    writer.type(words)


def says(writer, words):
    return any(each.text == words for each in writer.seeing.find_all("text", "Opening"))


def test_a_version_is_named_compared_and_restored_and_undo_takes_that_back(person):
    writer = person()
    writer.make_a_vault()
    writer.begin_a_letter()
    write_the_opening(writer, FIRST)
    writer.key("ctrl+shift+h")
    until(lambda: writer.holder().name == "Name of this version", "the caret in the name")
    writer.type("For the embassy")
    writer.key("Return")
    writer.sees_text("This version is kept as")
    writer.key("Escape")

    write_the_opening(writer, LATER)
    writer.key("ctrl+h")
    until(lambda: "For the embassy" in writer.holder().name, "the version in hand")
    writer.key("Home")
    writer.sees_text("added: all")
    writer.key("Down")
    writer.press_by_keyboard("Restore this version")
    writer.sees("The earlier version is restored.")
    writer.go_to_step("Opening and closing")
    until(lambda: says(writer, FIRST), "the old words")
    writer.key("ctrl+z")
    until(lambda: says(writer, LATER), "the later words")
