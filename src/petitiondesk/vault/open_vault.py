"""What the vault's process holds while a vault is open."""

from contextlib import suppress
from dataclasses import dataclass

from petitiondesk.vault.anchor import anchor_of
from petitiondesk.vault.anchoring import Anchorage
from petitiondesk.vault.chain import START
from petitiondesk.vault.data_key import seal_header
from petitiondesk.vault.database import Database
from petitiondesk.vault.errors import VaultFullError
from petitiondesk.vault.folder import VaultFolder, replace_file
from petitiondesk.vault.header import Header, Slot, encode_header
from petitiondesk.vault.revision_table import chain_rows
from petitiondesk.vault.system_keyring import SystemKeyring
from petitiondesk.vault.writer_lock import WriterLock


@dataclass(slots=True, repr=False)
class OpenVault:
    """An open vault and the right to write to it.

    Attributes:
        folder: where its files are.
        writer_lock: the right to write.
        header: the header that lies on the disk.
        data_key: what everything is encrypted under.
        database: the connection.
        keyring: the way to the system keyring.
        anchorage: what keeps the anchor there; None where there is no item to keep.
    """

    folder: VaultFolder
    writer_lock: WriterLock
    header: Header
    data_key: bytes
    database: Database
    keyring: SystemKeyring
    anchorage: Anchorage | None

    def replace_slots(self, slots: tuple[Slot, ...]) -> None:
        """Write a header with other slots.

        Raises:
            OSError: the disk refused; the header is the one of before.
        """
        header = seal_header(self.header.vault, self.header.epoch + 1, slots, self.data_key)
        self.put_header(header)
        # The header counts: where there is no room for its mirror, the next opening puts it there.
        with suppress(VaultFullError):
            self.database.ledger.put_epoch(header.epoch)

    def put_header(self, header: Header) -> None:
        """Write a header in place of the one before.

        Raises:
            OSError: the disk refused; the header is the one of before.
        """
        replace_file(self.folder.header, self.folder.new_header, encode_header(header))
        self.header = header

    def link_of(self, seq: int) -> bytes:
        """Return the link of a row of the chain; of row 0, what the chain begins with."""
        if seq == 0:
            return START
        with self.database.ledger.reading() as connection:
            rows = chain_rows(connection, "WHERE r.seq = ?", (seq,))
        return rows[0][1] if rows else b""

    def note_anchor(self) -> None:
        """Have the keyring remember where the vault stands.

        It forgets a vault that another program destroyed meanwhile, and is not told of it again.
        """
        if self.anchorage is not None and self.folder.header.exists():
            self.anchorage.note(anchor_of(self.database.ledger.standing()))
