"""What can go wrong with the register."""

from __future__ import annotations

from petitiondesk.errors import PetitionDeskError


class RegisterUnreadableError(PetitionDeskError):
    """The register is not in the form that this version writes; it may come from a newer one."""
