"""What is asked about a letter file whose letter the vault has already."""

from __future__ import annotations

from collections.abc import Callable

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.desk.ports import Shelf
from petitiondesk.ui.language.moments import moment_in_words
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.titles import short_title
from petitiondesk.ui.widgets.question import Question


def ask_about_known(
    question: Question,
    known: DraftEntry,
    *,
    open_: Callable[[], object],
    add: Callable[[], object],
) -> None:
    """Name the letter that is there, and let the person open it, or add the file beside it.

    Args:
        question: where it is asked.
        known: the letter that the vault has.
        open_: opens it.
        add: adds the file as another letter.
    """
    question.ask(
        _named(known),
        _opening(known.shelf),
        translate("StartPage", "Leave it"),
        open_,
        other=(translate("StartPage", "Add the file as another letter"), add),
    )


def _named(known: DraftEntry) -> str:
    sentence = translate(
        "StartPage",
        "This letter is in your vault already: “%1”, changed %2. It stays as it is.",
    )
    return sentence.replace("%1", short_title(known)).replace("%2", moment_in_words(known.changed))


def _opening(shelf: Shelf) -> str:
    if shelf is Shelf.TRASH:
        return translate("StartPage", "Put it back and open it")
    return translate("StartPage", "Open it")
