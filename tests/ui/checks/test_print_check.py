"""What the paper of a letter would lack is found while it is written, and never in the way."""

import pytest

from petitiondesk.desk.drafting.drafts import Drafts
from petitiondesk.desk.drafting.editing import Editing
from petitiondesk.desk.drafting.revisions import Revisions
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.letter.edits import SetText
from petitiondesk.typesetting.messages import MissingGlyph
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.checks import print_check
from petitiondesk.ui.open_letter import Keeping, OpenLetter
from petitiondesk.ui.steps import Step
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.letters import a_ready_letter

BULLET = "\uf0b7"


@pytest.fixture
def at_once(monkeypatch):
    monkeypatch.setattr(print_check, "PRINT_CHECK_AFTER_MS", 0)


@pytest.fixture
def opened(qtbot, at_once):
    """Return a letter in hand over a typesetter: opened(typesetter)."""
    tasks = TaskRunner()
    made = []

    def open_over(typesetter):
        clock, library = FixedClock(), the_library()
        vault = MemoryVault()
        keeping = Keeping(
            Drafts(vault, clock), Revisions(vault, clock), IdentityWatch(vault.settings)
        )
        editing = Editing(a_ready_letter(), clock)
        made.append(OpenLetter(editing, keeping, library, lambda: typesetter, tasks))
        return made[-1]

    yield open_over
    for letter in made:
        letter.last_save()
    tasks.drain()


def bullet_in(block):
    return MissingGlyph(source=block.id, character=BULLET, language="en")


def rules(letter):
    return [finding.rule for finding in letter.findings]


def paste(letter):
    letter.edit(SetText(letter.letter.opening.id, "en", f"{BULLET} a list"))
    letter.check_now()


def test_a_character_without_a_glyph_becomes_a_finding(opened, qtbot):
    letter = opened(FakeTypesetter(missing=(bullet_in(a_ready_letter().opening),)))
    paste(letter)
    assert "glyph.missing" not in rules(letter)  # nobody waits for it
    qtbot.waitUntil(lambda: "glyph.missing" in rules(letter))
    assert letter.findings[-1].where == letter.letter.opening.id
    letter.undo()
    letter.check_now()
    qtbot.waitUntil(lambda: "glyph.missing" not in rules(letter))


class Counting(FakeTypesetter):
    asked = 0

    def missing_glyphs(self, manuscript):
        self.asked += 1
        return super().missing_glyphs(manuscript)


def test_a_letter_that_prints_the_same_is_not_checked_again(opened, qtbot):
    typesetter = Counting()
    letter = opened(typesetter)
    letter.check_now()
    qtbot.waitUntil(lambda: typesetter.asked == 1)
    letter.close_text()
    letter.check_now()
    qtbot.wait(30)
    assert typesetter.asked == 1


def test_a_later_check_takes_the_place_of_one_that_hangs(opened, qtbot):
    typesetter = FakeTypesetter(missing=(bullet_in(a_ready_letter().opening),), hangs_at="glyphs")
    letter = opened(typesetter)
    letter.check_now()
    qtbot.waitUntil(lambda: typesetter.is_hanging)
    typesetter.hangs_at = ""
    paste(letter)
    qtbot.waitUntil(lambda: "glyph.missing" in rules(letter))


class Dying(FakeTypesetter):
    def missing_glyphs(self, manuscript):
        return self.pdf(manuscript)  # it is broken, and fails


def test_a_worker_that_fails_is_passed_over_in_silence(opened, qtbot):
    typesetter = Dying(broken=True)
    letter = opened(typesetter)
    told = []
    letter.failed.connect(told.append)
    letter.check_now()
    qtbot.waitUntil(lambda: bool(typesetter.trees))
    qtbot.wait(20)
    assert (told, letter._checks._print.findings) == ([], ())


def test_the_rail_and_the_page_say_what_the_paper_lacks(at_once, rig, qtbot):
    letter = a_ready_letter()
    view = rig.open_letter(letter)
    rig.typesetters[0].missing = (bullet_in(letter.opening),)
    paste(view.letter)
    row = view.panels.rail.row(Step.LETTER)
    qtbot.waitUntil(lambda: row.state_in_words() == "1 thing to finish")
    view.go_to_step(Step.LETTER)
    view.panels.page.banner.followed.emit()
    assert view.panels.page.fields[1].source.hasFocus()
