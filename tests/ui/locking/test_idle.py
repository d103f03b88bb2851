import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from petitiondesk.ui.locking.idle import IdleWatch

TEN_MINUTES = 600


class Clock:
    def __init__(self):
        self.now = 1_000.0

    def __call__(self):
        return self.now


class Heard:
    def __init__(self, watch):
        self.said = []
        watch.warned.connect(self.said.append)
        watch.used.connect(lambda: self.said.append("used"))
        watch.over.connect(lambda: self.said.append("over"))


@pytest.fixture
def wall():
    return Clock()


@pytest.fixture
def steady():
    return Clock()


@pytest.fixture
def watch(qapp, wall, steady):
    watch = IdleWatch((wall, steady))
    watch.begin(TEN_MINUTES)
    return watch


@pytest.fixture
def heard(watch):
    return Heard(watch)


@pytest.fixture
def window(watch):
    window = QObject()
    watch.watch(window)
    return window


def press(window):
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QCoreApplication.sendEvent(window, key)


def test_nothing_is_said_while_there_is_time(watch, heard, wall):
    wall.now += 539
    assert not watch.look()
    assert heard.said == []


def test_a_minute_before_its_time_is_up_it_warns_once(watch, heard, wall):
    wall.now += 540
    watch.look()
    watch.look()
    assert heard.said == [60]


def test_when_its_time_is_up_it_says_so(watch, heard, wall):
    wall.now += 600
    assert watch.look()
    assert heard.said == ["over"]


def test_any_key_goes_on(watch, heard, window, wall):
    wall.now += 590
    watch.look()
    press(window)
    wall.now += 539
    watch.look()
    assert heard.said == [60, "used"]


def test_half_a_syllable_is_use_too(watch, heard, window, wall):
    for _ in range(3):
        wall.now += 500
        QCoreApplication.sendEvent(window, QInputMethodEvent("한", []))
    assert heard.said == []


def test_a_key_after_its_time_is_no_use(watch, heard, window, wall):
    wall.now += 8 * 3600
    press(window)
    assert heard.said == ["over"]


@pytest.mark.parametrize("kind", [QEvent.Type.Expose, QEvent.Type.Paint, QEvent.Type.UpdateRequest])
def test_after_a_sleep_it_is_over_before_anything_is_drawn(watch, heard, window, wall, kind):
    wall.now += 660
    QCoreApplication.sendEvent(window, QEvent(kind))
    assert heard.said == ["over"]


def test_a_wall_clock_that_is_set_back_gains_no_time(watch, heard, wall, steady):
    wall.now -= 3600
    steady.now += 600
    watch.look()
    assert heard.said == ["over"]


def test_drawing_is_no_use(watch, heard, window, wall):
    wall.now += 530
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    wall.now += 70
    watch.look()
    assert heard.said == ["over"]


def test_who_has_a_minute_is_warned_for_half_of_it(watch, heard, wall):
    watch.begin(60)
    wall.now += 30
    watch.look()
    assert heard.said == [30]


def test_while_nothing_is_open_nothing_is_said(watch, heard, window, wall):
    watch.rest()
    wall.now += 10_000
    press(window)
    watch.look()
    assert heard.said == []


def test_whoever_could_not_lock_is_asked_again(watch, heard, wall):
    for _ in range(2):
        wall.now += 600
        watch.look()
    assert heard.said == ["over", "over"]
