"""A time-stamp server is asked, and never believed."""

import datetime as dt

import pytest

from petitiondesk.signing.errors import (
    TimeServerFault,
    TimeServerSilentError,
    TimeServerWrongError,
)
from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.order import Proof, SignOrder
from petitiondesk.signing.report import Clock as WhoseClock
from petitiondesk.signing.report import Kind, Level
from tests.identities import YEAR, crafted
from tests.signing.clocks import (
    CLOCKS,
    Clock,
    ForgingClock,
    NoisyClock,
    OtherFileClock,
    OtherQuestionClock,
    RefusingClock,
    SilentClock,
    WordyClock,
)
from tests.signing.identities import AT, Authority, identity
from tests.signing.letters import letter

KEY = identity("Forum")
PROOF = Proof(authorities=(CLOCKS.certificate, KEY.certificate), crls=(CLOCKS.revocations(),))
STRANGERS = Authority("Strangers")


def sealed(server: Clock, **more: object) -> bytes:
    told: dict = {"field": "sig-exporter", "at": AT, "certify": True, "time_server": server}
    return sign_pdf(letter(), KEY, SignOrder(**told | more))


def reports(pdf: bytes, *clocks):
    return inspect_pdf(pdf, (KEY.certificate,), now=AT, clocks=clocks).signatures


def test_a_server_that_does_not_answer_ends_the_signing() -> None:
    with pytest.raises(TimeServerSilentError) as error:
        sealed(SilentClock())
    assert error.value.address == "https://clock.example"


@pytest.mark.parametrize(
    ("server", "fault"),
    [
        (NoisyClock(), TimeServerFault.UNREADABLE),
        (WordyClock(), TimeServerFault.UNREADABLE),
        (RefusingClock(), TimeServerFault.REFUSED),
        (OtherFileClock(), TimeServerFault.OTHER_FILE),
        (OtherQuestionClock(), TimeServerFault.OTHER_QUESTION),
        (ForgingClock(), TimeServerFault.NOT_SIGNED),
        (Clock(AT - dt.timedelta(days=2)), TimeServerFault.OTHER_TIME),
        (Clock(AT + dt.timedelta(days=2)), TimeServerFault.OTHER_TIME),
    ],
)
def test_a_lie_of_a_server_is_named(server: Clock, fault: TimeServerFault) -> None:
    with pytest.raises(TimeServerWrongError) as error:
        sealed(server)
    assert error.value.fault is fault


def test_a_server_that_no_authority_vouches_for_is_refused_where_there_are_authorities() -> None:
    stranger = Clock(key=STRANGERS.time_key("Strange clock"))
    with pytest.raises(TimeServerWrongError) as error:
        sealed(stranger, proof=PROOF)
    assert error.value.fault is TimeServerFault.NOT_TRUSTED


def test_without_a_server_the_time_is_the_signers_word() -> None:
    pdf = sign_pdf(letter(), KEY, SignOrder(field="sig-exporter", at=AT, certify=True))
    (report,) = reports(pdf, CLOCKS.certificate)
    assert (report.level, report.clock, report.time) == (Level.B_B, WhoseClock.SIGNER, AT)


def test_a_trusted_clock_says_when_it_was() -> None:
    soon = AT + dt.timedelta(minutes=5)
    (report,) = reports(sealed(Clock(soon)), CLOCKS.certificate)
    assert (report.level, report.clock, report.time) == (Level.B_T, WhoseClock.AUTHORITY, soon)


@pytest.mark.parametrize("clocks", [(), (KEY.certificate,), (STRANGERS.certificate,)])
def test_a_clock_that_nobody_trusts_raises_nothing(clocks) -> None:
    (report,) = reports(sealed(Clock(AT + dt.timedelta(minutes=5)), proof=PROOF), *clocks)
    assert (report.level, report.clock, report.time) == (Level.B_B, WhoseClock.SIGNER, AT)
    assert report.trusted


def test_whoever_signs_is_no_clock_even_if_it_is_trusted_as_one() -> None:
    pdf = sealed(Clock(key=CLOCKS.key("Forger")))
    (report,) = reports(pdf, CLOCKS.certificate)
    assert report.level is Level.B_B


def test_proof_in_the_file_makes_it_last() -> None:
    (report,) = reports(sealed(Clock(), proof=PROOF), CLOCKS.certificate)
    assert report.level is Level.B_LT


def test_an_archive_is_under_a_clock_too() -> None:
    pdf = sealed(Clock(), proof=PROOF, archive_field="sig-dts")
    signature, stamp = reports(pdf, CLOCKS.certificate)
    assert (signature.level, stamp.kind, stamp.trusted) == (Level.B_LTA, Kind.TIME_STAMP, True)


def test_an_archive_of_untrusted_clocks_is_none() -> None:
    signature, stamp = reports(sealed(Clock(), proof=PROOF, archive_field="sig-dts"))
    assert (signature.level, stamp.trusted) == (Level.B_B, False)


def test_a_clock_is_asked_once_where_one_time_is_needed() -> None:
    clock = Clock()
    sealed(clock)
    assert clock.asked == 1


def test_who_may_sign_and_not_commit_can_be_archived_too() -> None:
    key = crafted(since=AT - YEAR / 2, until=AT + YEAR)
    proof = Proof(authorities=(CLOCKS.certificate, key.certificate), crls=(CLOCKS.revocations(),))
    told = {"field": "sig-exporter", "at": AT, "certify": True, "archive_field": "sig-dts"}
    order = SignOrder(**told, time_server=Clock(), proof=proof)
    pdf = sign_pdf(letter(), key, order)
    trust, clocks = (key.certificate,), (CLOCKS.certificate,)
    report, _stamp = inspect_pdf(pdf, trust, now=AT, clocks=clocks).signatures
    assert report.level is Level.B_LTA


def test_a_server_has_to_rest_on_an_authority_that_was_named_without_proof_too() -> None:
    stranger = Clock(key=STRANGERS.time_key("Strange clock"))
    with pytest.raises(TimeServerWrongError) as error:
        sealed(stranger, clocks=(CLOCKS.certificate,))
    assert error.value.fault is TimeServerFault.NOT_TRUSTED
    assert sealed(Clock(), clocks=(CLOCKS.certificate,))
