"""After how long without anybody at the keyboard the program locks; kept in the vault."""

from __future__ import annotations

from typing import Final

from petitiondesk.desk.ports import SettingStore

LOCK_AFTER_CHOICES: Final = (1, 5, 10, 30)
"""Minutes that a person can choose."""

LOCK_AFTER_MINUTES: Final = 10
"""Minutes, where nothing was chosen."""

_NAME = "lock-after"


def lock_after(settings: SettingStore) -> int:
    """Return after how many minutes the program locks; what is none of the choices is not heard.

    Raises:
        VaultError: if the vault cannot be asked.
    """
    kept = settings.get(_NAME)
    by_text = {str(minutes).encode(): minutes for minutes in LOCK_AFTER_CHOICES}
    return by_text.get(kept or b"", LOCK_AFTER_MINUTES)


def keep_lock_after(settings: SettingStore, minutes: int) -> None:
    """Keep after how many minutes the program is to lock: one of ``LOCK_AFTER_CHOICES``.

    Raises:
        ValueError: if it is none of them.
        VaultError: if it could not be kept.
    """
    if minutes not in LOCK_AFTER_CHOICES:
        raise ValueError(minutes)
    settings.put(_NAME, str(minutes).encode())
