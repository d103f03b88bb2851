"""The rules about protected names, and the finished files that are searched by them."""

from __future__ import annotations

import msgspec

NAMED = "identity.named"
INITIALS = "identity.initials"
PIECES = "identity.pieces"
WITHHELD = "identity.withheld"
IN_FILE = "identity.in_file"
IN_FILE_NAME = "identity.in_file_name"

IN_REASON = "kept_reason"
"""In the data of a finding: the words stand in the reason for which another finding was kept."""

STAYS = frozenset({NAMED, WITHHELD, IN_FILE, IN_FILE_NAME})
"""Rules whose findings let nothing leave, not even a draft."""


class FinishedFile(msgspec.Struct, frozen=True):
    """A file that is about to be handed over: its name, and all words and metadata in it."""

    name: str
    passages: tuple[str, ...]
