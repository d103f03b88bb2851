"""What somebody who does not see the screen is told of it."""

from tests.journeys.person import STEPS
from tests.rig.waiting import until

CONTROLS = {
    "button",
    "check box",
    "combo box",
    "list",
    "page tab",
    "radio button",
    "spin button",
    "text",
    "toggle button",
}


def test_every_control_has_a_name_and_every_page_a_heading(person):
    listener = person()
    listener.try_the_sample()
    listener.sees("Step 1 of 7")
    for step in STEPS:
        listener.go_to_step(step)
        shown = listener.seeing.shown()
        unnamed = [each for each in shown if each.role in CONTROLS and not each.name]
        assert unnamed == [], step
        assert step in [each.name for each in shown if each.role == "heading"]


def test_what_dictation_writes_is_in_the_letter(person):
    speaker = person()
    speaker.make_a_vault()
    speaker.begin_a_letter()
    speaker.seeing.find("text", "Office").write("Minister of Ports")
    speaker.key("F6")
    speaker.sees("Page 1 of 1")
    speaker.key("F6", "ctrl+z")
    until(lambda: speaker.seeing.find("text", "Office").text == "", "the dictated words undone")
