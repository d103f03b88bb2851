"""The entry point, and the one place that knows every room: builds the parts, hands them over."""

from __future__ import annotations

import atexit
import functools
import os
import signal
import sys
from pathlib import Path

from petitiondesk import cli, resources
from petitiondesk.desk.desk import Desk
from petitiondesk.desk.system import SystemClock, SystemMint
from petitiondesk.typesetting.typesetter import Typesetter
from petitiondesk.vault import client
from petitiondesk.vault.folder import vault_exists

INTERRUPTED = 130


def main() -> int:
    """Run PetitionDesk with the arguments of the command line and return its exit code."""
    found = resources.find()
    try:
        return cli.main(sys.argv[1:], _tools(found))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has closed it: nothing can be said any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE


def _tools(found: resources.Resources) -> cli.Tools:
    return cli.Tools(
        library=functools.cache(found.library),
        samples=functools.cache(found.samples),
        typesetter=functools.cache(functools.partial(_typesetter, found)),
        open_desk=functools.partial(_open_desk, found),
    )


def _typesetter(found: resources.Resources) -> Typesetter:
    typesetter = Typesetter(templates=found.templates, assets=found.assets)
    atexit.register(typesetter.close)
    return typesetter


def _open_desk(found: resources.Resources, options: cli.DeskOptions) -> int:
    from petitiondesk.ui import application  # noqa: PLC0415 - the terminal works without Qt

    desk = Desk(
        vaults=Vaults(),
        vault_folder=options.vault or default_vault_folder(),
        library=functools.cache(found.library),
        samples=functools.cache(found.samples),
        typesetter=functools.partial(_typesetter, found),
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
    """Makes and opens the encrypted vaults."""

    def vault_exists(self, folder: Path) -> bool:
        """Tell whether a vault is in this folder."""
        return vault_exists(folder)

    def create(self, folder: Path, passphrase: str) -> client.VaultClient:
        """Make a vault and return it opened."""
        return client.create(folder, passphrase)

    def open_(self, folder: Path, passphrase: str) -> client.VaultClient:
        """Open the vault."""
        return client.open_(folder, passphrase)


def default_vault_folder() -> Path:
    """Return the folder of the vault where none is named: the data folder of the desktop."""
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "petitiondesk" / "vault"
