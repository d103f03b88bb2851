"""The entry point, and the one place that knows every room: builds the parts, hands them over.

Everything is imported where it is needed: the first window must not wait for engines, the terminal
works without Qt, and Ctrl+C is provided for before anything takes time.
"""

from __future__ import annotations

try:
    import signal
    import sys
except KeyboardInterrupt:  # from the first moment on it is no mistake to press Ctrl+C
    raise SystemExit(130) from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import NoReturn

    from petitiondesk.cli.options import DeskOptions
    from petitiondesk.desk.ports import Vault
    from petitiondesk.desk.verdicts.verify_file import Verifier
    from petitiondesk.resources import Resources
    from petitiondesk.typesetting.typesetter import Typesetter
    from petitiondesk.vault.client import VaultClient
    from petitiondesk.vault.destroying import Destroyed
    from petitiondesk.vault.proof import Key, Proof
    from petitiondesk.vault.synced_folder import SyncService

LETTERS = ("schema", "sample", "check", "export", "endorse", "sign", "verify")
COMMANDS = (*LETTERS, "identity", "law", "letters", "protected", "vault")
ASKED = ("-h", "--help", "--version")
UNWRITABLE, UNOPENED, PIPE_CLOSED = 2, 2, 141


def main() -> int:
    """Run PetitionDesk with the arguments of the command line and return its exit code."""
    _end_in_silence()
    from petitiondesk import resources  # noqa: PLC0415 - see the module
    from petitiondesk.cli.options import desk_options  # noqa: PLC0415

    _forget_unknown_time_zone()
    arguments = sys.argv[1:]
    found = resources.find()
    if not (arguments and arguments[0] in (*COMMANDS, *ASKED)):
        return _open_desk(found, desk_options(arguments))
    if sys.stdout is None or sys.stderr is None:
        return UNWRITABLE
    return _at_the_terminal(arguments, found)


def _end_in_silence() -> None:
    """Let Ctrl+C end the program as it ends others: at once, without Python's account of where.

    Nothing is lost: drafts are saved as they are written, and commands clean up (see below).
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # not where it is ignored
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):  # packaging/run holds it back until here
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _at_the_terminal(arguments: list[str], found: Resources) -> int:
    import os  # noqa: PLC0415 - see the module

    try:
        return _command(arguments, found)
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
    import os  # noqa: PLC0415 - see the module
    from pathlib import Path  # noqa: PLC0415

    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "petitiondesk" / "vault"


def _forget_unknown_time_zone() -> None:
    """A zone that is not one must not end the program; a letter's dates need none."""
    import os  # noqa: PLC0415 - see the module

    name = os.environ.get("TZ", "")
    if name.startswith((":", "/")) or ".." in name:
        del os.environ["TZ"]


def _command(arguments: list[str], found: Resources) -> int:
    import functools  # noqa: PLC0415 - see the module

    from petitiondesk.cli import commands  # noqa: PLC0415
    from petitiondesk.cli.tools import Tools  # noqa: PLC0415
    from petitiondesk.confinement import keep_memory_private  # noqa: PLC0415
    from petitiondesk.desk.system import SystemClock, SystemMint  # noqa: PLC0415

    keep_memory_private()  # passphrases are typed here too
    typesetters: list[Typesetter] = []

    def typesetter() -> Typesetter:
        typesetters.append(_typesetter(found, spare=False))
        return typesetters[0]

    started = functools.cache(typesetter)
    tools = Tools(
        library=functools.cache(found.library),
        samples=functools.cache(found.samples),
        typesetter=started,
        verifier=lambda: _verifier(started),
        vaults=Vaults(),
        vault_folder=default_vault_folder(),
        clock=SystemClock(),
        mint=SystemMint(),
        words=found.passphrase_words,
    )
    _end_tidily_on("SIGINT", "SIGTERM", "SIGHUP")
    try:
        return commands.main(arguments, tools)
    finally:
        for each in typesetters:
            each.close()


def _verifier(typesetter: Callable[[], Typesetter]) -> Verifier:
    from petitiondesk.desk.system import SystemClock  # noqa: PLC0415 - see the module
    from petitiondesk.desk.verdicts.verify_file import make_verifier  # noqa: PLC0415

    return make_verifier(typesetter, SystemClock())


def _end_tidily_on(*names: str) -> None:
    for number in (getattr(signal, name, None) for name in names):  # not every system has all
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number: int, _frame: object) -> NoReturn:
    """End by way of every ``finally``: no file is left half-written."""
    sys.exit(128 + number)


def _typesetter(found: Resources, *, spare: bool = True) -> Typesetter:
    from petitiondesk.typesetting.typesetter import Typesetter  # noqa: PLC0415 - see the module

    return Typesetter(templates=found.templates, assets=found.assets, spare=spare)


def _has_display() -> bool:
    """Tell whether a window could open; Qt would end the program where none can."""
    import os  # noqa: PLC0415 - see the module

    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open_desk(found: Resources, options: DeskOptions) -> int:
    import functools  # noqa: PLC0415 - see the module
    import gc  # noqa: PLC0415

    if not _has_display():
        sys.stderr.write(
            "There is no display here, so the desk cannot open.\n"
            "Without one, `petitiondesk export LETTER --to DIR` makes the files.\n"
        )
        return UNOPENED
    gc.disable()  # starting makes much and drops nothing; the first painted window enables it again
    from petitiondesk.desk.desk import Desk  # noqa: PLC0415
    from petitiondesk.desk.system import SystemClock, SystemMint  # noqa: PLC0415
    from petitiondesk.ui import application  # noqa: PLC0415

    desk = Desk(
        vaults=Vaults(),
        vault_folder=options.vault or default_vault_folder(),
        library=functools.cache(found.library),
        samples=functools.cache(found.samples),
        words=found.passphrase_words,
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
    """Makes and opens the encrypted vaults; the vault's room is imported at the first need."""

    def vault_exists(self, folder: Path) -> bool:
        """Tell whether a vault is in this folder."""
        from petitiondesk.vault.folder import vault_exists  # noqa: PLC0415 - see the class

        return vault_exists(folder)

    def opens_by_keyring(self, folder: Path) -> bool:
        """Tell whether the vault's header names the system keyring."""
        from petitiondesk.vault.errors import VaultError  # noqa: PLC0415
        from petitiondesk.vault.folder import VaultFolder, read_regular_file  # noqa: PLC0415
        from petitiondesk.vault.header import (  # noqa: PLC0415
            HEADER_LIMIT,
            KeyringSlot,
            decode_header,
        )
        from petitiondesk.vault.slots import slots_of  # noqa: PLC0415

        try:
            place = VaultFolder(folder.absolute()).header
            untrusted = read_regular_file(place, HEADER_LIMIT + 1, part="header")
            return bool(slots_of(decode_header(untrusted), KeyringSlot))
        except (OSError, VaultError):  # opening it tells what is wrong
            return False

    def create(self, folder: Path, passphrase: str, *, code: str = "") -> VaultClient:
        """Make a vault and return it opened."""
        from petitiondesk.vault.client import create  # noqa: PLC0415 - see the class
        from petitiondesk.vault.proof import RecoveryCode  # noqa: PLC0415

        return create(folder, passphrase, code=RecoveryCode(code) if code else None)

    def open_(self, folder: Path, key: Key, *, accept_older: bool = False) -> VaultClient:
        """Open the vault."""
        from petitiondesk.vault.client import open_  # noqa: PLC0415 - see the class

        return open_(folder, key, accept_older=accept_older)

    def restore(self, backup: Path, folder: Path, proof: Proof) -> VaultClient:
        """Make a vault from a backup and return it opened."""
        from petitiondesk.vault.client import restore  # noqa: PLC0415 - see the class

        return restore(backup, folder, proof)

    def destroy(self, folder: Path, vault: Vault | None) -> Destroyed:
        """Destroy a vault, open or not."""
        from petitiondesk.vault.destroying import destroy  # noqa: PLC0415 - see the class

        return destroy(folder, pipe=getattr(vault, "pipe", None))

    def synced(self, folder: Path) -> SyncService | None:
        """Return the service that keeps copies of this folder elsewhere, if its traces show."""
        from petitiondesk.vault.synced_folder import look_above, sync_service  # noqa: PLC0415

        return sync_service(look_above(folder))
