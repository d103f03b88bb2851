"""Who agreed to exactly this text, who did not, and why a file counts for nobody."""

import datetime as dt

import msgspec
import pytest

from petitiondesk.consent.endorsement import Endorsement, decode_endorsement
from petitiondesk.consent.statement import Decision
from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.agreeing.agreement import NO_PINS, Agreement, Misfit, Pins, Reply
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder, endorse
from petitiondesk.desk.identities.cards import CardStanding
from petitiondesk.desk.same_name import folded
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Consent
from tests.desk.verdicts.examples import LETTER, a_letter, both_said
from tests.fakes.clock import FixedClock
from tests.identities import NOW, crafted, ec_key, harbour, river

LATER = NOW + dt.timedelta(hours=1)
IMPOSTOR = crafted(key=ec_key(), name="Harbour Aid")


def said(key, name, letter=LETTER, *, at=NOW, **order) -> bytes:
    wish = EndorseOrder(name=name, by="Mara Tolland", authority="Director", **order)
    return endorse(letter, wish, key, FixedClock(at)).file


def agreement(*files, letter=LETTER, pins=NO_PINS):
    return Agreement(letter, map(decode_endorsement, files), NOW.date(), pins)


def replies(*files, **more):
    return [each.reply for each in agreement(*files, **more).lines]


def knowing(*cards):
    """Pins of these verified cards; an impostor's has the name of Harbour Aid."""
    known = {each.der: CardStanding.VERIFIED for each in cards}
    changed = {IMPOSTOR.certificate.der: CardStanding.CHANGED}
    return Pins(changed | known, frozenset(folded(each.organisation) for each in cards))


HARBOUR, RIVER = harbour().certificate, river().certificate


def test_all_have_agreed():
    found = agreement(*both_said())
    assert [each.reply for each in found.lines] == [Reply.AGREED, Reply.AGREED]
    assert [each.name for each in found.lines] == ["Harbour Aid", "River Watch"]
    assert (found.is_complete, found.findings(), found.misfits) == (True, (), {})


def test_who_is_missing_stands_in_the_way_with_no_way_around():
    (finding,) = agreement(both_said()[0]).findings()
    assert (finding.rule, finding.severity) == ("consent.missing", Severity.BLOCK)
    assert (finding.where, finding.data) == ("signing_2", {"name": "River Watch"})


@pytest.mark.parametrize(
    ("order", "reply"),
    [
        ({"answer": Decision.WITHDRAW}, Reply.WITHDRAWN),
        ({"until": "2026-03-04", "at": NOW - dt.timedelta(days=2)}, Reply.RUN_OUT),
    ],
)
def test_what_was_said_is_told(order, reply):
    assert replies(said(harbour(), "Harbour Aid", **order))[0] is reply


def test_another_text_is_told():
    other = msgspec.structs.replace(a_letter(), issued="2026-03-01")
    assert replies(*both_said(other)) == [Reply.STALE, Reply.STALE]


def test_the_last_word_counts():
    first = said(harbour(), "Harbour Aid", answer=Decision.WITHDRAW)
    assert replies(first, said(harbour(), "Harbour Aid", at=LATER))[0] is Reply.AGREED


def test_a_later_word_about_another_letter_takes_nothing_back():
    other = msgspec.structs.replace(LETTER, id="another_letter")
    about = said(harbour(), "Harbour Aid", other, at=LATER)
    found = agreement(*both_said(), about)
    assert found.is_complete
    assert found.misfits == {about: Misfit.OTHER_LETTER}


def test_a_name_that_is_not_in_the_list_is_told():
    strange = said(harbour(), "Harbor Aid")
    assert agreement(strange).misfits == {strange: Misfit.OTHER_NAME}


def test_a_signature_that_does_not_hold_says_nothing():
    one, other = map(decode_endorsement, both_said())
    forged = Endorsement(one.statement, other.file)
    found = Agreement(LETTER, [forged], NOW.date())
    assert found.misfits == {other.file: Misfit.BROKEN}
    assert found.lines[0].reply is Reply.MISSING


def test_another_identity_than_the_one_on_the_card_counts_for_nothing():
    forged = said(IMPOSTOR, "Harbour Aid")
    found = agreement(forged, pins=knowing(HARBOUR))
    assert found.lines[0].reply is Reply.OTHER_IDENTITY
    assert found.misfits == {forged: Misfit.OTHER_IDENTITY}


def test_an_impostor_takes_nothing_back_for_whoever_is_known():
    forged = said(IMPOSTOR, "Harbour Aid", answer=Decision.WITHDRAW, at=LATER)
    found = agreement(*both_said(), forged, pins=knowing(HARBOUR))
    assert found.is_complete
    assert found.misfits == {forged: Misfit.OTHER_IDENTITY}
    assert found.lines[0].card is CardStanding.VERIFIED


def test_two_cards_that_nobody_checked_are_told_with_their_numbers():
    forged = said(IMPOSTOR, "Harbour Aid", answer=Decision.WITHDRAW, at=LATER)
    found = agreement(*both_said(), forged)
    (finding,) = found.findings()
    assert (found.lines[0].reply, finding.rule) == (Reply.DISPUTED, "consent.disputed")
    numbers = check_number(HARBOUR), check_number(IMPOSTOR.certificate)
    assert finding.data["cards"] == ", ".join(numbers)


def test_of_two_cards_that_nobody_checked_none_stands_in_the_file_for_the_other():
    again = said(IMPOSTOR, "Harbour Aid", at=LATER)
    assert agreement(*both_said(), again).lines[0].reply is Reply.DISPUTED
    known = agreement(*both_said(), again, pins=knowing(HARBOUR))
    assert known.lines[0].reply is Reply.AGREED
    assert known.lines[0].signer == HARBOUR


def test_a_card_that_nobody_checked_counts_and_is_said_to_be_unchecked():
    found = agreement(*both_said(), pins=knowing(HARBOUR))
    assert found.lines[1].card is CardStanding.UNVERIFIED
    assert found.lines[1].signer == river().certificate


def test_a_verified_card_speaks_for_no_other_organisation():
    forged = said(river(), "Harbour Aid", answer=Decision.WITHDRAW, at=LATER)
    for known in ((RIVER,), (HARBOUR, RIVER), ()):
        found = agreement(*both_said(), forged, pins=knowing(*known))
        assert found.is_complete, known
        assert found.misfits == {forged: Misfit.OTHER_IDENTITY}
    assert agreement(said(river(), "Harbour Aid")).lines[0].reply is Reply.OTHER_IDENTITY


def test_a_card_that_nobody_has_seen_does_not_speak_for_one_whose_card_was_verified():
    forged = said(crafted(key=ec_key(), name="Lantern House"), "Harbour Aid")
    assert agreement(forged, pins=knowing(HARBOUR)).lines[0].reply is Reply.OTHER_IDENTITY


def test_a_card_that_names_its_organisation_otherwise_counts_and_is_said_to():
    called = said(crafted(key=ec_key(), name="HA e. V."), "Harbour Aid")
    line = agreement(called).lines[0]
    assert (line.reply, line.same_name) == (Reply.AGREED, False)


def test_where_nobody_is_asked_nobody_is_missing():
    assert agreement(letter=a_letter(consent=Consent.NONE)).findings() == ()


def test_only_endorsements_that_may_be_shown_are_handed_over():
    harbour_said, _river_said = both_said()
    assert agreement(*both_said()).files({"signing_1"}) == (harbour_said,)


def test_who_is_missing_is_named_in_the_place_of_how_many_were_asked():
    pending = Finding(rule="consent.pending", severity=Severity.NOTE, where="signatories")
    other = Finding(rule="annex.stays", severity=Severity.NOTE, where="annex_1")
    assert agreement(*both_said()).named((pending, other)) == (other,)
    some = agreement(both_said()[0])
    assert some.named((pending, other)) == (*some.findings(), other)
