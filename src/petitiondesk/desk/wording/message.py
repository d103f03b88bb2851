"""The form of every message."""

from __future__ import annotations

import string
from collections.abc import Mapping

import msgspec

from petitiondesk.letter.characters import printable


class Message(msgspec.Struct, frozen=True):
    """What happened, and what to do."""

    what: str
    remedy: str

    def filled(self, data: Mapping[str, str | int]) -> Message:
        """Return the message with names and numbers in their places.

        They may come from outside: they are put on one line, without characters that steer a
        terminal or turn text around.
        """
        values = {name: printable(str(value)).replace("\n", " ") for name, value in data.items()}
        return Message(
            string.Formatter().vformat(self.what, (), values),
            string.Formatter().vformat(self.remedy, (), values),
        )
