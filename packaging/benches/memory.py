"""What the interface takes of an old laptop's memory, against a window with nothing in it.

The peak of the interface's own process, from its start until a letter has been open for two
seconds: the sample of two pages, its form and its drawn pages on the screen. Libraries that are
mapped count on both sides. The front window alone is smaller, and is not what people work in.
"""

from benches.first_window import OTHER, OURS, first_window
from benches.measuring import Bench, median_of_pairs
from tests.rig.server import x_server

SETTLED = 2000
"""Milliseconds after the page has come, or after the first painting of the empty window."""

LETTER = "benches.opened_letter:page_is_shown"


def _ratio() -> float:
    with x_server() as display:
        return median_of_pairs(
            lambda: first_window(OURS, display, quiet=SETTLED, further=LETTER).peak,
            lambda: first_window(OTHER, display, quiet=SETTLED).peak,
            pairs=3,
            unmeasured=0,
        )


BENCH = Bench(
    "memory", "peak with a letter and its page open", "an empty QMainWindow's", 1.6, _ratio
)
