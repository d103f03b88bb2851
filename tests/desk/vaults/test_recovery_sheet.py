from petitiondesk.crypto.recovery_code import decode_code
from petitiondesk.desk.vaults.recovery_sheet import ASKED_FOR, RecoverySheet, draw_sheet

SHEET = RecoverySheet("01AB-C0DE-1FGH-JKMN-P1QR-STVW-XY0")


def test_a_sheet_has_seven_groups_and_its_code_can_be_read():
    sheet = draw_sheet()
    assert len(sheet.groups) == 7
    assert len(decode_code(sheet.code)) == 16
    assert draw_sheet() != sheet


def test_a_group_is_typed_in_any_case_with_letters_for_digits_that_look_alike():
    assert SHEET.is_group(2, " code ")
    assert SHEET.is_group(5, "pIqr")
    assert not SHEET.is_group(5, "P1QS")
    assert not SHEET.is_group(7, "")


def test_what_was_typed_stands_in_the_code():
    typed = dict(zip(ASKED_FOR, ("c0de", "plqr", "xyo"), strict=True))
    assert SHEET.as_typed(typed) == SHEET.code
    assert SHEET.as_typed({2: "ZZZZ"}) != SHEET.code


def test_the_code_shows_in_no_representation():
    assert "C0DE" not in repr(SHEET)
