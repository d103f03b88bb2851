"""A vault that forgets: for trying a sample before any passphrase. Nothing reaches a disk."""

from __future__ import annotations

from petitiondesk.desk.memory.contents import MemoryContents
from petitiondesk.desk.memory.drafts import MemoryDrafts
from petitiondesk.desk.memory.revisions import MemoryRevisions


class MemorySettings:
    """Small things beside the letters."""

    def __init__(self, contents: MemoryContents) -> None:
        self._contents = contents

    def put(self, name: str, value: bytes) -> None:
        """Keep a small thing."""
        self._contents.opened.settings[name] = value

    def get(self, name: str) -> bytes | None:
        """Return what was kept under this name, or None."""
        return self._contents.opened.settings.get(name)


class MemoryVault:
    """Keeps letters, revisions and settings until it is locked."""

    def __init__(self, contents: MemoryContents | None = None) -> None:
        """Begin empty, or with contents that somebody else keeps."""
        self._contents = contents or MemoryContents()
        self.drafts = MemoryDrafts(self._contents)
        self.revisions = MemoryRevisions(self._contents)
        self.settings = MemorySettings(self._contents)

    def lock(self) -> None:
        """Forget everything."""
        self._contents.forget()

    @property
    def alive(self) -> bool:
        """Whether the vault has not been locked."""
        return not self._contents.forgotten
