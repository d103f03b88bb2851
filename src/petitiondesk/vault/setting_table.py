"""The settings in the database."""

import apsw
import msgspec

from petitiondesk.vault.ledger import Ledger
from petitiondesk.vault.state_sum import setting_row


class SettingTable:
    """Small things beside the letters."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def put(self, name: str, value: bytes) -> None:
        """Store a setting in place of the one before."""
        with self._ledger.writing() as writing:
            before = _value(writing.connection, name)
            writing.exchange(
                0 if before is None else setting_row(name, before), setting_row(name, value)
            )
            writing.connection.execute("REPLACE INTO setting VALUES (?, ?)", (name, value))

    def get(self, name: str) -> bytes | None:
        """Return a setting, or None where there is none."""
        with self._ledger.reading() as connection:
            return _value(connection, name)


def _value(connection: apsw.Connection, name: str) -> bytes | None:
    rows = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchall()
    return msgspec.convert(rows[0], type=tuple[bytes])[0] if rows else None
