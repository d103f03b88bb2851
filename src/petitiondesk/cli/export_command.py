"""``petitiondesk export``: the files of a letter, signed or not."""

from __future__ import annotations

import argparse
import dataclasses
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, opened, secret_in
from petitiondesk.cli.means import add_means, means_of
from petitiondesk.cli.protected_commands import protection
from petitiondesk.cli.signer import PLACES, opened_signer
from petitiondesk.cli.tools import DONE, REFUSED, Tools
from petitiondesk.desk.drafting.letter_file import read_letter
from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import FORMATS, SHEETS, ExportOrder, Format, Signing
from petitiondesk.desk.exporting.plan import refuse_the_unasked
from petitiondesk.desk.identities.identity_place import place_of
from petitiondesk.desk.protecting.protected import Protection, protection_of
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Letter

if TYPE_CHECKING:  # most exports carry none
    from petitiondesk.consent.endorsement import Endorsement
    from petitiondesk.desk.agreeing.agreement import Pins


def add_export(command: argparse.ArgumentParser) -> None:
    """Add the options of ``export``."""
    command.add_argument("letter", type=Path, metavar="LETTER")
    command.add_argument(
        "--to",
        type=_folder,
        required=True,
        metavar="DIR",
        help="a folder; where there is none, it is made",
    )
    command.add_argument(
        "--as", dest="formats", type=_formats, default=FORMATS, metavar="pdf,docx,digest,press"
    )
    command.add_argument("--language", default="all", metavar="CODE|all")
    command.add_argument(
        "--edition", choices=("public", "recipient", "archive"), default="public", help="for whom"
    )
    command.add_argument("--draft", action="store_true", help="a marked draft, finished or not")
    command.add_argument("--force", action="store_true", help="replace existing files")
    _add_signing(command)
    add_vault_options(command)
    command.set_defaults(run=_export, nothing={"files": []})


def _add_signing(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--endorsement",
        dest="endorsements",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE.p7s",
        help="what an organisation signed",
    )
    command.add_argument(
        "--sign-with",
        dest="signer",
        type=place_of,
        metavar=PLACES,
        help="the identity that seals the letter's files; --passphrase-file is its passphrase "
        "then. Digest and press version are never sealed",
    )
    command.add_argument(
        "--fields",
        default="",
        metavar="ID,ID|all",
        help="signatories who are to sign the PDF itself; they get a place in it",
    )
    add_means(command)
    command.add_argument(
        "--token-library", type=Path, metavar="FILE", help="the PKCS#11 library of the token"
    )
    command.add_argument(
        "--vault-passphrase-file",
        type=secret_in,
        metavar="FILE",
        help="its first line opens the vault, where --sign-with takes the other",
    )


def _export(options: argparse.Namespace, tools: Tools) -> int:
    letter = read_letter(options.letter)
    order = _order(options, letter)
    if not order.draft:
        refuse_the_unasked(letter, order)  # before anybody is asked for a passphrase
    if options.signer is not None and not order.draft and set(SHEETS) & set(order.formats):
        printing.say("Digest and press version are not sealed: only the letter is.")
    with _signing(options, tools) as signing, _made(order.folder):
        protected, pins = _known(options, tools, order.endorsements)
        order = dataclasses.replace(order, signing=signing, pins=pins)
        verifier = tools.verifier() if signing else None
        exporter = Exporter(tools.library(), tools.typesetter(), protected, verifier)
        result = exporter.export(letter, order, printing.Watch())
    printing.print_result(result, as_json=options.json)
    if signing and result.files and order.endorsements and order.pins is None:
        printing.say("The cards of those who endorsed were not checked here: anybody can make one.")
        printing.say("Name the vault in which you verified theirs (--vault), or check each file.")
    return DONE if result.files else REFUSED


def _order(options: argparse.Namespace, letter: Letter) -> ExportOrder:
    """Return what is asked for, as far as nobody has to open anything for it."""
    return ExportOrder(
        folder=options.to,
        languages=_languages(letter, options.language),
        formats=options.formats,
        audience=Audience(options.edition),
        replace=options.force,
        draft=options.draft,
        endorsements=tuple(_endorsement(path) for path in options.endorsements),
        places=_places(letter, options.fields),
    )


@contextmanager
def _signing(options: argparse.Namespace, tools: Tools) -> Iterator[Signing | None]:
    """Open who signs; the passphrase that was given is theirs, and the vault's has its own."""
    if options.signer is None or options.signer.vault:
        options.passphrase_file = options.vault_passphrase_file or options.passphrase_file
    means = means_of(options)
    if options.signer is None:
        if means is not None:
            options.wrong("without --sign-with there is nothing to give a time to")
        yield None
        return
    with opened_signer(options, tools) as key:
        if not options.signer.vault:
            options.passphrase_file = options.vault_passphrase_file
        yield Signing(key, tools.clock.now(), means)


def _known(
    options: argparse.Namespace, tools: Tools, endorsements: tuple[Endorsement, ...]
) -> tuple[Protection, Pins | None]:
    """Return whom the vault that was named protects, and what it knows of those who endorsed."""
    if options.vault is None or not endorsements:
        return protection(options, tools), None
    from petitiondesk.desk.agreeing.pinning import pins_of  # noqa: PLC0415 - see above

    with opened(options, tools) as vault:
        return protection_of(vault.settings), pins_of(vault.settings, endorsements)


def _endorsement(path: Path) -> Endorsement:
    from petitiondesk.desk.agreeing.endorse_letter import read_endorsement  # noqa: PLC0415 - see above

    return read_endorsement(path)


def _places(letter: Letter, wanted: str) -> tuple[str, ...]:
    if wanted == "all":
        return tuple(signatory.id for signatory in letter.signatories)
    return tuple(filter(None, wanted.split(",")))


def _languages(letter: Letter, wanted: str) -> tuple[str, ...]:
    return letter.languages.all if wanted == "all" else (wanted,)


def _formats(text: str) -> tuple[Format, ...]:
    known = (*FORMATS, *SHEETS)
    chosen = tuple(found for found in known if found in text.split(","))
    if len(chosen) != len(text.split(",")):
        raise argparse.ArgumentTypeError(f"choose from {', '.join(known)}")
    return chosen


def _folder(text: str) -> Path:
    try:
        is_folder = stat.S_ISDIR(Path(text).stat().st_mode)
    except FileNotFoundError:
        is_folder = True  # it is made when something is written
    except (OSError, ValueError):
        is_folder = False
    if not is_folder:
        raise argparse.ArgumentTypeError("this is not a folder")
    return Path(text)


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make a folder and those around it, and take away again what nothing came into."""
    around = (folder, *folder.parents)
    new = [each for each in around if not os.path.isdir(each)]  # noqa: PTH112 - for any name
    try:
        _make(folder)
        yield
    finally:
        for each in new:
            with suppress(OSError):  # it is not empty
                each.rmdir()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as cause:
        raise OutputError(path=folder, trouble=OutputTrouble.GONE) from cause
