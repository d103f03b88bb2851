"""Pages of steps are held as `tests/ui/held_pages.py` holds them."""

import pytest
from PySide6.QtCore import QTranslator

from petitiondesk.ui.window.furnishing import Speech
from tests.ui.conftest import ASSETS
from tests.ui.held_pages import context, hold, shown_fixture

__all__ = ["context", "hold", "shown_fixture"]


@pytest.fixture
def speaking(qapp):
    """An interface in another language: speaking(language)."""
    yield Speech(qapp, ASSETS).speak
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
