"""What a client refuses before it goes over the pipe."""

from petitiondesk.vault.errors import VaultLimitError
from petitiondesk.vault.messages import NAME_LIMIT


def check_limit(what: str, value: str | bytes, limit: int = NAME_LIMIT) -> None:
    """Refuse a value that is too large.

    Args:
        what: what the value is called.
        value: the value.
        limit: the most it may measure, in characters (text) or bytes.

    Raises:
        VaultLimitError: it measures more.
    """
    if len(value) > limit:
        raise VaultLimitError(what=what, limit=limit)
