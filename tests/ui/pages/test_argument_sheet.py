import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.edits import AddPart, RemovePart, SetFields
from petitiondesk.letter.finding import Evidence, EvidenceKind, Finding, Severity
from petitiondesk.ui.pages.argument_node import ArgumentNode
from petitiondesk.ui.pages.argument_sheet import ArgumentSheet
from petitiondesk.ui.pages.argument_words import argument_of
from petitiondesk.ui.pages.demands_page import DemandsPage
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.window.parts import Parts
from tests.fakes.library import the_library
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited
from tests.ui.window_rig import Rig, press


def a_letter():
    """Its one demand rests on a fact and on a rule that binds Ukraine; a second rule is idle."""
    letter, made = a_ready_letter(), drafting(5_000)
    used, idle = made.legal_basis("cat.3.1"), made.legal_basis("ref51.33.1")
    return edited(
        letter,
        *(AddPart(letter.id, "legal_bases", each) for each in (used, idle)),
        SetFields(used.id, {"binds": ("UKR",)}),
        SetFields(letter.demands[0].id, {"legal_bases": (used.id,)}),
    )


@pytest.fixture
def held(hold):
    return hold(DemandsPage, a_letter())


@pytest.fixture
def sheet(held):
    held.page.map_button.click()
    return held.page.findChild(ArgumentSheet)


def box(sheet, name):
    nodes = sheet.findChildren(ArgumentNode)
    return next(each for each in nodes if each.stated.name.strip("\u2068\u2069").startswith(name))


def test_a_demand_says_on_whom_it_lies_and_what_it_rests_on(sheet):
    demand = box(sheet, "Demand 1")
    assert "Lies on: Ukraine" in demand.accessibleDescription()
    assert "Rests on: Fact 1" in demand.accessibleDescription()


def test_a_fact_says_which_demands_it_carries(sheet):
    assert box(sheet, "Fact 1").accessibleDescription() == "Carries: Demand 1"


def test_an_empty_letter_says_what_will_stand_here(qtbot, hold):
    letter = an_empty_letter()
    bare = edited(letter, *(RemovePart(x.id) for x in (*letter.facts, *letter.demands)))
    held = hold(DemandsPage, bare)
    held.page.show_argument()
    sheet = held.page.findChild(ArgumentSheet)
    assert sheet.picture.isHidden()
    assert sheet.table.isHidden()
    assert "Then you see here which demand rests" in words_of(sheet)


def words_of(sheet):
    return " ".join(each.text() for each in sheet.findChildren(PlainLabel) if each.isVisible())


def test_the_heads_of_the_table_are_read_whole_where_they_are_narrow(sheet, qtbot):
    sheet.show_as("table")
    heads = sheet.table.horizontalHeader()
    qtbot.waitUntil(lambda: heads.height() > 0)
    one_line = heads.height()
    sheet.table.setFixedWidth(150)
    qtbot.waitUntil(lambda: heads.height() > one_line)


def test_what_no_demand_rests_on_is_shown(sheet):
    idle = [each for each in sheet.findChildren(ArgumentNode) if each.stated.lacks]
    assert [each.stated.lacks for each in idle] == ["No demand rests on it."]
    texts = [label.text() for label in sheet.findChildren(PlainLabel)]
    assert "No demand rests on 1 fact or rule." in texts


def test_the_picture_has_a_line_for_each_thing_a_demand_rests_on(sheet):
    assert len(sheet.picture._lines) == 2


def test_a_box_leads_to_its_part(held, sheet, qtbot):
    with qtbot.waitSignal(held.page.go_wanted) as gone:
        box(sheet, "Fact 1").click()
    assert gone.args == [held.letter.facts[0].id]
    assert sheet.isHidden()


def test_a_demand_is_on_the_page_itself(held, sheet, qtbot):
    box(sheet, "Demand 1").click()
    demand = held.letter.demands[0]
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == f"{demand.text.id}.en")


def test_the_table_says_the_same_in_rows(sheet):
    sheet.show_as("table")
    rows = sheet.table.model()
    cells = [rows.index(0, column).data() for column in range(rows.columnCount())]
    assert cells[0].startswith("Demand 1: ")
    assert cells[1] == "Fact 1"
    assert cells[3:] == ["Ukraine", ""]
    assert rows.index(1, 4).data() == "No demand rests on it."


def test_a_row_leads_to_its_part_by_enter(held, sheet, qtbot):
    sheet.show_as("table")
    sheet.table.selectRow(1)
    with qtbot.waitSignal(held.page.go_wanted) as gone:
        QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert gone.args == [held.letter.legal_bases[1].id]


def test_tab_reaches_every_box(sheet, qtbot):
    met = set()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.add(QApplication.focusWidget())
    assert set(sheet.findChildren(ArgumentNode)) <= met


def test_a_letter_without_demands_says_so(hold):
    held = hold(DemandsPage, an_empty_letter())
    held.page.map_button.click()
    texts = [label.text() for label in held.page.findChild(ArgumentSheet).findChildren(PlainLabel)]
    assert "There is no demand yet." in texts


@pytest.fixture
def view(qtbot, theme, composition):
    return Rig(qtbot, theme, composition, parts=Parts()).open_letter(a_letter())


def test_the_palette_lays_the_map_over_any_step_and_it_leads_on(view):
    view.go_to_step(Step.LETTER)
    press(view, "Ctrl+K")
    QTest.keyClicks(view.search.palette_._line, "rests on what")
    QTest.keyClick(view.search.palette_._line, Qt.Key.Key_Return)
    assert view.step is Step.LETTER
    QTest.keyClick(box(view.window().findChild(ArgumentSheet), "Fact 1"), Qt.Key.Key_Return)
    assert view.step is Step.FACTS


def test_the_menu_has_the_map_and_lays_out_one(view):
    action = view._actions.named("argument")
    assert action.property("in_menu")
    action.trigger()
    action.trigger()
    assert len(view.window().findChildren(ArgumentSheet)) == 1


def test_what_a_rule_is_about_is_said_in_the_language_of_the_interface(hold):
    QLocale.setDefault(QLocale("uk"))
    held = hold(DemandsPage, a_letter())
    held.page.show_argument()
    shown = held.page.findChild(ArgumentSheet).findChildren(ArgumentNode)
    title = the_library().titles["uk"].titles["cat.3.1"]
    assert title in [node.stated.words for node in shown]


def test_a_cell_without_words_says_so_to_assistive_technology(sheet):
    model = sheet.table.model()
    cells = [model.index(0, column) for column in range(model.columnCount())]
    assert "" in [cell.data() for cell in cells]
    assert "" not in [cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in cells]


def test_a_rule_that_does_not_bind_says_so_and_so_does_its_demand():
    letter = a_letter()
    used = letter.legal_bases[0]
    proof = Evidence(kind=EvidenceKind.PARTY, key="UKR:CAT")
    found = Finding(
        rule="law.signed_only", severity=Severity.ERROR, where=used.id, evidence=(proof,)
    )
    argument = argument_of(letter, {}, [found])
    assert argument.rules[0].lacks == "It does not bind: Ukraine."
    assert argument.demands[0].lies_on == "Ukraine (not bound)"
    assert "1 rule does not bind whom it is said to bind." in argument.summary


def test_a_demand_lies_on_whom_one_of_its_rules_binds():
    letter = a_letter()
    used, other = letter.legal_bases
    both = {"legal_bases": (used.id, other.id)}
    letter = edited(
        letter, SetFields(other.id, {"binds": ("UKR",)}), SetFields(letter.demands[0].id, both)
    )
    proof = Evidence(kind=EvidenceKind.PARTY, key="UKR:CAT")
    found = Finding(
        rule="law.not_a_party", severity=Severity.ERROR, where=used.id, evidence=(proof,)
    )
    assert argument_of(letter, {}, [found]).demands[0].lies_on == "Ukraine"


@pytest.mark.parametrize("language", ["ar", "ko", "uk"])
def test_individuals_are_named_in_the_language_of_the_interface(speaking, language):
    letter = a_letter()
    letter = edited(letter, SetFields(letter.legal_bases[0].id, {"binds": ("individuals",)}))
    assert argument_of(letter, {}).demands[0].lies_on == "individuals"
    speaking(QLocale(language))
    assert not re.search("[A-Za-z]", argument_of(letter, {}).demands[0].lies_on)
