"""What is chosen on the page of exports becomes an order."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from petitiondesk.desk.exporting.order import ExportOrder
from petitiondesk.ui.exporting.signer import Way
from petitiondesk.ui.exporting.wish import ExportWish
from petitiondesk.ui.footer import Footer
from petitiondesk.ui.steps import Step
from tests.ui.exporting.seen import FOLDER, orders, texts, unsealed


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


def test_that_sheets_are_not_sealed_is_said_where_the_seal_is_chosen(held):
    said = held.page.seal._sheets
    held.page.choices.kind.set_value(False)
    held.page.choices.kind.chosen.emit(False)
    assert said.isHidden()
    held.page.choices._formats["digest"].click()
    assert not said.isHidden()
    held.page.seal.signer.way.chosen.emit(unsealed(held.page))
    assert said.isHidden()


def test_a_letter_that_asks_nobody_gives_nobody_a_place(held):
    seal = held.page.seal
    assert seal.others.isHidden()
    next(iter(seal.others._boxes.values())).click()
    assert seal.places() == ()
