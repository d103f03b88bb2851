"""The form of every message."""

from __future__ import annotations

import string
from collections.abc import Mapping

import msgspec


class Message(msgspec.Struct, frozen=True):
    """What happened, and what to do."""

    what: str
    remedy: str

    def filled(self, data: Mapping[str, str | int]) -> Message:
        """Return the message with names and numbers in their places."""
        values = {name: str(value) for name, value in data.items()}
        return Message(
            string.Formatter().vformat(self.what, (), values),
            string.Formatter().vformat(self.remedy, (), values),
        )
