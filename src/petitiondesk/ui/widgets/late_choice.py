"""A drop-down list for what may never be chosen: it appears once there are two values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from petitiondesk.ui.widgets.choice import Choice, Option


class LateChoice(Choice):
    """Shows nothing where there is nothing to choose from."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.hide()

    def set_options(self, options: Sequence[Option]) -> None:
        super().set_options(options)
        self.setVisible(len(options) > 1)
