"""Five ways to lock × three kinds of fields: everything is saved, and the place is the same."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from petitiondesk.desk.vaults.lock_after import keep_lock_after, lock_after
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.locking.idle_warning import IdleWarning
from petitiondesk.ui.locking.page import LockingPage
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.window.parts import Parts
from petitiondesk.ui.window.unlock_page import UnlockPage
from tests.letters import a_ready_letter
from tests.ui.typing_hands import commit, compose
from tests.ui.window_rig import Rig

CTRL = Qt.KeyboardModifier.ControlModifier
SYLLABLE = "글"

TRIGGERS = {
    "Ctrl+L": lambda rig: rig.qtbot.keyClick(rig.window, Qt.Key.Key_L, CTRL),
    "idle": lambda rig: (rig.desk.clock.advance(601), rig.window.keeper.triggers.idle.look()),
    "sleep": lambda rig: rig.window.keeper.triggers.signals.sleeping.emit(),
    "screen lock": lambda rig: rig.window.keeper.triggers.signals.covered.emit(),
    "vault ended": lambda rig: setattr(rig.vault, "died", True),
}
SAVING = sorted(TRIGGERS.keys() - {"vault ended"})


def line(letter):
    return Step.LETTER, f"{letter.id}.reference"


def text(letter):
    return Step.LETTER, f"{letter.opening.id}.en"


def a_list(letter):
    return Step.RECIPIENT, "languages.prevailing"


class NewDialogs(QObject):
    """Counts the dialogs that are shown while it listens."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self.seen.append(watched)
        return False


@pytest.fixture
def dialogs(qapp):
    dialogs = NewDialogs()
    qapp.installEventFilter(dialogs)
    yield dialogs.seen
    qapp.removeEventFilter(dialogs)


@pytest.fixture
def rig(qtbot, theme, composition):
    return Rig(qtbot, theme, composition, parts=Parts())


def write_in(rig, where):
    """Goes to a field, types into it, leaves a syllable half typed; returns the field."""
    view = rig.open_letter(a_ready_letter())
    step, name = where(view.letter.letter)
    view.go_to_step(step)
    field = view.panels.page.findChild(QObject, name)
    field.setFocus()
    rig.qtbot.waitUntil(field.hasFocus)
    if not isinstance(field, Choice):
        commit(field, "한")
        compose(field, SYLLABLE)
    return field


def name_in_hand():
    field = QApplication.focusWidget()
    return field.objectName() if field is not None else ""


def place(rig):
    field = QApplication.focusWidget()
    words = field.words() if isinstance(field, Choice) else text_of(field)
    caret = 0 if isinstance(field, Choice) else field.caret()
    return rig.view.step, field.objectName(), caret, words, rig.view.panels.page.scrolled()


def text_of(field):
    return field.toPlainText() if hasattr(field, "toPlainText") else field.text()


@pytest.mark.parametrize("where", [line, text, a_list])
@pytest.mark.parametrize("trigger", SAVING)
def test_after_locking_everything_is_where_it_was(rig, dialogs, qtbot, trigger, where):
    field = write_in(rig, where)
    step, name, caret, words, scroll = place(rig)
    TRIGGERS[trigger](rig)
    rig.unlock(LetterWindow)
    qtbot.waitUntil(lambda: name_in_hand() == name)
    QApplication.processEvents()
    if not isinstance(field, Choice):
        words, caret = words.replace("한", "한" + SYLLABLE), caret + len(SYLLABLE)
    assert place(rig) == (step, name, caret, words, scroll)
    assert dialogs == []


@pytest.mark.parametrize("where", [line, text, a_list])
def test_a_vault_that_ended_locks_and_gives_the_place_back(rig, dialogs, qtbot, where):
    write_in(rig, where)
    step, name, *_rest = place(rig)
    rig.view.save()
    qtbot.waitUntil(lambda: not rig.view.letter.unsaved)
    TRIGGERS["vault ended"](rig)
    view = rig.unlock(LetterWindow)
    qtbot.waitUntil(lambda: name_in_hand() == name)
    assert view.step is step
    assert dialogs == []


@pytest.mark.parametrize("trigger", SAVING)
def test_whatever_is_open_goes(rig, qtbot, trigger):
    view = rig.open_letter(a_ready_letter())
    view.save_as_file()
    view.open_menu()
    TRIGGERS[trigger](rig) if trigger != "Ctrl+L" else rig.window.lock()
    rig.wait_for(UnlockPage)
    qtbot.waitUntil(lambda: visible_windows() == [rig.window])


def visible_windows():
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]


class Painted(QObject):
    """Notes what a widget was when it was painted."""

    def __init__(self, clock):
        super().__init__()
        self.moments = []
        self._clock = clock

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.moments.append(self._clock.now())
        return False


@pytest.mark.parametrize("kind", [QEvent.Type.UpdateRequest, QEvent.Type.WindowActivate])
def test_after_sleep_the_letter_is_not_painted_again(rig, kind):
    view = rig.open_letter(a_ready_letter())
    painted = Painted(rig.desk.clock)
    view.panels.rail.installEventFilter(painted)
    rig.desk.clock.advance(11 * 60)
    slept = rig.desk.clock.now()
    rig.window.update()
    QCoreApplication.sendEvent(rig.window, QEvent(kind))
    rig.wait_for(UnlockPage)
    assert slept not in painted.moments


def test_the_first_screen_after_sleep_is_of_the_lock(rig, qtbot):
    rig.open_letter(a_ready_letter())
    rig.desk.clock.advance(11 * 60)
    rig.window.windowHandle().requestUpdate()
    QCoreApplication.sendEvent(rig.window, QEvent(QEvent.Type.UpdateRequest))
    assert isinstance(rig.view, LockingPage)


def warnings(rig):
    return [w.words() for w in rig.window.findChildren(IdleWarning) if w.isVisible()]


def test_a_minute_before_it_locks_a_line_says_so_and_a_key_takes_it_back(rig, qtbot, dialogs):
    rig.open_letter(a_ready_letter())
    rig.desk.clock.advance(541)
    rig.window.keeper.triggers.idle.look()
    said = ["PetitionDesk locks in one minute. Press any key to keep working."]
    assert warnings(rig) == said
    qtbot.keyClick(rig.window.windowHandle(), Qt.Key.Key_Shift)
    assert warnings(rig) == []
    assert dialogs == []
    assert not rig.window.locked


def test_the_warning_goes_as_soon_as_it_locks(rig):
    rig.open_letter(a_ready_letter())
    rig.desk.clock.advance(541)
    rig.window.keeper.triggers.idle.look()
    assert warnings(rig)
    rig.vault.full = True
    rig.window.lock()
    assert warnings(rig) == []
    rig.vault.full = False


def test_what_the_vault_keeps_says_how_long(rig, qtbot):
    rig.unlock()
    rig.window.keeper.triggers.choose(1, print)
    rig.window.drain()
    assert lock_after(rig.vault.settings) == 1
    rig.lock()
    rig.unlock()
    qtbot.waitUntil(lambda: rig.window.keeper.triggers.minutes == 1)
    rig.desk.clock.advance(60)
    assert rig.window.keeper.triggers.idle.look()


def test_while_it_is_locked_nothing_is_counted(rig, qtbot):
    rig.unlock()
    keep_lock_after(rig.vault.settings, 30)
    rig.lock()
    assert not rig.window.keeper.triggers.idle.on
    rig.unlock()
    qtbot.waitUntil(lambda: rig.window.keeper.triggers.minutes == 30)


def test_for_the_sample_nothing_is_made_that_locks_unasked(rig):
    rig.wait_for(UnlockPage).sample_wanted.emit()
    rig.wait_for(LetterWindow)
    assert rig.window.keeper.triggers is None


@pytest.mark.parametrize("trigger", ["idle", "sleep", "screen lock"])
def test_what_is_locked_is_not_locked_again(rig, trigger):
    rig.open_letter(a_ready_letter())
    page = rig.lock()
    TRIGGERS[trigger](rig)
    assert rig.view is page


def test_the_computer_sleeps_once_the_vault_is_closed_and_not_before(rig, qtbot, bus):
    rig.open_letter(a_ready_letter())
    signals = rig.window.keeper.triggers.signals
    signals.hear_system(bus.connection)
    qtbot.waitUntil(lambda: signals.holding)
    seen = []
    lock = rig.vault.lock
    rig.vault.lock = lambda: seen.append(bus.tell("held")) or lock()
    bus.tell("sleep")
    rig.wait_for(UnlockPage)
    assert seen == ["1"]
    assert not rig.vault.alive
    qtbot.waitUntil(lambda: bus.tell("held") == "0")
