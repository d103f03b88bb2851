"""Reading the keyring's item of a vault while something else is being done."""

import threading
from concurrent.futures import Future

from petitiondesk.vault.anchor import KeyringItem, decode_item
from petitiondesk.vault.errors import KeyringFailedError
from petitiondesk.vault.header import Header, KeyringSlot
from petitiondesk.vault.slots import slots_of
from petitiondesk.vault.system_keyring import SystemKeyring


class KeyringReading:
    """An item that is being read, if the header has a slot for the keyring.

    Attributes:
        slot: the id of the slot; empty where there is none.
    """

    def __init__(self, keyring: SystemKeyring, header: Header, *, may_prompt: bool) -> None:
        """Begin to read.

        Args:
            keyring: the way to it.
            header: the vault's.
            may_prompt: whether a locked keyring may ask the person to unlock it.
        """
        found = slots_of(header, KeyringSlot)
        self.slot = found[0].id if found else ""
        self._item: Future[KeyringItem] = Future()

        def read() -> None:
            try:
                item = decode_item(keyring.read(self.slot, may_prompt=may_prompt))
            except KeyringFailedError as failure:
                self._item.set_exception(failure)
            else:
                self._item.set_result(item)

        if self.slot:
            threading.Thread(target=read, name="keyring", daemon=True).start()
        else:
            self._item.set_exception(KeyringFailedError(why="empty"))

    def item(self) -> KeyringItem:
        """Return the item as soon as it is there.

        Raises:
            KeyringFailedError: there is none, or the keyring did not give it.
        """
        return self._item.result()
