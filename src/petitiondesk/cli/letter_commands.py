"""The commands of the letters in a vault: ``petitiondesk letters …``."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, opened
from petitiondesk.cli.history_commands import add_history_commands
from petitiondesk.cli.tools import DONE, Tools
from petitiondesk.desk.drafting.drafts import DraftEntry, Drafts
from petitiondesk.desk.drafting.letter_file import read_letter
from petitiondesk.desk.drafting.letter_keeping import LetterKeeping
from petitiondesk.desk.drafting.revisions import Revisions
from petitiondesk.desk.ports import Shelf, Vault
from petitiondesk.letter.codec import encode
from petitiondesk.vault.errors import DraftMissingError


def add_letter_commands(command: argparse.ArgumentParser) -> None:
    """Add the commands of this group."""
    commands = command.add_subparsers(required=True, metavar="COMMAND")
    add = functools.partial(commands.add_parser, allow_abbrev=False)
    _add_import(add("import", help="bring a letter file in as a new letter"))
    _add_list(add("list", help="list the letters"))
    _add_show(add("show", help="print a letter, as a letter file: show ID > FILE"))
    _add_save(add("save", help="take a letter file in as the newest version of a letter"))
    _add_search(add("search", help="list the letters that have all these words"))
    _add_delete(add("delete", help="move a letter to the trash"))
    add_history_commands(add)


def _import(options: argparse.Namespace, tools: Tools) -> int:
    letter = read_letter(options.file)
    with opened(options, tools) as vault:
        keeping = LetterKeeping(vault, tools.clock, tools.mint)
        kept = keeping.bring_in(letter, keep_id=options.keep_id)
    if kept is None:
        return printing.refuse(
            "letter.exists",
            "The vault has a letter of this id already. It was not touched.",
            "Bring it in without --keep-id, or use letters save.",
            as_json=options.json,
        )
    return printing.print_kept(kept, as_json=options.json)


def _list(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        entries = Drafts(vault, tools.clock).list()
        return _print_entries(_on_shelf(entries, options), vault, options, tools)


def _search(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        drafts = Drafts(vault, tools.clock)
        found = frozenset(drafts.search(options.words))
        entries = (entry for entry in drafts.list() if entry.letter_id in found)
        return _print_entries(_on_shelf(entries, options), vault, options, tools)


def _show(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        opened_draft = Drafts(vault, tools.clock).load(options.id)
    if not opened_draft.history_intact:
        printing.say(
            "The history of this letter is not as it was written: it was changed or damaged. "
            "The letter itself is whole. See vault verify, and use a backup."
        )
    print(encode(opened_draft.letter).decode())
    return DONE


def _save(options: argparse.Namespace, tools: Tools) -> int:
    letter = read_letter(options.file)
    if letter.id != options.id:
        return printing.refuse(
            "letter.other_id",
            "This file is of another letter. Nothing was saved.",
            "Give the id that the file has, or bring it in with letters import.",
            as_json=options.json,
        )
    with opened(options, tools) as vault:
        kept = LetterKeeping(vault, tools.clock, tools.mint).replace(letter)
    return printing.print_kept(kept, as_json=options.json)


def _delete(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        if not LetterKeeping(vault, tools.clock, tools.mint).has(options.id):
            raise DraftMissingError(letter_id=options.id)
        drafts = Drafts(vault, tools.clock)
        if options.for_good:
            drafts.delete(options.id)
        else:
            drafts.move(options.id, Shelf.TRASH)
    if options.json:
        printing.print_json({"id": options.id, "erased": options.for_good})
    else:
        print("Erased for good." if options.for_good else "Moved to the trash.")
    return DONE


def _on_shelf(entries: Iterable[DraftEntry], options: argparse.Namespace) -> tuple[DraftEntry, ...]:
    """Return the letters in the trash if those are wanted, or else all others."""
    return tuple(each for each in entries if (each.shelf is Shelf.TRASH) is options.trash)


def _print_entries(
    entries: tuple[DraftEntry, ...], vault: Vault, options: argparse.Namespace, tools: Tools
) -> int:
    latest = Revisions(vault, tools.clock).latest()
    rows = [_row(entry, latest.get(entry.letter_id, 0)) for entry in entries]
    if options.json:
        printing.print_json({"letters": rows})
        return DONE
    for row in rows:
        title = printing.shown(row["title"])
        print(f"{row['id']}  {row['changed']}  revision {row['revision'] or '-'}  {title}")
    return DONE


def _row(entry: DraftEntry, revision: int) -> dict[str, Any]:
    """Return a letter as other programs read it; revision 0 where there is none."""
    return {
        "id": entry.letter_id,
        "title": entry.title,
        "revision": revision,
        "changed": entry.changed.isoformat(timespec="seconds"),
    }


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--keep-id", action="store_true", help="keep the id of the file")
    add_vault_options(command)
    command.set_defaults(run=_import)


def _add_list(command: argparse.ArgumentParser) -> None:
    command.add_argument("--trash", action="store_true", help="those in the trash instead")
    add_vault_options(command)
    command.set_defaults(run=_list)


def _add_show(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID")
    add_vault_options(command)
    command.set_defaults(run=_show)


def _add_save(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help="the letter in the vault")
    command.add_argument("file", type=Path, metavar="FILE", help="what is read; never written")
    add_vault_options(command)
    command.set_defaults(run=_save)


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("words", metavar="WORDS")
    command.add_argument("--trash", action="store_true", help="those in the trash instead")
    add_vault_options(command)
    command.set_defaults(run=_search)


def _add_delete(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID")
    command.add_argument("--for-good", action="store_true", help="erase it with its history")
    add_vault_options(command)
    command.set_defaults(run=_delete)
