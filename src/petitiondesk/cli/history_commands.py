"""The commands of a letter's history: ``petitiondesk letters history|diff|restore``."""

from __future__ import annotations

import argparse
import enum
from collections.abc import Callable, Iterator
from typing import Any, Final

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, opened
from petitiondesk.cli.tools import DONE, Tools
from petitiondesk.desk.drafting.drafts import Drafts
from petitiondesk.desk.drafting.letter_keeping import LetterKeeping
from petitiondesk.desk.drafting.revisions import RevisionEntry, Revisions
from petitiondesk.letter.difference import Change, Fate, difference
from petitiondesk.letter.redline import Mark, Redline
from petitiondesk.vault.errors import DraftMissingError

_SIGNS: Final = {Mark.KEPT: "{}", Mark.ADDED: "[+{}+]", Mark.REMOVED: "[-{}-]"}
"""How a redline looks where there is no colour."""

_SHORT: Final = 60
"""So many characters of a longer stretch that was kept are printed."""

AddCommand = Callable[..., argparse.ArgumentParser]


def add_history_commands(add: AddCommand) -> None:
    """Add these commands by ``add(name, help=…)``."""
    history = _add(add("history", help="list the revisions of a letter"), _history)
    history.add_argument("id", metavar="ID")
    compared = _add(add("diff", help="say what changed between two revisions"), _diff)
    compared.add_argument("id", metavar="ID")
    compared.add_argument("before", type=int, metavar="REVISION")
    compared.add_argument(
        "after", type=int, nargs="?", metavar="REVISION", help="the draft, where it is left out"
    )
    back = _add(add("restore", help="make a letter as a revision has it"), _restore)
    back.add_argument("id", metavar="ID")
    back.add_argument("number", type=int, metavar="REVISION")


def _history(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        if not LetterKeeping(vault, tools.clock, tools.mint).has(options.id):
            raise DraftMissingError(letter_id=options.id)
        entries = Revisions(vault, tools.clock).list(options.id)
    rows = [_row(entry) for entry in entries]
    if options.json:
        printing.print_json({"revisions": rows})
        return DONE
    for row in rows:
        words = printing.shown(f"{row['author']}  {row['name']}").strip()
        print(f"{row['revision']:>4}  {row['made']}  {row['reason']:9} {words}".rstrip())
    return DONE


def _row(entry: RevisionEntry) -> dict[str, Any]:
    return {
        "revision": entry.number,
        "made": entry.made.isoformat(timespec="seconds"),
        "author": entry.author,
        "reason": entry.reason.value,
        "name": entry.name,
    }


def _diff(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        revisions = Revisions(vault, tools.clock)
        before = revisions.get(options.id, options.before)
        if options.after is None:
            after = Drafts(vault, tools.clock).load(options.id).letter
        else:
            after = revisions.get(options.id, options.after)
    changes = difference(before, after)
    if options.json:
        printing.print_json({"changes": [_change(change) for change in changes]})
        return DONE
    for change in changes:
        for line in _lines(change):
            print(line)
    return DONE


def _restore(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        kept = LetterKeeping(vault, tools.clock, tools.mint).go_back(options.id, options.number)
    return printing.print_kept(kept, as_json=options.json)


def _change(change: Change) -> dict[str, Any]:
    """Return a change as other programs read it."""
    texts = [
        {
            "language": text.language,
            "runs": [{"mark": run.mark.value, "text": run.text} for run in text.runs],
        }
        for text in change.texts
    ]
    values = [
        {
            "field": value.field,
            "language": value.language,
            "before": _plain(value.before),
            "after": _plain(value.after),
        }
        for value in change.values
    ]
    place = {"where": _place(change), "fate": change.fate.value}
    return place | {"texts": texts, "values": values}


def _lines(change: Change) -> Iterator[str]:
    fate = "" if change.fate is Fate.KEPT else f" {change.fate.value}"
    yield f"{printing.shown(_place(change)) or 'letter'}{fate}"
    for value in change.values:
        told = f"{value.field}: {_plain(value.before)!r} -> {_plain(value.after)!r}"
        yield f"    {printing.shown(told)}"
    for text in change.texts:
        yield f"    {printing.shown(f'{text.language}: {_marked(text.runs)}')}"


def _marked(runs: Redline) -> str:
    return "".join(
        _SIGNS[run.mark].format(_shortened(run.text) if run.mark is Mark.KEPT else run.text)
        for run in runs
    )


def _shortened(text: str) -> str:
    half = _SHORT // 2
    return text if len(text) <= _SHORT else f"{text[:half]} … {text[-half:]}"


def _place(change: Change) -> str:
    return ".".join(map(str, change.path))


def _plain(value: object) -> str:
    """Return a value in a few characters; pictures are not printed."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    return str(value.value if isinstance(value, enum.Enum) else value)


def _add(command: argparse.ArgumentParser, run: object) -> argparse.ArgumentParser:
    add_vault_options(command)
    command.set_defaults(run=run)
    return command
