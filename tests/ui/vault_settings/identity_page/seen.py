"""What a person sees on the page of an identity, and does there."""

from PySide6.QtWidgets import QPushButton

from petitiondesk.desk.identities.identity import write_key_file
from petitiondesk.ui.vault_settings.identity_forms import FileForm
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.fakes.clock import FixedClock
from tests.identities import NOW, PASSPHRASE

CLOCK = FixedClock(NOW)


def buttons(page):
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def press(page, qtbot, name):
    qtbot.waitUntil(lambda: name in buttons(page))
    next(b for b in page.findChildren(QPushButton) if b.text() == name and b.isVisible()).click()


def form(page, qtbot, kind):
    qtbot.waitUntil(lambda: page.findChild(kind) is not None)
    return page.findChild(kind)


def said(page):
    return "\n".join(each.text() for each in page.findChildren(PlainLabel) if each.isVisible())


def bring(page, qtbot, folder, key, passphrase=PASSPHRASE):
    file = folder / "brought.p12"
    write_key_file(key, PASSPHRASE, file, replace=True)
    page._show_file_form(file)
    asked = form(page, qtbot, FileForm)
    asked.passphrase.set_text(passphrase)
    asked.go_on.click()
