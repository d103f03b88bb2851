"""What was made, or why nothing was."""

from pathlib import Path

from petitiondesk.desk.exporting.order import ExportedFile, ExportResult, Progress, Stage
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.ui.exporting.checks import ExportChecks
from petitiondesk.ui.exporting.verdict import lines_about
from tests.ui.exporting.seen import texts


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


def test_an_export_that_was_cancelled_is_no_failure(held):
    held.page.show_cancelled("Cancelled. Nothing was written.")
    assert "Cancelled. Nothing was written." in texts(held.page.outcome)
    assert held.page.outcome.property("face") == "soft"
