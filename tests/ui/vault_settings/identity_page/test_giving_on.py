"""A card, a copy and a request leave the page; an authority's answer comes back."""

from petitiondesk.desk.identities.identity import own_card, read_card, read_key_file, write_card
from petitiondesk.ui.vault_settings.identity_forms import CopyForm
from tests.identities import CERTIFIES, PASSPHRASE, crafted, harbour, river, rsa_key
from tests.ui.vault_settings.identity_page.seen import form, press, said


def test_the_card_is_saved_for_others(page, tmp_path, qtbot):
    page.save_card(tmp_path / "card.pem")
    qtbot.waitUntil(lambda: "card.pem" in page.said())
    assert read_card(tmp_path / "card.pem") == harbour().certificate


def test_a_copy_has_a_passphrase_of_its_own(page, tmp_path, qtbot):
    press(page, qtbot, "Save a copy of the identity…")
    asked = form(page, qtbot, CopyForm)
    assert not asked.go_on.isEnabled()
    asked.choice.set_text(PASSPHRASE)
    qtbot.waitUntil(asked.go_on.isEnabled)
    page.save_copy(tmp_path / "copy.p12", asked.choice.text())
    qtbot.waitUntil(lambda: "copy.p12" in page.said())
    copy = read_key_file(tmp_path / "copy.p12", PASSPHRASE)
    assert copy.certificate == harbour().certificate


def test_an_authority_is_asked_and_its_answer_taken(page, vault, tmp_path, qtbot):
    page.save_request(tmp_path / "a.csr")
    qtbot.waitUntil(lambda: "a.csr" in page.said())
    authority = crafted(key=rsa_key(), name="Authority", ca=True, usage=CERTIFIES)
    given = crafted(key=harbour().key, issuer=authority).certificate
    write_card(given, tmp_path / "back.pem", replace=False)
    page.take_answer(tmp_path / "back.pem")
    qtbot.waitUntil(lambda: "Vouched for by Authority." in said(page))
    assert own_card(vault.settings) == given


def test_the_answer_for_somebody_else_changes_nothing(page, vault, tmp_path, qtbot):
    write_card(river().certificate, tmp_path / "back.pem", replace=False)
    page.take_answer(tmp_path / "back.pem")
    qtbot.waitUntil(lambda: "does not belong to your identity" in page.said())
    assert own_card(vault.settings) == harbour().certificate


def test_what_is_no_answer_is_asked_of_the_authority_and_of_no_organisation(page, tmp_path, qtbot):
    (tmp_path / "back.pem").write_bytes(b"no answer")
    page.take_answer(tmp_path / "back.pem")
    qtbot.waitUntil(lambda: "is not the answer of an authority" in page.said())
    assert "card" not in page.said()
