"""Backups are made, told of, and restored from."""


def test_a_backup_is_made_and_told(sheet, rig, qtbot, tmp_path):
    sheet.show_page("backup")
    target = tmp_path / "b.petitiondesk-backup"
    sheet.page.back_up_to(target)
    qtbot.waitUntil(lambda: "read back" in sheet.page.said())
    assert rig.vault.care.backed_up == [target]


def test_when_the_last_backup_was_made_stands_beside_the_way_to_one(sheet, qtbot):
    sheet.show_page("backup")
    qtbot.waitUntil(lambda: "1 November 2026" in sheet.page.card._state.text())
    assert sheet.page.card.isAncestorOf(sheet.page.now)


def test_the_passphrase_of_a_backup_is_asked_for_where_it_is_seen(sheet, rig, qtbot, tmp_path):
    rig.window.resize(780, 420)
    sheet.show_page("backup")
    sheet.page.say("Made, and read back")
    sheet.page.restore_from(tmp_path / "b.petitiondesk-backup", tmp_path)
    assert sheet.page.said() == ""
    qtbot.waitUntil(lambda: not sheet.page.go.visibleRegion().isEmpty())
