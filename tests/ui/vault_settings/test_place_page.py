"""Whose vault it is, where it lies, and after how long it locks."""

from pathlib import Path

import pytest

from petitiondesk.desk.vault_place import VaultPlace
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.locking.after_choice import LockAfterChoice
from petitiondesk.ui.vault_settings.place_page import PlacePage


def test_the_name_of_the_organisation_can_be_changed(sheet, rig, qtbot):
    sheet.show_page("place")
    sheet.page.name.setText("Harbour Aid")
    sheet.page.keep.click()
    qtbot.waitUntil(lambda: rig.vault.settings.get("organisation") == b"Harbour Aid")


@pytest.mark.parametrize(
    ("synced", "removable", "said"),
    [("", False, []), ("Dropbox", False, ["Dropbox"]), ("", True, ["unplugged"])],
)
def test_what_is_special_about_the_place_is_said(rig, qtbot, synced, removable, said):
    rig.unlock()
    place = VaultPlace(Path("vault"), synced, removable)
    page = PlacePage(place, rig.vault, TaskRunner(rig.window))
    qtbot.addWidget(page)
    rig.window.drain()
    assert len(page.warnings) == len(said)
    assert all(part in label.text() for part, label in zip(said, page.warnings, strict=True))


def test_after_how_long_it_locks_stands_below_place_and_name(sheet, rig):
    sheet.show_page("place")
    choice = sheet.page.findChild(LockAfterChoice).choice
    choice.take(5)
    assert rig.window.keeper.triggers.minutes == 5
