"""An identity is made, brought along, given on as a card, replaced and removed in the window."""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton

from petitiondesk.crypto.certificate import check_number
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.identities.identity import (
    keep_identity,
    own_card,
    read_card,
    read_key_file,
    write_card,
    write_key_file,
)
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.vaults.passphrase import Strength
from petitiondesk.desk.vaults.vault_care import keep_organisation
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.vault_settings.identity_forms import CopyForm, FileForm, NameForm
from petitiondesk.ui.vault_settings.identity_page import IdentityPage
from petitiondesk.ui.vault_settings.identity_view import OwnIdentity
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.fakes.clock import FixedClock
from tests.identities import CERTIFIES, NOW, PASSPHRASE, YEAR, crafted, harbour, river, rsa_key

CLOCK = FixedClock(NOW)


@pytest.fixture
def vault():
    return MemoryVault()


@pytest.fixture
def make(qtbot, theme, vault):
    made = []

    def make():
        tasks = TaskRunner()
        advice = Advice(lambda _language: (), tasks, lambda _passphrase: Strength.STRONG)
        page = IdentityPage(vault, CLOCK, tasks, advice)
        made.append(tasks)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: len(buttons(page)) > 2)
        return page

    yield make
    for tasks in made:
        tasks.drain()


@pytest.fixture
def empty(make):
    return make()


@pytest.fixture
def page(make, vault):
    keep_identity(vault.settings, harbour())
    return make()


def buttons(page):
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def press(page, qtbot, name):
    qtbot.waitUntil(lambda: name in buttons(page))
    next(b for b in page.findChildren(QPushButton) if b.text() == name and b.isVisible()).click()


def form(page, qtbot, kind):
    qtbot.waitUntil(lambda: page.findChild(kind) is not None)
    return page.findChild(kind)


def said(page):
    return "\n".join(each.text() for each in page.findChildren(PlainLabel) if each.isVisible())


def test_who_has_none_is_shown_three_ways_to_one(empty):
    ways = {"Make an identity…", "Choose the file…", "Make one with a request…"}
    assert ways <= set(buttons(empty))


def test_one_is_made_under_the_name_of_the_organisation(empty, vault, qtbot):
    keep_organisation(vault, "Harbour Aid")
    press(empty, qtbot, "Make an identity…")
    asked = form(empty, qtbot, NameForm)
    assert asked.name.text() == "Harbour Aid"
    asked.go_on.click()
    assert empty.running.isVisible()
    qtbot.waitUntil(lambda: "can sign now" in empty.said(), timeout=60_000)
    made = own_card(vault.settings)
    assert (made.organisation, made.self_signed) == ("Harbour Aid", True)
    assert empty.findChild(OwnIdentity).number.own.text() == check_number(made)


def test_making_one_can_be_cancelled(empty, vault, qtbot):
    press(empty, qtbot, "Make an identity…")
    asked = form(empty, qtbot, NameForm)
    asked.name.setText("Harbour Aid")
    asked.go_on.click()
    empty.running.cancel.click()
    qtbot.waitUntil(lambda: "Nothing was kept" in empty.said(), timeout=60_000)
    assert own_card(vault.settings) is None


class Lanes(TaskRunner):
    """Records which jobs speak with the vault in its turn."""

    def __init__(self):
        super().__init__()
        self.in_turn = threading.local()

    def run(self, work, *, serial=False, **others):
        def marked():
            self.in_turn.now = serial
            return work()

        super().run(marked, serial=serial, **others)


def test_what_is_made_is_kept_in_the_vault_s_turn(vault, qtbot, theme, monkeypatch):
    tasks, turns, put = Lanes(), [], vault.settings.put
    monkeypatch.setattr(
        vault.settings,
        "put",
        lambda *given: (turns.append(getattr(tasks.in_turn, "now", False)), put(*given)),
    )
    page = IdentityPage(vault, CLOCK, tasks, None)
    qtbot.addWidget(page)
    page.make("Harbour Aid")
    qtbot.waitUntil(lambda: "can sign now" in page.said(), timeout=60_000)
    assert turns
    assert all(turns)
    tasks.drain()


def test_an_identity_that_came_meanwhile_is_not_replaced(empty, vault, qtbot):
    keep_identity(vault.settings, river())
    empty.make("Harbour Aid")
    qtbot.waitUntil(lambda: "It stays." in empty.said(), timeout=60_000)
    assert own_card(vault.settings) == river().certificate
    qtbot.waitUntil(lambda: "River Watch" in said(empty))


def test_who_leaves_while_one_is_made_has_none(vault, qtbot, theme):
    tasks = TaskRunner()
    page = IdentityPage(vault, CLOCK, tasks, None)
    page.make("Harbour Aid")
    job = page._job
    page.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(page))
    assert job.cancelled()
    tasks.drain()
    qtbot.wait(50)
    assert own_card(vault.settings) is None


def test_no_name_makes_no_identity(empty, qtbot):
    press(empty, qtbot, "Make an identity…")
    asked = form(empty, qtbot, NameForm)
    asked.name.setText(" ")
    assert not asked.go_on.isEnabled()


def test_a_name_that_no_identity_can_have_is_told(empty, qtbot):
    empty.make("A\u202eB")
    qtbot.waitUntil(lambda: "cannot have this name" in empty.said())


def bring(page, qtbot, folder, key, passphrase=PASSPHRASE):
    file = folder / "brought.p12"
    write_key_file(key, PASSPHRASE, file, replace=True)
    page._show_file_form(file)
    asked = form(page, qtbot, FileForm)
    asked.passphrase.set_text(passphrase)
    asked.go_on.click()


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


def test_it_says_whose_it_is_until_when_and_its_number(page):
    shown = page.findChild(OwnIdentity)
    assert "Harbour Aid" in said(shown)
    assert "vouches for itself" in said(shown)
    assert "Valid until" in said(shown)
    assert shown.number.own.text() == check_number(harbour().certificate)


@pytest.mark.parametrize(
    ("left", "words"), [(YEAR / 6, "That is soon"), (-YEAR / 6, "signs nothing any more")]
)
def test_that_it_runs_out_is_told_in_time(make, vault, left, words):
    keep_identity(vault.settings, crafted(until=NOW + left))
    assert words in said(make())


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


def test_replacing_says_what_it_costs_others_and_keeps_the_old_until_there_is_another(
    page, vault, tmp_path, qtbot
):
    press(page, qtbot, "Replace it…")
    assert "has to verify your new card" in page.question.words()
    press(page, qtbot, "Choose another identity")
    press(page, qtbot, "Keep the one that is there")
    qtbot.waitUntil(lambda: page.findChild(OwnIdentity) is not None)
    assert own_card(vault.settings) == harbour().certificate
    bring(page, qtbot, tmp_path, river())
    qtbot.waitUntil(lambda: "River Watch can sign now" in page.said())


def test_removing_asks_first(page, vault, qtbot):
    press(page, qtbot, "Remove it…")
    assert own_card(vault.settings) is not None
    assert "gone for good" in page.question.words()
    press(page, qtbot, "Remove the identity")
    qtbot.waitUntil(lambda: "no identity in this vault any more" in page.said())
    assert own_card(vault.settings) is None


def test_the_page_holds_the_card_and_nothing_that_signs(make, vault, tmp_path, qtbot):
    vault.settings.put("identity.key", b"")
    ours, page = harbour(), make()
    before = held()
    bring(page, qtbot, tmp_path, ours)
    qtbot.waitUntil(lambda: "can sign now" in page.said())
    assert held() <= before


def held():
    """The identities alive now: some are those that other tests share."""
    gc.collect()
    return {id(each) for each in gc.get_objects() if isinstance(each, HeldKey)}
