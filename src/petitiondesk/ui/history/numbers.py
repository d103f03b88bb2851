"""What stands in the place of a version's number."""

from __future__ import annotations

from typing import Final

NOW: Final = 0
"""Stands for the letter as it is now, where revisions are told by their numbers."""

BEFORE: Final = -1
"""Stands for the version before the one that is chosen."""
