"""One writer a vault."""

from pathlib import Path

import pytest

from petitiondesk.vault.errors import VaultInUseError
from petitiondesk.vault.writer_lock import WriterLock


def test_a_second_writer_is_refused_until_the_first_lets_go(tmp_path: Path):
    first = WriterLock(tmp_path / "lock")
    with pytest.raises(VaultInUseError):
        WriterLock(tmp_path / "lock")
    first.release()
    WriterLock(tmp_path / "lock").release()


def test_the_lock_file_stays_and_holds_nothing(tmp_path: Path):
    WriterLock(tmp_path / "lock").release()
    assert (tmp_path / "lock").read_bytes() == b""
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600
