"""The ways to open the vault, changed in the real window: with the real keyring, and by code."""

from collections.abc import Iterator

import pytest

from tests.journeys.person import PASSPHRASE
from tests.journeys.test_a_forgotten_passphrase import NEW, make_a_vault_with_a_sheet
from tests.rig.waiting import until
from tests.vault.keyrings import gnome_keyring


@pytest.fixture
def keyring(screen) -> Iterator[None]:
    """The keyring of GNOME on the bus of the screen, open as it is after logging in."""
    address = screen.environment["DBUS_SESSION_BUS_ADDRESS"]
    with gnome_keyring({"DBUS_SESSION_BUS_ADDRESS": address}, unlocked=True):
        yield


def open_the_vault_sheet(writer) -> None:
    """By Ctrl+K and its name."""
    writer.key("ctrl+k")
    writer.type("Vault")
    writer.key("Return")
    writer.sees("Ways to open")


def show_the_passphrase(writer, passphrase) -> None:
    writer.tab_to("Your passphrase, to change something")
    writer.type(passphrase)
    writer.key("Return")


def test_the_real_keyring_opens_the_vault_until_it_is_switched_off(person, keyring):
    writer = person()
    writer.make_a_vault()
    open_the_vault_sheet(writer)
    show_the_passphrase(writer, PASSPHRASE)
    writer.press_by_keyboard("Let the system keyring open it")
    writer.sees_text("Whoever can log in to this account")
    writer.program.close()

    again = person()
    again.sees("Your letters")
    open_the_vault_sheet(again)
    show_the_passphrase(again, PASSPHRASE)
    again.press_by_keyboard("Switch the system keyring off")
    again.sees("Removed.")
    again.program.close()

    locked = person()
    locked.sees("PetitionDesk is locked")


def test_the_code_is_proof_enough_for_a_new_passphrase_later_too(person):
    writer = person()
    groups = make_a_vault_with_a_sheet(writer)
    writer.key("ctrl+l")
    writer.press_by_keyboard("Use recovery code")
    until(lambda: writer.holder().name == "Recovery code", "the caret in the code")
    writer.type("".join(groups))
    writer.key("Return")
    writer.sees("Choose a new passphrase")
    writer.press_by_keyboard("Later")
    writer.sees("Your letters")

    open_the_vault_sheet(writer)
    writer.press_by_keyboard("Use the recovery code")
    writer.tab_to("Your recovery code, to change something")
    writer.type("".join(groups))
    writer.key("Return")
    writer.press_by_keyboard("Change the passphrase")
    until(lambda: writer.holder().name == "New passphrase", "the caret in the passphrase")
    for _ in range(2):
        writer.type(NEW)
        writer.key("Return")
    writer.sees_text("Changed.")

    writer.key("ctrl+l")
    writer.unlock(NEW)
    writer.sees("Your letters")
