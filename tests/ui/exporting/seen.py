"""What is read on the page of exports, and what is asked for there."""

from pathlib import Path

from petitiondesk.ui.exporting.signer import Way
from petitiondesk.ui.widgets.labels import PlainLabel

FOLDER = Path("letters")


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]


def orders(held):
    got = []
    held.page.export_wanted.connect(got.append)
    return got


def unsealed(page):
    page.seal.signer.way.set_value(Way.NONE)
    return Way.NONE
