"""Who seals is chosen, what is missing is said where it is, and secrets stay nowhere."""

import datetime as dt
from pathlib import Path

import pytest

from petitiondesk.desk.identities.identity_place import IdentityPlace
from petitiondesk.ui.exporting.signer import SignerBox, Way
from petitiondesk.ui.exporting.wish import Own, Signer
from petitiondesk.ui.widgets.labels import PlainLabel

OURS = Own("Harbour Aid", dt.date(2036, 1, 1))
FILE = Path("harbour.p12")


@pytest.fixture
def box(qtbot):
    box = SignerBox("Seal with", optional=True)
    qtbot.addWidget(box)
    box.show_own(OURS)
    return box


def choose(box, way):
    box.way.set_value(way)
    box.way.chosen.emit(way)


def words(box):
    return [label.text() for label in box.findChildren(PlainLabel) if label.isVisibleTo(box)]


def test_the_identity_of_the_vault_is_what_seals_at_first(box):
    assert box.missing() is None
    assert box.signer() == Signer(place=IdentityPlace(vault=True))
    assert "Harbour Aid. Valid until 1 January 2036." in words(box)


def test_without_an_identity_one_click_leads_to_one(box, qtbot):
    box.show_own(Own())
    said, button = box.missing()
    assert "Make an identity" in said
    with qtbot.waitSignal(box.identity_wanted):
        button.click()


def test_an_identity_that_nothing_can_be_sealed_with_is_said(box):
    box.show_own(Own("Harbour Aid", dt.date(2020, 1, 1), "It was valid until 2020-01-01."))
    assert "It was valid until 2020-01-01." in words(box)
    assert box.missing() is not None


def test_a_sample_has_no_identity_and_offers_none(qtbot):
    box = SignerBox("Seal with", optional=True)
    qtbot.addWidget(box)
    box.show_own(Own(possible=False))
    assert box.way.value() is Way.FILE
    choose(box, Way.OWN)
    assert box.own.make.isHidden()


def test_a_file_is_opened_by_its_passphrase(box):
    choose(box, Way.FILE)
    assert box.missing()[1] is box.file.choose
    box.file.take(FILE)
    assert box.missing()[1] is box.file.secret
    box.file.secret.set_text("six words")
    assert box.missing() is None
    assert box.signer() == Signer(place=IdentityPlace(file=FILE), secret="six words")


def test_a_device_is_named_and_opened_by_its_pin(box):
    choose(box, Way.DEVICE)
    assert box.missing()[1] is box.device.label
    box.device.label.setText(" Embassy ")
    assert box.missing()[1] is box.device.secret
    box.device.secret.set_text("1234")
    box.device._take(Path("maker.so"))
    place = IdentityPlace(token="Embassy", library=Path("maker.so"))
    assert box.signer() == Signer(place=place, secret="1234")


def test_nobody_may_seal_and_the_price_is_said(box):
    choose(box, Way.NONE)
    assert (box.missing(), box.signer()) == (None, None)
    assert any(said.startswith("Without a seal nobody can see") for said in words(box))


def test_what_was_typed_is_forgotten_with_another_choice_and_when_told(box):
    choose(box, Way.FILE)
    box.file.secret.set_text("six words")
    choose(box, Way.DEVICE)
    assert box.file.secret.text() == ""
    box.device.secret.set_text("1234")
    box.forget()
    assert box.device.secret.text() == ""


def test_a_signer_shows_no_secret():
    assert "1234" not in repr(Signer(place=IdentityPlace(token="a"), secret="1234"))
