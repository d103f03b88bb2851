"""How the vault's process asks the system keyring's process: one call, one answer."""

import enum

from petitiondesk.vault.messages import Request, Response


class KeyringVerb(enum.StrEnum):
    """What the keyring is asked."""

    READ = "read"
    WRITE = "write"
    ERASE = "erase"


class KeyringCall(Request, frozen=True):
    """Ask the keyring.

    Attributes:
        verb: what to do.
        name: the item's name.
        value: what to write; empty otherwise.
        may_prompt: whether a locked keyring may ask the person to unlock it.
        asked_by: the id of the process that asks; without it nobody waits for the answer.
    """

    verb: KeyringVerb
    name: str
    value: str
    may_prompt: bool
    asked_by: int


class KeyringAnswer(Response, frozen=True):
    """What the keyring answered.

    Attributes:
        value: what it holds; empty where it holds nothing.
        why: why it failed, as in `KeyringFailedError`; empty where it did not.
    """

    value: str = ""
    why: str = ""
