"""Our errors on their way over the pipe, and back."""

from collections.abc import Iterator

from petitiondesk.vault import errors
from petitiondesk.vault.messages import Failed


def _known(base: type[errors.VaultError]) -> Iterator[tuple[str, type[errors.VaultError]]]:
    yield base.__name__, base
    for derived in base.__subclasses__():
        yield from _known(derived)


_ERRORS = dict(_known(errors.VaultError))


def encode_failure(error: errors.VaultError) -> Failed:
    """Turn an error into what crosses the pipe: its name and its attributes, nothing else."""
    return Failed(error=type(error).__name__, data=vars(error))


def decode_failure(failed: Failed) -> errors.VaultError:
    """Turn what crossed the pipe into the error that was raised on the other side."""
    return _ERRORS[failed.error](**failed.data)
