"""What helps to choose a passphrase: a judgement in a word, and a suggestion."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from petitiondesk.desk.vaults.passphrase import Strength, suggest_passphrase
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner


class Advice:
    """Judges in a worker, since what judges is slow to read.

    Args:
        words: returns the words of a language to suggest from.
        tasks: where passphrases are judged.
        judge: says how strong one is.
    """

    def __init__(
        self,
        words: Callable[[str], tuple[str, ...]],
        tasks: TaskRunner,
        judge: Callable[[str], Strength],
    ) -> None:
        self._words = words
        self._tasks = tasks
        self._judge = judge

    def suggest(self) -> str:
        """Return a passphrase in the interface's language, or of digits."""
        return suggest_passphrase(self._words(QLocale().name().split("_")[0]))

    def judge(
        self, passphrase: str, owner: QObject, on_judged: Callable[[Strength], object]
    ) -> None:
        """Tell the owner how strong a passphrase is."""
        judge = self._judge
        self._tasks.run(
            lambda: judge(passphrase),
            owner=owner,
            on_success=on_judged,
            on_failure=_never,
        )


def _never(error: PetitionDeskError) -> None:
    """Judging has no failures of ours."""
    raise AssertionError from error
