"""What the window says of a file is what the terminal says: one of five sentences."""

import msgspec
import pytest

from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Presence, Reason, Verdict
from petitiondesk.desk.wording.verdicts import words_for_reason, words_for_verdict
from petitiondesk.letter.letter import Consent
from petitiondesk.ui.verdict.sentence import reason_in_words, verdict_in_words
from tests.desk.verdicts.examples import a_letter, a_report, a_seal, carried, judged, said
from tests.identities import crafted, ec_key, harbour

VERDICTS = {
    "genuine": judged(a_report()),
    "of nobody who was asked": judged(a_report(carried(a_letter(consent=Consent.NONE), ()))),
    "incomplete": judged(a_report(carried(endorsements=(said(harbour(), "Harbour Aid"),)))),
    "unknown": judged(a_report(), cards=()),
    "changed": judged(a_report(signatures=(a_seal(intact=False),))),
    "not ours": judged(a_report({}, signatures=())),
}


@pytest.mark.parametrize("verdict", VERDICTS.values(), ids=list(VERDICTS))
def test_window_and_terminal_say_the_same(verdict):
    assert verdict_in_words(verdict) == words_for_verdict(verdict)


@pytest.mark.parametrize("objection", [o for o in Objection if o is not Objection.FILE_FAULT])
def test_they_give_the_same_reasons(objection):
    reason = Reason(objection, "River Watch")
    assert reason_in_words(reason) == words_for_reason(reason)


def test_a_name_is_never_taken_for_a_place():
    seal = a_seal(signer=crafted(key=ec_key(), name="{total} {sealer}").certificate)
    asked_nobody = carried(a_letter(consent=Consent.NONE), ())
    verdict = judged(a_report(asked_nobody, signatures=(seal,)), cards=(seal.signer,))
    assert "Sealed by {total} {sealer};" in verdict_in_words(verdict).what


def test_one_organisation_that_is_not_named_is_one():
    verdict = Verdict(judgement=Judgement.GENUINE, total=1, agreed=1, withheld=1)
    assert "The one organisation agreed" in verdict_in_words(verdict).what


def test_the_first_card_to_check_is_the_one_of_the_name_that_is_shown():
    verdict = VERDICTS["unknown"]
    (first, *others) = verdict.signatories
    borrowed = msgspec.structs.replace(first, presence=Presence.OTHER_NAME, name="River <b>Watch")
    told = verdict_in_words(msgspec.structs.replace(verdict, signatories=(borrowed, *others)))
    assert told.remedy == "Check the card of River <b>Watch."
