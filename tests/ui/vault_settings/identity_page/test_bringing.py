"""An identity is brought along in a file, if it can sign."""

import pytest

from petitiondesk.desk.identities.identity import own_card
from petitiondesk.ui.vault_settings.identity_forms import FileForm
from tests.identities import CERTIFIES, NOW, PASSPHRASE, YEAR, crafted, harbour, rsa_key
from tests.ui.vault_settings.identity_page.seen import bring, form


def test_one_is_brought_along_in_a_file(empty, vault, tmp_path, qtbot):
    bring(empty, qtbot, tmp_path, harbour())
    qtbot.waitUntil(lambda: "Harbour Aid can sign now" in empty.said())
    assert own_card(vault.settings) == harbour().certificate


REFUSED = {
    "was valid until": lambda: crafted(until=NOW - YEAR / 2),
    "is valid from": lambda: crafted(since=NOW + YEAR / 2),
    "not made for signing": lambda: crafted(usage=CERTIFIES),
    "too weak": lambda: crafted(key=rsa_key(1024)),
}


@pytest.mark.parametrize("words", REFUSED)
def test_one_that_cannot_sign_is_refused_in_words(empty, vault, tmp_path, qtbot, words):
    bring(empty, qtbot, tmp_path, REFUSED[words]())
    qtbot.waitUntil(lambda: words in empty.said())
    assert own_card(vault.settings) is None


def test_a_wrong_passphrase_can_be_typed_again(empty, vault, tmp_path, qtbot):
    bring(empty, qtbot, tmp_path, harbour(), "another one")
    qtbot.waitUntil(lambda: "did not open" in empty.said())
    asked = form(empty, qtbot, FileForm)
    asked.passphrase.set_text(PASSPHRASE)
    asked.go_on.click()
    qtbot.waitUntil(lambda: "can sign now" in empty.said())


def test_a_file_that_is_no_identity_is_told(empty, tmp_path, qtbot):
    (tmp_path / "a.p12").write_bytes(b"no identity")
    empty.bring(tmp_path / "a.p12", PASSPHRASE)
    qtbot.waitUntil(lambda: "not an identity" in empty.said())
