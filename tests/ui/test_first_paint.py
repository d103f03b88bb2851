"""A page is painted only as it will stay: nobody sees it squeezed before it is laid out."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from petitiondesk.ui.exporting.page import ExportPage
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import an_empty_letter
from tests.ui.plain_pages import PlainPage, PlainParts


class Watcher(QObject):
    """Notes each label that is painted lower than its words."""

    def __init__(self):
        super().__init__()
        self.squeezed = []

    def eventFilter(self, watched, event):  # noqa: N802 - as Qt names it
        if event.type() == QEvent.Type.Paint and isinstance(watched, PlainLabel):
            needed = watched.heightForWidth(watched.width()) if watched.wordWrap() else 0
            if watched.height() < max(needed, watched.fontMetrics().height()):
                self.squeezed.append(watched.text())
        return False


def page_of(step):
    return ExportPage(None) if step is Step.EXPORT else PlainPage(step)


def a_letter_window(_self, session, opened, actions, composition):
    return LetterWindow(session, opened, page_of, actions, composition)


def test_the_export_page_is_painted_as_it_stays(rig, monkeypatch):
    monkeypatch.setattr(PlainParts, "letter_window", a_letter_window)
    view = rig.open_letter(an_empty_letter())
    watcher = Watcher()
    QApplication.instance().installEventFilter(watcher)
    view.go_to_step(Step.EXPORT)
    view.panels.page.repaint()  # as a window system may ask at any moment
    QApplication.instance().removeEventFilter(watcher)
    assert watcher.squeezed == []
