"""The commands of a vault as a whole: ``petitiondesk vault create|status|backup|…``."""

from __future__ import annotations

import argparse
import functools
from pathlib import Path
from typing import Any

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, ask, folder_of, opened, proof_of
from petitiondesk.cli.choosing import add_new_passphrase, add_suggest, new_passphrase, refuse_weak
from petitiondesk.cli.opening_commands import add_opening_commands
from petitiondesk.cli.tools import DONE, REFUSED, Tools
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.vaults.vault_care import (
    Anchoring,
    BackupProgress,
    BackupStage,
    Damage,
    VaultStatus,
    backup_is_old,
    backup_name,
    check_everything,
    make_backup,
)

_STAGES = {
    BackupStage.COPY: "Copying",
    BackupStage.CHECK: "Checking",
    BackupStage.WRITE: "Sealing",
    BackupStage.READ_BACK: "Reading back",
}
_ANCHORING = {
    Anchoring.HELD: "An older copy put in the vault's place would be noticed.",
    Anchoring.SILENT: "The system keyring did not answer: an older copy would not be noticed.",
    Anchoring.NONE: "Nothing outside the vault remembers it: an older copy would not be noticed.",
}
_WORD = "DESTROY"


def add_vault_commands(command: argparse.ArgumentParser) -> None:
    """Add the commands of this group."""
    commands = command.add_subparsers(required=True, metavar="COMMAND")
    add = functools.partial(commands.add_parser, allow_abbrev=False)
    _add_create(add("create", help="make a vault"))
    _add_plain(add("status", help="say how the vault stands"), _status)
    _add_backup(add("backup", help="write a sealed copy to one file"))
    _add_restore(add("restore", help="make a vault from a backup"))
    _add_plain(add("verify", help="check everything in the vault"), _verify)
    _add_destroy(add("destroy", help="destroy the vault, without its passphrase"))
    add_suggest(add("suggest", help="draw a passphrase that nobody thought of"))
    add_opening_commands(add)


def _create(options: argparse.Namespace, tools: Tools) -> int:
    folder = folder_of(options, tools)
    passphrase = new_passphrase(options)
    if passphrase is None:
        return refuse_weak(options)
    printing.say("Making the vault")
    tools.vaults.create(folder, passphrase).lock()
    _warn_of_copies(folder, tools)
    return _print_place("vault", folder, "The vault is made", options)


def _status(options: argparse.Namespace, tools: Tools) -> int:
    with opened(options, tools) as vault:
        status, old = vault.care.status(), backup_is_old(vault, tools.clock)
    if options.json:
        printing.print_json(_status_for_programs(status) | {"backup_is_old": old})
        return DONE
    print(f"vault {status.vault}, {status.size:,} bytes, {status.revisions} revisions")
    print(f"ways to open it: {', '.join(slot.kind for slot in status.slots)}")
    print(f"last backup: {status.last_backup or 'never'}{' (old)' if old else ''}")
    print(_ANCHORING[status.anchoring])
    _warn_of_copies(folder_of(options, tools), tools)
    return DONE


def _status_for_programs(status: VaultStatus) -> dict[str, Any]:
    return {
        "vault": status.vault,
        "epoch": status.epoch,
        "counter": status.counter,
        "revisions": status.revisions,
        "size": status.size,
        "slots": [{"slot": slot.slot, "kind": slot.kind.value} for slot in status.slots],
        "anchoring": status.anchoring.value,
        "last_backup": status.last_backup,
    }


def _backup(options: argparse.Namespace, tools: Tools) -> int:
    target: Path = options.target
    if target.is_dir():
        target /= backup_name(tools.clock)
    said: set[BackupStage] = set()

    def report(progress: object) -> None:
        if isinstance(progress, BackupProgress) and progress.stage not in said:
            said.add(progress.stage)
            if progress.stage in _STAGES:
                printing.say(_STAGES[progress.stage])

    with opened(options, tools) as vault:
        make_backup(vault, target, tools.clock, report, lambda: False)
    return _print_place("backup", target, "The backup is written and was read back", options)


def _restore(options: argparse.Namespace, tools: Tools) -> int:
    folder = folder_of(options, tools)
    tools.vaults.restore(options.backup, folder, proof_of(options)).lock()
    _warn_of_copies(folder, tools)
    return _print_place("vault", folder, "The vault is restored", options)


def _verify(options: argparse.Namespace, tools: Tools) -> int:
    said: set[object] = set()

    def report(progress: object) -> None:
        if progress not in said:
            said.add(progress)
            printing.say(f"Checking {progress}")

    with opened(options, tools) as vault:
        damage = check_everything(vault, report, lambda: False)
    if options.json:
        findings = [_damage(found) for found in damage]
        printing.print_json({"sound": not damage, "findings": findings})
    else:
        for found in damage:
            print(f"damaged: {found.stage} {printing.shown(found.letter_id)}".rstrip())
        print("Everything is as it was written." if not damage else "Use a backup of the vault.")
    return REFUSED if damage else DONE


def _damage(found: Damage) -> dict[str, str]:
    message = "This is not as it was written."
    place = f"{found.stage} {found.letter_id}".rstrip()
    return printing.block("vault.damage", message, "Use a backup of the vault.", where=place)


def _destroy(options: argparse.Namespace, tools: Tools) -> int:
    folder = folder_of(options, tools)
    question = f"Everything in {printing.shown(str(folder))} will be gone. Type {_WORD} to go on: "
    if not options.yes and ask(question, options) != _WORD:
        raise CancelledError
    destroyed = tools.vaults.destroy(folder, None)
    not_promised = [
        "Copies, backups and snapshots of the vault stay where they are.",
        "A flash drive may keep what was overwritten.",
    ]
    if not destroyed.header_overwritten:
        not_promised.append("The disk did not let it be overwritten first; it was removed.")
    if destroyed.keyring_erased is False:
        not_promised.append("The system keyring did not answer; its entry opens nothing.")
    if destroyed.left:
        not_promised.append("Other files lay in the folder. They were left alone.")
    if destroyed.synced:
        not_promised.append(f"{destroyed.synced} may have copies of the vault. Delete them there.")
    if options.json:
        printing.print_json({"destroyed": str(folder), "not_promised": not_promised})
    else:
        print("The vault is destroyed. What cannot be promised:", *not_promised, sep="\n")
    return DONE


def _print_place(name: str, place: Path, words: str, options: argparse.Namespace) -> int:
    if options.json:
        printing.print_json({name: str(place)})
    else:
        print(f"{words}: {printing.shown(str(place))}")
    return DONE


def _warn_of_copies(folder: Path, tools: Tools) -> None:
    service = tools.vaults.synced(folder)
    if service:
        printing.say(f"{service} may copy this folder elsewhere. A vault is better kept outside.")


def _add_plain(command: argparse.ArgumentParser, run: object) -> None:
    add_vault_options(command)
    command.set_defaults(run=run)


def _add_create(command: argparse.ArgumentParser) -> None:
    add_vault_options(command, opens=False)
    add_new_passphrase(command, "--passphrase-file")
    command.set_defaults(run=_create)


def _add_backup(command: argparse.ArgumentParser) -> None:
    command.add_argument("target", type=Path, metavar="FILE|DIR")
    add_vault_options(command)
    command.set_defaults(run=_backup)


def _add_restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("backup", type=Path, metavar="FILE")
    add_vault_options(command)
    command.set_defaults(run=_restore)


def _add_destroy(command: argparse.ArgumentParser) -> None:
    add_vault_options(command, opens=False)
    command.add_argument("--yes", action="store_true", help="ask nothing")
    command.set_defaults(run=_destroy)
