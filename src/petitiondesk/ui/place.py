"""Where the author was: step, field, caret and scroll, found again after locking or a crash."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.drafting.drafts import Place
from petitiondesk.ui.step_page import StepPage
from petitiondesk.ui.steps import STEPS, Step
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.text_field import TextField


def place_of(page: StepPage) -> Place:
    """Return where the author is on a page."""
    field = _named_field(page.focusWidget())
    caret = field.caret() if isinstance(field, (TextField, LineField)) else 0
    return Place(
        step=page.step.value,
        field=field.objectName() if field else "",
        caret=caret,
        scroll=page.scrolled(),
    )


def step_at(place: Place) -> Step:
    """Return the step of a place; the first one where none is named."""
    return next((step for step in STEPS if step.value == place.step), STEPS[0])


def wait_for_place(page: StepPage) -> None:
    """Let a page neither be seen nor take clicks until :func:`go_to_place` has been there.

    A click on what moves away under the pointer would lead into another field.
    """
    page.setUpdatesEnabled(False)
    page.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def go_to_place(page: StepPage, place: Place) -> None:
    """Give field, caret and scroll back, once the page has been laid out."""
    if not place.field:
        _release(page)
        return
    page.go_to(place.field.partition(".")[0])  # unfolds the card that the field stands in
    field = page.findChild(QWidget, place.field)
    if field is not None:
        field.setFocus()
        if isinstance(field, (TextField, LineField)):
            field.set_caret(place.caret)
    QTimer.singleShot(0, page, lambda: _come_to_rest(page, place.scroll))


def _come_to_rest(page: StepPage, scroll: int) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    page.set_scrolled(scroll)
    _release(page)


def _release(page: StepPage) -> None:
    page.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
    page.setUpdatesEnabled(True)


def _named_field(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not widget.objectName():
        widget = widget.parentWidget()
    return None if widget is None or widget.objectName().startswith("qt_") else widget
