"""A letter is signed after all of it was read, under the name it shows, and never by Enter."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from petitiondesk.consent.endorsement import inspect_endorsement
from petitiondesk.consent.statement import Decision
from petitiondesk.desk.agreeing.endorse_letter import (
    EndorseOrder,
    endorse,
    read_endorsement,
    text_number,
    write_endorsement,
)
from petitiondesk.desk.drafting.kept_reasons import reasons_among
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.identities.identity import keep_identity, write_key_file
from petitiondesk.desk.protecting.protected import ProtectedIdentity, Register, keep_register
from petitiondesk.desk.vaults.vault_care import keep_organisation
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.ui.endorsing.endorse_sheet import EndorseSheet
from petitiondesk.ui.endorsing.kept_list import KeptList
from petitiondesk.ui.keyboard.tab_order import stops_in
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.fakes.clock import FixedClock
from tests.identities import NOW, PASSPHRASE, harbour
from tests.letters import a_ready_letter

LOG = KeptFinding(
    rule="law.article_bare",
    where="p1",
    reason="The board said so.",
    on="2026-03-01",
    digest="0" * 64,
)
LETTER = msgspec.structs.replace(a_ready_letter("ko"), kept=(LOG,))
NAME = "Harbour Aid"


@pytest.fixture
def sheet(rig, qtbot):
    window = rig.open_letter(LETTER)
    keep_identity(rig.vault.settings, harbour())
    keep_organisation(rig.vault, NAME)
    rig.desk.clock._now = NOW
    return open_sheet(rig, qtbot, window)


def open_sheet(rig, qtbot, window):
    before = len(rig.typesetters)
    window.endorse()
    qtbot.waitUntil(lambda: window.findChild(EndorseSheet) is not None)
    qtbot.waitUntil(lambda: len(rig.typesetters) > before and bool(rig.typesetters[-1].asked))
    sheet = window.findChild(EndorseSheet)
    sheet.typesetter = rig.typesetters[-1]
    return sheet


def read(sheet, qtbot, pages=1):
    sheet.typesetter.answer(pages=pages)
    qtbot.waitUntil(lambda: sheet.text.pane.count == pages)


def fill(sheet):
    sheet.who.by.setText("Mara Tolland")
    sheet.who.authority.setText("Director")


def said(sheet):
    return "\n".join(each.text() for each in sheet.findChildren(PlainLabel))


def test_all_of_the_letter_is_shown_by_a_typesetter_of_its_own(sheet, rig):
    manuscript = sheet.typesetter.asked[0][0]
    assert manuscript.edition.audience is Audience.ARCHIVE
    assert manuscript.edition.content.id == LETTER.id
    assert sheet.typesetter is not rig.typesetters[0]


def test_who_has_read_all_and_said_who_approved_can_sign(sheet, tmp_path, qtbot):
    fill(sheet)
    assert not sheet.sign.isEnabled()
    assert "last page" in sheet.missing()
    read(sheet, qtbot)
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "a.p7s" in sheet.said())
    made = read_endorsement(tmp_path / "a.p7s")
    report = inspect_endorsement(made)
    assert (report.intact, report.valid, report.signer) == (True, True, harbour().certificate)
    statement = made.statement
    assert (statement.revision, statement.language) == (agreed_digest(LETTER), "en")
    assert (statement.name, statement.by) == (NAME, "Mara Tolland")


def test_the_number_on_the_page_is_that_of_the_text_that_is_signed(sheet):
    assert sheet.text.number.own.text() == text_number(agreed_digest(LETTER))


def test_a_page_that_was_not_in_view_was_not_read(sheet, qtbot):
    fill(sheet)
    read(sheet, qtbot, pages=9)
    qtbot.wait(200)
    assert not sheet.sign.isEnabled()
    bar = sheet.text.pane._area.verticalScrollBar()
    for part in range(41):
        bar.setValue(bar.maximum() * part // 40)
        sheet.text.pane.view_changed.emit()
        qtbot.wait(10)
    qtbot.waitUntil(sheet.sign.isEnabled)


def test_another_language_has_to_be_read_anew(sheet, qtbot):
    fill(sheet)
    read(sheet, qtbot)
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.text.pane.bar.language_chosen.emit("ko")
    assert not sheet.sign.isEnabled()
    assert sheet.who.order(Decision.ENDORSE, None).language == "ko"


def test_what_was_kept_is_read_with_its_reason(sheet):
    assert "The board said so." in said(sheet)


@pytest.fixture
def kept(qtbot, rig):
    """The list by itself: the sheet's own is told anew whenever more was looked for."""
    shown = KeptList()
    qtbot.addWidget(shown)
    return shown


@pytest.mark.parametrize("settled", [False, True])
def test_what_was_kept_is_called_gone_only_once_all_was_looked_for(kept, settled):
    kept.show_kept(reasons_among(LETTER, ()), settled=settled)
    assert any("The board said so." in words for words in visible(kept))
    assert any("is not found in the text" in words for words in visible(kept)) is settled


@pytest.mark.parametrize("found", [True, False])
def test_in_the_copy_for_signers_nothing_is_called_gone(kept, found):
    data = {"words": "Article 7"}
    finding = Finding(rule=LOG.rule, severity=Severity.ERROR, where=LOG.where, data=data)
    copy = edition(LETTER, Audience.REVIEWER).content
    kept.show_kept(reasons_among(copy, (finding,) * found), settled=True)
    assert any("The board said so." in words for words in visible(kept))
    assert any("Article 7" in words for words in visible(kept)) is found
    assert not any("is not found in the text" in words for words in visible(kept))


def test_what_is_found_in_a_text_that_was_changed_since_is_open_again(kept):
    data = {"words": "Article 7"}
    finding = Finding(rule=LOG.rule, severity=Severity.ERROR, where=LOG.where, data=data)
    kept.show_kept(reasons_among(LETTER, (finding,)), settled=True)
    (said, _) = visible(kept)[-2:]
    assert "open again" in said
    assert "Article 7" in said


def visible(widget):
    return [each.text() for each in widget.findChildren(PlainLabel) if each.isVisible()]


def test_what_was_kept_is_told_anew_when_more_was_looked_for(sheet, rig):
    told = []
    sheet.kept.show_kept = lambda kept, *, settled: told.append(settled)
    rig.view.letter.checked.emit()
    assert len(told) == 1


def test_enter_signs_nothing(sheet, qtbot):
    fill(sheet)
    read(sheet, qtbot)
    qtbot.waitUntil(sheet.sign.isEnabled)
    for field in (sheet.who.by, sheet.who.authority, sheet.who.name):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert sheet.said() == ""


def test_an_organisation_that_is_not_in_the_list_gives_its_name(sheet, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.who.line.take("")
    sheet.who.name.setText("New River")
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: bool(sheet.said()))
    statement = read_endorsement(tmp_path / "a.p7s").statement
    assert (statement.name, statement.signatory) == ("New River", None)


def earlier(path, letter=LETTER):
    order = EndorseOrder(name=NAME, by="Jonas Peel", authority="The board")
    write_endorsement(endorse(letter, order, harbour(), FixedClock(NOW)), path, replace=False)
    return path


def test_a_withdrawal_follows_on_what_was_signed_and_needs_no_reading(sheet, tmp_path, qtbot):
    sheet.answer._group.button(1).click()
    assert "before the letter is published" in said(sheet)
    assert sheet.missing() == "Choose what you signed before."
    sheet.take_earlier(earlier(tmp_path / "a.p7s"))
    qtbot.waitUntil(sheet.sign.isEnabled)
    assert sheet.who.by.text() == "Jonas Peel"
    sheet.write(tmp_path / "b.p7s")
    qtbot.waitUntil(lambda: "b.p7s" in sheet.said())
    statement = read_endorsement(tmp_path / "b.p7s").statement
    assert statement.answer is Decision.WITHDRAW
    assert statement.previous is not None


def test_what_was_signed_for_another_letter_is_told(sheet, tmp_path, qtbot):
    other = msgspec.structs.replace(LETTER, id="another")
    sheet.take_earlier(earlier(tmp_path / "a.p7s", other))
    qtbot.waitUntil(lambda: "for another letter" in sheet.said())


def test_an_identity_in_a_file_signs_too_and_a_wrong_passphrase_signs_nothing(
    sheet, tmp_path, qtbot
):
    read(sheet, qtbot)
    fill(sheet)
    write_key_file(harbour(), PASSPHRASE, tmp_path / "a.p12", replace=False)
    sheet.with_what.where._group.button(1).click()
    assert not sheet.sign.isEnabled()
    sheet.with_what.take_file(tmp_path / "a.p12")
    sheet.with_what.passphrase.set_text("another one")
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "did not open" in sheet.said())
    assert not (tmp_path / "a.p7s").exists()
    sheet.with_what.passphrase.set_text(PASSPHRASE)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "a.p7s" in sheet.said())
    assert sheet.with_what.passphrase.text() == ""


def test_a_protected_name_approves_nothing(sheet, rig, tmp_path, qtbot):
    entry = ProtectedIdentity(spellings=("Mara Tolland",))
    keep_register(rig.vault.settings, Register((entry,)))
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "tells a protected name" in sheet.said())
    assert not (tmp_path / "a.p7s").exists()


def test_a_vault_without_an_identity_says_so_and_offers_a_file(rig, qtbot):
    window = rig.open_letter(LETTER)
    sheet = open_sheet(rig, qtbot, window)
    sheet.with_what.where._group.button(0).click()
    assert "no identity in this vault yet" in said(sheet)


def test_it_is_in_the_menu_and_the_palette(view):
    names = {action.objectName() for action in view._actions.all() if action.property("in_menu")}
    assert {"endorse", "read_endorsement"} <= names


def test_its_typesetter_ends_with_it(sheet, rig, qtbot):
    sheet.close_up()
    qtbot.waitUntil(lambda: sheet.typesetter.closed)
    assert not rig.typesetters[0].closed


def test_the_button_that_signs_is_nobodys_default(sheet):
    assert not any(
        each.isDefault() or each.autoDefault() for each in sheet.findChildren(QPushButton)
    )


def test_locking_takes_the_sheet_away_and_ends_its_typesetter(sheet, rig, qtbot):
    fill(sheet)
    rig.lock()
    qtbot.waitUntil(lambda: not rig.window.findChildren(EndorseSheet))
    qtbot.waitUntil(lambda: sheet_typesetters_closed(rig))


def sheet_typesetters_closed(rig):
    return all(each.closed for each in rig.typesetters)


def test_everything_that_takes_the_keyboard_has_a_name(sheet):
    stops = [each for each in stops_in(sheet) if each.isVisible()]
    assert len(stops) > 8
    assert [each for each in stops if not (each.accessibleName() or each.property("text"))] == []


def test_it_signs_once_however_much_is_edited_meanwhile(sheet, rig, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    sheet.who.by.edited.emit("Mara Tolland")
    assert not sheet.sign.isEnabled()
    sheet.write(tmp_path / "b.p7s")
    qtbot.waitUntil(sheet.sign.isEnabled)
    rig.window.drain()
    assert "a.p7s" in sheet.said()
    assert not (tmp_path / "b.p7s").exists()


def test_another_file_that_cannot_be_read_does_not_let_it_sign_twice(sheet, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    sheet._fail(CancelledError())
    assert not sheet.sign.isEnabled()
    qtbot.waitUntil(sheet.sign.isEnabled)


@pytest.mark.parametrize("field", ["name", "by", "authority", "until"])
def test_what_was_typed_is_not_dropped_by_escape_alone(sheet, field):
    part = getattr(sheet.who, field)
    getattr(part, "_line", part).setText("2027-01-01")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert "is not kept" in sheet.question.words()
    sheet.question._leave.click()
    assert (sheet.isVisible(), sheet.question.isVisible()) == (True, False)


def test_who_says_so_leaves_without_signing(sheet):
    fill(sheet)
    sheet.close_button.click()
    sheet.question._do.click()
    assert sheet.isHidden()


def test_escape_takes_the_question_away_too(sheet):
    fill(sheet)
    for asked in (True, False):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert sheet.question.isVisible() is asked
    assert sheet.isVisible()


def test_where_nothing_was_typed_nothing_is_asked(sheet):
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_once_it_is_signed_nothing_is_asked(sheet, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "a.p7s" in sheet.said())
    sheet.close_up()
    assert sheet.isHidden()


@pytest.fixture
def begun(sheet, tmp_path, qtbot, monkeypatch):
    """A signature that is under way; what does it, and who hears of it."""
    read(sheet, qtbot)
    fill(sheet)
    held = []
    monkeypatch.setattr(
        sheet._session.tasks, "run", lambda work, **heard: held.append((work, heard))
    )
    sheet.write(tmp_path / "a.p7s")
    monkeypatch.undo()
    return held[0]


def test_whoever_leaves_while_it_is_signed_leaves_no_file(sheet, begun, tmp_path):
    work, heard = begun
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    with pytest.raises(CancelledError) as given_up:
        work()
    heard["on_failure"](given_up.value)
    assert (sheet.isHidden(), sheet.said()) == (True, "")
    assert list(tmp_path.iterdir()) == []


def test_what_was_written_before_somebody_left_is_told(sheet, begun, tmp_path):
    work, heard = begun
    work()
    sheet.close_button.click()
    heard["on_success"](None)
    assert sheet.isVisible()
    assert "Signed and saved: " in sheet.said()
    assert (tmp_path / "a.p7s").exists()
    sheet.close_up()
    assert sheet.isHidden()


def test_a_sheet_that_is_taken_away_writes_nothing_any_more(sheet, begun, tmp_path, qtbot):
    work, _heard = begun
    with qtbot.waitSignal(sheet.run.destroyed):
        sheet.deleteLater()
    with pytest.raises(CancelledError):
        work()
    assert list(tmp_path.iterdir()) == []
