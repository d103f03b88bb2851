"""What can be done stands beside what is said of it."""

import pytest
from PySide6.QtWidgets import QPushButton

from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.widgets.labels import Heading


@pytest.mark.parametrize(("width", "beside"), [(900, True), (240, False)])
def test_what_can_be_done_stands_beside_the_words_where_there_is_room(qtbot, theme, width, beside):
    card = ActionCard("key", "Recovery sheet", "Made.")
    card.offer("Make a new recovery sheet", print)
    qtbot.addWidget(card)
    card.resize(width, 400)
    card.show()
    title, button = card.findChild(Heading), card.findChild(QPushButton)

    def is_beside():
        ends = title.mapTo(card, title.rect().topRight()).x()
        return button.mapTo(card, button.rect().topLeft()).x() > ends

    qtbot.waitUntil(lambda: is_beside() is beside)
