"""Sheets that check files, and that end when a test does."""

import pytest

from tests.ui.verdict.checking import Opened


@pytest.fixture
def opened(qtbot, tmp_path):
    sheets = []

    def open_(**how):
        sheets.append(Opened(qtbot, tmp_path, **how))
        return sheets[-1]

    yield open_
    for each in sheets:
        each.going.set()
        each.tasks.drain()
