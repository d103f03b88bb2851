"""A time server is off until somebody names it, and what leaves the computer is said."""

from pathlib import Path

import pytest

from petitiondesk.desk.identities.means_order import MeansOrder
from petitiondesk.ui.exporting.means import MeansFold
from petitiondesk.ui.widgets.labels import PlainLabel


@pytest.fixture
def fold(qtbot):
    fold = MeansFold()
    qtbot.addWidget(fold)
    return fold


def test_nothing_is_asked_for_at_first(fold):
    assert (fold.order(), fold.missing(), fold.is_open) == (MeansOrder(), None, False)


def test_what_is_named_is_asked_for(fold):
    fold.server.setText(" https://clock.example ")
    fold.authorities.take((Path("authority.pem"),))
    fold.revocations.take((Path("list.crl"),))
    assert fold.missing() is None
    assert fold.order() == MeansOrder(
        time_server="https://clock.example",
        authorities=(Path("authority.pem"),),
        revocations=(Path("list.crl"),),
    )


def test_lists_without_a_server_are_asked_about(fold):
    fold.revocations.take((Path("list.crl"),))
    assert fold.missing()[1] is fold.server
    fold.revocations.clear.click()
    assert fold.missing() is None


def test_who_names_a_server_is_told_what_it_learns(fold):
    said = " ".join(label.text() for label in fold.findChildren(PlainLabel))
    assert "The server learns when you sign, and from where." in said
