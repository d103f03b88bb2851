"""A verdict is read in the language of the interface, down to its details and its report."""

import pytest
from PySide6.QtCore import QLocale, QTranslator

from petitiondesk.desk.verdicts.verdict import Objection, Page, Reason, Verdict
from petitiondesk.signing.report import Clock, Cover, Kind, Later, Level
from petitiondesk.ui.verdict.report import report_text
from petitiondesk.ui.verdict.told import told
from petitiondesk.ui.window.furnishing import Speech
from petitiondesk.ui.window.parts import Parts
from tests.desk.verdicts.examples import a_report, a_seal, carried, judged, said
from tests.identities import NOW, harbour
from tests.ui.conftest import ASSETS
from tests.ui.test_every_word_translated import CODES, english, left_in_english
from tests.ui.window_rig import Rig

SEALS = [
    a_seal(clock=clock, covers=cover, later=later, level=level, kind=kind)
    for clock, cover, later, level, kind in zip(
        [*Clock, *Clock],
        [*Cover, Cover.PART],
        [*Later, Later.OTHER],
        Level,
        [*Kind, *Kind],
        strict=True,
    )
]
VERDICTS = [
    judged(a_report(), page=Page.SAME_BYTES),
    judged(a_report(claims=("PDF/A-3a",)), cards=(), page=Page.SAME_WORDS),
    judged(a_report(carried(endorsements=(said(harbour(), "Harbour Aid"),)))),
    judged(a_report({}, signatures=())),
    *(judged(a_report(signatures=(seal,))) for seal in SEALS),
    *(
        Verdict(judgement=judged(a_report()).judgement, reasons=(Reason(each),))
        for each in set(Objection) - {Objection.FILE_FAULT}
    ),
]


@pytest.fixture(params=CODES)
def code(request, qapp):
    Speech(qapp, ASSETS).speak(QLocale(request.param))
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_no_report_says_anything_in_english(code):
    sentences = [text for text in english(code) if len(text) > 12 and not set(text) & set("%{")]
    report = "\n".join(report_text(told(each), NOW) for each in VERDICTS)
    assert sorted(each for each in sentences if each in report) == []


def test_the_sheet_says_nothing_in_english(code, qtbot, theme, composition):
    rig = Rig(qtbot, theme, composition, parts=Parts())
    rig.window.check_file()
    assert left_in_english(rig.window, code) == []
