"""Checking a whole vault from outside its process, in steps that hold up no save."""

from collections.abc import Iterator

from petitiondesk.vault.messages_checks import Check, Checked, CheckPlace
from petitiondesk.vault.pipe import VaultPipe


def check_vault(pipe: VaultPipe, *, thorough: bool = False) -> Iterator[Checked]:
    """Check everything that an open vault holds; yields what each step found and where it stands.

    A caller may wait between steps, or stop; saves and reads go on meanwhile.

    Args:
        pipe: to the vault's process.
        thorough: also check every page and the words of search, in steps that may take seconds.

    Raises:
        VaultStorageError: the disk refused to be read.
    """
    place: CheckPlace | None = CheckPlace()
    while place is not None:
        step = pipe.ask(Check(place=place, thorough=thorough), Checked)
        yield step
        place = step.next
