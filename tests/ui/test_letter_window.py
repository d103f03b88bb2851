import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.letter import Answer
from petitiondesk.ui.letter_window import LetterWindow
from petitiondesk.ui.rail_step import RailStep
from petitiondesk.ui.steps import STEPS, Step
from petitiondesk.ui.unlock_page import UnlockPage
from petitiondesk.ui.widgets.buttons import PrimaryButton
from petitiondesk.ui.widgets.labels import ElidedLabel, PlainLabel
from tests.letters import a_ready_letter, an_empty_letter, edited
from tests.ui.typing_hands import compose
from tests.ui.window_rig import Rig


@pytest.fixture
def rig(qtbot, theme, composition):
    return Rig(qtbot, theme, composition)


@pytest.fixture
def view(rig) -> LetterWindow:
    return rig.open_letter()


def press(view, keys: str) -> None:
    QTest.keySequence(view.window(), keys)


def test_typing_reaches_the_letter_and_is_saved(view, rig, qtbot):
    rig.field(0).setFocus()
    QTest.keyClicks(rig.field(0), "Now: ")
    assert "Now: " in view.letter.letter.subject.markup("en")
    qtbot.waitUntil(lambda: view.panels.top.saved_words().startswith("Saved at"))


@pytest.mark.parametrize("number", range(1, 8))
def test_alt_and_a_digit_open_a_step(view, number):
    press(view, f"Alt+{number}")
    assert view.step is STEPS[number - 1]


def test_a_step_keeps_a_half_typed_syllable(view, rig):
    rig.field(0).setFocus()
    compose(rig.field(0), "글")
    press(view, "Alt+3")
    assert "글" in view.letter.letter.subject.markup("en")


def test_f6_reads_and_comes_back(view, rig):
    press(view, "F6")
    assert view.panels.preview.isVisible()
    assert not view.panels.page.isVisible()
    press(view, "F6")
    assert view.panels.page.isVisible()


def test_f6_and_f6_again_gives_the_caret_back(view, rig, qtbot):
    rig.field(1).setFocus()
    rig.field(1).set_caret(4)
    press(view, "F6")
    press(view, "F6")
    qtbot.waitUntil(rig.field(1).hasFocus)
    assert rig.field(1).caret() == 4


def test_a_step_opened_by_keys_has_the_focus(view):
    press(view, "Alt+6")
    assert view.panels.page.isAncestorOf(QApplication.focusWidget())


def test_enter_presses_a_focused_button(view):
    view.panels.footer.next.setFocus()
    QTest.keyClick(view.panels.footer.next, Qt.Key.Key_Return)
    assert view.step is STEPS[1]


def test_a_narrow_window_shows_one_thing_and_a_wide_one_both(view, rig):
    assert not view.panels.preview.isVisible()
    rig.window.resize(1700, 900)
    assert view.panels.preview.isVisible()
    assert view.panels.page.isVisible()


def test_undo_says_what_is_gone_and_brings_it_back(view, rig):
    before = view.letter.letter
    view.letter.edit(SetText(before.subject.id, "en", "Other"))
    view.say("Subject changed", undo=True)
    view.toast.undo.emit()
    assert view.letter.letter == before


def test_there_is_one_primary_button(view):
    shown = [b for b in view.findChildren(PrimaryButton) if b.isVisible()]
    assert [b.text() for b in shown] == ["Next: Facts"]


def test_a_full_disk_is_said_in_words_and_the_text_stays(view, rig, qtbot):
    rig.vault.full = True
    view.letter.edit(SetText(view.letter.letter.subject.id, "en", "Kept"))
    qtbot.waitUntil(lambda: "disk is full" in view.panels.notice.words())
    assert rig.field(0).text() == "Kept"
    rig.vault.full = False
    view.panels.notice.pressed.emit()
    qtbot.waitUntil(lambda: not view.panels.notice.isVisible())


def test_closed_text_can_be_read_and_asks_before_it_is_opened(view, rig, qtbot):
    view.gate.press()
    assert view.letter.letter.closed
    assert rig.field(0).isReadOnly()
    rig.field(0).setFocus()
    QTest.keyClick(rig.field(0), Qt.Key.Key_A)
    assert view.panels.question.isVisible()
    view.letter.start_new_version()
    assert view.letter.letter.draft == 2
    assert not rig.field(0).isReadOnly()


def test_opening_agreed_text_says_what_it_costs(rig):
    letter = a_ready_letter()
    view = rig.open_letter(letter)
    view.gate.press()
    digest = view.letter.letter.closed.digest
    agreed = {"answer": Answer.AGREED, "agreed_digest": digest}
    view.letter.edit(SetFields(letter.signatories[0].id, agreed))
    view.gate.press()
    said = [x.text() for x in view.panels.question.findChildren(PlainLabel)]
    assert any("1 organisation has agreed" in words for words in said)


def test_an_unfinished_text_is_not_closed(rig):
    view = rig.open_letter(an_empty_letter())
    view.gate.press()
    assert view.letter.letter.closed is None


def test_the_rail_says_in_words_how_far_each_step_is(rig):
    view = rig.open_letter(an_empty_letter())
    said = {row.step: row.state_in_words() for row in view.panels.rail.rows()}
    assert set(said.values()) == {"Not started"}
    letter = view.letter.letter
    view.letter.edit(SetText(letter.facts[0].text.id, "en", "It happened."))
    view.letter.check_now()
    assert view.panels.rail.row(Step.FACTS).state_in_words() == "1 thing to finish"


def test_the_banner_and_the_rail_count_the_same(rig):
    letter = an_empty_letter()
    view = rig.open_letter(edited(letter, SetText(letter.subject.id, "en", "Subject")))
    view.go_to_step(Step.LETTER)
    count = view.panels.rail.row(Step.LETTER).state_in_words().split(" ")[0]
    said = [x.text() for x in view.panels.page.banner.findChildren(PlainLabel)]
    assert any(words.startswith((f"{count} thing", "One thing")) for words in said)


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


class LongWords(QTranslator):
    """A language whose words are two fifths longer than English."""

    def isEmpty(self):  # noqa: N802 - as Qt names it
        return False

    def translate(self, _context, text, _disambiguation=None, _n=-1):
        return text + "~" * round(0.4 * len(text))


@pytest.fixture
def long_words(qapp):
    translator = LongWords()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def cut_texts(view) -> list[str]:
    found = []
    for widget in view.window().findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, PlainLabel) and widget.text() and not widget.wordWrap():
            cut = widget.sizeHint().width() > widget.width() + 1
        elif isinstance(widget, QAbstractButton) and widget.text():
            hint = widget.minimumSizeHint() if isinstance(widget, RailStep) else widget.sizeHint()
            cut = hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1
        else:
            continue
        found += [widget.text()] if cut else []
    return found


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("words", ["english", "long"])
def test_no_text_is_cut(rig, theme, qtbot, request, percent, words):
    if words == "long":
        request.getfixturevalue("long_words")
    theme.set_text_size(percent)
    view = rig.open_letter()
    rig.window.resize(1366, 728)
    qtbot.wait(20)
    assert cut_texts(view) == []


@pytest.mark.parametrize("percent", [150, 200])
@pytest.mark.parametrize("words", ["english", "long"])
def test_the_window_fits_a_small_laptop_at_large_text(rig, theme, qtbot, request, words, percent):
    if words == "long":
        request.getfixturevalue("long_words")
    theme.set_text_size(percent)
    rig.open_letter()
    qtbot.wait(20)
    least = rig.window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 728


def test_going_to_a_field_shows_all_of_it_and_its_label(view, rig, qtbot):
    rig.window.resize(1366, 500)
    view.go_to(view.letter.letter.opening.id)
    qtbot.wait(20)
    field, page = rig.field(1), view.panels.page
    top = field.mapTo(page, field.rect().topLeft()).y()
    assert field.hasFocus()
    assert top - 2 * field.fontMetrics().height() >= 0
    assert top + field.height() <= page.height()


def test_hostile_names_are_shown_as_written(rig):
    hostile = '<img src="x"><b>Minister</b> & {0} %1 %n'
    letter = an_empty_letter()
    view = rig.open_letter(edited(letter, SetText(letter.subject.id, "en", hostile)))
    title = view.panels.top.findChild(ElidedLabel)
    assert title.whole_text() == hostile
    assert rig.field(0).text() == hostile


def test_the_palette_finds_actions_steps_and_texts(view, rig):
    press(view, "Ctrl+K")
    assert any("Legal basis" in words for words in view.palette_.shown())
    QTest.keyClicks(view.palette_.findChild(type(view.palette_._line)), "asylum")
    assert len(view.palette_.shown()) == 1
    QTest.keyClick(view.palette_._line, Qt.Key.Key_Return)
    assert not view.palette_.isVisible()
    assert rig.field(0).hasFocus()


def test_the_palette_gives_the_focus_back(view, rig):
    rig.field(1).setFocus()
    press(view, "Ctrl+K")
    QTest.keyClick(view.palette_._line, Qt.Key.Key_Escape)
    assert rig.field(1).hasFocus()


def test_locking_from_the_rail(view, rig):
    view.panels.rail.lock.click()
    rig.wait_for(UnlockPage)
