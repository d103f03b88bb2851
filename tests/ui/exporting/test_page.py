from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from petitiondesk.desk.exporting.order import (
    ExportedFile,
    ExportOrder,
    ExportResult,
    Progress,
    Stage,
)
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Display
from petitiondesk.ui.exporting.checks import ExportChecks, Standing
from petitiondesk.ui.exporting.page import ExportPage
from petitiondesk.ui.exporting.signer import Way
from petitiondesk.ui.exporting.verdict import lines_about
from petitiondesk.ui.exporting.wish import ExportWish
from petitiondesk.ui.footer import Footer
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.labels import PlainLabel, SymbolLabel
from tests.letters import a_ready_letter, an_empty_letter, edited

FOLDER = Path("letters")


@pytest.fixture
def held(hold):
    return hold(ExportPage, a_ready_letter("ko"))


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]


def orders(held):
    got = []
    held.page.export_wanted.connect(got.append)
    return got


def test_what_is_chosen_becomes_an_order(held):
    got = orders(held)
    page = held.page
    page.choices.take_folder(FOLDER)
    page.choices._formats["docx"].click()
    page.choices._languages["en"].click()
    page.choices.replace.click()
    page.seal.signer.way.chosen.emit(unsealed(page))
    page.make.click()
    order = ExportOrder(folder=FOLDER, languages=("ko",), formats=("pdf",), replace=True)
    assert got == [ExportWish(order=order)]


def unsealed(page):
    page.seal.signer.way.set_value(Way.NONE)
    return Way.NONE


def test_nothing_is_made_without_a_folder(held):
    got = orders(held)
    held.page.make.click()
    assert got == []
    assert "Choose the folder that the files go to." in texts(held.page)


def test_what_is_missing_leads_to_its_choice(held):
    held.page.choices._formats["pdf"].click()
    held.page.choices._formats["docx"].click()
    held.page.make.click()
    assert held.page.choices._formats["pdf"].hasFocus()
    assert "Choose at least one kind of file." in texts(held.page)


def test_what_is_missing_for_the_seal_is_said_at_its_head(held, qtbot):
    held.page.choices.take_folder(FOLDER)
    held.page.make.click()
    qtbot.wait(1)
    said = held.page._missing[held.page.seal]
    assert said.text() == "Make an identity, or choose another way to seal."
    assert said.isVisible()
    assert held.page.seal.signer.own.make.hasFocus()


def test_the_footer_takes_the_button_in_the_place_of_next(held, qtbot):
    footer = Footer()
    qtbot.addWidget(footer)
    footer.show_step(Step.EXPORT, held.page.primary)
    assert held.page.make.isVisibleTo(footer)
    assert footer.next.isHidden()
    footer.show_step(Step.FACTS, None)
    held.page.show_failure("Not written: the disk is full.")  # the button comes back, unseen
    assert not held.page.make.isVisibleTo(footer)
    assert not footer.next.isHidden()


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


@pytest.mark.parametrize("stage", [Stage.CHECK, Stage.TYPESET, Stage.WRITE])
def test_cancel_works_until_the_files_have_their_names(held, qtbot, stage):
    held.page.show_progress(Progress(stage, 0, 2))
    with qtbot.waitSignal(held.page.cancel_wanted):
        held.page.progress.cancel.click()
    held.page.show_progress(Progress(Stage.VERIFY, 0, 2))
    assert not held.page.progress.cancel.isEnabled()


@pytest.mark.parametrize("stage", [Stage.SIGN, Stage.WRITE, Stage.VERIFY])
def test_from_the_first_signature_on_cancel_is_pale_and_words_say_why(held, stage):
    for each in (Stage.CHECK, Stage.TYPESET, Stage.SIGN, stage):
        held.page.show_progress(Progress(each, 0, 2))
    assert not held.page.progress.cancel.isEnabled()
    assert any("cannot be cancelled any more" in said for said in texts(held.page.progress))
    held.page.show_progress(Progress(Stage.CHECK, 0, 1))  # another export
    assert held.page.progress.cancel.isEnabled()


def test_while_a_time_server_is_asked_cancel_works_whatever_is_signed(held, qtbot):
    for each in (Stage.SIGN, Stage.TIME):
        held.page.show_progress(Progress(each, 0, 2))
    assert any("Asking the time server" in said for said in texts(held.page.progress))
    with qtbot.waitSignal(held.page.cancel_wanted):
        held.page.progress.cancel.click()
    held.page.show_progress(Progress(Stage.WRITE, 0, 2))
    assert not held.page.progress.cancel.isEnabled()


def test_enter_behind_a_passphrase_makes_the_files_as_the_button_does(held, tmp_path):
    page = held.page
    page.choices.kind.set_value(False)
    page.choices.kind.chosen.emit(False)
    page.choices.take_folder(tmp_path)
    page.seal.signer.way.set_value(Way.FILE)
    page.seal.signer.way.chosen.emit(Way.FILE)
    page.seal.signer.file.take(tmp_path / "a.p12")
    page.seal.signer.file.secret.set_text("a passphrase")
    wishes = []
    page.export_wanted.connect(wishes.append)
    QTest.keyClick(page.seal.signer.file.secret.findChild(QLineEdit), Qt.Key.Key_Return)
    assert [each.signer.secret for each in wishes] == ["a passphrase"]


def test_enter_while_files_are_made_makes_no_others(held):
    wishes = []
    held.page.export_wanted.connect(wishes.append)
    held.page.show_progress(Progress(Stage.SIGN, 0, 1))
    held.page.seal.signer.entered.emit()
    assert wishes == []


def test_that_sheets_are_not_sealed_is_said_where_the_seal_is_chosen(held):
    said = held.page.seal._sheets
    held.page.choices.kind.set_value(False)
    held.page.choices.kind.chosen.emit(False)
    assert said.isHidden()
    held.page.choices._formats["digest"].click()
    assert not said.isHidden()
    held.page.seal.signer.way.chosen.emit(unsealed(held.page))
    assert said.isHidden()


def test_that_a_sheet_is_not_sealed_is_said_of_it():
    sheet = ExportedFile(Path("a.digest.en.pdf"), "digest", "en", "ab" * 32, 1)
    ((said, _tone),) = lines_about(ExportResult((sheet,), (), draft=False))[sheet.path]
    assert said.startswith("Not sealed: whoever gets this sheet cannot check it.")
    assert lines_about(ExportResult((sheet,), (), draft=True)) == {}


def made_files(count):
    return tuple(ExportedFile(Path(f"{n}.en.pdf"), "pdf", "en", "ab" * 32, 3) for n in range(count))


def test_the_keyboard_goes_from_the_button_to_cancel_and_on_to_what_was_made(held, qtbot):
    held.page.make.setFocus()
    held.page.show_progress(Progress(Stage.CHECK, 0, 1))
    assert held.page.progress.cancel.hasFocus()
    held.page.show_result(ExportResult(made_files(1), (), draft=False), {})
    assert held.page.outcome.isAncestorOf(held.page.focusWidget())


def test_all_of_what_was_made_is_in_view(held, qtbot):
    held.page.show_progress(Progress(Stage.CHECK, 0, 1))
    held.page.show_result(ExportResult(made_files(8), (), draft=True), {})
    outcome = held.page.outcome
    qtbot.waitUntil(lambda: outcome.height() > 200)  # it is laid out
    qtbot.wait(1)
    assert outcome.mapTo(held.page, outcome.rect().bottomLeft()).y() < held.page.height()


def test_what_was_made_is_listed_as_it_was_read_back(held, qtbot):
    made = ExportedFile(Path("letters", "HA-1.draft.en.pdf"), "pdf", "en", "ab" * 32, 3)
    held.page.show_result(ExportResult((made,), (), draft=True), {})
    qtbot.wait(1)
    said = " ".join(texts(held.page.outcome))
    assert "Folder: \u2066letters\u2069" in said  # no desktop has to open it
    assert "1 file was made" in said
    assert "HA-1.draft.en.pdf" in said
    assert "3 pages" in said
    assert "verified" not in said.casefold()


def test_a_failure_is_said_and_the_button_comes_back(held):
    held.page.show_progress(Progress(Stage.TYPESET, 0, 2))
    held.page.show_failure("Not written: the disk is full.")
    assert "Not written: the disk is full." in texts(held.page.outcome)
    assert held.page.make.isVisible()


def test_another_choice_forgets_an_earlier_outcome(held):
    held.page.show_failure("Not written: the disk is full.")
    held.page.choices._formats["pdf"].click()
    assert held.page.outcome.isHidden()


def refused(letter, where, rule="glyph.missing"):
    data = {"character": "\uf0b7", "code": "U+F0B7"}
    finding = Finding(rule=rule, severity=Severity.ERROR, where=where, data=data)
    note = Finding(rule="legal_basis.none", severity=Severity.WARNING, where="legal_bases")
    return ExportResult((), (note, finding), draft=True)


def test_what_forbade_an_export_is_said_and_leads_to_its_field(held, qtbot):
    where = held.letter.opening.id
    held.page.show_result(refused(held.letter, where), {})
    said = " ".join(texts(held.page.outcome))
    assert "U+F0B7" in said
    assert "legal" not in said
    (go,) = held.page.outcome.findChildren(ExportChecks)[0].buttons()
    with qtbot.waitSignal(held.page.go_wanted) as gone:
        go.click()
    assert gone.args == [where]


def test_what_forbade_an_export_is_gone_once_the_letter_is_changed(held):
    held.page.show_result(refused(held.letter, held.letter.opening.id), {})
    held.show()
    assert held.page.outcome.isVisible()
    held.apply(SetText(held.letter.opening.id, "en", "Other words."))
    assert held.page.outcome.isHidden()


def test_escape_cancels_an_export_that_is_running(held, qtbot):
    held.page.make.setFocus()
    held.page.show_progress(Progress(Stage.TYPESET, 0, 2))
    with qtbot.waitSignal(held.page.cancel_wanted):
        QTest.keyClick(held.page.progress.cancel, Qt.Key.Key_Escape)


def test_an_export_that_was_cancelled_is_no_failure(held):
    held.page.show_cancelled("Cancelled. Nothing was written.")
    assert "Cancelled. Nothing was written." in texts(held.page.outcome)
    assert held.page.outcome.property("face") == "soft"


def test_a_letter_that_asks_nobody_gives_nobody_a_place(held):
    seal = held.page.seal
    assert seal.others.isHidden()
    next(iter(seal.others._boxes.values())).click()
    assert seal.places() == ()
