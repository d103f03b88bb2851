"""What a vault in memory holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from petitiondesk.desk.ports import DraftRow, NewRevision
from petitiondesk.vault.chain import ChainRow
from petitiondesk.vault.errors import VaultLockedError


@dataclass(frozen=True)
class MemoryLetter:
    """A letter: what lists show of it, its draft, the words it is found by, and its undo."""

    row: DraftRow
    draft: bytes
    words: tuple[str, ...]
    undo: bytes = b""


@dataclass(frozen=True)
class Linked:
    """A row of the chain and its link."""

    row: ChainRow
    link: bytes


@dataclass
class MemoryContents:
    """Letters, settings, and the chain of revisions with the bodies that were not erased."""

    letters: dict[str, MemoryLetter] = field(default_factory=dict)
    settings: dict[str, bytes] = field(default_factory=dict)
    chain: list[Linked] = field(default_factory=list)
    bodies: dict[int, NewRevision] = field(default_factory=dict)
    forgotten: bool = False

    @property
    def opened(self) -> MemoryContents:
        """These contents, unless they have been forgotten.

        Raises:
            VaultLockedError: if they have been.
        """
        if self.forgotten:
            raise VaultLockedError
        return self

    def forget(self) -> None:
        """Drop everything, for good."""
        for kept in (self.letters, self.settings, self.chain, self.bodies):
            kept.clear()
        self.forgotten = True
