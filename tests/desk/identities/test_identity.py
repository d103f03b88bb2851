"""An identity lies in a file, in the vault or on a token; its card may be given to anybody."""

import stat
from pathlib import Path

import pytest

from petitiondesk.crypto.errors import (
    CertificateExpiredError,
    CertificateForOtherUseError,
    CertificateNotYetValidError,
    CertificateUnreadableError,
    KeyFileClosedError,
    KeyFileUnreadableError,
    TokenLibraryError,
    WeakCertificateError,
)
from petitiondesk.desk.errors import InputError, NoIdentityError, OutputError
from petitiondesk.desk.identities import identity
from petitiondesk.desk.identities import token_library as libraries
from petitiondesk.desk.identities.identity import (
    OWN_CARD,
    import_identity,
    is_key_file,
    keep_identity,
    load_identity,
    new_identity,
    open_identity,
    opened_identity,
    own_card,
    read_card,
    read_key_file,
    remove_identity,
    take_certificate,
    write_card,
    write_key_file,
    write_request,
)
from petitiondesk.desk.identities.identity_place import IdentityPlace, place_of
from petitiondesk.desk.identities.token_library import token_library
from petitiondesk.desk.memory.vault import MemoryVault
from tests.crypto.tokens import LABEL, PIN, SoftToken
from tests.fakes.clock import FixedClock
from tests.identities import CERTIFIES, FOLDER, NOW, PASSPHRASE, YEAR, crafted, harbour, rsa_key

CLOCK = FixedClock(NOW)
FROZEN = FOLDER / "identity.p12"


def test_an_identity_lies_in_a_file_for_its_owner_alone(tmp_path):
    path = tmp_path / "a.p12"
    write_key_file(harbour(), PASSPHRASE, path, replace=False)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_key_file(path, PASSPHRASE).certificate == harbour().certificate
    with pytest.raises(OutputError):
        write_key_file(harbour(), PASSPHRASE, path, replace=False)


def test_an_identity_lies_in_the_vault():
    settings = MemoryVault().settings
    assert load_identity(settings) is None
    keep_identity(settings, harbour())
    assert load_identity(settings).certificate == harbour().certificate


def test_the_vaults_identity_is_opened_to_sign_and_its_card_shown():
    settings = MemoryVault().settings
    assert own_card(settings) is None
    with pytest.raises(NoIdentityError):
        open_identity(settings, CLOCK)
    keep_identity(settings, harbour())
    assert own_card(settings) == harbour().certificate
    assert open_identity(settings, CLOCK).sign(b"text") == harbour().sign(b"text")


def test_the_card_of_another_key_is_not_shown_after_a_power_cut():
    settings = MemoryVault().settings
    keep_identity(settings, crafted())
    earlier = settings.get(OWN_CARD)
    keep_identity(settings, harbour())
    settings.put(OWN_CARD, earlier)
    assert own_card(settings) == harbour().certificate


def test_the_card_is_shown_without_opening_the_key(monkeypatch):
    settings = MemoryVault().settings
    keep_identity(settings, harbour())
    monkeypatch.delattr(identity, "open_key_file")
    assert own_card(settings) == harbour().certificate


def test_what_the_vault_keeps_and_cannot_sign_with_does_not_open():
    settings = MemoryVault().settings
    keep_identity(settings, crafted(until=NOW - YEAR / 2))
    with pytest.raises(CertificateExpiredError):
        open_identity(settings, CLOCK)


def test_an_identity_that_was_removed_is_gone():
    settings = MemoryVault().settings
    keep_identity(settings, harbour())
    remove_identity(settings)
    assert load_identity(settings) is None


def imported(folder, key):
    path = folder / "brought.p12"
    write_key_file(key, PASSPHRASE, path, replace=True)
    return import_identity(path, PASSPHRASE, CLOCK)


def test_an_identity_that_was_brought_along_is_taken_if_one_can_sign_with_it(tmp_path):
    assert imported(tmp_path, harbour()).certificate == harbour().certificate
    refused = {
        CertificateExpiredError: crafted(until=NOW - YEAR / 2),
        CertificateNotYetValidError: crafted(since=NOW + YEAR / 2),
        CertificateForOtherUseError: crafted(usage=CERTIFIES),
        WeakCertificateError: crafted(key=rsa_key(1024)),
    }
    for error, key in refused.items():
        with pytest.raises(error):
            imported(tmp_path, key)


def test_a_place_is_a_file_a_token_or_the_vault(tmp_path):
    assert place_of("vault") == IdentityPlace(vault=True)
    assert place_of("./vault").file.name == "vault"
    assert place_of("a.p12").file.name == "a.p12"
    assert place_of("token:Harbour Aid") == IdentityPlace(token="Harbour Aid")


def test_a_file_is_opened_by_its_passphrase():
    with opened_identity(IdentityPlace(file=FROZEN), PASSPHRASE) as key:
        assert key.certificate == harbour().certificate
    with pytest.raises(KeyFileClosedError), opened_identity(IdentityPlace(file=FROZEN), "other"):
        pass


def test_a_token_is_opened_by_its_pin(tmp_path, monkeypatch):
    token = SoftToken(tmp_path, monkeypatch)
    token.put(harbour())
    place = IdentityPlace(token=LABEL, library=Path(token.library))
    with opened_identity(place, PIN) as key:
        assert key.certificate == harbour().certificate


def test_a_file_that_is_not_there_or_none_is_told(tmp_path):
    with pytest.raises(InputError):
        read_key_file(tmp_path / "a.p12", PASSPHRASE)
    with pytest.raises(KeyFileUnreadableError):
        read_key_file(FOLDER / "card.pem", PASSPHRASE)
    assert is_key_file(FROZEN)
    assert not is_key_file(FOLDER / "card.pem")


def test_a_card_is_what_the_frozen_one_is(tmp_path):
    write_card(harbour().certificate, tmp_path / "card.pem", replace=False)
    assert (tmp_path / "card.pem").read_bytes() == (FOLDER / "card.pem").read_bytes()
    assert read_card(tmp_path / "card.pem") == harbour().certificate
    with pytest.raises(CertificateUnreadableError):
        read_card(FROZEN)


def test_what_comes_back_for_a_request_takes_the_place_of_the_first(tmp_path):
    own = new_identity("Harbour Aid", CLOCK)
    write_request(own, tmp_path / "a.csr", replace=False)
    assert b"CERTIFICATE REQUEST" in (tmp_path / "a.csr").read_bytes()
    authority = crafted(key=rsa_key(), name="Authority", ca=True)
    given = crafted(key=own.key, issuer=authority).certificate
    write_card(given, tmp_path / "back.pem", replace=False)
    joined = take_certificate(own, tmp_path / "back.pem", CLOCK)
    assert (joined.certificate.issuer, joined.key) == ("Authority", own.key)


def test_what_comes_back_must_be_fit_to_sign_with(tmp_path):
    own = crafted()
    write_card(crafted(until=NOW - YEAR / 2).certificate, tmp_path / "back.pem", replace=False)
    with pytest.raises(CertificateExpiredError):
        take_certificate(own, tmp_path / "back.pem", CLOCK)


def test_a_library_is_the_one_named_or_the_first_that_is_there(tmp_path, monkeypatch):
    library = tmp_path / "library.so"
    monkeypatch.setattr(libraries, "_PLACES", (str(tmp_path / "none.so"), str(library)))
    with pytest.raises(TokenLibraryError):
        token_library()
    library.touch()
    assert token_library() == str(library)
    with pytest.raises(TokenLibraryError):
        token_library(tmp_path / "other.so")
