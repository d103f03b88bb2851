"""What went wrong is said with the names and days that it is about."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from petitiondesk.crypto.errors import CertificateExpiredError
from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.messages import finding_in_words, sentence_about
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.window.furnishing import Speech
from tests.ui.conftest import ASSETS


def test_what_looks_like_a_day_in_the_name_of_a_file_stays(qapp):
    exists = OutputError(path=Path("HRC-KP-2025-01.en.pdf"), trouble=OutputTrouble.EXISTS)
    assert "HRC-KP-2025-01.en.pdf" in sentence_about(exists)


def test_a_day_is_said_in_words(qapp):
    until = dt.date(2025, 1, 2).isoformat()
    expired = CertificateExpiredError(organisation="Group of 2014-03-18", until=until)
    said = sentence_about(expired)
    assert "Group of 2014-03-18" in said
    assert "January" in said
    assert "2025-01-02" not in said


@pytest.mark.usefixtures("from_the_right")
def test_a_sentence_of_the_law_data_stays_apart_in_an_arabic_one():
    why = "One question is not the other\u202e"
    data = {"words": "war crimes", "why": why}
    mixed = Finding(rule="law.regimes_mixed", severity=Severity.WARNING, where="x", data=data)
    assert "\u2068One question is not the other\u2069" in finding_in_words(mixed).what


@pytest.fixture
def in_ukrainian(qapp):
    Speech(qapp, ASSETS).speak(QLocale("uk"))
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.usefixtures("in_ukrainian")
def test_a_day_at_the_end_of_a_sentence_ends_it_once_in_ukrainian():
    until = dt.date(2025, 1, 2).isoformat()
    expired = CertificateExpiredError(organisation="Harbour Aid", until=until)
    said = sentence_about(expired)
    assert "січня 2025" in said
    assert ".." not in said


@pytest.mark.usefixtures("in_ukrainian")
def test_what_the_law_says_of_a_day_ends_once_in_ukrainian():
    since = dt.date(2014, 3, 1).isoformat()
    data = {"words": "a", "instrument": "b", "state": "c", "consent": since, "since": since}
    said = finding_in_words(
        Finding(rule="law.wrong_day", severity=Severity.ERROR, where="a", data=data)
    )
    assert "березня 2014" in said.what
    assert "березня 2014" in said.remedy
    assert ".." not in f"{said.what}{said.remedy}"


NEW = "make a new one in time, and give everybody the new card."


@pytest.mark.usefixtures("in_ukrainian")
@pytest.mark.parametrize(
    ("context", "english"),
    [
        ("IdentityView", "Valid until %1."),
        ("IdentityView", f"Valid until %1. That is soon: {NEW}"),
        ("Reminders", f"Our identity signs until %1. M{NEW[1:]}"),
        ("CardsPage", "Verified. Valid until %1."),
        ("SignerBox", "%1. Valid until %2."),
        ("LawPage", "%1 of %2 are in force in this vault."),
        ("LawPage", "%1: a newer file, of %2."),
        ("LawPage", "%1: what came with the program, of %2."),
    ],
)
def test_a_day_in_a_sentence_of_a_page_ends_it_once_in_ukrainian(context, english):
    form = translate(context, english)
    assert form != english
    day = day_in_words(dt.date(2025, 1, 2).isoformat())
    last = "%2" if "%2" in form else "%1"
    assert ".." not in form.replace(last, day)
