"""How long the interface keeps a typing person waiting while a letter of five pages is set.

The other side is an interface that has nothing to do with it, on the same machine, beside a process
that sets the same letter: what remains is what the work itself does to whoever waits for it.
"""

import subprocess
import sys

from benches.first_window import environment
from benches.manuscript import FIVE_PAGES, manuscript
from benches.measuring import Bench, median_of_pairs
from benches.warm import ROOT, TEMPLATES, Work
from petitiondesk.typesetting.composer import read_composer
from petitiondesk.typesetting.law_desk import read_law_desk
from petitiondesk.typesetting.messages import PdfRequest
from petitiondesk.typesetting.workshop import Workshop
from tests.rig.server import x_server


def five_pages() -> Work:
    """The worker alone."""
    assets = ROOT / "assets"
    workshop = Workshop(TEMPLATES, assets, read_composer(TEMPLATES, assets), read_law_desk(assets))
    return lambda turn: workshop.answer(PdfRequest(manuscript(turn, FIVE_PAGES)))


def _worst_gap(side: str, display: str) -> float:
    with environment(display) as variables:
        done = subprocess.run(
            [sys.executable, "-m", "benches.interface", side],
            env=variables,
            check=True,
            stdout=subprocess.PIPE,
            timeout=300,
        )
    return float(done.stdout)


def _ratio() -> float:
    with x_server() as display:
        return median_of_pairs(
            lambda: _worst_gap("ours", display),
            lambda: _worst_gap("beside", display),
            pairs=5,
            unmeasured=0,
        )


BENCH = Bench("stall", "99 % gap while five pages are set", "an idle window's", 1.5, _ratio)
