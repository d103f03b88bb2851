"""Who forgets the passphrase opens the vault with the recovery sheet, and finds the old text."""

import re

from tests.rig.waiting import until

CANARY = "Governor of the Lighthouse Province"
NEW = "seven boats leave the harbour"


def groups_of(person) -> list[str]:
    """The code as it stands on the screen, in seven groups."""
    symbols = re.compile(r"\A[0-9A-HJKMNP-TV-Z]{2,4}[*~$=U]?\Z")
    shown = (each.name for each in person.seeing.find_all("label"))
    return [name for name in shown if len(name) in (3, 4) and symbols.match(name)]


def make_a_vault_with_a_sheet(writer) -> list[str]:
    """Goes through the first run with a recovery sheet, and returns what stands on it."""
    writer.choose_a_passphrase()
    writer.sees("Your recovery sheet")
    until(lambda: len(groups_of(writer)) == 7, "the seven groups of the code")
    groups = groups_of(writer)
    for number in (2, 5, 7):
        writer.tab_to(f"Group {number}")
        writer.type(groups[number - 1].lower())
    writer.key("Return")
    writer.finish_first_run("Your letters")
    return groups


def open_by_code(writer, groups: list[str]) -> None:
    """Types the code, and a new passphrase twice."""
    writer.press_by_keyboard("Use recovery code")
    until(lambda: writer.holder().name == "Recovery code", "the caret in the code")
    writer.type(" ".join(groups).lower())
    writer.key("Return")
    writer.sees("Choose a new passphrase")
    until(lambda: writer.holder().name == "New passphrase", "the caret in the passphrase")
    for _ in range(2):
        writer.type(NEW)
        writer.key("Return")


def test_the_recovery_sheet_opens_what_a_forgotten_passphrase_does_not(person):
    writer = person()
    groups = make_a_vault_with_a_sheet(writer)
    writer.begin_a_letter()
    writer.tab_to("Office")
    writer.type(CANARY)
    writer.key("ctrl+l")

    writer.unlock("a passphrase that was forgotten")
    writer.sees_text("The vault did not open.")
    open_by_code(writer, groups)
    writer.sees("Step 1 of 7")
    assert writer.is_told(CANARY)

    writer.key("ctrl+l")
    writer.unlock(NEW)
    writer.sees("Step 1 of 7")
    assert writer.is_told(CANARY)
