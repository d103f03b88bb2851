"""A person's way to a page: from the first window, through the sample letter, to its first page."""

import functools

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from petitiondesk.ui.preview.paper import Paper

WAY = ("Go on", "Try the sample")
"""The buttons that lead there: past the choice of a language, and into the sample."""


def page_is_shown() -> bool:
    """Presses the buttons that open the sample, and tells whether its page is on the screen."""
    window = next(filter(QWidget.isVisible, QApplication.topLevelWidgets()), None)
    if window is None:
        return False
    for button in window.findChildren(QAbstractButton):
        if button.text() in WAY and button.isVisible():
            _press_once(button)
    papers = window.findChildren(Paper)
    return any(paper.isVisible() and paper.accessibleDescription() for paper in papers)


@functools.cache
def _press_once(button: QAbstractButton) -> None:
    button.click()
