"""The commands of an organisation's identity: ``petitiondesk identity create|import|…``."""

from __future__ import annotations

import argparse
import functools
from pathlib import Path

from petitiondesk.cli.asking import secret_in
from petitiondesk.cli.choosing import add_new_passphrase
from petitiondesk.cli.signer import add_answering, add_opening, add_signer
from petitiondesk.cli.tools import Tools
from petitiondesk.desk.identities.identity_place import place_of


def add_identity_commands(command: argparse.ArgumentParser) -> None:
    """Add the commands of this group."""
    commands = command.add_subparsers(required=True, metavar="COMMAND")
    add = functools.partial(commands.add_parser, allow_abbrev=False)
    _add_create(add("create", help="make an identity that the organisation vouches for itself"))
    _add_request(add("request", help="write what an authority needs to vouch for it"))
    _add_import(add("import", help="take the certificate that the authority gave"))
    _add_keep(add("keep", help="keep an identity in the vault"))
    _add_export_card(add("export-card", help="write the card by which others know you"))
    _add_show(add("show", help="say whose an identity or a card is, and its check number"))


def _run(verb: str, options: argparse.Namespace, tools: Tools) -> int:
    """Do what is asked for: what signs takes a tenth of a second to load, and few need it."""
    from petitiondesk.cli import identity_verbs as verbs  # noqa: PLC0415 - see above

    found = {
        "create": verbs.create,
        "request": verbs.request,
        "import": verbs.import_,
        "keep": verbs.keep,
        "export-card": verbs.export_card,
        "show": verbs.show,
    }
    return found[verb](options, tools)


def _add_create(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--organisation", required=True, metavar="NAME", help="as readers are to see it"
    )
    add_new_passphrase(command, "--passphrase-file")
    _add_out(command, "FILE.p12")
    command.set_defaults(run=functools.partial(_run, "create"))


def _add_request(command: argparse.ArgumentParser) -> None:
    add_signer(command)
    _add_out(command, "FILE.csr")
    command.set_defaults(run=functools.partial(_run, "request"))


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("certificate", type=Path, metavar="CERTIFICATE", help="what came back")
    add_signer(command, places="FILE.p12|vault")
    _add_out(command, "NEW.p12", required=False)
    command.set_defaults(run=functools.partial(_run, "import"))


def _add_keep(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--with", dest="signer", type=Path, required=True, metavar="FILE.p12", help="the identity"
    )
    add_opening(command)
    command.add_argument(
        "--vault-passphrase-file",
        type=secret_in,
        metavar="FILE",
        help="its first line opens the vault, and that of --passphrase-file the identity",
    )
    command.add_argument("--force", action="store_true", help="replace the one that is there")
    add_answering(command)
    command.set_defaults(run=functools.partial(_run, "keep"))


def _add_export_card(command: argparse.ArgumentParser) -> None:
    add_signer(command)
    _add_out(command, "CARD.pem")
    command.set_defaults(run=functools.partial(_run, "export-card"))


def _add_show(command: argparse.ArgumentParser) -> None:
    command.add_argument("signer", type=place_of, metavar="FILE|token:LABEL|vault")
    add_opening(command)
    add_answering(command)
    command.set_defaults(run=functools.partial(_run, "show"))


def _add_out(command: argparse.ArgumentParser, name: str, *, required: bool = True) -> None:
    command.add_argument("--out", type=Path, required=required, metavar=name, help="is written")
    command.add_argument("--force", action="store_true", help="replace an existing file")
    add_answering(command)
