"""An organisation endorses exactly the text it read, under exactly the names the letter shows."""

import datetime as dt
from dataclasses import replace

import msgspec
import pytest

from petitiondesk.consent.endorsement import inspect_endorsement
from petitiondesk.consent.errors import EndorsementUnreadableError, StatementRefusedError
from petitiondesk.consent.standing import signatory_of
from petitiondesk.consent.statement import Decision
from petitiondesk.consent.statement_codec import encode_statement, statement_digest
from petitiondesk.crypto.errors import CertificateExpiredError
from petitiondesk.desk.agreeing.endorse_letter import (
    EndorseOrder,
    endorse,
    is_closed,
    planned_statement,
    read_endorsement,
    sign_statement,
    write_endorsement,
    write_statement,
)
from petitiondesk.desk.errors import StatementTooOldError, UnknownLanguageError
from petitiondesk.desk.wording.failures import words_for_error
from petitiondesk.letter.digest import agreed_digest, digests
from petitiondesk.letter.letter import ClosedText, Display
from tests.consent.statements import LETTER
from tests.fakes.clock import FixedClock
from tests.identities import FOLDER, NOW, YEAR, crafted, harbour
from tests.letters import a_ready_letter

CLOCK = FixedClock(NOW)
ORDER = EndorseOrder(name="Harbour Aid", by="Mara Tolland", authority="Director")


def endorsed(letter=LETTER, **changed):
    return endorse(letter, replace(ORDER, **changed), harbour(), CLOCK)


def test_it_is_about_this_text_in_all_languages():
    statement = endorsed().statement
    assert (statement.letter, statement.revision) == (LETTER.id, agreed_digest(LETTER))
    assert statement.languages == digests(LETTER)
    assert (statement.language, statement.made_at) == ("en", "2026-03-05T12:00:00Z")


def test_the_signature_is_the_organisations_of_that_moment():
    report = inspect_endorsement(endorsed())
    assert (report.intact, report.valid) == (True, True)
    assert (report.signer, report.claimed_time) == (harbour().certificate, NOW)


def test_what_was_shown_is_what_is_signed_its_moment_included():
    shown = planned_statement(LETTER, ORDER, CLOCK)
    later = FixedClock(NOW + dt.timedelta(minutes=15))
    made = sign_statement(shown, harbour(), later)
    assert made.statement == shown
    assert inspect_endorsement(made).claimed_time == NOW


@pytest.mark.parametrize("seconds", [-1, 15 * 60 + 1])
def test_what_was_shown_too_long_ago_is_not_signed(seconds):
    shown, later = planned_statement(LETTER, ORDER, CLOCK), NOW + dt.timedelta(seconds=seconds)
    with pytest.raises(StatementTooOldError) as error:
        sign_statement(shown, harbour(), FixedClock(later))
    assert "more than 15 minutes old" in words_for_error(error.value).what


def test_the_names_are_those_of_its_line_in_the_list():
    statement = endorsed(language="ko").statement
    assert statement.signatory == LETTER.signatories[0].id
    assert statement.names == dict.fromkeys(("en", "ko", "ug"), "Harbour Aid")
    assert signatory_of(statement, LETTER) == LETTER.signatories[0]


def test_a_line_that_is_withheld_is_endorsed_as_such():
    assert endorsed(name="River Law", language="en").statement.display is Display.WITHHELD


def test_who_has_no_line_yet_gives_its_name_alone():
    statement = endorsed(name=" New\nRiver ", language="ko").statement
    assert (statement.signatory, statement.names) == (None, {"ko": "New River"})
    assert statement.display is Display.PUBLIC


def test_two_lines_of_one_name_leave_it_open_which_is_meant():
    twin = msgspec.structs.replace(LETTER.signatories[0], id="twin")
    both = msgspec.structs.replace(LETTER, signatories=(*LETTER.signatories, twin))
    assert endorsed(both).statement.signatory is None


def test_a_withdrawal_follows_on_what_was_said_before():
    first = endorsed()
    second = endorsed(answer=Decision.WITHDRAW, previous=first).statement
    assert second.answer is Decision.WITHDRAW
    assert second.previous == statement_digest(first.statement)


def test_what_was_said_before_was_about_this_letter():
    with pytest.raises(StatementRefusedError):
        endorsed(msgspec.structs.replace(LETTER, id="p2"), previous=endorsed())


def test_a_language_that_the_letter_has_not_was_not_read():
    with pytest.raises(UnknownLanguageError):
        endorsed(language="fr")


def test_what_would_be_signed_is_what_is_signed():
    assert planned_statement(LETTER, ORDER, CLOCK) == endorsed().statement
    with pytest.raises(StatementRefusedError):
        planned_statement(LETTER, replace(ORDER, by=" "), CLOCK)


@pytest.mark.parametrize("wrong", [{"by": " "}, {"name": "\u202e"}, {"until": "2026-03-04"}])
def test_what_cannot_be_said_is_not_signed(wrong):
    with pytest.raises(StatementRefusedError):
        endorsed(**wrong)


def test_an_identity_that_has_run_out_signs_nothing():
    with pytest.raises(CertificateExpiredError):
        endorse(LETTER, ORDER, crafted(until=NOW - YEAR / 2), CLOCK)


def test_a_text_is_closed_only_while_it_is_what_it_was():
    letter = a_ready_letter()
    closed = msgspec.structs.replace(letter, closed=ClosedText(digest=agreed_digest(letter)))
    assert is_closed(closed)
    assert not is_closed(letter)
    assert not is_closed(LETTER)


def test_it_is_written_and_read_as_it_was(tmp_path):
    made = endorsed()
    write_endorsement(made, tmp_path / "a.p7s", replace=False)
    write_statement(made, tmp_path / "a.json", replace=False)
    assert read_endorsement(tmp_path / "a.p7s") == made
    assert (tmp_path / "a.json").read_bytes() == encode_statement(made.statement)
    with pytest.raises(EndorsementUnreadableError):
        read_endorsement(FOLDER / "card.pem")
