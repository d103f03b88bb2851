"""Who has endorsed exactly this text, who is missing, and which files do not fit, with why."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.desk.agreeing.agreement import Line, Misfit, Reply
from petitiondesk.desk.identities.cards import CardStanding
from petitiondesk.desk.wording.message import Message
from petitiondesk.desk.wording.misfits import MISFITS
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.dropping import files_in, files_of, let_in
from petitiondesk.ui.exporting.survey import Misfitting, Survey
from petitiondesk.ui.keyboard.tab_order import let_tab_into
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import counted, isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import failure_in_words
from petitiondesk.ui.pages.file_choice import choose_files
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.labels import (
    Heading,
    PlainLabel,
    SmallLabel,
    SymbolLabel,
    as_high_as_needed,
)

SUFFIX = ".p7s"

_WORDING = "Wording"


class EndorsementBox(QFrame):
    """Takes endorsements by choice or drop, and shows how everybody stands.

    ``added`` carries the paths of files, ``removed`` the name of one; ``cards_wanted`` asks for the
    cards of other organisations.
    """

    added = Signal(object)
    removed = Signal(str)
    cards_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._add = QuietButton(translate("EndorsementBox", "Add endorsements…"), "plus")
        self._add.clicked.connect(self._choose)
        self._count = PlainLabel()
        self._warning = PlainLabel(tone=Tone.ATTENTION)
        self._cards = QuietButton(translate("EndorsementBox", "Check their cards…"), "users")
        self._cards.clicked.connect(self.cards_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * measures().unit)
        drop = translate("EndorsementBox", "Or drop the files here. They end in .p7s.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(Heading(translate("EndorsementBox", "Endorsements"), level=3))
        column.addWidget(self._count)
        column.addLayout(self._rows)
        column.addWidget(self._cards, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._warning)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(SmallLabel(drop))
        self.setFocusProxy(self._add)
        self.show_survey(Survey())

    def show_survey(self, survey: Survey, named: Collection[str] = ()) -> None:
        """Show how everybody stands now.

        Args:
            survey: how they stand.
            named: the ids of those whom the chosen edition names: the endorsements of others, which
                would tell their names, are not put into the files.
        """
        self._clear()
        agreed = [each for each in survey.lines if each.reply is Reply.AGREED]
        self._count.setText(_count_in_words(len(agreed), len(survey.lines)))
        self._count.setVisible(bool(survey.lines))
        self._count.set_tone(Tone.READY if survey.complete else Tone.ATTENTION)
        for line in survey.lines:
            self._rows.addWidget(_line(line, travels=line.id in named))
        for misfit in survey.misfits:
            self._rows.addWidget(self._misfit(misfit))
        unchecked = any(each.card is CardStanding.UNVERIFIED for each in agreed)
        self._cards.setVisible(unchecked)
        travelling = [each for each in agreed if each.id in named]
        self._warning.setText(_warning(travelling))
        self._warning.setVisible(bool(travelling))
        let_tab_into(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _endorsements(files_in(event.mimeData())):
            let_in(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.added.emit(_endorsements(files_of(event)))

    def _choose(self) -> None:
        title = translate("EndorsementBox", "Choose endorsements")
        kinds = translate("EndorsementBox", "Endorsements (%1)").replace("%1", f"*{SUFFIX}")
        choose_files(self, title, kinds, self.added.emit)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def _misfit(self, misfit: Misfitting) -> QWidget:
        said = _why(misfit.why)
        words = translate("EndorsementBox", "%1: %2")
        words = words.replace("%1", isolated(misfit.name)).replace("%2", said.what)
        remove = FlatButton(translate("EndorsementBox", "Leave it out"), "x")
        remove.setAccessibleDescription(misfit.name)
        remove.clicked.connect(lambda: self.removed.emit(misfit.name))
        return _row("triangle-alert", Tone.PROBLEM, words, (said.remedy,), remove)


def _line(line: Line, *, travels: bool) -> QWidget:
    words = translate("EndorsementBox", "%1: %2")
    words = words.replace("%1", isolated(line.name)).replace("%2", _replies()[line.reply])
    agreed = line.reply is Reply.AGREED
    tone = Tone.READY if agreed else Tone.ATTENTION
    return _row("check" if agreed else "circle-dashed", tone, words, _more(line, travels=travels))


def _more(line: Line, *, travels: bool) -> Iterable[str]:
    """Yield who approved, whether the card is known, and whether the endorsement stays here."""
    if line.reply is not Reply.AGREED or line.said is None:
        return
    said = line.said.statement
    approved = translate("EndorsementBox", "Approved by %1, %2.")
    yield approved.replace("%1", isolated(said.by)).replace("%2", isolated(said.authority))
    if not line.same_name and line.signer is not None:
        named = translate("EndorsementBox", "The card names another organisation: %1.")
        yield named.replace("%1", shown_name(line.signer.organisation))
    if line.card is CardStanding.UNVERIFIED:
        yield translate("EndorsementBox", "Its card is not checked yet.")
    elif line.card is CardStanding.EARLIER:
        yield translate("EndorsementBox", "Signed with its earlier card.")
    if not travels:
        yield translate(
            "EndorsementBox", "It is not named in this edition: its endorsement stays here."
        )


def _row(
    icon: str, tone: Tone, words: str, more: Iterable[str], button: QWidget | None = None
) -> QWidget:
    unit = measures().unit
    row = QWidget()
    said = QVBoxLayout()
    said.setSpacing(unit // 2)
    said.addWidget(as_high_as_needed(PlainLabel(words)))
    for each in more:
        said.addWidget(as_high_as_needed(SmallLabel(each)))
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(2 * unit)
    line.addWidget(SymbolLabel(icon, tone), alignment=Qt.AlignmentFlag.AlignTop)
    line.addLayout(said, 1)
    if button is not None:
        line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
    return row


def _replies() -> dict[Reply, str]:
    return {
        Reply.AGREED: translate("EndorsementBox", "endorsed exactly this text"),
        Reply.MISSING: translate("EndorsementBox", "has not endorsed it"),
        Reply.STALE: translate("EndorsementBox", "endorsed another version of it"),
        Reply.RUN_OUT: translate("EndorsementBox", "endorsed it for a time that is over"),
        Reply.WITHDRAWN: translate("EndorsementBox", "has withdrawn"),
        Reply.DISPUTED: translate(
            "EndorsementBox", "several cards speak under this name: verify the one that is theirs"
        ),
        Reply.OTHER_IDENTITY: translate(
            "EndorsementBox", "somebody signed for it with another identity than on its card"
        ),
    }


def _why(why: Misfit | PetitionDeskError) -> Message:
    if isinstance(why, PetitionDeskError):
        return failure_in_words(why)
    message = MISFITS[why]
    return Message(translate(_WORDING, message.what), translate(_WORDING, message.remedy))


def _count_in_words(agreed: int, total: int) -> str:
    if agreed == total:
        return counted(
            "EndorsementBox",
            "The one organisation has endorsed exactly this text.",
            "All %Ln organisations have endorsed exactly this text.",
            total,
        )
    return counted(
        "EndorsementBox",
        "1 organisation is missing: the letter can leave as a draft only.",
        "%Ln organisations are missing: the letter can leave as a draft only.",
        total - agreed,
    )


def _warning(agreed: list[Line]) -> str:
    """Say before the export whose names an endorsement tells."""
    people = {each.said.statement.by for each in agreed if each.said is not None}
    return counted(
        "EndorsementBox",
        "The files will hold the name and office of 1 person who approved. Whoever gets a file "
        "can read it.",
        "The files will hold the names and offices of %Ln people who approved. Whoever gets a "
        "file can read them.",
        len(people),
    )


def _endorsements(files: Iterable[Path]) -> tuple[Path, ...]:
    """Return the endorsements among what is dragged; other files are for other places."""
    return tuple(path for path in files if path.suffix.lower() == SUFFIX)
