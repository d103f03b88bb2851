"""How far files are that are being sealed, and from when on that cannot be cancelled any more."""

from __future__ import annotations

from petitiondesk.desk.exporting.order import Progress, Stage
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.widgets.running import Running


class SealingProgress(Running):
    """Cancel works until the first signature; from then on it is pale, and words say why.

    While a time server is asked it works all the same: it may be silent, and nothing is written.
    """

    def __init__(self) -> None:
        super().__init__()
        self._sealed = False

    def show_stage(self, progress: Progress) -> None:
        """Show a stage; it begins anew with the check."""
        self._sealed = progress.stage is Stage.SIGN or (
            self._sealed and progress.stage is not Stage.CHECK
        )
        asks = progress.stage is Stage.TIME
        free = asks or not (self._sealed or progress.stage is Stage.VERIFY)
        words = _stage_in_words(progress.stage)
        if not free and self._sealed:
            words = f"{words} {_why()}"
        self.cancel.setEnabled(free)
        self.cancel.setToolTip("" if free or not self._sealed else _why())
        self.show_progress(words, progress.done, max(1, progress.total))


def _why() -> str:
    return translate(
        "ExportPage", "This cannot be cancelled any more: what is signed is brought to its end."
    )


def _stage_in_words(stage: Stage) -> str:
    return {
        Stage.CHECK: translate("ExportPage", "Checking the letter…"),
        Stage.TYPESET: translate("ExportPage", "Setting the pages…"),
        Stage.SIGN: translate("ExportPage", "Signing the files…"),
        Stage.TIME: translate("ExportPage", "Asking the time server…"),
        Stage.WRITE: translate("ExportPage", "Writing the files…"),
        Stage.VERIFY: translate("ExportPage", "Reading the files back…"),
    }[stage]
