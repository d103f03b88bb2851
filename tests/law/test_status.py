"""How a state stands to a treaty on a day: known facts, and what holds whatever the dates."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.law.binds_after import BindsAfter, Waiting
from petitiondesk.law.parties import Parties
from petitiondesk.law.status import bound_from, participation
from petitiondesk.law.treaty_cells import (
    Level,
    Mode,
    SignatureProof,
    Status,
)
from tests.law.data import cell, instrument, parties, treaty

DAY = dt.date.fromisoformat
PARTIES = parties()
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
CELLS = st.sampled_from([(s, t) for s in PARTIES.states for t in PARTIES.treaties])

KNOWN_FACTS = [
    ("UKR", "ROME", "1998-07-16", "not_yet_adopted", ""),
    ("UKR", "ROME", "2000-01-19", "not_party", ""),
    ("UKR", "ROME", "2000-01-20", "signatory", "2000-01-20"),
    ("UKR", "ROME", "2024-12-31", "signatory", "2000-01-20"),
    ("UKR", "ROME", "2025-01-01", "party", "2025-01-01"),
    ("PHL", "ROME", "2019-03-16", "party", "2011-11-01"),
    ("PHL", "ROME", "2019-03-17", "withdrawn", "2019-03-17"),
    ("RUS", "ROME", "2016-11-29", "signatory", "2000-09-13"),
    ("RUS", "ROME", "2016-11-30", "signed_then_disowned", "2016-11-30"),
    ("RUS", "ECHR", "2022-09-15", "party", "1998-05-05"),
    ("RUS", "ECHR", "2022-09-16", "withdrawn", "2022-09-16"),
    ("KOR", "ECHR", "2024-01-01", "not_member", ""),
    ("PRK", "ILO_C29", "2024-12-18", "not_member", ""),
    ("PRK", "CAT", "2024-12-18", "not_party", ""),
    ("PRK", "ICCPR", "2024-12-18", "party", "1981-12-14"),
    ("CHN", "ICCPR", "2006-11-20", "signatory", "1998-10-05"),
    ("CHN", "REFUGEE1951", "2006-11-20", "party", "1982-12-23"),
    ("HKG", "ICCPR", "2006-11-20", "applied", "1997-07-01"),
    ("HKG", "ICCPR", "1997-06-30", "unknown", ""),
    ("HKG", "REFUGEE1951", "2006-11-20", "not_extended", ""),
    ("HKG", "CMW", "2006-11-20", "not_party", ""),
    ("HKG", "CRPD", "2020-11-20", "unknown", ""),
    ("MAC", "REFUGEE1967", "2006-11-20", "applied", "1999-12-20"),
    ("CHN", "ICPPED", "2006-11-20", "not_yet_adopted", ""),
    ("THA", "ICPPED", "2015-07-09", "signatory", "2012-01-09"),
    ("THA", "ICPPED", "2024-06-13", "party", "2024-06-13"),
    ("KOR", "ICPPED", "2023-02-02", "not_yet_in_force", "2023-01-04"),
    ("KOR", "ICPPED", "2023-02-03", "party", "2023-02-03"),
    ("KOR", "ILO_C29", "2021-12-01", "not_yet_in_force", "2021-04-20"),
    ("KOR", "ILO_C29", "2022-04-20", "party", "2022-04-20"),
    ("BGD", "OPCAT", "2025-08-15", "not_yet_in_force", "2025-07-17"),
    ("BGD", "OPCAT", "2025-08-16", "party", "2025-08-16"),
    ("MYS", "ILO_C105", "2024-01-01", "denounced", "1991"),
    ("MYS", "ROME", "2019-03-03", "not_party", ""),
    ("MYS", "ROME", "2019-04-01", "not_yet_in_force", "2019-03-04"),
    ("MYS", "ROME", "2019-06-02", "not_party", "2019-04-29"),
    ("USA", "CRC", "2024-01-01", "signatory", "1995-02-16"),
    ("UKR", "CAT", "2024-01-01", "party", "1987-06-26"),
    ("DEU", "CAT", "2024-01-01", "party", "1990-10-31"),
]


@pytest.mark.parametrize(("state", "key", "on", "status", "since"), KNOWN_FACTS)
def test_a_known_fact_comes_out(state, key, on, status, since):
    found = PARTIES.status(state, key, DAY(on))
    assert (found.status.value, found.since) == (status, since)


@given(CELLS, DAYS, DAYS)
def test_nobody_goes_back_from_party_but_by_leaving(pair, one, other):
    before, after = (PARTIES.status(*pair, day) for day in sorted((one, other)))
    if before.status is Status.PARTY:
        assert after.status in (Status.PARTY, Status.WITHDRAWN, Status.DENOUNCED) or (
            after.status is Status.UNKNOWN and after.ended
        )


@given(CELLS, DAYS)
def test_a_party_is_none_on_the_day_before_it_is_bound(pair, on):
    found = PARTIES.status(*pair, on)
    bound = bound_from(PARTIES.cell(*pair), PARTIES.treaty(pair[1]))
    if found.status is Status.PARTY:
        assert bound is not None
        assert on >= bound.last
        before = PARTIES.status(*pair, bound.first - dt.timedelta(days=1))
        assert before.status is not Status.PARTY


@given(CELLS, DAYS)
def test_every_answer_tells_its_level_its_source_and_its_age(pair, on):
    found = PARTIES.status(*pair, on)
    assert (found.state, found.treaty, found.on) == (*pair, on)
    assert isinstance(found.level, Level)
    assert found.source
    assert found.as_of


@given(CELLS, DAYS)
def test_before_a_treaty_was_adopted_it_could_not_be_joined(pair, on):
    adopted = DAY(PARTIES.treaty(pair[1]).adopted)
    is_so = PARTIES.status(*pair, on).status is Status.NOT_YET_ADOPTED
    assert is_so == (on < adopted)


@given(CELLS, DAYS)
def test_nothing_begins_after_the_day_that_was_asked_for(pair, on):
    found = PARTIES.status(*pair, on)
    assert found.since[:4] <= f"{on.year:04}"


@given(st.sampled_from(Waiting), st.integers(0, 366), DAYS, DAYS)
def test_a_later_consent_never_binds_earlier(kind, count, one, other):
    rule = BindsAfter(kind=kind, count=count)
    earlier, later = sorted((one, other))
    assert earlier <= rule.from_(earlier) <= rule.from_(later)


@pytest.mark.parametrize(
    ("kind", "count", "consent", "bound"),
    [
        (Waiting.DAYS, 30, "2025-07-17", "2025-08-16"),
        (Waiting.MONTHS, 6, "2004-08-31", "2005-02-28"),
        (Waiting.MONTHS, 12, "2022-08-12", "2023-08-12"),
        (Waiting.NEXT_MONTH_AFTER_DAYS, 60, "2024-10-25", "2025-01-01"),
        (Waiting.NEXT_MONTH_AFTER_MONTHS, 3, "2011-08-24", "2011-12-01"),
    ],
)
def test_a_treaty_counts_as_it_says(kind, count, consent, bound):
    assert BindsAfter(kind=kind, count=count).from_(DAY(consent)) == DAY(bound)


def test_where_only_the_year_is_known_the_days_in_doubt_are_unknown():
    joined = cell(status=Status.PARTY, mode=Mode.ACCESSION, consent="1995")
    days = ("1994-12-31", "1995-07-01", "1996-01-29", "1996-01-30")
    found = [participation(joined, treaty(), DAY(day)) for day in days]
    assert [each.status.value for each in found] == ["not_party", "unknown", "unknown", "party"]
    assert found[-1].since == "1995/1996"
    assert found[1].since == ""


def test_where_no_signature_is_known_a_later_ratification_leaves_it_open():
    ratified = cell(status=Status.PARTY, mode=Mode.RATIFICATION, consent="1995-01-09")
    assert participation(ratified, treaty(), DAY("1990-01-01")).status is Status.UNKNOWN


def test_who_acceded_had_not_signed():
    acceded = cell(status=Status.PARTY, mode=Mode.ACCESSION, consent="1995-01-09")
    assert participation(acceded, treaty(), DAY("1990-01-01")).status is Status.NOT_PARTY


def test_an_early_consent_binds_from_the_entry_into_force_of_the_treaty():
    early = cell(status=Status.PARTY, signed="1985-02-04", consent="1986-12-02")
    assert participation(early, treaty(), DAY("1987-06-25")).status is Status.SIGNATORY
    assert participation(early, treaty(), DAY("1987-06-26")).since == "1987-06-26"


def test_an_answer_that_hangs_on_the_signature_has_the_proof_of_the_signature():
    proof = SignatureProof(level=Level.D, source="from memory")
    signed = cell(
        status=Status.PARTY, signed="1990-01-01", consent="1995-01-09", signature_proof=proof
    )
    assert participation(signed, treaty(), DAY("1992-01-01")).level is Level.D
    assert participation(signed, treaty(), DAY("2000-01-01")).level is Level.B


def test_only_a_party_is_bound():
    days = {"2000-01-20": False, "2025-01-01": True}
    assert {day: PARTIES.status("UKR", "ROME", DAY(day)).binds for day in days} == days


def table() -> Parties:
    return PARTIES


def test_a_resolution_binds_members_from_its_own_day():
    scr = instrument(id="scr", treaty="UN_CHARTER", adopted="2017-12-22", in_force="2017-12-22")
    before, after = (table().bound(scr, "RUS", DAY(day)) for day in ("2017-12-21", "2017-12-22"))
    assert before.status is Status.NOT_YET_ADOPTED
    assert (after.status, after.since) == (Status.PARTY, "2017-12-22")


def test_what_was_adopted_but_is_not_in_force_binds_nobody_yet():
    later = instrument(treaty="UN_CHARTER", adopted="2017-12-22", in_force="2018-02-01")
    found = table().bound(later, "RUS", DAY("2018-01-31"))
    assert (found.status, found.bound_from) == (Status.NOT_YET_IN_FORCE, "2018-02-01")


def test_of_an_instrument_without_a_table_nothing_is_told():
    assert table().bound(instrument(treaty=""), "RUS", DAY("2018-01-31")) is None
