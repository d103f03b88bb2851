"""Runs benches by name, or all of them, and prints a table or JSON."""

import argparse
import json
import sys
from dataclasses import asdict

from benches.docx import BENCH as DOCX
from benches.export import BENCH as EXPORT
from benches.law_check import BENCH as LAW_CHECK
from benches.law_search import BENCH as LAW_SEARCH
from benches.measuring import Bench, Result, run
from benches.memory import BENCH as MEMORY
from benches.pdf import BENCH as PDF
from benches.preview import BENCH as PREVIEW
from benches.sign import BENCH as SIGN
from benches.stall import BENCH as STALL
from benches.vault import BENCHES as VAULT
from benches.verify import BENCH as VERIFY
from benches.window import BENCH as WINDOW

BENCHES: tuple[Bench, ...] = (
    WINDOW,
    PREVIEW,
    STALL,
    PDF,
    DOCX,
    EXPORT,
    SIGN,
    VERIFY,
    MEMORY,
    LAW_SEARCH,
    LAW_CHECK,
    *VAULT,
)
WIDTH = max(len(bench.name) for bench in BENCHES)


def main() -> int:
    """Returns 0 if every figure holds and 1 if one does not."""
    names = [bench.name for bench in BENCHES]
    parser = argparse.ArgumentParser(prog="packaging/bench", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"any of {', '.join(names)}; all without one")
    parser.add_argument("--json", action="store_true", help="print a list of objects, not a table")
    wanted = parser.parse_args()
    if unknown := set(wanted.name) - set(names):
        parser.error(f"there is no bench called {', '.join(sorted(unknown))}")
    chosen = [bench for bench in BENCHES if not wanted.name or bench.name in wanted.name]
    if not wanted.json:
        print(f"{'':{WIDTH}} {'ratio':>6} {'reach':>6}")
    results = [_report(bench, as_row=not wanted.json) for bench in chosen]
    if wanted.json:
        print(json.dumps([asdict(result) for result in results], indent=2))
    return 0 if all(result.holds for result in results) else 1


def _report(bench: Bench, *, as_row: bool) -> Result:
    result = run(bench)
    if as_row:
        verdict = "holds" if result.holds else "DOES NOT HOLD"
        print(
            f"{result.name:{WIDTH}} {result.ratio:6.2f} {result.reach:6.2f}  {verdict:13}"
            f"  {bench.ours} / {bench.other}",
            flush=True,
        )
    return result


sys.exit(main())
