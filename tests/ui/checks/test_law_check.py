"""The law is asked of the worker while a letter is written, and what it says is kept or mended."""

from concurrent.futures import Future

import pytest

from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.keeping import keep, keep_no_longer
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.checks import identity_check, law_check
from petitiondesk.ui.checks.law_check import LawCheck
from petitiondesk.ui.steps import Step
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.letters import a_ready_letter, drafting, edited
from tests.ui import fakes

ERROR = Finding(
    rule="law.article_bare",
    severity=Severity.ERROR,
    where=a_ready_letter().opening.id,
    data={"words": "Article 3"},
)


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(law_check, "LAW_CHECK_AFTER_MS", 0)
    monkeypatch.setattr(identity_check, "IDENTITY_CHECK_AFTER_MS", 0)


@pytest.fixture
def view(rig, qtbot):
    view = rig.open_letter(a_ready_letter())
    rig.typesetters[0].law = (ERROR,)
    view.letter.edit(SetText(view.letter.letter.opening.id, "en", "Article 3 forbids it."))
    view.letter.check_now()
    qtbot.waitUntil(lambda: "law.article_bare" in rules(view))
    return view


def rules(view):
    return [finding.rule for finding in view.letter.findings]


def state(view, step=Step.LETTER):
    return view.panels.rail.row(step).state_in_words()


def test_what_the_law_says_stands_in_the_rail(view):
    assert state(view) == "1 thing to finish"


def test_what_is_kept_stands_in_nobodys_way_until_it_is_taken_back(view):
    letter = view.letter
    letter.edit(keep(letter.letter, ERROR, reason="Contested.", on="2026-11-22"))
    letter.check_now()
    assert state(view) == "Ready"
    letter.edit(keep_no_longer(letter.letter, letter.letter.kept[0]))
    letter.check_now()
    assert state(view) == "1 thing to finish"


def test_undo_takes_a_reason_back(view):
    letter = view.letter
    letter.edit(keep(letter.letter, ERROR, reason="Contested.", on="2026-11-22"))
    letter.undo()
    letter.check_now()
    assert state(view) == "1 thing to finish"


def test_the_palette_finds_what_is_left_to_do(view):
    view.open_palette()
    shown = view.search.palette_.shown
    view.search.palette_._line.setText("which treaty or law")
    assert any("to finish" in words for words in shown())


@pytest.fixture
def checking(qtbot):
    """Return a check over a typesetter: checking(typesetter)."""
    tasks = TaskRunner()
    made = []

    def over(typesetter):
        made.append(LawCheck(the_library(), lambda: typesetter, tasks))
        return made[-1]

    yield over
    for check in made:
        check.stop()
    tasks.drain()


def test_a_later_check_takes_the_place_of_one_that_hangs(checking, qtbot):
    worker = FakeTypesetter(law=(ERROR,), hangs_at="law")
    check = checking(worker)
    check.want(a_ready_letter())
    qtbot.waitUntil(lambda: worker.is_hanging)
    worker.hangs_at = ""
    check.want(a_ready_letter("ko"))
    qtbot.waitUntil(lambda: check.findings == (ERROR,))


class Stumbling(FakeTypesetter):
    asked = 0

    def law_findings(self, letter, today):
        self.asked += 1
        if self.asked > 1:
            return super().law_findings(letter, today)
        failed = Future()
        failed.set_exception(TypesettingFailedError(engine="law"))
        return failed


def test_a_worker_that_stumbles_is_asked_again(checking, qtbot):
    worker = Stumbling(law=(ERROR,))
    check = checking(worker)
    check.want(a_ready_letter())
    qtbot.waitUntil(lambda: check.findings == (ERROR,))
    assert worker.asked == 2


class Broken(FakeTypesetter):
    """A worker that cannot say what the law says until it is mended."""

    law_asked = 0
    is_silent = True

    def law_findings(self, letter, today):
        self.law_asked += 1
        if not self.is_silent:
            return super().law_findings(letter, today)
        failed = Future()
        failed.set_exception(TypesettingFailedError(engine="law"))
        return failed


def test_a_worker_that_never_answers_is_given_up_and_can_be_asked_anew(checking, qtbot):
    worker, letter = Broken(law=(ERROR,)), a_ready_letter()
    check = checking(worker)
    check.want(letter)
    qtbot.waitUntil(lambda: check.answer.unknown)
    assert worker.law_asked == 3
    worker.is_silent = False
    check.want(letter)
    assert check.answer.unknown
    check.want_anew(letter)
    assert not check.answer.unknown
    qtbot.waitUntil(lambda: check.findings == (ERROR,))
    assert check.answer.about is letter


def test_the_next_change_asks_anew_where_the_worker_was_given_up(checking, qtbot):
    worker = Broken(law=(ERROR,))
    check = checking(worker)
    check.want(a_ready_letter())
    qtbot.waitUntil(lambda: check.answer.unknown)
    worker.is_silent = False
    check.want(a_ready_letter("ko"))
    qtbot.waitUntil(lambda: check.findings == (ERROR,))


@pytest.fixture
def unchecked(rig, ruled, monkeypatch, qtbot):
    """A window over a letter whose law nobody could tell."""
    monkeypatch.setattr(fakes.PatientTypesetter, "law_findings", Broken.law_findings)
    monkeypatch.setattr(fakes.PatientTypesetter, "law_asked", 0, raising=False)
    monkeypatch.setattr(fakes.PatientTypesetter, "is_silent", True, raising=False)
    view = rig.open_letter(ruled)
    qtbot.waitUntil(lambda: state(view, Step.LEGAL_BASIS) == "Not checked")
    return view


def test_check_again_asks_the_law_anew(unchecked, monkeypatch, qtbot):
    monkeypatch.undo()
    unchecked._actions.named("check_anew").trigger()
    qtbot.waitUntil(lambda: state(unchecked, Step.LEGAL_BASIS) == "Ready")


@pytest.fixture
def ruled():
    """A letter with one rule, about which nothing is missing."""
    letter, made = a_ready_letter(), drafting(5_000)
    rule = made.legal_basis("cat.3.1")
    why = SetText(rule.why.id, "en", "They would face torture.")
    return edited(letter, AddPart(letter.id, "legal_bases", rule), why)


def test_a_rule_is_not_ready_before_the_law_has_answered(rig, ruled, monkeypatch):
    monkeypatch.setattr(law_check, "LAW_CHECK_AFTER_MS", 10_000)
    view = rig.open_letter(ruled)
    assert state(view, Step.LEGAL_BASIS) == "Checking…"
    assert state(view, Step.LETTER) == "Ready"


def test_a_rule_is_ready_once_the_law_found_nothing(rig, ruled, qtbot):
    view = rig.open_letter(ruled)
    qtbot.waitUntil(lambda: state(view, Step.LEGAL_BASIS) == "Ready")
    view.letter.edit(SetFields(view.letter.letter.legal_bases[0].id, {"binds": ("PRK",)}))
    view.letter.check_now()
    assert state(view, Step.LEGAL_BASIS) == "Checking…"
    qtbot.waitUntil(lambda: state(view, Step.LEGAL_BASIS) == "Ready")


def test_other_law_is_asked_before_anything_is_called_ready(rig, ruled, qtbot):
    view = rig.open_letter(ruled)
    qtbot.waitUntil(lambda: state(view, Step.LEGAL_BASIS) == "Ready")
    view.check_anew()
    assert state(view, Step.LEGAL_BASIS) == "Checking…"
    qtbot.waitUntil(lambda: state(view, Step.LEGAL_BASIS) == "Ready")


def test_words_that_are_typed_elsewhere_leave_a_rule_ready(rig, ruled, qtbot):
    view = rig.open_letter(ruled)
    qtbot.waitUntil(lambda: state(view, Step.LEGAL_BASIS) == "Ready")
    view.letter.edit(SetText(view.letter.letter.opening.id, "en", "We write to you."))
    view.letter.check_now()
    assert state(view, Step.LEGAL_BASIS) == "Ready"
