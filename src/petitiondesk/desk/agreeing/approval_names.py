"""No endorsement tells a protected name: who approved is read by whoever gets the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder
from petitiondesk.desk.errors import ApprovalNamesProtectedError
from petitiondesk.desk.ports import SettingStore
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.desk.setting_names import PROTECTED
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.letter import Letter

if TYPE_CHECKING:  # most vaults protect no name
    from petitiondesk.protection.checking import Protection


def refuse_protected(
    settings: SettingStore, watch: IdentityWatch, letter: Letter, order: EndorseOrder
) -> None:
    """Refuse an endorsement whose approval tells who is protected; most vaults have nobody.

    The organisation's own name is not asked about: it is what an endorsement is for.

    Raises:
        ApprovalNamesProtectedError: it tells a whole name.
        RegisterUnreadableError: the register is not in the form that this version keeps.
        VaultError: if the vault cannot be asked.
    """
    if settings.get(PROTECTED) and _tells(watch.protection(), letter, order):
        raise ApprovalNamesProtectedError


def _tells(protection: Protection, letter: Letter, order: EndorseOrder) -> bool:
    from petitiondesk.protection.finished import FinishedFile  # noqa: PLC0415 - see above

    file = FinishedFile("", (order.by, order.authority))
    found = protection.check_files(letter, Audience.ARCHIVE, (file,))
    return any(each.severity is Severity.BLOCK for each in found)
