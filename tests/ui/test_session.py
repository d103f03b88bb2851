import pytest
from PySide6.QtCore import QObject

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.ui.session import Session
from tests.ui.fakes import a_desk


def fail():
    raise RuntimeError


def test_the_vault_is_locked_even_if_the_worker_does_not_close(qapp):
    owner, vault, made = QObject(), MemoryVault(), []
    session = Session(a_desk(typesetters=made), vault, owner)
    session.typesetter()
    made[0].close = fail
    with pytest.raises(RuntimeError):
        session.close()
    assert not vault.alive


def test_after_locking_no_worker_is_started(qapp):
    owner, made = QObject(), []
    session = Session(a_desk(typesetters=made), MemoryVault(), owner)
    session.close()
    with pytest.raises(CancelledError):
        session.typesetter()
    assert (made, session.closed) == ([], True)


def test_a_typesetter_for_one_who_reads_has_no_spare_worker(qapp):
    owner, made = QObject(), []
    session = Session(a_desk(typesetters=made), MemoryVault(), owner)
    session.another_typesetter()
    assert [each.spare for each in made] == [True, False]
    session.close()
