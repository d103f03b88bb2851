"""A logind that sleeps when it is told to: owns the name on a private bus and counts who delays it.

    python fake_logind.py ADDRESS

It reads commands from its standard input and answers each with a line: ``sleep``, ``wake``,
``lock``, ``cover NAME``, ``uncover NAME``, and ``held``, which says whether anybody holds it up.
"""

import os
import select
import sys

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LOGIN = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
SESSION = DBusAddress(
    "/org/freedesktop/login1/session/_31", interface="org.freedesktop.login1.Session"
)
COVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class Logind:
    def __init__(self, bus: DBusConnection) -> None:
        self.bus = bus
        self.asked: list[tuple[str, ...]] = []
        self.ends: list[int] = []
        for name in ("org.freedesktop.login1", *COVERS):
            bus.send_and_get_reply(message_bus.RequestName(name))

    def answer(self) -> None:
        message = self.bus.receive()
        if message.header.message_type is not MessageType.method_call:
            return
        if message.header.fields[HeaderFields.member] == "Inhibit":
            kept, given = os.pipe()
            self.ends.append(kept)
            self.asked.append(message.body)
            self.bus.send(new_method_return(message, "h", (given,)))
            os.close(given)

    def held(self) -> str:
        """A descriptor whose other end is closed everywhere is readable: nobody holds it."""
        gone, _, _ = select.select(self.ends, [], [], 0)
        return str(len(self.ends) - len(gone))

    def obey(self, command: str, name: str = COVERS[0]) -> str:
        cover = DBusAddress("/" + name.replace(".", "/"), interface=name)
        signals = {
            "sleep": (LOGIN, "PrepareForSleep", "b", (True,)),
            "wake": (LOGIN, "PrepareForSleep", "b", (False,)),
            "lock": (SESSION, "Lock", None, ()),
            "cover": (cover, "ActiveChanged", "b", (True,)),
            "uncover": (cover, "ActiveChanged", "b", (False,)),
        }
        if command in signals:
            self.bus.send(new_signal(*signals[command]))
            return "done"
        return self.held() if command == "held" else str(self.asked)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    bus = open_dbus_connection(sys.argv[1], enable_fds=True)
    logind = Logind(bus)
    say("ready")
    while True:
        ready, _, _ = select.select([sys.stdin, bus.sock], [], [])
        if bus.sock in ready:
            logind.answer()
        if sys.stdin in ready:
            line = sys.stdin.readline()
            if not line:
                return
            say(logind.obey(*line.split()))


if __name__ == "__main__":
    main()
