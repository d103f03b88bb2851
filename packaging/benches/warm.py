"""A way of doing something, warm in a process of its own: what one side patches, no other sees.

Usage: python -m benches.warm MODULE:FUNCTION. The function prepares and returns the work, which
takes the number of the turn. Each line on standard input is one turn, answered with the seconds it
kept the processor busy: work that waits for nothing costs the same on a machine with other guests.
"""

import importlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benches.measuring import Measure
from petitiondesk.typesetting.fonts import font_configuration

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "assets" / "fonts"
TEMPLATES = ROOT / "templates"

Work = Callable[[int], object]
"""Does it once; the number differs from turn to turn."""


@contextmanager
def warm(way: str) -> Iterator[Measure]:
    """Prepares a way (MODULE:FUNCTION) and gives what measures a turn of it in seconds of work."""
    with (
        font_configuration(FONTS) as typefaces,
        subprocess.Popen(
            [sys.executable, "-m", "benches.warm", way],
            env=os.environ | {"FONTCONFIG_FILE": str(typefaces)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        ) as process,
    ):
        asking, answering = process.stdin, process.stdout
        assert asking is not None
        assert answering is not None

        def turn() -> float:
            asking.write("\n")
            told = answering.readline()
            if not told:
                raise RuntimeError(f"{way} has ended: see above")
            return float(told)

        yield turn
        asking.close()


def main() -> None:
    """Prepares the named way and takes turns until nobody asks any more."""
    module, function = sys.argv[1].split(":")
    work: Work = getattr(importlib.import_module(module), function)()
    for number, _ in enumerate(sys.stdin):
        started = time.process_time()
        work(number)
        sys.stdout.write(f"{time.process_time() - started}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
