"""A person's way to a page: from the first window, through the sample letter, to its first page."""

from PySide6.QtWidgets import QAbstractButton, QApplication

from petitiondesk.ui.paper import Paper

SAMPLE = "Try the sample"


def page_is_shown() -> bool:
    """Presses the button that opens the sample, and tells whether its page is on the screen.

    To be asked again and again: the button waits for the first page, the page for the typesetter.
    """
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.text() == SAMPLE and widget.isVisible():
            widget.click()
            return False
    return any(
        widget.isVisible() and bool(widget.accessibleDescription())  # the words of the page
        for widget in QApplication.allWidgets()
        if isinstance(widget, Paper)
    )
