"""Keyrings to test with."""

from petitiondesk.vault.messages_opening import KeyringDoor
from petitiondesk.vault.system_keyring import KEYRING_COMMAND

NO_KEYRING = KeyringDoor(command=KEYRING_COMMAND, environment={})
"""A machine without a keyring: no bus, nothing in the environment."""
