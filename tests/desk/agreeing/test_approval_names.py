"""An endorsement is read by whoever gets it: nobody who is protected approves by name."""

import pytest

from petitiondesk.desk.agreeing.approval_names import refuse_protected
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder
from petitiondesk.desk.errors import ApprovalNamesProtectedError
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.desk.protecting.protected import ProtectedIdentity, Register, keep_register
from tests.letters import a_ready_letter

LETTER = a_ready_letter()
OLENA = ProtectedIdentity(spellings=("Олена Щербанюк", "Olena Shcherbaniuk"), alias="our witness")


def asked(by="the board", authority="Director", entries=(OLENA,)):
    settings = MemoryVault().settings
    if entries:
        keep_register(settings, Register(entries))
    order = EndorseOrder(name="Harbour Aid", by=by, authority=authority)
    refuse_protected(settings, IdentityWatch(settings), LETTER, order)


@pytest.mark.parametrize("name", ["Olena Shcherbaniuk", "Олена Щербанюк", "OLENA SHCHERBANIUK"])
def test_a_protected_name_approves_nothing_in_whatever_script(name):
    with pytest.raises(ApprovalNamesProtectedError):
        asked(by=name)
    with pytest.raises(ApprovalNamesProtectedError):
        asked(authority=f"for {name}")


def test_an_office_and_anybody_else_may_stand_there():
    asked()
    asked(by="Mara Tolland")


def test_a_vault_that_protects_nobody_asks_nothing():
    asked(by="Olena Shcherbaniuk", entries=())
