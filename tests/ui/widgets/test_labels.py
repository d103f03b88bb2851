import pytest
from PySide6.QtGui import QAccessible

from petitiondesk.ui.widgets.banner import Banner
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.card import Card
from petitiondesk.ui.widgets.labels import ElidedLabel, Heading, PlainLabel
from petitiondesk.ui.widgets.toggle import Toggle

HOSTILE = '<b>x</b><img src="file:///etc/passwd"> & <a href="http://a">y</a>'


def name_of(widget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("kind", [PlainLabel, Heading])
def test_markup_is_shown_as_written(qtbot, kind):
    label, plain = kind(HOSTILE, wraps=False), kind("b", wraps=False)
    qtbot.addWidget(label)
    qtbot.addWidget(plain)
    assert label.fontMetrics().horizontalAdvance(HOSTILE) <= label.sizeHint().width() + 2
    assert name_of(label) == HOSTILE


def test_a_tooltip_shows_markup_as_written(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text(HOSTILE)
    assert "&lt;img" in label.toolTip()


def test_a_cards_title_is_no_markup(qtbot):
    card = Card("p1", "Organisation")
    qtbot.addWidget(card)
    card.set_title(HOSTILE)
    assert HOSTILE in [label.text() for label in card.findChildren(PlainLabel)]
    assert name_of(card) == HOSTILE


def test_an_ampersand_is_no_shortcut(qtbot):
    for made in (QuietButton("Peace & Law"), Toggle("Peace & Law")):
        qtbot.addWidget(made)
        assert made.shortcut().isEmpty()


def test_headings_are_headings(qtbot):
    label = Heading("Facts")
    qtbot.addWidget(label)
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.role() is QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == "Facts"


def test_an_elided_text_is_heard_whole(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show_text("No forced return of prisoners of war")
    assert label.text().endswith("…")
    assert name_of(label) == "No forced return of prisoners of war"


def test_a_banner_counts_and_hides(qtbot):
    banner = Banner("Go to field")
    qtbot.addWidget(banner)
    banner.show_things(2, "A fact has no source.")
    assert not banner.isHidden()
    assert "2 things to finish here" in [x.text() for x in banner.findChildren(PlainLabel)]
    banner.show_things(0, "")
    assert banner.isHidden()


def test_a_narrow_banner_has_its_button_below_the_words(qtbot):
    banner = Banner("Go to field")
    qtbot.addWidget(banner)
    banner.show_things(2, "A fact has no source. Add where you know it from, or remove it.")
    button, words = banner.findChild(QuietButton), banner.findChildren(PlainLabel)[-1]
    banner.show()
    for width, below in ((1000, False), (300, True)):
        banner.resize(width, 200)
        qtbot.waitUntil(lambda: (button.y() >= words.geometry().bottom()) is below)  # noqa: B023
