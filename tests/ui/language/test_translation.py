"""Names keep their direction, and the sentence around them too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from petitiondesk.ui.language.translation import isolated


@pytest.mark.parametrize("name", ["Harbour Coalition", "한국어", "Спілка 12", "№ 3 (2026)", ""])
def test_where_all_runs_from_the_left_a_name_stands_as_it_is(qapp: QApplication, name: str):
    assert isolated(name) == name


@pytest.mark.parametrize("name", ["العربية", "Aid עזרה", "\u202eab", "a\u2029b"])
def test_what_could_turn_the_sentence_around_is_isolated(qapp: QApplication, name: str):
    assert isolated(name) == f"\u2068{name}\u2069"


def test_an_interface_from_the_right_isolates_every_name(qapp: QApplication):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert isolated("Harbour") == "\u2068Harbour\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
