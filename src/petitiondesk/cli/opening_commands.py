"""The commands that change how a vault opens: its slots, its recovery code, its data key."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from typing import Final

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, ask, opened_with, proof_of
from petitiondesk.cli.choosing import add_new_passphrase, new_passphrase, refuse_weak
from petitiondesk.cli.tools import DONE, REFUSED, Tools
from petitiondesk.desk.vaults.new_key import (
    LostWays,
    RekeyProgress,
    RekeyStage,
    lost_by_new_key,
    make_new_key,
)
from petitiondesk.desk.vaults.recovery_sheet import ASKED_FOR, draw_sheet
from petitiondesk.desk.vaults.vault_care import RecoveryCode, Report, SlotKind

_STAGES: Final = {
    RekeyStage.COPY: "Encrypting everything anew",
    RekeyStage.CHECK: "Checking",
    RekeyStage.CHANGE_OVER: "Changing over to the new key",
}

AddCommand = Callable[..., argparse.ArgumentParser]


def add_opening_commands(add: AddCommand) -> None:
    """Add these commands by ``add(name, help=…)``."""
    _add_slots(add("slots", help="list the ways to open the vault"))
    _add_passphrase(add("passphrase", help="change the passphrase, or add one"))
    _add(add("recovery", help="draw a new recovery code, shown once"), _recovery)
    _add_rekey(add("rekey", help="encrypt everything anew, against old copies and passphrases"))
    _add_keyring(add("keyring", help="let the system keyring open the vault"))


def _slots(options: argparse.Namespace, tools: Tools) -> int:
    proof = proof_of(options)
    with opened_with(proof, options, tools) as vault:
        if options.remove:
            vault.slots.remove(proof, options.remove)
        slots = vault.slots.list()
    if options.json:
        rows = [{"slot": slot.slot, "kind": slot.kind.value} for slot in slots]
        printing.print_json({"slots": rows})
    else:
        for slot in slots:
            print(f"{slot.slot}  {slot.kind}")
    return DONE


def _passphrase(options: argparse.Namespace, tools: Tools) -> int:
    proof = proof_of(options)
    with opened_with(proof, options, tools) as vault:
        passphrase = new_passphrase(options)
        if passphrase is None:
            return refuse_weak(options)
        if options.add:
            vault.slots.add_passphrase(proof, passphrase)
            return _done("Both passphrases open the vault.", options)
        vault.slots.change_passphrase(proof, passphrase, slot=options.slot)
    printing.say("An old copy of the vault still opens with the old one: see vault rekey.")
    return _done("The passphrase is changed.", options)


def _recovery(options: argparse.Namespace, tools: Tools) -> int:
    """The code counts only when somebody could read it: three groups are typed off it."""
    proof = proof_of(options)
    with opened_with(proof, options, tools) as vault:
        sheet = draw_sheet()
        if options.json:
            vault.slots.put_recovery_code(proof, RecoveryCode(sheet.code))
            printing.print_json({"code": sheet.code})
            return DONE
        print(sheet.code)
        sys.stdout.flush()
        printing.say("Write it down: it is not shown again.")
        for number in ASKED_FOR:
            if not sheet.is_group(number, ask(f"Type group {number}: ", options)):
                return printing.refuse(
                    "recovery.mistyped",
                    "That is not what stands there. The code does not count.",
                    "Draw another one.",
                    as_json=False,
                )
        vault.slots.put_recovery_code(proof, RecoveryCode(sheet.code))
    return _done("This recovery code opens the vault; earlier ones do not.", options)


def _rekey(options: argparse.Namespace, tools: Tools) -> int:
    passphrase = proof_of(options)
    if not isinstance(passphrase, str):
        options.wrong("this needs the passphrase")
        return REFUSED
    with opened_with(passphrase, options, tools) as vault:
        lost = lost_by_new_key(vault.care.status())
        for way in _ways(lost):
            printing.say(f"This will open the vault no more: {way}.")
        make_new_key(vault, passphrase, None, _progress(), lambda: False)
    if lost.recovery:
        printing.say("Draw a new recovery code with vault recovery.")
    return _done("The vault has a new key. Only this passphrase opens it now.", options)


def _ways(lost: LostWays) -> Iterator[str]:
    if lost.passphrases:
        yield f"other passphrases ({lost.passphrases})"
    if lost.recovery:
        yield "the recovery code"
    if lost.keyring:
        yield "the system keyring, which does not answer"


def _progress() -> Report:
    """Return what prints each stage of a new key once."""
    said: set[object] = set()

    def report(progress: object) -> None:
        if isinstance(progress, RekeyProgress) and progress.stage not in said:
            said.add(progress.stage)
            if progress.stage in _STAGES:
                printing.say(_STAGES[progress.stage])

    return report


def _keyring(options: argparse.Namespace, tools: Tools) -> int:
    proof = proof_of(options)
    with opened_with(proof, options, tools) as vault:
        if not options.remove:
            vault.slots.put_keyring(proof)
            return _done("The system keyring opens the vault.", options)
        for slot in vault.slots.list():
            if slot.kind is SlotKind.KEYRING:
                vault.slots.remove(proof, slot.slot)
    return _done("The system keyring does not open the vault.", options)


def _done(words: str, options: argparse.Namespace) -> int:
    if options.json:
        printing.print_json({"done": True})
    else:
        print(words)
    return DONE


def _add(command: argparse.ArgumentParser, run: object) -> None:
    add_vault_options(command)
    command.set_defaults(run=run)


def _add_slots(command: argparse.ArgumentParser) -> None:
    _add(command, _slots)
    command.add_argument("--remove", default="", metavar="SLOT", help="take one away first")


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    _add(command, _passphrase)
    add_new_passphrase(command)
    which = command.add_mutually_exclusive_group()
    which.add_argument("--slot", default="", metavar="SLOT", help="which one it replaces")
    which.add_argument("--add", action="store_true", help="replace none: let both open the vault")


def _add_rekey(command: argparse.ArgumentParser) -> None:
    _add(command, _rekey)


def _add_keyring(command: argparse.ArgumentParser) -> None:
    _add(command, _keyring)
    command.add_argument("--remove", action="store_true", help="let it open it no more")
