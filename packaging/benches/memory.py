"""What the interface takes of an old laptop's memory, against a window with nothing in it.

The peak of the interface's own process, from its start to two seconds after its first painting.
"""

from benches.first_window import OTHER, OURS, first_window
from benches.measuring import Bench, median_of_pairs
from tests.rig.server import x_server

SETTLED = 2000
"""Milliseconds after the first painting."""


def _ratio() -> float:
    with x_server() as display:
        return median_of_pairs(
            lambda: first_window(OURS, display, quiet=SETTLED).peak,
            lambda: first_window(OTHER, display, quiet=SETTLED).peak,
            pairs=3,
            unmeasured=0,
        )


BENCH = Bench("memory", "peak of the interface process", "an empty QMainWindow's", 1.6, _ratio)
