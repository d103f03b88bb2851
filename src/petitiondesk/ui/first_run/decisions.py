"""What a person decides in the first run, while it is on its way."""

from __future__ import annotations

from dataclasses import dataclass, field

from petitiondesk.desk.vaults.recovery_sheet import RecoverySheet


@dataclass
class Decisions:
    """Outlives the screens: going back, another language or text size lose nothing.

    Attributes:
        screen: the index of the screen in hand.
        language: the code of the interface's language, once chosen.
        passphrase: the chosen one.
        sheet: the recovery sheet that was drawn.
        code: its code as it was proved by typing; empty for later.
        organisation: the name of one's own; empty for later.
        made: with which of these the vault was made; None while there is none.
    """

    screen: int = 0
    language: str = ""
    passphrase: str = field(default="", repr=False)
    sheet: RecoverySheet | None = field(default=None, repr=False)
    code: str = field(default="", repr=False)
    organisation: str = ""
    made: tuple[str, ...] | None = field(default=None, repr=False)

    @property
    def wanted(self) -> tuple[str, ...]:
        """What the vault is to be made with."""
        return (self.passphrase, self.code, self.organisation, self.language)
