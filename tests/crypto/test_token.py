"""A token signs without showing its key; what can go wrong with one is told apart."""

import pytest
from pkcs11.exceptions import PinExpired, PinLocked, UserPinNotInitialized

from petitiondesk.crypto.cms import sign_detached
from petitiondesk.crypto.cms_inspection import inspect_detached
from petitiondesk.crypto.errors import (
    NoCertificateError,
    PinLockedError,
    TokenLibraryError,
    TokenMissingError,
    TokenRemovedError,
    WrongPinError,
)
from petitiondesk.crypto.token import open_token
from tests.crypto.tokens import LABEL, PIN, SoftToken
from tests.identities import NOW, crafted, ec_key, harbour, river, usage


@pytest.fixture
def token(tmp_path, monkeypatch):
    return SoftToken(tmp_path, monkeypatch)


def opened(token, label=LABEL, pin=PIN):
    return open_token(token.library, label, pin)


@pytest.mark.parametrize("identity", [harbour(), river()], ids=["rsa", "ec"])
def test_a_token_signs_like_the_key_in_a_file(token, identity):
    token.put(identity)
    with opened(token) as key:
        assert (key.certificate, key.chain) == (identity.certificate, identity.chain)
        signed = sign_detached(b"content", key, NOW)
    report = inspect_detached(signed, b"content")
    assert (report.intact, report.valid, report.why) == (True, True, ())


def test_rsa_on_a_token_gives_the_bytes_that_a_file_gives(token):
    token.put(harbour())
    with opened(token) as key:
        assert sign_detached(b"content", key, NOW) == sign_detached(b"content", harbour(), NOW)


def test_the_certificate_for_documents_is_chosen(token):
    token.put(crafted(key=ec_key(), usage=usage("key_agreement")), "01")
    token.put(harbour(), "02")
    with opened(token) as key:
        assert key.certificate == harbour().certificate


@pytest.mark.parametrize("pin", ["0000", "", "1"])
def test_a_wrong_pin_is_told(token, pin):
    token.put(harbour())
    with pytest.raises(WrongPinError), opened(token, pin=pin):
        pass


@pytest.mark.parametrize("told", [PinLocked, PinExpired, UserPinNotInitialized])
def test_a_token_that_accepts_no_pin_is_told(monkeypatch, told):
    library = Refusing(told())
    monkeypatch.setattr("petitiondesk.crypto.token.pkcs11.lib", lambda _: library)
    with pytest.raises(PinLockedError), open_token("library", LABEL, PIN):
        pass


class Refusing:
    """A library whose tokens do not open."""

    def __init__(self, refusal: Exception) -> None:
        self.refusal = refusal

    def get_token(self, token_label):
        return self

    def open(self, user_pin):
        raise self.refusal

    def finalize(self):
        pass


def test_a_token_that_is_not_there_is_told_with_its_label(token):
    with pytest.raises(TokenMissingError) as told, opened(token, label="Other"):
        pass
    assert told.value.label == "Other"


def test_two_tokens_of_one_label_are_one_too_many(token):
    token.plug_in(LABEL)
    with pytest.raises(TokenMissingError), opened(token):
        pass


@pytest.mark.parametrize("library", ["/nowhere.so", "/etc/passwd", "/usr/bin/env", ""])
def test_what_is_no_library_for_tokens_is_told(library):
    with pytest.raises(TokenLibraryError), open_token(library, LABEL, PIN):
        pass


def test_a_token_without_a_key_or_certificate_is_no_identity(token):
    with pytest.raises(NoCertificateError), opened(token):
        pass
    token.put(harbour(), key=False)
    with pytest.raises(NoCertificateError), opened(token):
        pass


def test_a_token_pulled_out_is_told_when_it_should_sign(token):
    token.put(harbour())
    with opened(token) as key:
        token.pull_out()
        with pytest.raises(TokenRemovedError):
            sign_detached(b"content", key, NOW)


def test_a_token_plugged_in_later_is_seen(token):
    with pytest.raises(TokenMissingError), opened(token, label="Later"):
        pass
    token.plug_in("Later")
    with pytest.raises(NoCertificateError), opened(token, label="Later"):
        pass


def test_what_is_said_of_a_pin_never_holds_it(token):
    token.put(harbour())
    with pytest.raises(WrongPinError) as told, opened(token, pin="98765"):
        pass
    assert "98765" not in repr(told.value) + repr(told.value.__cause__)
