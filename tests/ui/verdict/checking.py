"""A sheet over an empty window, files to check with it, and what it then says."""

import dataclasses
import threading

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.pages.final_page import final_manuscript
from petitiondesk.letter.edition_file import decode_edition
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.session import Session
from petitiondesk.ui.verdict.verdict_sheet import VerdictSheet
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.desk.verdicts.examples import NOTE, a_report, both_said, carried
from tests.fakes.typesetter import FakeTypesetter
from tests.ui.fakes import a_desk


def the_page(typesetter):
    edition = decode_edition(carried()["edition.json"])
    return typesetter.pdf(final_manuscript(edition, both_said(), {EXPORTER}, NOTE)).result().data


class ClosableTypesetter(FakeTypesetter):
    closed = False

    def close(self):
        self.closed = True


class Opened:
    """A sheet over an empty window, and files to check with it."""

    def __init__(self, qtbot, folder, *, vault=True, report=None):
        self.qtbot, self.folder, self.report = qtbot, folder, report or a_report()
        self.going = threading.Event()
        self.going.set()
        self.typesetter = ClosableTypesetter()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        desk = dataclasses.replace(a_desk(), typesetter=lambda: self.typesetter)
        self.owner = QObject()
        self.session = Session(desk, MemoryVault(), self.owner) if vault else None
        self.tasks = self.session.tasks if self.session else TaskRunner(self.window)
        self.window.resize(1100, 700)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.sheet = VerdictSheet(self.window, desk, self.tasks, self.session, self._inspect)

    def _inspect(self, question, *, given_up):
        while not given_up() and not self.going.wait(0.02):
            pass
        trusted = set(question.trusted)
        seals = [
            msgspec.structs.replace(each, trusted=each.signer.der in trusted)
            for each in self.report.signatures
        ]
        return msgspec.structs.replace(
            self.report, signatures=tuple(seals), unsigned=len(question.untrusted)
        )

    def file(self, content=None, name="letter.pdf"):
        path = self.folder / name
        path.write_bytes(the_page(self.typesetter) if content is None else content)
        return path

    def know(self, *cards):
        for card in cards:
            Cards(self.session.vault.settings).verify(card, check_number(card))

    def judge(self, path):
        self.sheet.take(path)
        self.qtbot.waitUntil(lambda: self.sheet.answer is not None)
        return self.sheet.answer.banner.sentence.text()

    def said(self):
        return _words(self.sheet)

    def trusted(self):
        return _words(self.sheet.trust)


def _words(widget):
    return "\n".join(each.text() for each in widget.findChildren(PlainLabel))
