"""A check of the vault ends in a sentence."""

import pytest

from petitiondesk.vault.messages_checks import Damage, Stage


@pytest.mark.parametrize(
    ("damage", "said"),
    [((), "as it was written"), ((Damage(Stage.CHAIN),), "1 part is not as it was written")],
)
def test_a_check_ends_in_a_sentence(sheet, rig, qtbot, damage, said):
    rig.vault.care.damage = damage
    sheet.show_page("check")
    sheet.page.check()
    qtbot.waitUntil(lambda: said in sheet.page.said())
