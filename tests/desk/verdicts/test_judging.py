"""What to think of a file: genuine only where nothing speaks against it and nobody is missing."""

from dataclasses import replace

import msgspec
import pytest

from petitiondesk.consent.statement import Decision
from petitiondesk.desk.verdicts.files_inside import read_files, read_said
from petitiondesk.desk.verdicts.judging import judge_endorsement
from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Page, Presence, Reason
from petitiondesk.desk.wording.verdicts import words_for_verdict
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.letter import Consent, Display
from petitiondesk.signing.report import Cover, Fault, FileKind, Kind, Later, Trouble
from tests.desk.verdicts.examples import (
    CARDS,
    LETTER,
    a_letter,
    a_report,
    a_seal,
    both_said,
    carried,
    judged,
    said,
    signatory,
)
from tests.identities import NOW, crafted, ec_key, harbour, river
from tests.letters import edited


def objections(verdict):
    return {each.objection for each in verdict.reasons}


def presences(verdict):
    return [each.presence for each in verdict.signatories]


def test_a_letter_that_all_agreed_to_is_genuine_and_complete():
    verdict = judged(a_report())
    assert verdict.judgement is Judgement.GENUINE
    assert (verdict.agreed, verdict.total) == (2, 2)
    assert presences(verdict) == [Presence.PRESENT, Presence.PRESENT]


def test_who_has_not_agreed_is_missing():
    only = (said(harbour(), "Harbour Aid"),)
    verdict = judged(a_report(carried(endorsements=only)))
    assert verdict.judgement is Judgement.INCOMPLETE
    assert presences(verdict) == [Presence.PRESENT, Presence.MISSING]
    assert (verdict.agreed, verdict.total) == (1, 2)


def test_a_signer_whose_card_is_not_checked_is_unknown():
    verdict = judged(a_report(), cards=CARDS[:1])
    assert verdict.judgement is Judgement.SIGNER_UNKNOWN
    assert presences(verdict) == [Presence.PRESENT, Presence.UNKNOWN_KEY]


def test_an_exporter_whose_card_is_not_checked_is_unknown():
    verdict = judged(a_report(signatures=(a_seal(trusted=False),)))
    assert verdict.judgement is Judgement.SIGNER_UNKNOWN


def test_a_time_stamp_of_a_stranger_makes_nobody_unknown():
    stamp = a_seal(kind=Kind.TIME_STAMP, trusted=False, certifies=False, signer=CARDS[1])
    verdict = judged(a_report(signatures=(a_seal(later=Later.SIGNATURES), stamp)))
    assert verdict.judgement is Judgement.GENUINE
    broken = a_report(signatures=(a_seal(), msgspec.structs.replace(stamp, intact=False)))
    assert judged(broken).judgement is Judgement.DO_NOT_TRUST


def test_another_key_than_the_one_on_the_card_is_not_trusted():
    impostor = crafted(key=ec_key(), name="Harbour Aid")
    files = carried(endorsements=(said(impostor, "Harbour Aid"), both_said()[1]))
    verdict = judged(a_report(files))
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert presences(verdict)[0] is Presence.OTHER_KEY


@pytest.mark.parametrize("kind", FileKind)
@pytest.mark.parametrize("trusted", [True, False])
def test_nobody_seals_under_a_name_whose_card_is_another(kind, trusted):
    impostor = crafted(key=ec_key(), name="Harbour Aid").certificate
    report = a_report(signatures=(a_seal(signer=impostor, trusted=trusted),))
    verdict = judged(msgspec.structs.replace(report, kind=kind))
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert Reason(Objection.OTHER_KEY, "Harbour Aid") in verdict.reasons


def test_a_withdrawal_that_came_later_counts():
    first = said(harbour(), "Harbour Aid")
    left = said(harbour(), "Harbour Aid", answer=Decision.WITHDRAW)
    verdict = judged(a_report(carried(endorsements=(first, left, both_said()[1]))))
    assert verdict.judgement is Judgement.INCOMPLETE
    assert presences(verdict)[0] is Presence.WITHDRAWN


def test_an_endorsement_of_an_earlier_text_does_not_count():
    earlier = edited(LETTER, SetText(LETTER.opening.id, "en", "Another text."))
    verdict = judged(a_report(carried(endorsements=both_said(earlier))))
    assert verdict.judgement is Judgement.INCOMPLETE
    assert presences(verdict) == [Presence.STALE, Presence.STALE]


def test_an_endorsement_whose_time_is_over_does_not_count():
    over = said(harbour(), "Harbour Aid", until="2026-03-05")
    report = a_report(carried(endorsements=(over, both_said()[1])))
    assert presences(judged(report))[0] is Presence.PRESENT
    tomorrow = NOW.date().replace(day=6)
    assert presences(judged(report, today=tomorrow))[0] is Presence.RUN_OUT


def test_an_endorsement_under_another_name_is_not_trusted():
    files = carried(endorsements=(*both_said(), said(harbour(), "Harbour Aid Seoul")))
    verdict = judged(a_report(files))
    assert objections(verdict) == {Objection.ENDORSEMENT_OF_ANOTHER}


def test_withheld_names_are_counted_and_vouched_for_by_the_exporter():
    letter = a_letter(signatory(3, "Hidden", Display.WITHHELD))
    verdict = judged(a_report(carried(letter)))
    assert verdict.judgement is Judgement.GENUINE
    assert (verdict.agreed, verdict.total, verdict.withheld) == (3, 3, 1)


NOBODY_ASKED = carried(a_letter(consent=Consent.NONE), ())


def test_where_nobody_was_asked_the_seal_is_the_word_of_the_lead():
    verdict = judged(a_report(NOBODY_ASKED))
    assert (verdict.judgement, verdict.asked, verdict.total) == (Judgement.GENUINE, False, 1)
    assert (presences(verdict), verdict.agreed) == ([Presence.SEALED], 1)
    unknown = a_report(NOBODY_ASKED, signatures=(a_seal(trusted=False),))
    verdict = judged(unknown, cards=())
    assert verdict.judgement is Judgement.SIGNER_UNKNOWN
    assert presences(verdict) == [Presence.SEAL_UNCHECKED]


def test_a_seal_of_another_than_the_lead_is_not_said_to_be_the_word_of_the_lead():
    by_river = a_report(NOBODY_ASKED, signatures=(a_seal(signer=river().certificate),))
    verdict = judged(by_river, cards=CARDS[1:])
    assert (verdict.judgement, verdict.agreed) == (Judgement.GENUINE, 0)
    assert presences(verdict) == [Presence.NOT_ASKED]
    assert verdict.sealed_by == river().certificate
    assert judged(by_river).judgement is Judgement.DO_NOT_TRUST  # the lead's own card is known


def test_who_is_trusted_as_one_organisation_does_not_speak_for_another():
    both = (said(river(), "Harbour Aid"), said(river(), "River Watch"))
    sealed = (a_seal(signer=river().certificate),)
    report = a_report(carried(endorsements=both), signatures=sealed)
    verdict = judged(report, cards=CARDS[1:])
    assert (verdict.judgement, verdict.holds) == (Judgement.SIGNER_UNKNOWN, True)
    assert presences(verdict) == [Presence.OTHER_NAME, Presence.PRESENT]
    assert objections(judged(report)) == {Objection.OTHER_KEY}


def test_a_card_may_have_the_name_in_another_language_or_spelling():
    shown = signatory(1, "HARBOUR  AID")
    letter = msgspec.structs.replace(LETTER, signatories=(shown,))
    agreed = (said(harbour(), "HARBOUR AID", letter),)
    verdict = judged(a_report(carried(letter, agreed)))
    assert presences(verdict) == [Presence.PRESENT]


def test_a_card_that_was_replaced_is_told_as_an_earlier_one():
    newer = crafted(key=ec_key(), name="Harbour Aid").certificate
    verdict = judged(a_report(), cards=(*CARDS, newer))
    assert verdict.judgement is Judgement.GENUINE
    assert [each.earlier for each in verdict.signatories] == [True, False]
    assert not any(each.earlier for each in judged(a_report(), cards=(newer, *CARDS)).signatories)


def test_where_nobody_is_named_the_exporter_vouches_for_all():
    hidden = (signatory(3, "Hidden", Display.WITHHELD),)
    letter = msgspec.structs.replace(LETTER, signatories=hidden)
    verdict = judged(a_report(carried(letter, ())))
    assert (verdict.judgement, verdict.total) == (Judgement.GENUINE, 1)


BROKEN = {
    "changed": (a_seal(intact=False), Objection.CHANGED),
    "not made with its key": (a_seal(valid=False), Objection.SIGNATURE_WRONG),
    "something added later": (a_seal(later=Later.OTHER), Objection.CHANGED_LATER),
    "over a part alone": (a_seal(covers=Cover.PART), Objection.FILE_FAULT),
}


@pytest.mark.parametrize(("seal", "objection"), BROKEN.values(), ids=list(BROKEN))
def test_one_signature_that_does_not_hold_spoils_all(seal, objection):
    verdict = judged(a_report(signatures=(a_seal(), seal)))
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert objections(verdict) == {objection}


@pytest.mark.parametrize("fault", Fault)
def test_whatever_is_wrong_with_a_file_it_is_not_trusted(fault):
    verdict = judged(a_report(troubles=(Trouble(fault),)))
    assert verdict.judgement is Judgement.DO_NOT_TRUST


def without(name):
    return {each: data for each, data in carried().items() if each != name}


CARRIED = {
    "no edition": (without("edition.json"), Objection.EDITION_MISSING),
    "an edition that is none": (
        carried() | {"edition.json": b"{}"},
        Objection.EDITION_DAMAGED,
    ),
    "a file more": (carried() | {"more.txt": b"hello"}, Objection.STRANGE_ATTACHMENT),
    "no note": (without("how-to-check.txt"), Objection.STRANGE_ATTACHMENT),
    "a statement of its own": (
        carried() | {"endorsement-001.json": b"{}"},
        Objection.STRANGE_ATTACHMENT,
    ),
    "a statement without its signature": (
        without("endorsement-001.p7s"),
        Objection.STRANGE_ATTACHMENT,
    ),
    "an endorsement that is none": (
        carried() | {"endorsement-001.p7s": b"0"},
        Objection.ENDORSEMENT_DAMAGED,
    ),
}


@pytest.mark.parametrize(("files", "objection"), CARRIED.values(), ids=list(CARRIED))
def test_what_travels_inside_is_whole_and_nothing_more(files, objection):
    verdict = judged(a_report(files))
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert objection in objections(verdict)


def test_where_nothing_inside_can_be_read_no_single_file_is_blamed():
    assert objections(judged(a_report({}))) == {Objection.EDITION_MISSING}


def test_a_pdf_that_is_not_closed_by_its_first_signature_is_not_trusted():
    open_ = judged(a_report(signatures=(a_seal(certifies=False), a_seal())))
    assert objections(open_) == {Objection.FILE_FAULT}
    word = judged(msgspec.structs.replace(a_report(), kind=FileKind.DOCX))
    assert word.judgement is Judgement.GENUINE


def test_a_page_that_shows_another_text_is_not_trusted():
    verdict = judged(a_report(), page=Page.DIFFERENT)
    assert objections(verdict) == {Objection.PAGE_DIFFERS}


def test_a_page_set_by_another_version_is_genuine_where_its_words_are():
    assert judged(a_report(), page=Page.SAME_WORDS).judgement is Judgement.GENUINE


def test_who_sealed_a_file_that_was_changed_is_not_said_to_agree_to_it():
    letter = a_letter(consent=Consent.NONE)
    changed = a_report(carried(letter, ()), signatures=(a_seal(intact=False),))
    verdict = judged(changed)
    assert presences(verdict) == [Presence.MISSING]
    assert verdict.agreed == 0


def test_an_endorsement_that_does_not_hold_is_nobody_s_word():
    report = a_report()
    inside = read_files(report.attachments, CARDS)
    first, *others = inside.said
    broken = msgspec.structs.replace(first, report=replace(first.report, valid=False))
    verdict = judged(report, inside=msgspec.structs.replace(inside, said=(broken, *others)))
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert presences(verdict)[0] is Presence.MISSING
    assert (verdict.signatories[0].intact, verdict.signatories[0].valid) == (True, False)


def test_a_file_whose_signatures_were_taken_out_is_not_trusted():
    verdict = judged(a_report(signatures=(), empty_fields=("sig-exporter",)))
    assert objections(verdict) == {Objection.SIGNATURES_REMOVED}


def test_of_a_file_from_somewhere_else_nothing_can_be_said():
    verdict = judged(a_report({}, signatures=()))
    assert verdict.judgement is Judgement.NOT_OURS


def test_a_page_that_others_signed_is_not_called_changed():
    theirs = a_seal(field="Signature1", signer=CARDS[0], trusted=False, certifies=False)
    signed = a_report({"invoice.xml": b"<x/>"}, signatures=(theirs,), empty_fields=("Sign here",))
    assert judged(signed).judgement is Judgement.NOT_OURS
    word = msgspec.structs.replace(signed, kind=FileKind.DOCX)
    assert judged(word).judgement is Judgement.NOT_OURS


@pytest.mark.parametrize("broken", [{"intact": False}, {"later": Later.OTHER}])
def test_what_others_signed_and_somebody_changed_is_told(broken):
    theirs = a_seal(field="Signature1", certifies=False, **broken)
    assert judged(a_report({}, signatures=(theirs,))).judgement is Judgement.DO_NOT_TRUST


def test_a_page_of_ours_is_never_taken_for_one_of_others():
    theirs = a_seal(field="Signature1", certifies=False)
    for left in (
        a_report({}, signatures=(theirs,), empty_fields=("sig-exporter",)),
        a_report({"endorsement-001.p7s": both_said()[0]}, signatures=(theirs,)),
        a_report(carried(), signatures=(theirs,)),
    ):
        assert judged(left).judgement is Judgement.DO_NOT_TRUST


def alone(file, cards=CARDS):
    read = read_said("", file, cards)
    assert read is not None
    return judge_endorsement(read, cards, NOW.date())


def test_an_endorsement_alone_is_judged_too():
    file = said(harbour(), "Harbour Aid")
    assert alone(file).judgement is Judgement.GENUINE
    assert alone(file, ()).judgement is Judgement.SIGNER_UNKNOWN
    left = said(harbour(), "Harbour Aid", answer=Decision.WITHDRAW)
    assert alone(left).judgement is Judgement.INCOMPLETE
    impostor = said(crafted(key=ec_key(), name="Harbour Aid"), "Harbour Aid")
    assert alone(impostor).judgement is Judgement.DO_NOT_TRUST


def test_an_endorsement_alone_is_not_said_to_be_the_text():
    words = words_for_verdict(alone(said(harbour(), "Harbour Aid")))
    assert words.what == (
        "Genuine and complete. Signed by Harbour Aid; the text itself is not inside."
    )


def test_an_endorsement_by_an_authority_s_card_is_trusted_for_its_organisation():
    cards = (harbour().certificate, *river().chain)
    assert judged(a_report(), cards=cards).judgement is Judgement.GENUINE


def test_the_order_of_endorsements_does_not_matter():
    turned = judged(a_report(carried(endorsements=both_said()[::-1])))
    same = judged(a_report())
    assert msgspec.structs.replace(turned, report=None) == msgspec.structs.replace(
        same, report=None
    )


def in_the_place_of_river_watch(key, **changed):
    signed = a_seal(field="sig-signing_2", signer=key.certificate, certifies=False, **changed)
    return judged(a_report(signatures=(a_seal(), signed)), cards=(*CARDS, crafted().certificate))


IMPOSTORS = {
    "another of the list": (harbour(), True),
    "a stranger": (crafted(name="Lantern House"), False),
    "a look-alike": (crafted(name="Riv\u0435r Watch"), True),
    "its name on another card": (crafted(name="River Watch"), False),
}


@pytest.mark.parametrize(("key", "trusted"), IMPOSTORS.values(), ids=IMPOSTORS)
def test_nobody_else_signs_in_the_place_of_an_organisation(key, trusted):
    verdict = in_the_place_of_river_watch(key, trusted=trusted)
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert Reason(Objection.OTHER_KEY, "River Watch") in verdict.reasons


def test_an_organisation_signs_in_its_own_place():
    assert in_the_place_of_river_watch(river()).judgement is Judgement.GENUINE
