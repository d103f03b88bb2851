"""The commands of protected names: ``petitiondesk protected list|add|remove``.

The names are secrets: they are typed at the terminal or read from a file, and never arguments.
"""

from __future__ import annotations

import argparse
import functools
from pathlib import Path
from typing import Any

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, ask, opened
from petitiondesk.cli.tools import DONE, Tools
from petitiondesk.desk.protecting.protected import (
    Kind,
    ProtectedIdentity,
    Protection,
    Register,
    added,
    keep_register,
    load_register,
    of_nobody,
    protection_of,
    read_register,
    removed,
)


def add_protected_commands(command: argparse.ArgumentParser) -> None:
    """Add the commands of this group."""
    commands = command.add_subparsers(required=True, metavar="COMMAND")
    add = functools.partial(commands.add_parser, allow_abbrev=False)
    _add_list(add("list", help="list the names that no letter may give"))
    _add_add(add("add", help="add a name, typed here, or those of a file"))
    _add_remove(add("remove", help="take a name off the list"))


def protection(options: argparse.Namespace, tools: Tools) -> Protection:
    """Return what letters are searched by: the names of the vault, where one is named."""
    if options.vault is None:
        options.opening = False
        return of_nobody()
    with opened(options, tools) as vault:
        return protection_of(vault.settings)


def _list(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        register = load_register(vault.settings)
    return _print(register, options)


def _add(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        more = read_register(options.file) if options.file else _asked(options)
        register = added(load_register(vault.settings), more)
        keep_register(vault.settings, register)
    return _print(register, options)


def _remove(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        register = load_register(vault.settings)
        if not 1 <= options.number <= len(register.entries):
            return printing.refuse(
                "protected.no_such_number",
                "The list has no name of this number. Nothing was changed.",
                "Look at the numbers with protected list.",
                as_json=options.json,
            )
        register = removed(register, options.number - 1)
        keep_register(vault.settings, register)
    return _print(register, options)


def _asked(options: argparse.Namespace) -> Register:
    """Ask for one name at the terminal; a name without a spelling is none."""
    spellings = []
    while spelling := ask("A spelling, in any script (empty to end): ", options):
        spellings.append(spelling)
    if not spellings:
        return Register()
    alias = ask("What stands in its place: ", options)
    kind = Kind(options.kind)
    return Register((ProtectedIdentity(spellings=tuple(spellings), alias=alias, kind=kind),))


def _print(register: Register, options: argparse.Namespace) -> int:
    if options.json:
        printing.print_json({"entries": [_row(each) for each in register.entries]})
        return DONE
    for number, each in enumerate(register.entries, start=1):
        names = ", ".join(map(printing.shown, each.spellings))
        print(f"{number}  {each.kind.value}  {names}  → {printing.shown(each.alias) or '-'}")
    return DONE


def _row(entry: ProtectedIdentity) -> dict[str, Any]:
    """Return a name in the form that ``protected add --from`` reads."""
    return {
        "spellings": list(entry.spellings),
        "alias": entry.alias,
        "aliases": dict(entry.aliases),
        "kind": entry.kind.value,
        "not_meant": list(entry.not_meant),
    }


def _add_list(command: argparse.ArgumentParser) -> None:
    add_vault_options(command)
    command.set_defaults(run=_list)


def _add_add(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--from", dest="file", type=Path, metavar="FILE", help="names as list --json prints them"
    )
    command.add_argument("--kind", choices=[kind.value for kind in Kind], default="person")
    add_vault_options(command)
    command.set_defaults(run=_add)


def _add_remove(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", type=int, metavar="NUMBER")
    add_vault_options(command)
    command.set_defaults(run=_remove)
