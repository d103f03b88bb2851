"""One file holds a statement and its signature, and public tools check the one by the other."""

import pytest
from hypothesis import assume, given

from petitiondesk.consent.endorsement import (
    STATEMENT_KIND,
    decode_endorsement,
    inspect_endorsement,
    join_endorsement,
)
from petitiondesk.consent.errors import EndorsementUnreadableError, NewerEndorsementError
from petitiondesk.consent.statement_codec import encode_statement
from petitiondesk.crypto.certificate import encode_certificate
from petitiondesk.crypto.cms import sign_detached, with_attachment
from petitiondesk.letter.canonical import canonical_bytes
from tests.consent.statements import about, statements
from tests.consent.test_statement_codec import usable
from tests.identities import NOW, harbour, river
from tests.openssl import verifies


def signed(statement, identity=None):
    signature = sign_detached(encode_statement(statement), identity or harbour(), NOW)
    return join_endorsement(statement, signature)


@given(statements)
def test_an_endorsement_comes_back_as_it_was(statement):
    assume(usable(statement))
    endorsement = signed(statement, river())
    assert decode_endorsement(endorsement.file) == endorsement
    report = inspect_endorsement(endorsement)
    assert (report.intact, report.valid, report.why) == (True, True, ())
    assert report.signer == river().certificate


@pytest.mark.parametrize("identity", [harbour(), river()], ids=["rsa", "ec"])
def test_openssl_checks_it_with_the_statement_beside_it(tmp_path, identity):
    endorsement = signed(about(), identity)
    trusted = encode_certificate((identity.certificate, *identity.chain)[-1])
    statement = encode_statement(endorsement.statement)
    assert verifies(tmp_path, endorsement.file, statement, trusted)
    assert not verifies(tmp_path, endorsement.file, statement.replace(b"Aid", b"Aids"), trusted)


def test_a_signature_without_a_statement_is_no_endorsement():
    with pytest.raises(EndorsementUnreadableError):
        decode_endorsement(sign_detached(encode_statement(about()), harbour(), NOW))


def test_a_signature_that_carries_another_thing_is_no_endorsement():
    bare = sign_detached(b"", harbour(), NOW)
    for kind, attachment in ((STATEMENT_KIND, b"{}"), ("2.25.1", encode_statement(about()))):
        with pytest.raises(EndorsementUnreadableError):
            decode_endorsement(with_attachment(bare, kind, attachment))


def test_a_newer_endorsement_is_told():
    statement = canonical_bytes({"format": "petitiondesk/endorsement", "format_version": 2})
    bare = sign_detached(statement, harbour(), NOW)
    with pytest.raises(NewerEndorsementError):
        decode_endorsement(with_attachment(bare, STATEMENT_KIND, statement))
