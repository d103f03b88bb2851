"""Whoever chose a language of the interface meets no sentence of it in English."""

import pytest
from lxml import etree
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.start.start_page import StartPage
from petitiondesk.ui.steps import STEPS
from petitiondesk.ui.window.furnishing import Speech
from petitiondesk.ui.window.parts import Parts
from petitiondesk.ui.window.unlock_page import UnlockPage
from petitiondesk.vault.errors import VaultPutBackError
from tests.letters import an_empty_letter
from tests.ui.conftest import ASSETS
from tests.ui.window_rig import Rig

NAMES = ("text", "title", "toolTip", "accessibleName", "accessibleDescription", "placeholderText")
CODES = ("ar", "ko", "uk")


def english(code):
    """Every English sentence that says something else in this language."""
    messages = etree.parse(ASSETS / "i18n" / f"petitiondesk_{code}.ts").iter("message")
    pairs = ((each.findtext("source"), each.findtext("translation")) for each in messages)
    return {source for source, said in pairs if said != source}


def shown(window):
    """Every text that a window shows, or lets be read out."""
    widgets = [window, *window.findChildren(QWidget)]
    said = {str(widget.property(name) or "") for widget in widgets for name in NAMES}
    actions = {action.text().partition("\t")[0] for each in widgets for action in each.actions()}
    return {text.strip("\u2066\u2067\u2068\u2069") for text in said | actions} - {""}


def left_in_english(window, code):
    sentences = english(code)
    whole = [text for text in sentences if len(text) > 20 and not set(text) & set("%{")]
    texts = shown(window)
    return sorted(texts & sentences) + [s for s in whole if any(s in each for each in texts)]


@pytest.fixture(params=CODES)
def speaking(request, qapp, qtbot, theme, composition):
    Speech(qapp, ASSETS).speak(QLocale(request.param))
    yield Rig(qtbot, theme, composition, parts=Parts()), request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_the_way_in_says_nothing_in_english(speaking):
    rig, code = speaking
    page = rig.wait_for(UnlockPage)
    page.ask_to_open_older(sentence_about(VaultPutBackError(found=1, remembered=2)), lambda: None)
    page.show_failure(sentence_about(VaultPutBackError(found=1, remembered=2)))
    assert left_in_english(rig.window, code) == []


def test_the_desk_says_nothing_in_english(speaking):
    rig, code = speaking
    rig.unlock(StartPage)
    assert left_in_english(rig.window, code) == []
    rig.window.show_help()
    rig.window.show_destroying()
    assert left_in_english(rig.window, code) == []


def test_no_step_of_a_letter_says_anything_in_english(speaking, qtbot):
    rig, code = speaking
    rig.unlock(StartPage).letter_made.emit(an_empty_letter())
    qtbot.waitUntil(lambda: hasattr(rig.view, "go_to_step"))
    rig.view.open_palette()
    for step in STEPS:
        rig.view.go_to_step(step)
        assert left_in_english(rig.window, code) == [], step
    rig.view.open_history()
    assert left_in_english(rig.window, code) == []
    assert QApplication.focusWidget() is not None
