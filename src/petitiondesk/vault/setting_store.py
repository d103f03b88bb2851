"""The settings of an open vault, as its clients see them."""

from petitiondesk.vault.limits import check_limit
from petitiondesk.vault.messages import DRAFT_LIMIT, Done, Value
from petitiondesk.vault.messages_letters import GetSetting, PutSetting
from petitiondesk.vault.pipe import VaultPipe


class SettingStore:
    """Small things beside the letters. Every method raises what those of `DraftStore` do."""

    def __init__(self, pipe: VaultPipe) -> None:
        self._pipe = pipe

    def put(self, name: str, value: bytes) -> None:
        """Store a setting in place of the one before. When this returns, it survives a power cut.

        Args:
            name: what to keep it under, at most `NAME_LIMIT` characters.
            value: at most `DRAFT_LIMIT` bytes.

        Raises:
            VaultLimitError: a value is larger than its limit.
        """
        check_limit("name", name)
        check_limit("value", value, DRAFT_LIMIT)
        self._pipe.ask(PutSetting(name=name, value=value), Done)

    def get(self, name: str) -> bytes | None:
        """Return a setting, or None where nothing was stored under this name."""
        return self._pipe.ask(GetSetting(name=name), Value).value
