"""A letter to sign, and what a person does on the sheet before it is signed."""

import msgspec

from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder, endorse, write_endorsement
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.ui.endorsing.endorse_sheet import EndorseSheet
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.fakes.clock import FixedClock
from tests.identities import NOW, harbour
from tests.letters import a_ready_letter

LOG = KeptFinding(
    rule="law.article_bare",
    where="p1",
    reason="The board said so.",
    on="2026-03-01",
    digest="0" * 64,
)
LETTER = msgspec.structs.replace(a_ready_letter("ko"), kept=(LOG,))
NAME = "Harbour Aid"


def open_sheet(rig, qtbot, window):
    before = len(rig.typesetters)
    window.endorse()
    qtbot.waitUntil(lambda: window.findChild(EndorseSheet) is not None)
    qtbot.waitUntil(lambda: len(rig.typesetters) > before and bool(rig.typesetters[-1].asked))
    sheet = window.findChild(EndorseSheet)
    sheet.typesetter = rig.typesetters[-1]
    return sheet


def read(sheet, qtbot, pages=1):
    sheet.typesetter.answer(pages=pages)
    qtbot.waitUntil(lambda: sheet.text.pane.count == pages)


def fill(sheet):
    sheet.who.by.setText("Mara Tolland")
    sheet.who.authority.setText("Director")


def said(sheet):
    return "\n".join(each.text() for each in sheet.findChildren(PlainLabel))


def earlier(path, letter=LETTER):
    order = EndorseOrder(name=NAME, by="Jonas Peel", authority="The board")
    write_endorsement(endorse(letter, order, harbour(), FixedClock(NOW)), path, replace=False)
    return path
