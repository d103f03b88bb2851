"""The form of every message."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from typing import Final

import msgspec

from petitiondesk.letter.characters import printable

_POP_DIRECTIONAL_ISOLATE: Final = "\u2069"


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
        return Message(_placed(self.what, values), _placed(self.remedy, values))


def _placed(form: str, values: Mapping[str, str]) -> str:
    """Return a sentence with its values; one that ends with a stop ends the sentence too."""
    for name, value in values.items():
        if value.rstrip(_POP_DIRECTIONAL_ISOLATE).endswith("."):
            form = re.sub(rf"(\{{{name}\}})\.(?!\w)", r"\1", form)
    return string.Formatter().vformat(form, (), values)


def one_line(text: str) -> str:
    """Return a text from outside on one line, without characters that turn others around."""
    return printable(text).replace("\n", " ")
