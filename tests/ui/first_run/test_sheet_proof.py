import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication

from petitiondesk.desk.vaults.recovery_sheet import draw_sheet
from petitiondesk.ui.first_run.sheet_proof import SheetProof


@pytest.fixture
def proof(qtbot, theme):
    proof = SheetProof(draw_sheet())
    qtbot.addWidget(proof)
    proof.show()
    return proof


@pytest.fixture
def printers(monkeypatch):
    """The printers of this computer, as a list that a test may change."""
    names = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: names))
    return names


def test_without_a_printer_the_code_is_copied_by_hand(proof, printers):
    proof.print.click()
    assert proof._no_printer.isVisible()
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QPrintDialog)]


def test_the_code_is_not_printed_into_a_file(proof, printers):
    printers.append("Office")
    dialog = proof.ask_for_printer()
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    dialog.reject()
