"""The rig itself must not be able to hide a process that is left behind."""

import os

import pytest

from tests.rig.processes import LeftBehindError, bury, members, spawn
from tests.rig.waiting import until


def test_a_child_that_outlives_its_program_is_named_and_ended():
    program = spawn(["sh", "-c", "sleep 60 & exec sleep 60"], os.environ)
    until(lambda: len(members(program.pid)) == 2, "the child")
    with pytest.raises(LeftBehindError, match="sleep"):
        bury(program, seconds=0.2)
    until(lambda: not members(program.pid), "the child's end")


def test_a_program_that_ends_with_its_children_is_buried_in_peace():
    program = spawn(["sleep", "60"], os.environ)
    bury(program)
    assert program.returncode is not None
