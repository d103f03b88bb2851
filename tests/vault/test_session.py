"""A vault is made in steps that a power cut may come between, and opened only as a whole."""

from pathlib import Path

import pytest

from petitiondesk.vault.data_key import seal_header
from petitiondesk.vault.errors import (
    VaultDamagedError,
    VaultExistsError,
    VaultFolderNotEmptyError,
    VaultInUseError,
    VaultMissingError,
    VaultStorageError,
    WrongPassphraseOrDamagedError,
)
from petitiondesk.vault.folder import VaultFolder
from petitiondesk.vault.header import decode_header, encode_header
from petitiondesk.vault.messages import Value
from petitiondesk.vault.messages_letters import GetSetting, PutSetting
from petitiondesk.vault.messages_opening import CostAsked, Create, Open, PassphraseProof
from petitiondesk.vault.session import Session, start_session
from petitiondesk.vault.slots import open_with_passphrase
from tests.vault.keyrings import NO_KEYRING
from tests.vault.vaults import CLOSED, ENCODED_PASSPHRASE, LEAST_COST, every_file_below


def made(folder: Path) -> Session:
    return start_session(
        Create(
            folder=bytes(folder),
            passphrase=ENCODED_PASSPHRASE,
            recovery=b"",
            cost=CostAsked(LEAST_COST.memory_kib, LEAST_COST.iterations, LEAST_COST.lanes),
            door=NO_KEYRING,
        )
    )


def opened(folder: Path, passphrase: bytes = ENCODED_PASSPHRASE) -> Session:
    return start_session(opening(bytes(folder), passphrase))


def opening(folder: bytes, passphrase: bytes = ENCODED_PASSPHRASE) -> Open:
    proof = PassphraseProof(passphrase=passphrase)
    return Open(folder=folder, key=proof, accept_older=False, door=NO_KEYRING)


@pytest.fixture
def closed(folder: Path) -> VaultFolder:
    """A vault that holds one setting, closed."""
    session = made(folder)
    session.answer(PutSetting(name="theme", value=b"dark"))
    session.close()
    return VaultFolder(folder)


def rewrite_header(folder: VaultFolder, epoch: int) -> None:
    header = decode_header(folder.header.read_bytes())
    data_key = open_with_passphrase(header, ENCODED_PASSPHRASE).data_key
    changed = seal_header(header.vault, epoch, header.slots, data_key)
    folder.header.write_bytes(encode_header(changed))


def test_a_closed_vault_is_header_database_and_lock(closed: VaultFolder):
    assert set(every_file_below(closed.path)) == CLOSED
    assert closed.path.stat().st_mode & 0o777 == 0o700


def test_a_vault_whose_making_was_cut_short_after_the_header_opens(closed: VaultFolder):
    closed.database.rename(closed.new_database)
    session = opened(closed.path)
    assert session.answer(GetSetting(name="theme")) == Value(value=b"dark")
    session.close()


def test_a_vault_whose_making_was_cut_short_before_the_header_is_made_anew(folder: Path):
    folder.mkdir()
    for name in ("lock", "vault.db.new", "header.json.new"):
        (folder / name).write_bytes(b"half of something")
    made(folder).close()
    opened(folder).close()


def test_a_vault_is_never_made_over_another(closed: VaultFolder):
    before = every_file_below(closed.path)
    with pytest.raises(VaultExistsError):
        made(closed.path)
    assert every_file_below(closed.path) == before


def test_a_vault_is_not_made_over_a_database_that_lost_its_header(closed: VaultFolder):
    closed.header.unlink()
    with pytest.raises(VaultExistsError):
        made(closed.path)
    with pytest.raises(VaultDamagedError) as failure:
        opened(closed.path)
    assert failure.value.part == "header"


def test_a_vault_is_not_made_among_other_files(folder: Path):
    folder.mkdir()
    (folder / "notes.txt").touch()
    with pytest.raises(VaultFolderNotEmptyError):
        made(folder)
    assert set(every_file_below(folder)) == {"notes.txt"}


def test_a_vault_that_lost_its_database_is_not_filled_with_an_empty_one(closed: VaultFolder):
    closed.database.unlink()
    with pytest.raises(VaultDamagedError) as failure:
        opened(closed.path)
    assert failure.value.part == "database"
    assert not closed.database.exists()


def test_an_empty_folder_is_no_vault_and_stays_empty(tmp_path: Path):
    with pytest.raises(VaultMissingError):
        opened(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_header_from_before_the_last_change_is_refused(closed: VaultFolder):
    before = closed.header.read_bytes()
    rewrite_header(closed, epoch=2)
    opened(closed.path).close()
    closed.header.write_bytes(before)
    with pytest.raises(VaultDamagedError) as failure:
        opened(closed.path)
    assert failure.value.part == "header"


def test_a_failed_opening_lets_go_of_the_vault(closed: VaultFolder):
    with pytest.raises(WrongPassphraseOrDamagedError):
        opened(closed.path, b"another")
    opened(closed.path).close()


def test_an_open_vault_is_not_opened_again(closed: VaultFolder):
    session = opened(closed.path)
    with pytest.raises(VaultInUseError):
        opened(closed.path)
    session.close()


def test_a_folder_below_a_file_is_a_storage_error(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(VaultStorageError):
        made(tmp_path / "file" / "vault")


def test_a_folder_whose_name_is_not_utf_8_is_refused(tmp_path: Path):
    with pytest.raises(VaultStorageError):
        start_session(opening(bytes(tmp_path) + b"/\xff"))
