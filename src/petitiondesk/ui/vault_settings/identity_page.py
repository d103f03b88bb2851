"""Our identity: made, brought along, shown, given on as a card, replaced, removed.

The page holds the card alone. What signs is in the vault, and in this program only while it works.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.identities import own_identity as own
from petitiondesk.desk.identities.identity import own_card, remove_identity, write_card
from petitiondesk.desk.ports import Clock, SettingStore, Vault
from petitiondesk.desk.vaults.vault_care import organisation
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import Job, TaskRunner
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.vault_settings.identity_files import (
    choose_answer,
    choose_identity,
    choose_place_of_card,
    choose_place_of_copy,
    choose_place_of_request,
)
from petitiondesk.ui.vault_settings.identity_forms import CopyForm, FileForm, IdentityForm, NameForm
from petitiondesk.ui.vault_settings.identity_view import (
    OwnIdentity,
    ask_to_remove,
    ask_to_replace,
    more_about_it,
    ways_to_one,
)
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.question import Question
from petitiondesk.ui.widgets.running import Running

T = TypeVar("T")


class IdentityPage(SettingsPage):
    """Shows the ways to an identity while there is none, and what can be done with one.

    Args:
        vault: keeps it.
        clock: says whether it is valid.
        tasks: makes it, and asks the vault in its turn.
        advice: helps to choose the passphrase of a copy.
    """

    def __init__(self, vault: Vault, clock: Clock, tasks: TaskRunner, advice: Advice) -> None:
        super().__init__(
            translate("IdentityPage", "Our identity"),
            translate(
                "IdentityPage",
                "What your organisation signs with. It lies sealed in this vault; others know it"
                " by its card.",
            ),
        )
        self._vault, self._clock, self._tasks, self._advice = vault, clock, tasks, advice
        self._job: Job | None = None
        self._card: Certificate | None = None
        self._begun = False
        self.say_above()
        self.question, self.running = Question(), Running()
        self.running.cancelled.connect(self._cancel)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3 * measures().unit)
        for piece in (self.question, self._list, self.running):
            self.body.addWidget(piece)
        self.setFocusProxy(self._list)
        self.refresh()

    def refresh(self) -> None:
        """Show what the vault keeps."""
        self._ask_vault(own_card, self._show)

    def make(self, name: str, *, request: bool = False) -> None:
        """Make an identity; ``request`` asks where the request for an authority is to be."""
        clock = self._clock
        self._begin_work(translate("IdentityPage", "Making the identity. This takes a moment…"))
        self.running.cancel.show()
        self.running.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._job = job = self._tasks.run_long(
            lambda job: own.make_key(name, clock, job.cancelled),
            owner=self,
            on_success=lambda key: self._keep(key, job, request=request),
            on_failure=self._failed,
            on_progress=lambda _none: None,  # nobody can tell how far a search for primes is
        )
        self.destroyed.connect(job.cancel)  # who leaves this page wants none

    def bring(self, file: Path, passphrase: str) -> None:
        """Take an identity out of a file."""
        clock = self._clock
        self._begin_work(translate("IdentityPage", "Opening the identity…"))
        self._ask_vault(lambda kept: own.bring_own(kept, file, passphrase, clock), self._kept)

    def save_card(self, path: Path) -> None:
        """Write the card that others get."""
        card = self._card
        assert card is not None
        self._ask_vault(
            lambda _kept: write_card(card, path, replace=True), lambda _none: self._saved(path)
        )

    def save_copy(self, path: Path, passphrase: str) -> None:
        """Write a copy that a passphrase closes."""
        self._begin_work(translate("IdentityPage", "Saving the copy…"))
        self._ask_vault(
            lambda kept: own.save_copy(kept, path, passphrase), lambda _none: self._saved(path)
        )

    def save_request(self, path: Path) -> None:
        """Write what an authority needs to vouch for the identity."""
        self._ask_vault(lambda kept: own.save_request(kept, path), lambda _none: self._saved(path))

    def take_answer(self, path: Path) -> None:
        """Take what the authority gave."""
        clock = self._clock
        self._ask_vault(lambda kept: own.take_answer(kept, path, clock), self._kept)

    def remove(self) -> None:
        """Keep no identity any more."""
        self._ask_vault(remove_identity, lambda _none: self._removed())

    def _show(self, card: Certificate | None) -> None:
        self._card = card
        self._empty()
        if card is None:
            self._offer_ways()
        else:
            self._show_own(card)
        if self._begun:  # who has only come to this page stays where they chose it
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.begun.emit()
        self._begun = True

    def _show_own(self, card: Certificate) -> None:
        shown = OwnIdentity(card, self._clock, lambda: choose_place_of_card(self, self.save_card))
        more = more_about_it(
            copy=self._ask_passphrase,
            request=self._save_request,
            answer=functools.partial(choose_answer, self, self.take_answer),
            replace=functools.partial(ask_to_replace, self.question, self._offer_other),
            remove=functools.partial(ask_to_remove, self.question, self.remove),
        )
        self._fill(shown, *more)

    def _offer_ways(self) -> None:
        ways = ways_to_one(
            functools.partial(self._ask_name, request=False),
            functools.partial(choose_identity, self, self._show_file_form),
            functools.partial(self._ask_name, request=True),
        )
        self._fill(*ways)

    def _offer_other(self) -> None:
        """Offer the ways to another identity; the present one stays until there is one."""
        self._empty()
        self._offer_ways()
        back = QuietButton(translate("IdentityPage", "Keep the one that is there"), "x")
        back.clicked.connect(self.refresh)
        self._rows.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeading)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()

    def _ask_name(self, *, request: bool) -> None:
        vault = self._vault
        self._ask_vault(
            lambda _settings: organisation(vault),
            lambda name: self._show_name_form(name, request=request),
        )

    def _show_name_form(self, name: str, *, request: bool) -> None:
        form = NameForm(name)
        form.given.connect(functools.partial(self.make, request=request))
        self._show_form(form)

    def _show_file_form(self, file: Path) -> None:
        form = FileForm(file)
        form.given.connect(functools.partial(self.bring, file))
        self._show_form(form)

    def _ask_passphrase(self) -> None:
        form = CopyForm(self._advice)
        form.given.connect(self._choose_copy)
        self._show_form(form)

    def _show_form(self, form: IdentityForm) -> None:
        form.left.connect(self.refresh)
        self.say("")
        self._empty()
        self._fill(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()

    def _choose_copy(self, passphrase: str) -> None:
        choose_place_of_copy(self, lambda path: self.save_copy(path, passphrase))

    def _save_request(self) -> None:
        choose_place_of_request(self, self.save_request)

    def _keep(self, key: HeldKey, job: Job, *, request: bool) -> None:
        """Keep what was made, in the vault's turn."""
        present = self._card
        self._ask_vault(
            lambda kept: own.keep_made(kept, key, present, job.cancelled),
            lambda card: self._kept(card, request=request) if card else self._came_too_late(),
        )

    def _came_too_late(self) -> None:
        self._settle()
        self.refresh()
        words = translate("IdentityPage", "Another identity came into this vault. It stays.")
        self.say(words, Tone.ATTENTION)

    def _kept(self, card: Certificate, *, request: bool = False) -> None:
        self._settle()
        self._show(card)
        words = translate("IdentityPage", "%1 can sign now. Save your card, and give it to others.")
        self.say(words.replace("%1", shown_name(card.organisation)))
        self.changed.emit()
        if request:
            self._save_request()

    def _saved(self, path: Path) -> None:
        self._settle()
        self.refresh()
        self.say(translate("IdentityPage", "Saved: %1").replace("%1", left_to_right(path.name)))

    def _removed(self) -> None:
        self._show(None)
        self.say(translate("IdentityPage", "There is no identity in this vault any more."))
        self.changed.emit()

    def _begin_work(self, words: str) -> None:
        self.say("")
        self._list.setEnabled(False)
        self.running.cancel.hide()
        self.running.show_progress(words)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _settle(self) -> None:
        self._job = None
        self.running.hide()
        self._list.setEnabled(True)

    def _failed(self, error: PetitionDeskError) -> None:
        self._settle()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, CancelledError):
            self.say(translate("IdentityPage", "Cancelled. Nothing was kept."), Tone.MUTED)
        else:
            self.fail(error)

    def _ask_vault(
        self, work: Callable[[SettingStore], T], on_success: Callable[[T], object]
    ) -> None:
        settings = self._vault.settings
        self._tasks.run(
            lambda: work(settings),
            owner=self,
            on_success=on_success,
            on_failure=self._failed,
            serial=True,
        )

    def _fill(self, *pieces: QWidget) -> None:
        for piece in pieces:
            self._rows.addWidget(piece)
        self._list.setFocusProxy(pieces[0])

    def _empty(self) -> None:
        self.question.hide()
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
