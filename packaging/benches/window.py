"""How long a person waits for the first window, against a window with nothing in it."""

from benches.first_window import OTHER, OURS, first_window
from benches.measuring import Bench, median_of_pairs
from tests.rig.server import x_server


def _ratio() -> float:
    with x_server() as display:
        return median_of_pairs(
            lambda: first_window(OURS, display),
            lambda: first_window(OTHER, display),
            pairs=9,
        )


BENCH = Bench("window", "start to first painted window", "an empty QMainWindow", 1.25, _ratio)
