"""A page in a window, with a letter behind it that takes every edit the page wants.

The fixtures are taken up by the conftest of each folder that tests pages of steps.
"""

from concurrent.futures import Future

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.desk.drafting.check_letter import check_letter
from petitiondesk.desk.drafting.editing import Editing
from petitiondesk.typesetting.errors import BadPictureError, PictureFault
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.findings_by_step import by_step, is_begun
from petitiondesk.ui.messages import finding_in_words
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.step_page import Shown
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.letters import drafting
from tests.ui.fakes import a_desk


class PickyTypesetter(FakeTypesetter):
    """Takes no drawing for a picture."""

    def picture(self, untrusted):
        if untrusted.startswith(b"<svg"):
            future = Future()
            future.set_exception(BadPictureError(reason=PictureFault.NOT_PNG_OR_JPEG))
            return future
        return super().picture(untrusted)


class Held:
    """What the letter window does for a page, and no more."""

    def __init__(self, qtbot, page, letter, courtesy=""):
        self.page = page
        self.editing = Editing(letter, FixedClock())
        self.courtesy = courtesy
        self.edits, self.said = [], []
        page.edit_wanted.connect(self.apply)
        page.said.connect(lambda words, undo: self.said.append((words, undo)))
        page.resize(900, 660)
        self.show()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        qtbot.wait(1)

    @property
    def letter(self):
        return self.editing.letter

    def apply(self, edit):
        self.edits.append(edit)
        self.editing.apply(edit)
        self.show()

    def undo(self):
        self.editing.undo()
        self.show()

    def show(self):
        self.page.show_letter(_shown(self.letter, self.page.step, self.courtesy))

    def opened(self, parts, part_id):
        """The card of a part, unfolded: only then it has fields."""
        card = parts.part_card(part_id)
        card.set_open(open_=True)
        return card

    def type_at(self, where, text):
        assert self.page.go_to(where)
        QTest.keyClicks(QApplication.focusWidget(), text)


def _shown(letter, step, courtesy=""):
    findings = check_letter(letter, the_library())
    of_step = by_step(letter, findings)[step]
    sentences = tuple(finding_in_words(each).what for each in of_step)
    return Shown(
        letter=letter,
        findings=of_step,
        sentences=sentences,
        courtesy=courtesy,
        all_findings=findings,
        begun=is_begun(letter, step),
    )


@pytest.fixture
def context(qtbot):
    desk = a_desk()
    tasks = TaskRunner()
    yield PageContext(
        desk=desk,
        library=the_library(),
        drafting=drafting(9_000),
        tasks=tasks,
        typesetter=PickyTypesetter,
    )
    tasks.drain()


@pytest.fixture
def hold(qtbot, context):
    """Hold a page: hold(FactsPage, letter)."""

    def hold_page(page_type, letter, courtesy=""):
        page = page_type(context)
        qtbot.addWidget(page)
        return Held(qtbot, page, letter, courtesy)

    return hold_page


@pytest.fixture(name="shown")
def shown_fixture():
    """Return what a page would be shown: shown(letter, step, courtesy)."""
    return _shown
