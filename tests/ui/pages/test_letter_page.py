import pytest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.letter import Embargo
from petitiondesk.ui.pages.letter_page import LetterPage
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.line_field import LineField
from tests.letters import a_ready_letter, an_empty_letter

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


@pytest.fixture
def held(hold):
    return hold(LetterPage, a_ready_letter())


@pytest.mark.parametrize("name", ["subject", "opening", "closing", "formula", "place", "clause"])
def test_each_text_reaches_the_letter(held, name):
    held.type_at(getattr(held.letter, name).id, "Xyz")
    assert getattr(held.letter, name).markup("en").endswith("Xyz")


def test_letterhead_and_contact_reach_the_letter(held):
    held.type_at(held.letter.letterhead.line.id, "Seoul")
    held.type_at(held.letter.contact.role.id, "Secretary")
    assert held.letter.letterhead.line.markup("en") == "Seoul"
    assert held.letter.contact.role.markup("en") == "Secretary"


def test_a_letter_without_contact_leads_to_the_address(hold):
    held = hold(LetterPage, an_empty_letter())
    held.type_at(held.letter.contact.id, "a@example.org")
    assert held.letter.contact.email == "a@example.org"


def test_paragraphs_are_added_and_moved(held):
    for _paragraph in range(2):
        held.page.paragraphs.added.emit()
    first, second = (block.id for block in held.letter.body)
    held.page.paragraphs.moved.emit(first, 1)
    assert [block.id for block in held.letter.body] == [second, first]
    held.type_at(first, "It is late.")
    assert held.letter.body[1].markup("en") == "It is late."


def test_an_embargo_is_wanted_changed_and_dropped(held):
    embargo = held.page.embargo
    embargo.wanted.click()
    assert held.letter.embargo.until == "2026-03-05T10:00"
    embargo.time.setText("14:3")
    embargo.time.setText("14:30")
    embargo.zone.chosen.emit("Asia/Seoul")
    embargo.zone.set_value("Asia/Seoul")
    embargo.day.edited.emit("2026-03-05")
    assert held.letter.embargo == Embargo(until="2026-03-05T14:30", time_zone="Asia/Seoul")
    embargo.wanted.click()
    assert held.letter.embargo is None


@pytest.mark.parametrize(
    ("typed", "until"),
    [
        ("2026-04-01", "2026-04-01T10:00"),
        ("٢٠٢٦-٠٤-٠١", "2026-04-01T10:00"),
        ("2026-02-30", "2026-03-05T10:00"),
        ("2026-04-0x", "2026-03-05T10:00"),
    ],
)
def test_an_embargo_takes_the_days_of_any_script_and_only_days(held, typed, until):
    embargo = held.page.embargo
    embargo.wanted.click()
    embargo.day.findChild(LineField).setText(typed)
    embargo.time.edited.emit("10:00")
    assert held.letter.embargo.until == until


@pytest.mark.parametrize(("day", "time"), [("2026", "10:00"), ("2026-04-01", "25:99")])
def test_an_embargo_says_what_is_missing_and_shows_what_is_kept(held, day, time):
    embargo = held.page.embargo
    embargo.wanted.click()
    embargo.day.findChild(LineField).setText(day)
    embargo.time.setText(time)
    said = [label.text() for label in embargo.findChildren(PlainLabel) if not label.isHidden()]
    assert {"The whole day: year-month-day.", "Hours and minutes, with a colon between them."} & {
        *said
    }
    embargo.hide()
    assert f"{embargo.day.text()}T{embargo.time.text()}" == held.letter.embargo.until


def test_a_picture_is_read_in_the_background(held, qtbot, tmp_path):
    picture = tmp_path / "logo.png"
    picture.write_bytes(PNG)
    held.page.logo.take(picture)
    qtbot.waitUntil(lambda: held.letter.letterhead.logo is not None)
    held.type_at(held.letter.letterhead.logo.description.id, "A lantern")
    assert held.letter.letterhead.logo.image == PNG
    held.page.logo.remove.click()
    assert held.letter.letterhead.logo is None


def test_what_is_no_picture_is_refused_in_words(held, qtbot, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"<svg/>")
    held.page.logo.take(tmp_path / "logo.png")
    qtbot.waitUntil(lambda: "cannot be used" in held.page.logo._words.text())
    assert held.letter.letterhead.logo is None


def test_an_annex_that_stays_has_its_reason(held):
    held.page.annexes.added.emit()
    annex = held.letter.annexes[0]
    held.type_at(annex.title.id, "Names")
    fields = held.opened(held.page.annexes, annex.id).fields
    fields.control("pages").setValue(3)
    fields.control("reason").edited.emit("Protected")
    assert (held.letter.annexes[0].pages, held.letter.annexes[0].reason) == (3, "Protected")


def test_the_date_of_issue_is_found_by_the_name_of_its_section(hold):
    held = hold(LetterPage, an_empty_letter())
    assert held.page.go_to("issued")
    assert QApplication.focusWidget().objectName() == f"{held.letter.id}.issued"


def test_a_step_that_lacks_nothing_begins_at_its_first_field(held):
    held.page.paragraphs.added.emit()
    held.type_at(held.letter.body[0].id, "It is late.")
    held.page.take_focus()
    assert QApplication.focusWidget().accessibleName() == "Subject"
