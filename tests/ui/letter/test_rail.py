"""The rail shows all of its words, whatever they are and however large."""

import pytest
from PySide6.QtCore import QLocale

from petitiondesk.ui.letter.rail import Rail
from petitiondesk.ui.window.furnishing import Speech
from tests.ui.conftest import ASSETS

LOW = 400
"""A window so low that the steps are scrolled."""


@pytest.fixture(params=["en", "ko", "uk", "ar"])
def language(request, qapp):
    speech = Speech(qapp, ASSETS)
    speech.speak(QLocale(request.param))
    yield request.param
    speech.speak(QLocale("en_GB"))


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_on_the_rail_is_cut(language, percent, theme, qtbot):
    theme.set_text_size(percent)
    rail = Rail()
    qtbot.addWidget(rail)
    rail.resize(rail.width(), LOW)
    rail.show()
    bar = rail._area.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    assert rail._inside.minimumSizeHint().width() <= rail._area.viewport().width()
    assert rail.lock.width() >= rail.lock.sizeHint().width()
    assert rail.gate.width() >= rail.gate.sizeHint().width()
