"""Waiting for windows on a machine that may be busy: longer than the tests' library would."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_PATIENCE = 30_000
"""Milliseconds; what is waited for comes at once on an idle machine."""


class PatientBot(QtBot):
    """Fails where something does not come, and not where it comes late."""

    def waitUntil(  # noqa: N802 - the library's name
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE
    ) -> None:
        """Wait until a call returns something true or, where it asserts, does not fail."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = _PATIENCE, **how: Any) -> Any:  # noqa: N802
        """Wait until a signal was sent within the block, or after the call."""
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitActive(  # noqa: N802 - the library's name
        self, widget: QWidget, *, timeout: int = _PATIENCE
    ) -> Any:
        """Wait until a window is the active one."""
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """The library's fixture, with more patience."""
    del qapp
    return PatientBot(request)
