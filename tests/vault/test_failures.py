"""Every cause gets one of our errors, and every error crosses the pipe as it was."""

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import get_type_hints

import apsw
import msgspec
import pytest

from petitiondesk.crypto.errors import NotEnoughMemoryError
from petitiondesk.vault import errors
from petitiondesk.vault.database_failures import database_error
from petitiondesk.vault.failure_messages import decode_failure, encode_failure
from petitiondesk.vault.failures import (
    internal_failure,
    os_failures_named,
    storage_error,
)
from petitiondesk.vault.messages import Failed

EXAMPLES = {int: 7, str: "seven"}


def every_error(kind: type[errors.VaultError] = errors.VaultError) -> Iterator[errors.VaultError]:
    own = kind.__init__ is not Exception.__init__
    hints = get_type_hints(kind.__init__) if own else {"return": None}
    yield kind(**{name: EXAMPLES[hint] for name, hint in hints.items() if name != "return"})
    for derived in kind.__subclasses__():
        yield from every_error(derived)


@pytest.mark.parametrize("error", list(every_error()), ids=lambda error: type(error).__name__)
def test_an_error_crosses_the_pipe_as_it_was(error: errors.VaultError):
    frame = msgspec.msgpack.encode(encode_failure(error))
    arrived = decode_failure(msgspec.msgpack.decode(frame, type=Failed))
    assert type(arrived) is type(error)
    assert vars(arrived) == vars(error)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, errors.VaultFullError),
        (errno.EDQUOT, errors.VaultFullError),
        (errno.EFBIG, errors.VaultFullError),
        (errno.EROFS, errors.VaultReadOnlyError),
        (errno.EACCES, errors.VaultPermissionError),
        (errno.EPERM, errors.VaultPermissionError),
        (errno.ENOENT, errors.VaultGoneError),
        (errno.ENOTDIR, errors.VaultGoneError),
        (errno.ENODEV, errors.VaultGoneError),
        (errno.EIO, errors.VaultStorageError),
    ],
)
def test_what_the_disk_refused_is_told_by_its_cause(number: int, expected: type):
    error = storage_error(number)
    assert type(error) is expected
    assert error.errno == number


def test_a_database_that_can_only_be_read_is_told_so(tmp_path: Path):
    apsw.Connection(str(tmp_path / "a.db")).execute("CREATE TABLE t (a)")
    connection = apsw.Connection(str(tmp_path / "a.db"), flags=apsw.SQLITE_OPEN_READONLY)
    with pytest.raises(apsw.Error) as cause:
        connection.execute("INSERT INTO t VALUES (1)")
    assert isinstance(database_error(cause.value, 0), errors.VaultReadOnlyError)


def test_a_database_without_room_is_told_so(tmp_path: Path):
    connection = apsw.Connection(str(tmp_path / "a.db"))
    connection.execute("CREATE TABLE t (a)")
    connection.pragma("max_page_count", 2)
    with pytest.raises(apsw.Error) as cause:
        connection.execute("INSERT INTO t VALUES (zeroblob(1000000))")
    assert isinstance(database_error(cause.value, 0), errors.VaultFullError)


def test_a_mistake_in_our_own_sql_is_not_taken_for_a_failing_disk():
    with pytest.raises(apsw.SQLError) as cause:
        apsw.Connection(":memory:").execute("SELECT FROM")
    assert database_error(cause.value, errno.ENOSPC) is None


def test_missing_memory_is_told_with_its_amount():
    with pytest.raises(errors.VaultMemoryError) as failure, os_failures_named():
        raise NotEnoughMemoryError(memory_kib=65536)
    assert failure.value.memory_kib == 65536


def test_a_mistake_of_ours_crosses_without_its_message():
    with pytest.raises(KeyError) as mistake:
        {}["a name in a letter"]
    failure = internal_failure(mistake.value)
    assert failure.kind == "KeyError"
    assert failure.place.startswith("test_failures.py:")
    assert "name" not in repr(vars(failure))
