"""Keeps the anchor in the system keyring up to date, beside the work and never in its way."""

import threading
from contextlib import suppress
from typing import Final

from petitiondesk.vault.anchor import Anchor, KeyringItem, encode_item
from petitiondesk.vault.errors import KeyringFailedError
from petitiondesk.vault.system_keyring import SystemKeyring

CLOSING_SECONDS: Final = 3.0
"""How long locking waits for the keyring: until then the process still has the data key."""


class Anchorage:
    """Writes the newest anchor; of several that wait, the last one only."""

    def __init__(self, keyring: SystemKeyring, slot: str, item: KeyringItem) -> None:
        """Look after the item of one slot.

        Args:
            keyring: the way to it.
            slot: the slot's id, which is the item's name.
            item: what the keyring holds now.
        """
        self.slot = slot
        self._keyring = keyring
        self._secret = item.secret
        self._remembered: Anchor | None = item.anchor
        self._changed = threading.Condition()
        self._waiting: Anchor | None = None
        self._writing = False

    @property
    def silent(self) -> bool:
        """Whether the keyring did not take the last anchor that it was given."""
        return self._remembered is None

    def note(self, anchor: Anchor) -> None:
        """Have the keyring remember this, soon. Where it fails, it remembers what it did before."""
        with self._changed:
            self._waiting = anchor
            if not self._writing and anchor != self._remembered:
                self._writing = True
                # The kernel ends the keyring's process with the thread that started it.
                threading.Thread(target=self._write_all, name="anchor", daemon=True).start()

    def finish(self) -> None:
        """Wait until the keyring remembers the last anchor, but not for long."""
        with self._changed:
            self._changed.wait_for(lambda: not self._writing, CLOSING_SECONDS)

    def _write_all(self) -> None:
        while (anchor := self._next()) is not None:
            item = encode_item(KeyringItem(anchor=anchor, secret=self._secret))
            self._remembered = None
            with suppress(KeyringFailedError):
                self._keyring.write(self.slot, item, may_prompt=False)
                self._remembered = anchor

    def _next(self) -> Anchor | None:
        with self._changed:
            anchor, self._waiting = self._waiting, None
            self._writing = anchor is not None
            self._changed.notify_all()
            return anchor
