import socket

import pytest
from PySide6.QtDBus import QDBusConnection

from petitiondesk.ui.locking.system_signals import SystemSignals


@pytest.fixture
def signals(bus):
    signals = SystemSignals()
    signals.hear_system(bus.connection)
    signals.hear_session(bus.connection)
    return signals


@pytest.mark.parametrize(
    ("command", "signal"),
    [
        ("sleep", "sleeping"),
        ("wake", "woke"),
        ("lock", "covered"),
        ("cover org.freedesktop.ScreenSaver", "covered"),
        ("cover org.gnome.ScreenSaver", "covered"),
    ],
)
def test_what_the_system_says_is_heard(qtbot, bus, signals, command, signal):
    with qtbot.waitSignal(getattr(signals, signal)):
        bus.tell(command)


def test_a_screen_that_is_shown_again_says_nothing(qtbot, bus, signals):
    with qtbot.assertNotEmitted(signals.covered), qtbot.waitSignal(signals.woke):
        bus.tell("uncover org.gnome.ScreenSaver")
        bus.tell("wake")


def test_sleep_waits_until_it_is_let(qtbot, bus, signals):
    signals.hold_sleep()
    qtbot.waitUntil(lambda: signals.holding)
    assert bus.tell("held") == "1"
    signals.let_sleep()
    qtbot.waitUntil(lambda: bus.tell("held") == "0")


def test_sleep_is_held_up_once_however_often_it_is_asked(qtbot, bus, signals):
    signals.hold_sleep()
    signals.hold_sleep()
    qtbot.waitUntil(lambda: signals.holding)
    signals.hold_sleep()
    assert bus.tell("held") == "1"


def test_who_lets_sleep_before_the_answer_came_holds_nothing(qtbot, bus, signals):
    signals.hold_sleep()
    signals.let_sleep()
    qtbot.waitUntil(lambda: bus.tell("asked") != "[]")
    qtbot.waitUntil(lambda: bus.tell("held") == "0")
    assert not signals.holding


def test_the_system_is_told_what_for_and_nothing_else(qtbot, bus, signals):
    signals.hold_sleep()
    qtbot.waitUntil(lambda: signals.holding)
    assert bus.tell("asked") == "[('sleep', 'PetitionDesk', 'Saves and locks first', 'delay')]"


def test_without_a_bus_there_is_silence(qapp):
    signals = SystemSignals()
    signals.hold_sleep()
    signals.hear_system(QDBusConnection("nowhere"))
    signals.hear_session(QDBusConnection("nowhere"))
    signals.let_sleep()
    assert not signals.holding


def test_sleep_is_held_once_a_late_bus_answers(qtbot, bus):
    signals = SystemSignals()
    signals.hold_sleep()
    signals.hear_system(bus.connection)
    qtbot.waitUntil(lambda: signals.holding)


def test_both_buses_of_the_computer_are_heard(qtbot, bus, monkeypatch):
    for name in ("SYSTEM", "SESSION"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", bus.address)
    signals, heard = SystemSignals(), []
    signals.covered.connect(lambda: heard.append("covered"))
    signals.listen()
    signals.hold_sleep()
    qtbot.waitUntil(lambda: signals.holding)

    def covers():
        bus.tell("cover org.gnome.ScreenSaver")  # again, since either bus may answer later
        return bool(heard)

    qtbot.waitUntil(covers)


def test_a_bus_that_never_answers_keeps_nobody_waiting(qtbot, qapp, home, monkeypatch):
    silent = str(home / "silent")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={silent}")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(silent)
        listening.listen()
        signals = SystemSignals()
        signals.listen()  # with Qt's own way to connect, this line is the last one
        qapp.processEvents()
        assert not signals.holding
