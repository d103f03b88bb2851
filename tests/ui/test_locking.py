import pytest
from PySide6.QtGui import QClipboard

from petitiondesk.ui.locking import take_back


class FakeClipboard:
    def __init__(self, *, clipboard, selection):
        self._clipboard, self._selection = clipboard, selection
        self.cleared = []

    def ownsClipboard(self):  # noqa: N802 - as Qt names it
        return self._clipboard

    def ownsSelection(self):  # noqa: N802
        return self._selection

    def clear(self, mode):
        self.cleared.append(mode)


@pytest.mark.parametrize("clipboard", [True, False])
@pytest.mark.parametrize("selection", [True, False])
def test_only_what_is_ours_is_taken_back(clipboard, selection):
    board = FakeClipboard(clipboard=clipboard, selection=selection)
    take_back(board)
    assert (QClipboard.Mode.Clipboard in board.cleared) == clipboard
    assert (QClipboard.Mode.Selection in board.cleared) == selection
