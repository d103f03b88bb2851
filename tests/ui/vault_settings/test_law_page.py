"""Newer law is taken from a keeper whose number was typed, and from nobody else."""

import pytest

from petitiondesk.crypto.detached_signature import check_number
from petitiondesk.desk.law_updates import LawUpdates
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.vault_settings.law_page import LawPage
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.fakes.library import the_library
from tests.law.keeper import KEY, ON_THAT_DAY, PEM, corrected, newer, now_a_party, sign

NUMBER = check_number(KEY)
PARTIES = newer("parties.json", now_a_party)


@pytest.fixture
def page(qtbot):
    updates = LawUpdates(MemoryVault().settings, the_library(), ON_THAT_DAY)
    tasks = TaskRunner()
    told = []
    page = LawPage(lambda: updates, tasks, lambda: told.append(updates.loaded().updates))
    page.updates, page.told = updates, told
    qtbot.addWidget(page)
    page.show()
    yield page
    tasks.drain()


@pytest.fixture
def verified(page, tmp_path, qtbot):
    type_number(page, tmp_path, qtbot, NUMBER)
    qtbot.waitUntil(page.choose_data.isEnabled)
    return page


def type_number(page, folder, qtbot, number):
    file = folder / "keeper.pem"
    file.write_bytes(PEM)
    page.take_key(file)
    qtbot.waitUntil(page.box.isVisible)
    page.box.number.setText(number)
    page.box.go_on.click()


def test_the_number_that_was_heard_verifies_the_keeper(verified):
    assert verified.updates.check_number() == NUMBER
    assert "The number is right." in verified.said()


def test_another_number_trusts_nobody_and_can_be_typed_again(page, tmp_path, qtbot):
    type_number(page, tmp_path, qtbot, NUMBER[::-1])
    qtbot.waitUntil(lambda: bool(page.said()))
    assert page.updates.check_number() == ""
    assert page.box.isVisible()
    assert not page.choose_data.isEnabled()


def test_a_signed_file_is_in_force_and_the_desk_is_told(verified, tmp_path, qtbot):
    file = tmp_path / "parties.json"
    file.write_bytes(PARTIES)
    (tmp_path / "parties.json.sig").write_bytes(sign(PARTIES))
    verified.take_file(file)
    qtbot.waitUntil(lambda: bool(verified.told))
    assert "are in force in this vault" in verified.said()
    qtbot.waitUntil(verified.take_back.isEnabled)
    verified.take_back.setFocus()
    verified.take_back.click()
    qtbot.waitUntil(lambda: verified.told[-1] == ())
    assert verified.focusWidget() is verified.choose_data


def test_a_correction_of_the_same_day_is_told_by_its_number(verified, tmp_path, qtbot):
    data = corrected("parties.json", now_a_party, correction=3)
    (tmp_path / "parties.json").write_bytes(data)
    (tmp_path / "parties.json.sig").write_bytes(sign(data))
    verified.take_file(tmp_path / "parties.json")
    qtbot.waitUntil(lambda: "a newer file, of" in said(verified))
    day = day_in_words(the_library().parties.as_of)
    assert f"{day} (correction 3) are in force" in verified.said()
    assert f"{day} (correction 3)." in said(verified)


def test_a_keeper_is_forgotten_only_when_it_was_asked(verified, qtbot):
    verified.forget.click()
    assert verified.question.isVisible()
    verified.question._leave.click()
    assert verified.updates.check_number() == NUMBER
    verified.forget.click()
    verified.question._do.click()
    qtbot.waitUntil(lambda: not verified.choose_data.isEnabled())
    assert verified.updates.check_number() == ""
    assert "The keeper is forgotten." in verified.said()
    assert verified.told == [()]
    assert verified.forget.isHidden()


def test_nobody_can_be_forgotten_where_nobody_was_verified(page):
    assert page.forget.isHidden()


def test_a_file_without_a_signature_beside_it_is_refused(verified, tmp_path, qtbot):
    file = tmp_path / "parties.json"
    file.write_bytes(PARTIES)
    verified.take_file(file)
    qtbot.waitUntil(lambda: "The number is right." not in verified.said())
    assert "The signature is missing" in verified.said()
    assert "parties.json.sig" in verified.said()
    assert verified.told == []


def test_the_page_says_of_which_day_the_law_is(page, qtbot):
    day = day_in_words(the_library().parties.as_of)
    qtbot.waitUntil(
        lambda: f"States and treaties: what came with the program, of {day}." in said(page)
    )
    assert "Rules: what came with the program" in said(page)


def said(page):
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))
