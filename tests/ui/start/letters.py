"""Letters of a start page, and what a person does with them there."""

import msgspec
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.edits import SetText
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter, edited


def named(letter_id, subject):
    letter = msgspec.structs.replace(a_ready_letter(), id=letter_id)
    return edited(letter, SetText(letter.subject.id, "en", subject))


def words_on(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def key(begun, pressed):
    QTest.keyClick(QApplication.focusWidget(), pressed)


def put_in_the_trash(begun):
    gone = begun.ids()[0]
    begun.page.letters.verbs.trash.click()
    begun.settle()
    return gone


def show(begun, shelf):
    begun.page.letters.shelf.set_value(shelf)
    begun.page.letters.shelf.chosen.emit(shelf)
