"""Newer law data: a keeper who is verified once, and files that this keeper signed."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from petitiondesk.crypto.detached_signature import KEY_FILE_LIMIT, SIGNATURE_BYTES
from petitiondesk.desk.errors import InputError
from petitiondesk.desk.law_updates import LawUpdates, LoadedLaw
from petitiondesk.desk.whole_file import read_limited
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law.catalogue import Catalogue
from petitiondesk.law.parties import Parties
from petitiondesk.law.updates import MAX_BYTES, LawFile, Update
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.question import Question

T = TypeVar("T")

_SIGNATURE: Final = ".sig"
"""A signature lies beside its file, under its name and this."""


class KeyBox(QFrame):
    """Asks for the check number of a key; ``typed`` carries it. Nobody is asked to compare."""

    typed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        unit = measures().unit
        label = translate("LawPage", "Check number of the keeper")
        self.number = LineField(label, characters=54)
        self.number.set_left_to_right()
        self.go_on = QuietButton(translate("LawPage", "Trust this keeper"), "key")
        leave = FlatButton(translate("LawPage", "Cancel"))
        self.go_on.clicked.connect(self._give)
        self.number.returnPressed.connect(self._give)
        leave.clicked.connect(self.left)
        words = translate(
            "LawPage",
            "Call the keeper on a number you already knew. Type the check number that you hear. "
            "Do not take it from the file or from an e-mail with the file.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(PlainLabel(words))
        hint = translate("LawPage", "Only digits count. Spaces do not matter.")
        column.addWidget(Labelled(label, self.number, hint))
        column.addLayout(Flow(self.go_on, leave))
        self.setFocusProxy(self.number)
        self.hide()

    def _give(self) -> None:
        if self.number.text().strip():
            self.typed.emit(self.number.text())


class LawPage(SettingsPage):
    """Says which law data is in force, and takes newer files.

    Args:
        updates: makes what loads them; it reads the law, so in the vault's turn.
        tasks: runs it.
        on_changed: is told that other law is in force.
    """

    def __init__(
        self,
        updates: Callable[[], LawUpdates],
        tasks: TaskRunner,
        on_changed: Callable[[], object],
    ) -> None:
        super().__init__(
            translate("LawPage", "Law data"),
            translate(
                "LawPage",
                "Rules, treaties and who has joined them came with the program. Newer files are"
                " taken only if a keeper whom you have verified has signed them.",
            ),
        )
        self._updates = functools.cache(updates)
        self._tasks, self._on_changed = tasks, on_changed
        self._key = b""
        self.keeper = ActionCard("key", translate("LawPage", "The keeper of the data"))
        self.choose_key = self.keeper.offer(
            translate("LawPage", "Verify a keeper…"), self._choose_key
        )
        self.forget = self.keeper.offer(
            translate("LawPage", "Forget this keeper…"), self._ask_to_forget
        )
        self.question = Question()
        self.box = KeyBox()
        self.box.typed.connect(self._verify)
        self.box.left.connect(self._leave_box)
        self.data = ActionCard("book-open", translate("LawPage", "What is in force"))
        self.choose_data = self.data.offer(
            translate("LawPage", "Load a newer file…"), self._choose_data
        )
        self.take_back = self.data.offer(
            translate("LawPage", "Go back to the program’s own"), self._take_back
        )
        for widget in (self.keeper, self.question, self.box, self.data):
            self.body.addWidget(widget)
        self.forget.hide()
        self.choose_data.setEnabled(False)
        self.take_back.setEnabled(False)
        self.setFocusProxy(self.choose_key)
        self._refresh()

    def take_key(self, path: Path) -> None:
        """Ask for the check number of the key in a file."""
        self._run(lambda: read_limited(path, KEY_FILE_LIMIT), self._ask_number)

    def take_file(self, path: Path) -> None:
        """Load a file, if the signature beside it is the keeper's."""
        self._run(functools.partial(_load, self._updates, path), self._loaded)

    def _refresh(self) -> None:
        self._run(lambda: (self._updates().check_number(), self._updates().loaded()), self._tell)

    def _tell(self, found: tuple[str, LoadedLaw]) -> None:
        number, law = found
        self.choose_data.setEnabled(bool(number))
        self.forget.setVisible(bool(number))
        self.take_back.setEnabled(bool(law.updates or law.refused))
        self.keeper.show_state(_keeper_in_words(number), Tone.READY if number else Tone.MUTED)
        self.data.show_state(_law_in_words(law))

    def _choose_key(self) -> None:
        title = translate("LawPage", "The file of the keeper")
        choose_file(self, title, translate("LawPage", "Files of keepers (*.pem)"), self.take_key)

    def _choose_data(self) -> None:
        title = translate("LawPage", "A newer file of law data")
        choose_file(self, title, f"{translate('LawPage', 'Law data')} (*.json)", self.take_file)

    def _ask_number(self, key: bytes) -> None:
        self._key = key
        self.say("")
        self.box.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_box(self) -> None:
        self._key = b""
        self.box.number.clear()
        self.box.hide()
        self.choose_key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _verify(self, typed: str) -> None:
        key = self._key
        self._run(lambda: self._updates().verify_key(key, typed), self._verified)

    def _verified(self, _number: str) -> None:
        self._leave_box()
        self.say(translate("LawPage", "The number is right. Files of this keeper are taken now."))
        self._refresh()

    def _ask_to_forget(self) -> None:
        self.say("")
        self._leave_box()
        self.question.ask(
            translate(
                "LawPage",
                "Forget this keeper? Data that the keeper signed is in force no longer, and no "
                "newer file is taken. To trust the keeper again, you need the check number again.",
            ),
            translate("LawPage", "Forget the keeper"),
            translate("LawPage", "Keep the keeper"),
            lambda: self._run(lambda: self._updates().forget_key(), self._forgotten),
        )

    def _forgotten(self, _none: None) -> None:
        self.choose_key.setFocus(Qt.FocusReason.OtherFocusReason)  # the other button is gone
        self.say(
            translate(
                "LawPage",
                "The keeper is forgotten. The data that came with the program is in force.",
            )
        )
        self._law_changed()

    def _loaded(self, update: Update) -> None:
        form = translate("LawPage", "%1 of %2 are in force in this vault.")
        named = form.replace("%1", _file_in_words(update.file))
        self.say(named.replace("%2", _day_in_words(update.as_of, update.correction)))
        self._law_changed()

    def _take_back(self) -> None:
        self._run(lambda: self._updates().take_back(), self._taken_back)

    def _taken_back(self, _none: None) -> None:
        self.choose_data.setFocus(Qt.FocusReason.OtherFocusReason)  # the other button rests now
        self.say(translate("LawPage", "The data that came with the program is in force again."))
        self._law_changed()

    def _law_changed(self) -> None:
        self._on_changed()
        self._refresh()

    def _run(self, work: Callable[[], T], on_success: Callable[[T], object]) -> None:
        self._tasks.run(work, owner=self, on_success=on_success, on_failure=self._fail, serial=True)

    def _fail(self, error: PetitionDeskError) -> None:
        if isinstance(error, InputError) and error.path.suffix == _SIGNATURE:
            self.say(_missing_in_words(error.path.name), Tone.PROBLEM)
        else:
            self.fail(error)


def _load(updates: Callable[[], LawUpdates], path: Path) -> Update:
    untrusted = read_limited(path, MAX_BYTES)
    beside = path.with_name(path.name + _SIGNATURE)
    return updates().load(untrusted, read_limited(beside, SIGNATURE_BYTES))


def _keeper_in_words(number: str) -> str:
    if not number:
        return translate("LawPage", "Nobody is verified yet.")
    form = translate("LawPage", "Verified by this check number: %1")
    return form.replace("%1", left_to_right(number))


def _law_in_words(law: LoadedLaw) -> str:
    said = [_update_in_words(update) for update in law.updates]
    said += [
        translate(
            "LawPage", "%1: the loaded file can no longer be trusted, or is older by now."
        ).replace("%1", _file_in_words(file))
        for file in law.refused
    ]
    told = {*law.refused, *(update.file for update in law.updates)}
    with_program: Mapping[LawFile, Parties | Catalogue] = {
        LawFile.PARTIES: law.in_force.parties,
        LawFile.PROVISIONS: law.in_force.catalogue,
    }
    form = translate("LawPage", "%1: what came with the program, of %2.")
    said += [_dated(form, file, of) for file, of in with_program.items() if file not in told]
    return "\n".join(said)


def _update_in_words(update: Update) -> str:
    return _dated(translate("LawPage", "%1: a newer file, of %2."), update.file, update)


def _dated(form: str, file: LawFile, of: Update | Parties | Catalogue) -> str:
    day = _day_in_words(of.as_of, of.correction)
    return form.replace("%1", _file_in_words(file)).replace("%2", day)


def _day_in_words(day: str, correction: int) -> str:
    """Return the day of a file; with its number, where it corrects another file of that day."""
    if not correction:
        return day_in_words(day)
    form = translate("LawPage", "%1 (correction %2)")
    return form.replace("%1", day_in_words(day)).replace("%2", str(correction))


def _missing_in_words(name: str) -> str:
    form = translate(
        "LawPage",
        "The signature is missing: %1. It comes with the file, and has to lie in the same folder. "
        "Nothing was changed.",
    )
    return form.replace("%1", left_to_right(name))


def _file_in_words(file: LawFile) -> str:
    return {
        LawFile.PARTIES: translate("LawPage", "States and treaties"),
        LawFile.PROVISIONS: translate("LawPage", "Rules"),
    }[file]
