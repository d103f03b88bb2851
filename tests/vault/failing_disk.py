"""A vault's process whose disk stops keeping forced writes when it is told to: run as a program.

The kernel answers `EIO` to every fsync from then on, by a filter of system calls (Linux: seccomp).
"""

import ctypes
import errno
import os
import struct
import sys

from petitiondesk.vault import process
from petitiondesk.vault.messages_letters import GetSetting
from petitiondesk.vault.session import Session

COMMAND = (sys.executable, "-m", "tests.vault.failing_disk")
SWITCH = "let the disk fail"
"""Asking for this setting is telling it to."""

_SYNCS = {"x86_64": (74, 75), "aarch64": (82, 83)}
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _FILTER_MODE = 22, 38, 2
_LOAD_NUMBER, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000


def fail_every_sync() -> None:
    fsync, fdatasync = _SYNCS[os.uname().machine]
    program = b"".join(
        struct.pack("HBBI", *instruction)
        for instruction in (
            (_LOAD_NUMBER, 0, 0, 0),
            (_JUMP_IF_EQUAL, 1, 0, fsync),
            (_JUMP_IF_EQUAL, 0, 1, fdatasync),
            (_RETURN, 0, 0, _ERRNO | errno.EIO),
            (_RETURN, 0, 0, _ALLOW),
        )
    )
    held = ctypes.create_string_buffer(program)
    header = ctypes.create_string_buffer(struct.pack("HxxxxxxP", 5, ctypes.addressof(held)))
    library = ctypes.CDLL(None, use_errno=True)
    assert library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
    assert library.prctl(_PR_SET_SECCOMP, _FILTER_MODE, header, 0, 0) == 0


class FailingSession(Session):
    def answer(self, request):
        if isinstance(request, GetSetting) and request.name == SWITCH:
            fail_every_sync()
        return super().answer(request)


if __name__ == "__main__":
    start = process.start_session

    def start_failing(request):
        session = start(request)
        session.__class__ = FailingSession
        return session

    process.start_session = start_failing
    process.main()
