"""A vault that forgets: for trying a sample before any passphrase. Nothing reaches a disk."""

from __future__ import annotations

import msgspec


class MemoryDraft(msgspec.Struct, frozen=True):
    """A draft in memory."""

    letter_id: str
    summary: bytes
    draft: bytes
    changed: str


class MemoryVault:
    """Keeps drafts until it is locked."""

    def __init__(self) -> None:
        self._drafts: dict[str, MemoryDraft] = {}
        self._settings: dict[str, bytes] = {}
        self._open = True

    def put_draft(self, letter_id: str, summary: bytes, draft: bytes, *, changed: str) -> None:
        """Replace the draft."""
        self._drafts[letter_id] = MemoryDraft(letter_id, summary, draft, changed)

    def get_draft(self, letter_id: str) -> bytes:
        """Return the draft."""
        return self._drafts[letter_id].draft

    def list_drafts(self) -> tuple[MemoryDraft, ...]:
        """Return all drafts."""
        return tuple(self._drafts.values())

    def delete_draft(self, letter_id: str) -> None:
        """Forget the draft."""
        self._drafts.pop(letter_id, None)

    def put_setting(self, name: str, value: bytes) -> None:
        """Keep a small thing."""
        self._settings[name] = value

    def get_setting(self, name: str) -> bytes | None:
        """Return what was kept under this name, or None."""
        return self._settings.get(name)

    def lock(self) -> None:
        """Forget everything."""
        self._drafts.clear()
        self._settings.clear()
        self._open = False

    @property
    def alive(self) -> bool:
        """Whether the vault has not been locked."""
        return self._open
