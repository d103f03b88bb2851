"""The register lies sealed in the vault: its files show nothing of it."""

from petitiondesk.desk.protecting.protected import (
    ProtectedIdentity,
    Register,
    keep_register,
    load_register,
)
from tests.vault.vaults import a_vault

SECRET = ProtectedIdentity(spellings=("Зореслава Пташинська", "Zoreslava"), alias="harbour-lantern")


def test_nothing_of_the_register_can_be_read_in_the_files_of_a_vault(tmp_path):
    vault = a_vault(tmp_path / "vault")
    keep_register(vault.settings, Register((SECRET,)))
    assert load_register(vault.settings) == Register((SECRET,))
    words = [*SECRET.spellings, SECRET.alias, "protected-identities"]
    for locked in (False, True):
        if locked:
            vault.lock()
        files = [path for path in (tmp_path / "vault").rglob("*") if path.is_file()]
        assert files
        assert not [word for path in files for word in words if word.encode() in path.read_bytes()]
