import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from petitiondesk.ui.steps import STEPS, Step
from tests.ui.typing_hands import compose
from tests.ui.window_rig import press


def focus_chain(view) -> list[QWidget]:
    """Where Tab stops, pressed until it comes round to the rail again."""
    first = view.panels.rail.row(view.step)
    first.setFocus()
    chain = [first]
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return chain
        chain.append(QApplication.focusWidget())
    raise AssertionError(chain[-20:])


def place_of(view, widget) -> str:
    areas = {
        "rail": view.panels.rail,
        "form": view.panels.page,
        "footer": view.panels.footer,
        "preview": view.panels.preview,
        "top": view.panels.top,
    }
    if widget is view.panels.rail.lock:
        return "lock"
    return next((name for name, area in areas.items() if area.isAncestorOf(widget)), "other")


def test_tab_goes_from_rail_to_form_to_footer_and_reaches_the_lock_last(view, rig):
    rig.window.resize(1700, 900)
    places = [place_of(view, widget) for widget in focus_chain(view)]
    order = [p for i, p in enumerate(places) if p != "other" and (i == 0 or places[i - 1] != p)]
    assert order == ["rail", "form", "footer", "preview", "top", "lock"]


def test_tab_meets_every_control_once_and_backwards_the_same(view, rig):
    rig.window.resize(1700, 900)
    chain = focus_chain(view)
    seen = [
        w
        for w in view.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
    ]
    assert set(chain) == set(seen)
    assert len(chain) == len(set(chain))
    back = [chain[0]]
    for _ in chain[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        back.append(QApplication.focusWidget())
    assert back[1:] == chain[:0:-1]


def test_the_first_field_is_at_most_four_tabs_away(view, rig):
    assert focus_chain(view).index(rig.field(0)) <= 4


def test_scroll_areas_are_no_stop(view):
    stops = [w for w in focus_chain(view) if isinstance(w, QScrollArea)]
    assert not [w for w in stops if not hasattr(w, "toPlainText")]


def test_the_arrows_move_in_the_rail_without_turning_pages(view):
    row = view.panels.rail.row(Step.RECIPIENT)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Down)
    assert view.step is Step.RECIPIENT
    assert view.panels.rail.row(Step.FACTS).hasFocus()
    QTest.keyClick(view.panels.rail.row(Step.FACTS), Qt.Key.Key_Return)
    assert view.step is Step.FACTS


@pytest.mark.parametrize("number", range(1, 8))
def test_alt_and_a_digit_open_a_step(view, number):
    press(view, f"Alt+{number}")
    assert view.step is STEPS[number - 1]


def test_a_step_keeps_a_half_typed_syllable(view, rig):
    rig.field(0).setFocus()
    compose(rig.field(0), "글")
    press(view, "Alt+3")
    assert "글" in view.letter.letter.subject.markup("en")


def test_a_step_opened_by_keys_has_the_focus(view):
    press(view, "Alt+6")
    assert view.panels.page.isAncestorOf(QApplication.focusWidget())


def test_enter_presses_a_focused_button(view):
    view.panels.footer.next.setFocus()
    QTest.keyClick(view.panels.footer.next, Qt.Key.Key_Return)
    assert view.step is STEPS[1]


def nodes(interface):
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from nodes(child)


def test_every_control_has_a_name_and_every_page_a_heading(view):
    seen = [
        node
        for node in nodes(QAccessible.queryAccessibleInterface(view.window()))
        if not node.state().invisible
    ]
    roles = [node.role() for node in seen]
    assert QAccessible.Role.Heading in roles
    assert roles.count(QAccessible.Role.PageTab) == len(STEPS)
    named = (
        QAccessible.Role.Button,
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.CheckBox,
        QAccessible.Role.PageTab,
        QAccessible.Role.ButtonMenu,
    )
    unnamed = [n.object() for n in seen if n.role() in named and not n.text(QAccessible.Text.Name)]
    assert not unnamed
