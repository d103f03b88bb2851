"""A name may have so many characters, in whatever script; the library counts bytes."""

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from petitiondesk.crypto.certificate import encode_certificate
from petitiondesk.crypto.certificate_path import path_above
from petitiondesk.crypto.certificate_request import make_request
from petitiondesk.crypto.certificate_words import words_of_certificate
from petitiondesk.crypto.errors import CertificateUnreadableError
from petitiondesk.crypto.key_file import encode_key_file, open_key_file
from petitiondesk.crypto.name_length import NAME_LIMIT
from petitiondesk.crypto.new_certificate import make_identity
from petitiondesk.signing.docx.inspect import inspect_docx
from petitiondesk.signing.trust import is_trusted
from tests.identities import CERTIFIES, NOW, crafted, rsa_key
from tests.openssl import openssl
from tests.signing.docx.letters import signed_by

THAI = "เครือข่ายกฎหมายเพื่อผู้ลี้ภัยและผู้พลัดถิ่นในเอเชียตะวันออกเฉียง"
"""As many characters as a name may have, and nearly three times as many bytes."""


@pytest.fixture(scope="module")
def made():
    return make_identity(THAI, NOW)


def test_the_name_is_as_long_as_one_may_be():
    assert len(THAI) == NAME_LIMIT


def test_an_identity_has_the_longest_name_of_any_script(made, tmp_path):
    assert made.certificate.organisation == THAI
    (tmp_path / "a.pem").write_bytes(encode_certificate(made.certificate))
    told = openssl("x509", "-in", tmp_path / "a.pem", "-noout", "-subject", "-nameopt", "utf8")
    assert told.returncode == 0
    assert THAI in told.stdout.decode()


def test_it_is_asked_for_read_and_kept_like_any_other(made):
    assert b"CERTIFICATE REQUEST" in make_request(made)
    assert THAI in words_of_certificate(made.certificate)
    assert open_key_file(encode_key_file(made, "x"), "x").certificate == made.certificate


def test_a_word_document_is_signed_under_it(made):
    (signature,) = inspect_docx(signed_by(made), [made.certificate]).signatures
    assert (signature.intact, signature.valid, signature.trusted) == (True, True, True)


def test_an_authority_of_such_a_name_vouches_for_others():
    common = (NameOID.COMMON_NAME, THAI)
    authority = crafted(key=rsa_key(), name=THAI, attributes=[common], ca=True, usage=CERTIFIES)
    below = crafted(issuer=authority).certificate
    assert path_above(below, [authority.certificate]) == (authority.certificate,)
    assert below.issuer == THAI
    assert is_trusted(below, [authority.certificate], at=NOW)


def test_a_name_of_more_characters_is_refused():
    with pytest.raises(CertificateUnreadableError):
        crafted(attributes=[(NameOID.COMMON_NAME, "x" * (NAME_LIMIT + 1))])


def test_the_library_still_counts_bytes():
    """Once it counts characters, `name_length` is needed no more."""
    with pytest.raises(ValueError, match="length must be >= 1 and <= 64"):
        x509.NameAttribute(NameOID.COMMON_NAME, THAI)
