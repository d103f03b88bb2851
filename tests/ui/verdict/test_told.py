"""What is told of a file: of each organisation, of the file, and of each signature, in words."""

import datetime as dt

import msgspec
import pytest
from PySide6.QtCore import QLocale

from petitiondesk.consent.statement import Decision
from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.verdicts.verdict import Judgement, Page, Presence
from petitiondesk.letter.letter import Display
from petitiondesk.signing.report import Clock, Cover, FileKind, Kind, Later, Level
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.verdict.report import report_text
from petitiondesk.ui.verdict.signatory_lines import _LOOKS
from petitiondesk.ui.verdict.time_words import time_in_words
from petitiondesk.ui.verdict.told import told
from tests.desk.verdicts.examples import (
    CARDS,
    a_letter,
    a_report,
    a_seal,
    carried,
    judged,
    said,
    signatory,
)
from tests.identities import NOW, crafted, ec_key, harbour

GENUINE = judged(a_report(), page=Page.SAME_BYTES)
UNKNOWN = judged(a_report(signatures=(a_seal(trusted=False),)), cards=(), page=Page.SAME_BYTES)


def lines(verdict):
    return [line for part in told(verdict).parts for line in part.lines]


def words(verdict):
    return "\n".join(f"{line.title}: {line.words} {line.more}" for line in lines(verdict))


def test_of_each_organisation_is_told_how_it_stands_by_which_card_and_when():
    assert "Harbour Aid: Agreed to this text Card of Harbour Aid · 5 March 2026, 12:00" in words(
        GENUINE
    )


def test_a_card_that_was_replaced_is_named_so():
    newer = crafted(key=ec_key(), name="Harbour Aid").certificate
    assert "Earlier card of Harbour Aid" in words(judged(a_report(), cards=(*CARDS, newer)))


def test_of_each_signature_is_told_what_it_proves():
    later = a_seal(
        clock=Clock.AUTHORITY, covers=Cover.REVISION, later=Later.SIGNATURES, level=Level.B_T
    )
    stamp = a_seal(kind=Kind.TIME_STAMP, certifies=False)
    said_ = words(judged(a_report(signatures=(later, stamp))))
    for sentence in (
        "Signature of Harbour Aid: What it covers is unchanged.",
        "It was made with the identity that it names.",
        "The card of who made it is checked.",
        "Made 5 March 2026, 12:00 Greenwich time, by the clock of a time-stamp service.",
        "It covers everything that was there before it.",
        "Only further signatures came after it, which is allowed.",
        "A time-stamp service vouches for the time (level B-T).",
        "Time-stamp of Harbour Aid",
    ):
        assert sentence in said_


@pytest.mark.parametrize("verdict", [UNKNOWN, judged(a_report(signatures=(a_seal(intact=False),)))])
def test_nothing_is_green_unless_everything_is_in_order(verdict):
    assert Tone.READY in {line.tone for line in lines(GENUINE)}
    assert Tone.READY not in {line.tone for line in lines(verdict)}


def test_the_number_of_an_unknown_card_is_not_shown_to_be_copied():
    number = check_number(harbour().certificate)
    assert number in words(GENUINE)
    assert number not in words(UNKNOWN)
    assert told(UNKNOWN).strangers == CARDS


def test_no_card_is_offered_for_verifying_where_the_file_is_not_to_be_trusted():
    assert told(judged(a_report(signatures=(a_seal(intact=False),)), cards=())).strangers == ()


def test_what_a_file_says_of_itself_is_told_as_its_own_word():
    verdict = judged(a_report(claims=("PDF/A-3a", "PDF/UA-1")))
    (line,) = [each for each in lines(verdict) if "says of itself" in each.words]
    assert "PDF/A-3a" in line.words
    assert line.tone is Tone.MUTED


def test_who_left_and_who_is_not_named_is_told():
    left = said(harbour(), "Harbour Aid", answer=Decision.WITHDRAW)
    letter = a_letter(signatory(3, "Hidden", Display.WITHHELD), signatory(4, "X", Display.WITHHELD))
    assert "Harbour Aid: Has withdrawn" in words(judged(a_report(carried(endorsements=(left,)))))
    verdict = judged(a_report(carried(letter)))
    assert "2 organisations are not named. Who sealed the file vouches for them." in words(verdict)


def test_every_presence_has_a_look():
    assert set(_LOOKS) == set(Presence)


def test_a_time_is_told_in_greenwich_time_wherever_one_is():
    east = dt.datetime(2026, 3, 6, 1, 0, tzinfo=dt.timezone(dt.timedelta(hours=9)))
    assert time_in_words(east) == "5 March 2026, 16:00 Greenwich time"


@pytest.mark.parametrize("code", ["en_GB", "ko", "uk", "ar"])
def test_no_time_names_a_day_of_the_week(code):
    QLocale.setDefault(QLocale(code))
    assert QLocale().dayName(4) not in time_in_words(NOW)


def test_the_report_holds_every_line_that_is_shown():
    report = report_text(told(GENUINE), NOW)
    assert report.startswith("Genuine and complete.")
    assert "Checked 5 March 2026, 12:00 Greenwich time." in report
    for line in lines(GENUINE):
        assert all(each in report for each in (line.title, *line.words.split("\n"), line.more))


def test_of_somebody_else_s_file_nothing_is_claimed():
    verdict = judged(a_report({}, signatures=()))
    assert verdict.judgement is Judgement.NOT_OURS
    assert lines(verdict) == []
    named = msgspec.structs.replace(verdict, sha256="ab" * 32)
    assert "Check sum: \u2066abababab abababab" in words(named)


def test_that_only_words_were_compared_is_told_where_people_look():
    of_words = judged(a_report(), page=Page.SAME_WORDS)
    (told_of_it,) = [each for each in lines(of_words) if "its words" in each.words + each.title]
    assert told_of_it.tone is Tone.ATTENTION


def test_of_a_word_document_of_three_signatures_it_is_told_where_libreoffice_errs():
    word = msgspec.structs.replace(a_report(signatures=(a_seal(),) * 3), kind=FileKind.DOCX)
    verdict = msgspec.structs.replace(GENUINE, report=word)
    assert "LibreOffice calls the third signature of a Word document" in words(verdict)
    assert "LibreOffice" not in words(GENUINE)
