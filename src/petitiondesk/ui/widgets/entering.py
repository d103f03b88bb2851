"""Enter in a field of one line: it goes on to what comes next, as in a form on paper.

What is signed or sent is pressed by its button alone, so that nobody does it by a key too many.
"""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.widgets.buttons import ENTER
from petitiondesk.ui.widgets.line_field import LineField


def goes_on(around: QWidget, event: QKeyEvent) -> bool:
    """Go on to what Tab would come to, where Enter was pressed in a field; return whether it was.

    Args:
        around: what the field stands in; it knows its own order of Tab.
        event: a key that no field took.
    """
    if event.key() not in ENTER or not isinstance(around.focusWidget(), LineField):
        return False
    around.focusNextPrevChild(True)
    return True
