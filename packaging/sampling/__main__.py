"""Makes the samples, and prints a table or JSON of them."""

import argparse
import json
import sys
from dataclasses import asdict, astuple, fields
from pathlib import Path

from petitiondesk import resources
from sampling.making import Making, Sample

LIST = "samples.json"
"""What was made, beside it."""


def main() -> int:
    """Return 0 when every sample is there."""
    names = [sample.name for sample in resources.find().samples().index]
    parser = argparse.ArgumentParser(prog="packaging/samples", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where they go")
    parser.add_argument("name", nargs="*", help=f"any of {', '.join(names)}; all without one")
    parser.add_argument("--json", action="store_true", help="print a list of objects, not a table")
    parser.add_argument("--from", dest="base", type=Path, default=Path(), help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if unknown := set(wanted.name) - set(names):
        parser.error(f"there is no letter called {', '.join(sorted(unknown))}")
    folder = (wanted.base / wanted.folder).resolve()
    samples = Making(folder).make(wanted.name or names)
    listed = json.dumps([asdict(sample) for sample in samples], indent=2)
    (folder / LIST).write_text(listed, encoding="utf-8")
    if wanted.json:
        print(listed)
    else:
        _print_table(samples)
    return 0


def _print_table(samples: list[Sample]) -> None:
    """One line a file; the path last, as it is the longest."""
    names = [field.name for field in fields(Sample)]
    rows = [names, *(list(map(str, astuple(sample))) for sample in samples)]
    turned = [[*row[1:], row[0]] for row in rows]
    widths = [max(map(len, column)) for column in zip(*turned, strict=True)]
    for row in turned:
        print(
            "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        )
    print(f"{len(samples)} files, {sum(sample.size for sample in samples) / 1e6:.1f} MB")


sys.exit(main())
