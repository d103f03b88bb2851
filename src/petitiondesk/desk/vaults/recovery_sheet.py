"""The recovery sheet: a code drawn for one vault, and the proof that somebody has it on paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from petitiondesk.crypto.recovery_code import encode_code, new_code

ASKED_FOR: Final = (2, 5, 7)
"""The groups that are typed again, counted from 1: near the beginning, later on, and the last."""

_ALIKE: Final = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """A recovery code as it stands on its sheet."""

    code: str = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The seven groups in which people read and type it."""
        return tuple(self.code.split("-"))

    def is_group(self, number: int, typed: str) -> bool:
        """Tell whether this was typed off the sheet; in any case, O for 0, I and L for 1."""
        return _plain(typed) == _plain(self.groups[number - 1])

    def as_typed(self, typed: Mapping[int, str]) -> str:
        """Return the whole code, with the groups that were typed in the place of those shown."""
        groups = enumerate(self.groups, start=1)
        return "-".join(_plain(typed.get(number, shown)) for number, shown in groups)


def draw_sheet() -> RecoverySheet:
    """Draw a code that nobody has seen yet."""
    return RecoverySheet(encode_code(new_code()))


def _plain(typed: str) -> str:
    return re.sub(r"[\s-]+", "", typed).upper().translate(_ALIKE)
