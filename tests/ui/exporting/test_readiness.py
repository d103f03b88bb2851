"""What is left to finish is told before anything is made, and leads to its field."""

import pytest

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Display
from petitiondesk.ui.exporting.checks import ExportChecks, Standing
from petitiondesk.ui.exporting.page import ExportPage
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.labels import SymbolLabel
from tests.letters import a_ready_letter, an_empty_letter, edited
from tests.ui.exporting.seen import FOLDER, orders, texts


def test_a_language_is_named_in_the_language_of_the_interface(held):
    assert "Language: Korean" in texts(held.page.checks)


def test_what_nobody_has_begun_is_no_warning(hold):
    held = hold(ExportPage, an_empty_letter())
    marks = held.page.checks.findChildren(SymbolLabel)
    assert {mark._tone for mark in marks} == {Tone.MUTED}


def test_a_ready_letter_is_final_and_an_unfinished_one_a_draft(hold):
    ready, unfinished = hold(ExportPage, a_ready_letter()), hold(ExportPage, an_empty_letter())
    assert ready.page.make.text() == "Make the files"
    assert unfinished.page.make.text() == "Make a draft"
    got = orders(unfinished)
    unfinished.page.choices.take_folder(FOLDER)
    unfinished.page.make.click()
    assert got[0].order.draft


def test_names_that_an_edition_withholds_are_counted(hold):
    letter = a_ready_letter()
    signatory = letter.signatories[0]
    held = hold(ExportPage, edited(letter, SetFields(signatory.id, {"display": Display.WITHHELD})))
    assert "1 organisation is counted and not named." in texts(held.page)
    held.page.choices.audience.set_value(Audience.ARCHIVE)
    held.page.choices.audience.chosen.emit(Audience.ARCHIVE)
    assert any(text.startswith("Everything is named") for text in texts(held.page))


def test_a_finding_leads_to_its_field_on_another_page(hold, qtbot):
    held = hold(ExportPage, an_empty_letter())
    with qtbot.waitSignal(held.page.go_wanted) as gone:
        held.page.checks.buttons()[0].click()
    assert gone.args == [held.letter.addressees[0].office.id]


@pytest.mark.parametrize(("severity", "finished"), [("note", True), ("warning", False)])
def test_what_is_only_good_to_know_is_not_left_to_finish(qtbot, severity, finished):
    checks = ExportChecks()
    qtbot.addWidget(checks)
    letter = a_ready_letter()
    found = Finding(
        rule="fact.without_as_of", severity=Severity(severity), where=letter.facts[0].id
    )
    checks.show_findings(letter, (found,))
    assert ("Nothing is left to finish." in texts(checks)) is finished


def test_nothing_is_called_finished_while_the_law_is_asked(qtbot):
    checks = ExportChecks()
    qtbot.addWidget(checks)
    checks.show_findings(a_ready_letter(), (), Standing.CHECKING)
    assert texts(checks) == ["Still checking…"]
    checks.show_findings(a_ready_letter(), ())
    assert texts(checks) == ["Nothing is left to finish."]


@pytest.mark.parametrize("unsettled", ["checking", "law_unknown"])
def test_no_letter_is_called_ready_before_all_is_known(hold, unsettled):
    page = hold(ExportPage, a_ready_letter()).page
    ready = "The letter is ready. The files are final."
    assert ready in texts(page)
    page.show_letter(Shown(letter=a_ready_letter(), **{unsettled: True}))
    assert ready not in texts(page)
    assert any("the letter is checked first" in text for text in texts(page))


def test_nothing_is_called_finished_where_the_law_could_not_be_asked(hold):
    page = hold(ExportPage, a_ready_letter()).page
    asked = []
    page.act_wanted.connect(asked.append)
    page.show_letter(Shown(letter=a_ready_letter(), law_unknown=True))
    assert "could not be checked" in page.unchecked.words()
    assert "Nothing is left to finish." not in texts(page.checks)
    page.unchecked.pressed.emit()
    assert asked == ["check_anew"]


def test_findings_that_say_the_same_are_one_row(hold):
    held = hold(ExportPage, edited(an_empty_letter("ko"), *_english(an_empty_letter("ko"))))
    assert any(text.startswith("In ") and "places" in text for text in texts(held.page.checks))


def _english(letter):
    return [SetText(block.id, "en", "A") for block in (letter.opening, letter.closing)]
