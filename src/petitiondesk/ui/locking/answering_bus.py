"""Asking a D-Bus bus whether it answers, before Qt is let near it.

Qt connects in one thread for all buses and waits without end, and Python waits with it: a bus that
takes connections and never speaks would freeze the window. Here each step has a time limit
(authentication and ``Hello``: D-Bus Specification, "Authentication Protocol", "Message Bus
Messages").
"""

from __future__ import annotations

import sys
from typing import Final

LIMIT_SECONDS: Final = 2.0
"""A bus that works answers within a millisecond."""


def bus_answers(bus: str, limit: float = LIMIT_SECONDS) -> bool:
    """Tell whether one of the two buses of this computer speaks.

    Args:
        bus: ``SYSTEM`` or ``SESSION``; its address stands in the environment, as D-Bus has it.
        limit: seconds that each of two steps may take.
    """
    if sys.platform != "linux":
        return False
    # Only where there is D-Bus. It has no types.
    from jeepney.bus import get_bus  # type: ignore[import-untyped]  # noqa: PLC0415
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]  # noqa: PLC0415
    from jeepney.io.blocking import prep_socket  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        with prep_socket(get_bus(bus), timeout=limit) as connected:
            connected.settimeout(limit)
            connected.sendall(message_bus.Hello().serialise(serial=1))
            return bool(connected.recv(1))
    except (LookupError, OSError, RuntimeError, ValueError):  # no address, no bus, or none we speak
        return False
