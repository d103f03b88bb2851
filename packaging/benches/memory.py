"""What the interface takes of an old laptop's memory, against a window with nothing in it.

The peak of the interface's own process, from its start until a letter has been open for two
seconds: the sample of two pages, its form and its drawn pages on the screen. Libraries that are
mapped count on both sides. The front window alone takes less, and is not what people work in.
"""

from benches.first_window import OTHER, OURS, run
from benches.measuring import Bench, median_of_pairs
from tests.rig.server import x_server

SCREEN = (1600, 1000)
"""Wide enough for form and page side by side: on a small one, the page waits behind its tab."""


def _peak(program: str, arrival: str, display: str) -> float:
    return float(run("benches.peak", program, arrival, display=display))


def _ratio() -> float:
    with x_server(SCREEN) as display:
        return median_of_pairs(
            lambda: _peak(OURS, "benches.opened_letter:page_is_shown", display),
            lambda: _peak(OTHER, "benches.empty_window:is_shown", display),
            pairs=3,
            unmeasured=0,
        )


BENCH = Bench(
    "memory", "peak with a letter and its page open", "an empty QMainWindow's", 1.6, _ratio
)
