"""Trying the program costs two clicks, and leaves nothing behind."""

import time

from tests.journeys.traces import files_with

CANARY = "A lighthouse that nobody keeps"


def test_two_clicks_show_a_filled_letter_and_leave_no_trace(person, home):
    begun = time.time()
    visitor = person()
    visitor.program.click(visitor.seeing.find("button", "Go on"))  # in the system's language
    visitor.program.click(visitor.seeing.find("button", "Try the sample"))
    visitor.sees("Step 1 of 7")
    visitor.go_to_step("Facts")
    assert visitor.sees("A trial: nothing is kept on this computer")
    visitor.go_to_step("Opening and closing")
    visitor.tab_to("Subject")
    visitor.key("ctrl+a")
    visitor.type(CANARY)
    visitor.key("ctrl+q")
    assert visitor.program.process.wait(20) == 0
    assert [each for each in home.rglob("*") if each.is_file()] == []
    assert files_with(CANARY, home, begun) == []
