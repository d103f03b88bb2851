"""What is done with the vault's own identity leaves with its card alone."""

import pytest

from petitiondesk.desk.errors import CancelledError, NoIdentityError
from petitiondesk.desk.identities.identity import (
    keep_identity,
    own_card,
    read_key_file,
    write_key_file,
)
from petitiondesk.desk.identities.own_identity import (
    bring_own,
    keep_made,
    make_key,
    save_copy,
    save_request,
    take_answer,
)
from petitiondesk.desk.memory.vault import MemoryVault
from tests.fakes.clock import FixedClock
from tests.identities import NOW, PASSPHRASE, harbour, river

CLOCK = FixedClock(NOW)


@pytest.fixture
def settings():
    return MemoryVault().settings


def test_what_is_made_is_kept(settings):
    key = make_key("Harbour Aid", CLOCK, lambda: False)
    card = keep_made(settings, key, None, lambda: False)
    assert own_card(settings) == card
    assert card.organisation == "Harbour Aid"


def test_what_is_not_wanted_any_more_is_not_kept(settings):
    keep_identity(settings, river())
    with pytest.raises(CancelledError):
        make_key("Harbour Aid", CLOCK, lambda: True)
    with pytest.raises(CancelledError):
        keep_made(settings, harbour(), river().certificate, lambda: True)
    assert own_card(settings) == river().certificate


def test_only_what_was_agreed_to_be_replaced_is_replaced(settings):
    keep_identity(settings, river())
    assert keep_made(settings, harbour(), None, lambda: False) is None
    assert own_card(settings) == river().certificate
    assert keep_made(settings, harbour(), river().certificate, lambda: False)
    assert own_card(settings) == harbour().certificate


def test_what_is_brought_along_is_kept(settings, tmp_path):
    write_key_file(harbour(), PASSPHRASE, tmp_path / "a.p12", replace=False)
    assert bring_own(settings, tmp_path / "a.p12", PASSPHRASE, CLOCK) == harbour().certificate
    assert own_card(settings) == harbour().certificate


def test_a_copy_opens_with_its_own_passphrase(settings, tmp_path):
    keep_identity(settings, harbour())
    save_copy(settings, tmp_path / "a.p12", PASSPHRASE)
    assert read_key_file(tmp_path / "a.p12", PASSPHRASE).certificate == harbour().certificate


def test_without_an_identity_there_is_nothing_to_copy_or_to_ask_for(settings, tmp_path):
    path = tmp_path / "a"
    for verb in (
        lambda: save_copy(settings, path, PASSPHRASE),
        lambda: save_request(settings, path),
        lambda: take_answer(settings, path, CLOCK),
    ):
        with pytest.raises(NoIdentityError):
            verb()
    assert not path.exists()
