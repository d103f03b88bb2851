"""A key file opens for its passphrase alone, here and in other programs, and guesses are dear."""

import re

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    load_pkcs12,
    serialize_key_and_certificates,
)

from petitiondesk.crypto.errors import (
    KeyFileClosedError,
    KeyFileUnreadableError,
    NoCertificateError,
    WeakCertificateError,
)
from petitiondesk.crypto.key_file import ITERATIONS, encode_key_file, open_key_file
from petitiondesk.crypto.key_file_work import KEY_FILE_LIMIT, MOST_ITERATIONS, check_work
from tests.crypto.key_files import plain, with_code_steps, with_key_steps
from tests.identities import FOLDER, PASSPHRASE, harbour, river
from tests.openssl import openssl

FROZEN = (FOLDER / "identity.p12").read_bytes()


def same(one, other) -> bool:
    return (one.certificate, one.chain) == (other.certificate, other.chain)


@pytest.mark.parametrize("identity", [harbour(), river()], ids=["rsa", "ec"])
def test_a_key_comes_back_with_its_certificates(identity):
    file = encode_key_file(identity, PASSPHRASE)
    back = open_key_file(file, PASSPHRASE)
    assert same(back, identity)
    assert back.key.private_numbers() == identity.key.private_numbers()


@pytest.mark.parametrize("identity", [harbour(), river()], ids=["rsa", "ec"])
def test_where_something_else_closes_it_it_needs_no_passphrase(identity):
    assert same(open_key_file(encode_key_file(identity, ""), ""), identity)


def test_the_same_words_from_another_keyboard_open_it():
    file = encode_key_file(river(), "pass\u00e9 \ud55c")
    assert open_key_file(file, "passe\u0301 \u1112\u1161\u11ab")


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE + " ", PASSPHRASE.lower()])
def test_another_passphrase_does_not_open(passphrase):
    with pytest.raises(KeyFileClosedError):
        open_key_file(FROZEN, passphrase)


def test_a_changed_byte_does_not_open():
    changed = bytearray(FROZEN)
    changed[len(changed) // 2] ^= 1
    with pytest.raises(KeyFileClosedError):
        open_key_file(bytes(changed), PASSPHRASE)


def test_openssl_opens_it_and_sees_how_dear_a_guess_is(tmp_path):
    (tmp_path / "a.p12").write_bytes(FROZEN)
    secret = ("-passin", f"pass:{PASSPHRASE}")
    told = openssl("pkcs12", "-info", "-noout", "-in", tmp_path / "a.p12", *secret)
    assert told.returncode == 0
    steps = [int(each) for each in re.findall(rb"Iteration (\d+)", told.stderr)]
    assert steps == [ITERATIONS] * 3
    assert b"PBES2, PBKDF2, AES-256-CBC" in told.stderr


@pytest.mark.parametrize("legacy", [(), ("-legacy",)], ids=["today", "of old"])
def test_a_file_that_openssl_made_opens(tmp_path, legacy):
    (tmp_path / "a.p12").write_bytes(encode_key_file(harbour(), ""))
    opening = ("-in", tmp_path / "a.p12", "-passin", "pass:", "-nodes")
    (tmp_path / "a.pem").write_bytes(openssl("pkcs12", *opening).stdout)
    made = ("-in", tmp_path / "a.pem", "-out", tmp_path / "b.p12", "-passout", "pass:x")
    assert openssl("pkcs12", "-export", *legacy, *made).returncode == 0
    assert same(open_key_file((tmp_path / "b.p12").read_bytes(), "x"), harbour())


def test_a_file_in_the_looser_encoding_of_firefox_opens():
    assert FROZEN[:2] == b"\x30\x82"
    assert same(open_key_file(b"\x30\x80" + FROZEN[4:] + b"\0\0", PASSPHRASE), harbour())


def test_nothing_in_a_file_names_anything_else_than_the_organisation():
    opened = load_pkcs12(FROZEN, PASSPHRASE.encode())
    assert opened.cert.friendly_name is None
    subject = opened.cert.certificate.subject
    assert {each.value for each in subject} == {"Harbour Aid"}


def test_work_up_to_the_limit_is_done_and_none_beyond():
    check_work(with_code_steps(FROZEN, MOST_ITERATIONS - 2 * ITERATIONS))
    for steps in (MOST_ITERATIONS - 2 * ITERATIONS + 1, 2**31 - 1, 2**63, 0, -1):
        with pytest.raises(KeyFileUnreadableError):
            check_work(with_code_steps(FROZEN, steps))


def test_the_work_on_the_key_is_limited_too():
    with pytest.raises(KeyFileUnreadableError):
        open_key_file(with_key_steps(FROZEN, 2**31 - 1), PASSPHRASE)


NOT_ONE = {
    "nothing": b"",
    "a card": (FOLDER / "card.pem").read_bytes(),
    "a certificate": harbour().certificate.der,
    "cut off": FROZEN[:-1],
    "more behind": FROZEN + b"\0",
    "too long": FROZEN + bytes(KEY_FILE_LIMIT),
    "nested": b"\x30\x80" * 500 + b"\x00\x00" * 500,
}


@pytest.mark.parametrize("untrusted", NOT_ONE.values(), ids=NOT_ONE)
def test_what_is_no_key_file_is_told_apart_from_a_wrong_passphrase(untrusted):
    with pytest.raises(KeyFileUnreadableError):
        open_key_file(untrusted, PASSPHRASE)


def test_a_key_without_its_certificate_is_no_identity():
    alone = serialize_key_and_certificates(None, harbour().key, None, None, NoEncryption())
    with pytest.raises(NoCertificateError):
        open_key_file(alone, "")


def test_a_certificate_without_its_key_is_no_identity():
    with pytest.raises((NoCertificateError, KeyFileClosedError)):
        open_key_file(plain(None, harbour().certificate), "")


def test_a_key_of_a_kind_that_signs_no_documents_is_refused():
    key = Ed25519PrivateKey.generate()
    with pytest.raises(WeakCertificateError):
        open_key_file(plain(key), "")
