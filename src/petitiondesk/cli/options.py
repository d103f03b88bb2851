"""How the desk is to open, from the words after ``petitiondesk``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DESCRIPTION = "Write open letters, appeals, statements and petitions together, offline."


@dataclass(frozen=True, kw_only=True)
class DeskOptions:
    """How the desk is to open. ``text_size`` is in percent; empty means the system's choice."""

    letter: Path | None = None
    vault: Path | None = None
    interface_language: str = ""
    theme: str = "system"
    text_size: int = 100


def desk_options(arguments: list[str]) -> DeskOptions:
    """Read the options of the desk; ends the program with code 2 where they are wrong."""
    if not arguments:
        return DeskOptions()  # the first window does not wait for a parser
    import argparse  # noqa: PLC0415 - see above

    parser = argparse.ArgumentParser(
        prog="petitiondesk", description=DESCRIPTION, allow_abbrev=False
    )
    parser.add_argument("letter", nargs="?", type=Path, metavar="LETTER", help="a letter file")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault")
    parser.add_argument("--interface-language", default="", metavar="CODE", help="such as ko")
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="system")
    parser.add_argument("--text-size", type=int, default=100, metavar="100-200")
    options = DeskOptions(**vars(parser.parse_args(arguments)))
    if options.text_size not in range(100, 201):
        parser.error("argument --text-size: choose a number from 100 to 200")
    return options
