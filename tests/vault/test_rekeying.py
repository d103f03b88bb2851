"""A new data key makes everything before it useless, and a kill on the way loses nothing."""

import itertools
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from petitiondesk.crypto.recovery_code import encode_code
from petitiondesk.vault import slots
from petitiondesk.vault.client import create, open_
from petitiondesk.vault.errors import (
    BackupDamagedError,
    VaultDamagedError,
    VaultFullError,
    WrongPassphraseOrDamagedError,
    WrongRecoveryCodeError,
)
from petitiondesk.vault.header import decode_header
from petitiondesk.vault.messages import Value
from petitiondesk.vault.messages_care import (
    Anchoring,
    ContinueRekey,
    RekeyProgress,
    RekeyStage,
    StartRekey,
)
from petitiondesk.vault.messages_letters import GetDraft, PutDraft
from petitiondesk.vault.messages_opening import CostAsked, Create, Open, PassphraseProof
from petitiondesk.vault.messages_slots import SlotKind
from petitiondesk.vault.proof import IN_KEYRING, RecoveryCode
from petitiondesk.vault.session import Session, start_session
from tests.vault.keyrings import NO_KEYRING, folder_keyring
from tests.vault.killing import LEAST_STEPS, Begin, killed_at
from tests.vault.vaults import (
    CLOSED,
    ENCODED_PASSPHRASE,
    LEAST_COST,
    NOW,
    PASSPHRASE,
    damage_of,
    every_file_below,
    keep,
    no_space_left_for,
    rekey,
)

CODE = RecoveryCode(encode_code(bytes(16)))
NEW_CODE = RecoveryCode(encode_code(bytes(range(16))))
DRAFT = b"draft" * 5000
LARGE = DRAFT * 200


def test_after_a_new_key_everything_is_there_and_the_new_code_opens(folder: Path):
    with create(folder, PASSPHRASE, code=CODE, cost=LEAST_COST) as vault:
        keep(vault, "letter", DRAFT)
        rekey(vault, PASSPHRASE, recovery_code_typed=NEW_CODE)
        keep(vault, "other", b"written after")
        assert vault.drafts.get("letter") == DRAFT
        assert not damage_of(vault)
    for key in (PASSPHRASE, NEW_CODE):
        with open_(folder, key) as vault:
            assert vault.drafts.get("other") == b"written after"
    with pytest.raises(WrongRecoveryCodeError):
        open_(folder, CODE)
    assert set(every_file_below(folder)) == CLOSED


def test_an_old_header_with_its_old_passphrase_opens_the_new_database_no_more(folder: Path):
    with create(folder, PASSPHRASE, cost=LEAST_COST) as vault:
        old_header = (folder / "header.json").read_bytes()
        vault.slots.change_passphrase(PASSPHRASE, "a new one")
        rekey(vault, "a new one")
    (folder / "header.json").write_bytes(old_header)
    with pytest.raises(VaultDamagedError):
        open_(folder, PASSPHRASE)


def test_a_wrong_passphrase_changes_nothing(folder: Path):
    with create(folder, PASSPHRASE, cost=LEAST_COST) as vault:
        before = every_file_below(folder)
        with pytest.raises(WrongPassphraseOrDamagedError):
            rekey(vault, "another")
        assert every_file_below(folder) == before


def test_the_keyring_opens_the_vault_after_a_new_key_as_before(folder: Path, tmp_path: Path):
    door = folder_keyring(tmp_path / "items")
    with create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door) as vault:
        vault.slots.put_keyring(PASSPHRASE)
        (old,) = (tmp_path / "items").iterdir()
        rekey(vault, PASSPHRASE)
        assert [row.kind for row in vault.slots.list()] == [SlotKind.PASSPHRASE, SlotKind.KEYRING]
    with open_(folder, IN_KEYRING, keyring=door) as vault:
        assert vault.care.status().anchoring is Anchoring.HELD
    assert not old.exists()
    assert len(list((tmp_path / "items").iterdir())) == 1


def test_a_full_disk_leaves_the_vault_open_under_its_old_key(folder: Path):
    with create(folder, PASSPHRASE, cost=LEAST_COST) as vault:
        keep(vault, "letter", DRAFT)
        header = (folder / "header.json").read_bytes()
        with no_space_left_for(vault.pipe._process.pid), pytest.raises(VaultFullError):
            rekey(vault, PASSPHRASE)
        keep(vault, "other", b"written after")
        assert vault.drafts.get("letter") == DRAFT
    assert (folder / "header.json").read_bytes() == header
    assert set(every_file_below(folder)) == CLOSED


def test_a_new_key_goes_through_its_stages(folder: Path):
    with create(folder, PASSPHRASE, cost=LEAST_COST) as vault:
        keep(vault, "letter", LARGE)
        steps = list(vault.care.new_key(PASSPHRASE))
    assert list(dict.fromkeys(step.stage for step in steps)) == list(RekeyStage)
    assert any(0 < step.done < step.total for step in steps)


@pytest.mark.parametrize("last", list(RekeyStage)[:-1])
def test_a_new_key_that_is_given_up_leaves_all_as_it_was(folder: Path, last: RekeyStage):
    with create(folder, PASSPHRASE, code=CODE, cost=LEAST_COST) as vault:
        keep(vault, "letter", DRAFT)
        header = (folder / "header.json").read_bytes()
        steps = vault.care.new_key(PASSPHRASE)
        while next(steps).stage is not last:
            pass
        steps.close()
        keep(vault, "letter", b"written after")
        assert "vault.db.new" not in every_file_below(folder)
    assert (folder / "header.json").read_bytes() == header
    with open_(folder, CODE) as vault:
        assert vault.drafts.get("letter") == b"written after"


def test_locking_gives_a_new_key_up(folder: Path):
    vault = create(folder, PASSPHRASE, cost=LEAST_COST)
    steps = vault.care.new_key(PASSPHRASE)
    next(steps)
    vault.lock()
    assert set(every_file_below(folder)) == CLOSED
    open_(folder, PASSPHRASE).lock()


@pytest.mark.parametrize("last", list(RekeyStage)[:-1])
def test_what_is_saved_on_the_way_to_a_new_key_is_under_it(folder: Path, last: RekeyStage):
    with create(folder, PASSPHRASE, cost=LEAST_COST) as vault:
        keep(vault, "letter", LARGE)
        steps = vault.care.new_key(PASSPHRASE)
        while next(steps).stage is not last:
            pass
        keep(vault, "letter", b"the last word")
        vault.slots.add_passphrase(PASSPHRASE, "another one for the vault")
        assert RekeyStage.DONE in [progress.stage for progress in steps]
        assert [row.kind for row in vault.slots.list()] == [SlotKind.PASSPHRASE]
    with open_(folder, PASSPHRASE) as vault:
        assert vault.drafts.get("letter") == b"the last word"
        assert not damage_of(vault)


def test_somebody_who_never_stops_writing_gets_a_new_key_all_the_same(folder: Path):
    with create(folder, PASSPHRASE, cost=LEAST_COST) as vault:
        for number, _ in enumerate(vault.care.new_key(PASSPHRASE)):
            keep(vault, "letter", b"%d" % number)
        assert vault.drafts.get("letter") == b"%d" % number
        assert vault.care.status().epoch == 2


def test_a_backup_under_way_is_not_held_to_be_done_when_the_key_changes(
    folder: Path, tmp_path: Path
):
    with create(folder, PASSPHRASE, cost=LEAST_COST) as vault:
        backup = vault.care.backup(tmp_path / "a.backup", made=NOW)
        next(backup)
        rekey(vault, PASSPHRASE)
        with pytest.raises(BackupDamagedError):
            next(backup)
    assert {path.name for path in tmp_path.iterdir()} == {folder.name}


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derivation that costs nothing: what is tested here is the order of writes."""
    monkeypatch.setattr(
        slots.argon2id, "derive_key", lambda phrase, salt, _: sha256(phrase + salt).digest()
    )


def made(folder: Path) -> None:
    cost = CostAsked(LEAST_COST.memory_kib, LEAST_COST.iterations, LEAST_COST.lanes)
    request = Create(bytes(folder), ENCODED_PASSPHRASE, bytes(16), cost, NO_KEYRING)
    session = start_session(request)
    session.answer(PutDraft("letter", b"", DRAFT, (), NOW))
    session.close()


def opened(folder: Path) -> Session:
    proof = PassphraseProof(ENCODED_PASSPHRASE)
    return start_session(Open(bytes(folder), proof, accept_older=False, door=NO_KEYRING))


def making_a_new_key(folder: Path) -> Callable[[Begin], None]:
    def work(begin: Begin) -> None:
        session = opened(folder)
        begin(session._vault.database._connection)
        progress = session.answer(StartRekey(passphrase=ENCODED_PASSPHRASE, recovery=b""))
        while progress != RekeyProgress(RekeyStage.DONE):
            progress = session.answer(ContinueRekey())

    return work


def test_a_kill_at_any_step_leaves_a_vault_that_opens(quick_keys: None, tmp_path: Path):
    epochs = set()
    for step in itertools.count(1):
        folder = tmp_path / str(step)
        made(folder)
        if not killed_at(step, making_a_new_key(folder)):
            break
        session = opened(folder)
        assert session.answer(GetDraft("letter")) == Value(DRAFT)
        session.close()
        epochs.add(decode_header((folder / "header.json").read_bytes()).epoch)
        assert set(every_file_below(folder)) == CLOSED
    assert step > LEAST_STEPS
    assert epochs == {1, 2}
