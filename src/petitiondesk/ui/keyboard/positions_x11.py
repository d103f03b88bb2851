"""Where keys are on X11 and Wayland, as their native scan codes count (evdev codes plus 8).

Source: the evdev key codes of Linux (``input-event-codes.h``); X servers and Wayland compositors
both add 8. Windows and macOS count differently: they get a table each once somebody can run it.
"""

from __future__ import annotations

_ROWS = ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))

LATIN_KEYS: dict[int, str] = {
    code: key for first, row in _ROWS for code, key in enumerate(row, start=first)
} | {20: "-", 21: "="}
"""Native scan code → what the key in this position says on an American keyboard."""
