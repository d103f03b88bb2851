"""The entry point, and the one place that knows every room: builds the parts, hands them over.

Rooms are imported where they are built: the first window must not wait for engines, and the
terminal works without Qt.
"""

from __future__ import annotations

import functools
import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from petitiondesk import resources
from petitiondesk.cli.options import DeskOptions, desk_options

if TYPE_CHECKING:
    from petitiondesk.cli.commands import Tools
    from petitiondesk.typesetting.typesetter import Typesetter
    from petitiondesk.vault.client import VaultClient

COMMANDS = ("schema", "sample", "check", "export", "-h", "--help", "--version")
UNWRITABLE, INTERRUPTED, PIPE_CLOSED = 2, 130, 141


def main() -> int:
    """Run PetitionDesk with the arguments of the command line and return its exit code."""
    _forget_unknown_time_zone()
    arguments = sys.argv[1:]
    found = resources.find()
    if not (arguments and arguments[0] in COMMANDS):
        return _open_desk(found, desk_options(arguments))
    if sys.stdout is None or sys.stderr is None:
        return UNWRITABLE
    try:
        return _command(arguments, found)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        code = PIPE_CLOSED
    except OSError as error:
        # Only the output streams are written outside the use cases, which name their own failures.
        sys.stderr.write(f"This could not be printed: {error.strerror}.\n")
        code = UNWRITABLE
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing more can be said
    return code


def default_vault_folder() -> Path:
    """Return the folder of the vault where none is named: the data folder of the desktop."""
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "petitiondesk" / "vault"


def _forget_unknown_time_zone() -> None:
    """A zone that is not one must not end the program; a letter's dates need none."""
    name = os.environ.get("TZ", "")
    if name.startswith((":", "/")) or ".." in name:
        del os.environ["TZ"]


def _command(arguments: list[str], found: resources.Resources) -> int:
    from petitiondesk.cli import commands  # noqa: PLC0415 - see the module

    typesetters: list[Typesetter] = []

    def typesetter() -> Typesetter:
        typesetters.append(_typesetter(found, spare=False))
        return typesetters[0]

    tools: Tools = commands.Tools(
        library=functools.cache(found.library),
        samples=functools.cache(found.samples),
        typesetter=functools.cache(typesetter),
    )
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # not every system has both
            signal.signal(getattr(signal, name), _end)
    try:
        return commands.main(arguments, tools)
    finally:
        for started in typesetters:
            started.close()


def _end(number: int, _frame: object) -> NoReturn:
    """End by way of every ``finally``: no file is left half-written."""
    sys.exit(128 + number)


def _typesetter(found: resources.Resources, *, spare: bool) -> Typesetter:
    from petitiondesk.typesetting.typesetter import Typesetter  # noqa: PLC0415 - see the module

    return Typesetter(templates=found.templates, assets=found.assets, spare=spare)


def _open_desk(found: resources.Resources, options: DeskOptions) -> int:
    gc.disable()  # starting makes much and drops nothing; the first painted window enables it again
    from petitiondesk.desk.desk import Desk  # noqa: PLC0415 - see the module
    from petitiondesk.desk.system import SystemClock, SystemMint  # noqa: PLC0415
    from petitiondesk.ui import application  # noqa: PLC0415

    desk = Desk(
        vaults=Vaults(),
        vault_folder=options.vault or default_vault_folder(),
        library=functools.cache(found.library),
        samples=functools.cache(found.samples),
        typesetter=functools.partial(_typesetter, found, spare=True),
        clock=SystemClock(),
        mint=SystemMint(),
    )
    return application.run(
        desk,
        assets=found.assets,
        letter=options.letter,
        interface_language=options.interface_language,
        theme=options.theme,
        text_size=options.text_size,
    )


class Vaults:
    """Makes and opens the encrypted vaults; the vault's room is imported at the first need."""

    def vault_exists(self, folder: Path) -> bool:
        """Tell whether a vault is in this folder."""
        from petitiondesk.vault.folder import vault_exists  # noqa: PLC0415 - see the class

        return vault_exists(folder)

    def create(self, folder: Path, passphrase: str) -> VaultClient:
        """Make a vault and return it opened."""
        from petitiondesk.vault.client import create  # noqa: PLC0415 - see the class

        return create(folder, passphrase)

    def open_(self, folder: Path, passphrase: str) -> VaultClient:
        """Open the vault."""
        from petitiondesk.vault.client import open_  # noqa: PLC0415 - see the class

        return open_(folder, passphrase)
