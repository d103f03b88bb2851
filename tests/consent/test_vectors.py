"""Endorsements of version 1, frozen: what is signed today is read and checked for ever."""

import datetime as dt
import hashlib
import json

import pytest

from petitiondesk.consent.endorsement import (
    decode_endorsement,
    inspect_endorsement,
    join_endorsement,
)
from petitiondesk.consent.statement import Decision
from petitiondesk.consent.statement_codec import (
    decode_statement,
    encode_statement,
    statement_digest,
)
from petitiondesk.crypto.certificate import check_number, decode_certificate
from petitiondesk.crypto.cms import sign_detached
from tests.consent.statements import about
from tests.identities import FOLDER, harbour
from tests.openssl import verifies

FROZEN = json.loads((FOLDER / "expected.json").read_bytes())
EACH = pytest.mark.parametrize("name", ["endorse", "withdraw"])
CARD = (FOLDER / "card.pem").read_bytes()


def file(name: str) -> bytes:
    return (FOLDER / f"{name}.p7s").read_bytes()


def statement(name: str) -> bytes:
    return (FOLDER / f"{name}.json").read_bytes()


@EACH
def test_a_frozen_endorsement_says_what_it_said(name):
    assert hashlib.sha256(file(name)).hexdigest() == FROZEN[name]["file"]
    endorsement = decode_endorsement(file(name))
    assert encode_statement(endorsement.statement) == statement(name)
    assert statement_digest(endorsement.statement) == FROZEN[name]["statement"]


@EACH
def test_a_frozen_endorsement_is_genuine(tmp_path, name):
    report = inspect_endorsement(decode_endorsement(file(name)))
    assert (report.intact, report.valid, report.why) == (True, True, ())
    assert report.signer == decode_certificate(CARD)
    assert verifies(tmp_path, file(name), statement(name), CARD)


@EACH
def test_a_frozen_endorsement_is_made_as_it_was(name):
    said = decode_statement(statement(name))
    at = dt.datetime.fromisoformat(said.made_at)
    assert join_endorsement(said, sign_detached(statement(name), harbour(), at)).file == file(name)


def test_the_frozen_statements_are_about_the_frozen_letter():
    endorsed = decode_statement(statement("endorse"))
    withdrawn = decode_statement(statement("withdraw"))
    assert endorsed == about(until="2026-12-31")
    assert withdrawn.previous == statement_digest(endorsed)
    assert withdrawn.answer is Decision.WITHDRAW


def test_the_frozen_card_is_known_by_its_number():
    card = decode_certificate(CARD)
    assert check_number(card) == FROZEN["card"]["check_number"]
    assert card.fingerprint == FROZEN["card"]["sha256"]
