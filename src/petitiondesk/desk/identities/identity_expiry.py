"""Until when a vault's own identity is valid, told in time and without any library for it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from petitiondesk.desk.ports import Clock, SettingStore

UNTIL: Final = "identity.until"
"""The setting that holds the last day (UTC) on which the vault's own identity signs."""

IN_TIME: Final = dt.timedelta(days=90)
"""So long before its last day others should be given another card: they verify it by telephone."""


def keep_expiry(settings: SettingStore, until: dt.datetime) -> None:
    """Keep the last day of an identity.

    Args:
        settings: of the vault.
        until: its last moment, aware of its time zone.

    Raises:
        VaultError: if it could not be kept.
    """
    settings.put(UNTIL, until.astimezone(dt.UTC).date().isoformat().encode())


def forget_expiry(settings: SettingStore) -> None:
    """Keep no day any more.

    Raises:
        VaultError: if that could not be kept.
    """
    settings.put(UNTIL, b"")


def runs_out(settings: SettingStore, clock: Clock) -> dt.date | None:
    """Return the last day of the vault's own identity, where it is over or near; else None.

    Raises:
        VaultError: if the vault cannot be asked.
    """
    kept = settings.get(UNTIL)
    if not kept:
        return None
    until = dt.date.fromisoformat(kept.decode())
    return until if is_near(until, clock) else None


def is_near(until: dt.date, clock: Clock) -> bool:
    """Tell whether a last day is so near that another identity should be made, or is over."""
    return until - clock.now().astimezone(dt.UTC).date() <= IN_TIME
