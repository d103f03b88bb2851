"""Watches over who is protected while a letter is written, and reads their names as late as it can.

Names are read, and what finds them loaded, at the first letter that gives a reason: a register in
the vault, or a signatory whom the letter withholds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from petitiondesk.desk.ports import SettingStore
from petitiondesk.desk.setting_names import PROTECTED
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Display, Letter

if TYPE_CHECKING:  # it costs memory that most letters can do without
    from petitiondesk.protection.checking import Protection


class IdentityWatch:
    """The protected names of an open vault, made ready once. Ask it in the vault's turn.

    Args:
        settings: where the register lies.
    """

    def __init__(self, settings: SettingStore) -> None:
        self._settings = settings
        self._protection: Protection | None = None
        self._watches: bool | None = None

    def check(self, letter: Letter) -> tuple[Finding, ...]:
        """Return what in a letter would tell who is protected.

        Raises:
            RegisterUnreadableError: if the register is not in the form that this version keeps.
            VaultError: if the vault cannot be asked.
        """
        if self._watches is None:
            self._watches = bool(self._settings.get(PROTECTED))
        if not self._watches and not _withholds(letter):
            return ()
        return self.protection().check(letter)

    def protection(self) -> Protection:
        """Return what letters and files are searched by, read at the first call.

        Raises:
            RegisterUnreadableError: as `check`.
            VaultError: as `check`.
        """
        from petitiondesk.desk.protecting.protected import Protection, load_register  # noqa: PLC0415

        if self._protection is None:
            self._protection = Protection(load_register(self._settings))
        return self._protection

    def renew(self) -> None:
        """Read the register anew: somebody has changed it."""
        self._protection = self._watches = None


def _withholds(letter: Letter) -> bool:
    return any(each.display is not Display.PUBLIC for each in letter.signatories)
