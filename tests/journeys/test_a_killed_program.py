"""Power cuts and crashes: what was typed is there again, and nothing lies about in clear."""

import os
import signal
import time

from tests.journeys.traces import files_with
from tests.rig.processes import members
from tests.rig.waiting import until

CANARY = f"The {os.getpid()} grey lighthouse keepers saw both ships leave."
"""Words of this run alone: nobody else's files have them."""


def kill_everything_of(program):
    for pid in members(program.process.pid):
        os.kill(pid, signal.SIGKILL)
    until(lambda: not members(program.process.pid), "the end of the killed")


def test_a_killed_program_gives_back_the_text_the_step_and_the_caret(person, home):
    begun = time.time()
    writer = person()
    writer.make_a_vault()
    writer.begin_a_letter()
    writer.go_to_step("Facts")
    writer.tab_to("What happened")
    writer.type(CANARY)
    writer.key("Left", "Left", "Left", "Left", "Left", "Left")
    writer.type("!")  # so that the caret is not where texts end
    until(lambda: "!" in (writer.holder().text or ""), "the last character")
    writer.sees_text("Saved at ")  # until then it says that it is saving
    kill_everything_of(writer.program)

    returned = person()
    returned.unlock()
    returned.open_the_first_letter()
    returned.sees("Step 2 of 7")
    until(lambda: returned.holder().name == "What happened", "the caret in the same field")
    returned.type("?")
    kept = f"{CANARY[:-6]}!?{CANARY[-6:]}"
    until(lambda: returned.holder().text == kept, "the text, and the caret within it")
    assert files_with(CANARY[4:30], home, begun) == []
