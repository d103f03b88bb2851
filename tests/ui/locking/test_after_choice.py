import pytest
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.locking.after_choice import LockAfterChoice
from petitiondesk.ui.locking.triggers import LockTriggers
from petitiondesk.vault.errors import VaultFullError
from tests.fakes.clock import FixedClock


class Session:
    """A sitting whose vault answers at once, or is full."""

    sample = False

    def __init__(self, *, full=False):
        self.full = full
        self.kept = {}
        self.tasks = self.vault = self.settings = self

    def get(self, name):
        return self.kept.get(name)

    def put(self, name, value):
        if self.full:
            raise VaultFullError(errno=28)
        self.kept[name] = value

    def run(self, work, *, owner, on_success, on_failure, serial):
        try:
            on_success(work())
        except VaultFullError as error:
            on_failure(error)


@pytest.fixture
def window(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def triggers(window):
    return LockTriggers(window, FixedClock())


def pick(view, minutes):
    view.choice.take(minutes)


def test_it_says_what_the_vault_keeps(triggers):
    view = LockAfterChoice(triggers, print)
    assert view.choice.words() == "10 minutes"
    session = Session()
    session.kept["lock-after"] = b"30"
    triggers.begin(session)
    assert view.choice.words() == "30 minutes"


def test_what_is_chosen_is_kept(triggers):
    session = Session()
    triggers.begin(session)
    pick(LockAfterChoice(triggers, print), 1)
    assert session.kept == {"lock-after": b"1"}
    assert triggers.minutes == 1


def test_what_could_not_be_kept_is_said(triggers):
    said = []
    triggers.begin(Session(full=True))
    pick(LockAfterChoice(triggers, said.append), 5)
    assert [type(error) for error in said] == [VaultFullError]
