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
        return self.placed({name: one_line(str(value)) for name, value in data.items()})

    def placed(self, values: Mapping[str, str]) -> Message:
        """Return the message with values as they are: each was put on one line, and isolated."""
        return Message(
            string.Formatter().vformat(self.what, (), values),
            string.Formatter().vformat(self.remedy, (), values),
        )


def one_line(text: str) -> str:
    """Return a text from outside on one line, without characters that turn others around."""
    return printable(text).replace("\n", " ")
