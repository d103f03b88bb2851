"""Whether what is left after an accident is what somebody was promised."""

import enum
from typing import Any

from tests.survival.work import expected, next_step, state_after

LOOK_BACK = 400
"""So many steps back an older state is recognised as one."""


class Verdict(enum.Enum):
    WHOLE = "whole"
    """All that was acknowledged, and at most the step that was under way besides."""
    LOST = "lost"
    """A state that was once right: something acknowledged is missing."""
    CORRUPT = "corrupt"
    """A state that never was."""


def judge(told: dict[str, Any], acknowledged: int) -> tuple[Verdict, int]:
    """Compare what a vault tells with what it must; return also how many steps it holds."""
    state = state_after(acknowledged)
    for each in (state, next_step(state).after):
        if told == expected(each):
            return Verdict.WHOLE, each.done
    state = state_after(max(0, acknowledged - LOOK_BACK))
    while state.done < acknowledged:
        if told == expected(state):
            return Verdict.LOST, state.done
        state = next_step(state).after
    return Verdict.CORRUPT, acknowledged
