"""Names of settings of a vault that are looked at before what they hold is read."""

from __future__ import annotations

from typing import Final

PROTECTED: Final = "protected-identities"
"""The protected names: most vaults have none, and need not load what finds them."""
