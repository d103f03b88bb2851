"""The system's clock and its randomness, as the ports name them."""

from __future__ import annotations

import datetime as dt
import os


class SystemClock:
    """Tells the time of the machine, in its time zone."""

    def now(self) -> dt.datetime:
        """Return the present moment."""
        return dt.datetime.now(dt.UTC).astimezone()  # noqa: TID251 - the one place that asks the machine


class SystemMint:
    """Makes ids and salts from the system's randomness."""

    def part_id(self) -> str:
        """Return an id of 80 random bits."""
        return "p" + os.urandom(10).hex()

    def salt(self) -> str:
        """Return 128 random bits in hexadecimal."""
        return os.urandom(16).hex()
