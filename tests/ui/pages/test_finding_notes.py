"""What the law says of a text stands below it, and is mended or kept there."""

import msgspec
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.edits import apply
from petitiondesk.letter.finding import Evidence, EvidenceKind, Finding, Severity
from petitiondesk.letter.keeping import with_kept
from petitiondesk.letter.remedies import ReplaceWords, SetField
from petitiondesk.ui.pages.finding_notes import FindingNotes
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter

LETTER = a_ready_letter()
OPENING = LETTER.opening
FIRST_WORD = OPENING.markup("en").split()[0]
ARGUED = Finding(
    rule="law.article_bare",
    severity=Severity.ERROR,
    where=OPENING.id,
    language="en",
    data={"words": "Article 3"},
    evidence=(
        Evidence(
            kind=EvidenceKind.PARTY, key="KOR:CAT", level="D", as_of="2022-08-25", source="A table"
        ),
    ),
    remedy=ReplaceWords(OPENING.id, "en", FIRST_WORD, "Those"),
)


@pytest.fixture
def notes(qtbot):
    """Notes over a letter that takes every edit: notes.letter, notes.said."""
    made = FindingNotes()
    qtbot.addWidget(made)
    made.letter, made.told, made.found = LETTER, [], (ARGUED,)

    def show():
        found = with_kept(made.letter, made.found)
        made.show_findings(Shown(letter=made.letter, findings=found, today="2026-11-22"), found)

    def take(edit):
        made.letter = apply(made.letter, edit)
        show()

    made.edit_wanted.connect(take)
    made.said.connect(lambda words, undo: made.told.append((words, undo)))
    made.again = show
    show()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words_of(notes):
    labels = notes.notes()[0].findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels)


def keep(notes, reason):
    (note,) = notes.notes()
    note.ask_reason()
    QTest.keyClicks(note.box.reason, reason)
    note.box.keep.click()


def test_a_note_says_what_it_rests_on_how_sure_and_how_old_that_is(notes):
    said = words_of(notes)
    assert "From memory alone: nobody looked it up." in said
    assert "As of 25 August 2022. Source: A table." in said


def test_a_remedy_is_one_press(notes):
    notes.notes()[0].mend.click()
    assert notes.letter.opening.markup("en").startswith("Those")
    assert notes.told == [("Changed", True)]


def test_a_remedy_for_words_that_are_gone_says_so_and_changes_nothing(notes):
    notes.found = (msgspec.structs.replace(ARGUED, remedy=ReplaceWords(OPENING.id, "en", "§", "")),)
    notes.again()
    notes.notes()[0].mend.click()
    assert notes.letter == LETTER
    assert notes.told == [("The text has changed since.", False)]


def test_what_is_kept_says_why_and_since_when(notes):
    keep(notes, "Our lawyers read it so.")
    assert "Kept on 22 November 2026: Our lawyers read it so." in words_of(notes)
    assert notes.notes()[0].mend is None


def test_nothing_is_kept_without_a_reason(notes):
    (note,) = notes.notes()
    note.ask_reason()
    QTest.keyClicks(note.box.reason, "  ")
    assert not note.box.keep.isEnabled()


def test_what_is_kept_is_asked_again_at_one_press(notes):
    keep(notes, "Contested.")
    notes.notes()[0].keep.click()
    assert notes.letter.kept == ()
    assert notes.notes()[0].mend is not None


def test_the_keyboard_stays_where_the_note_was(notes):
    keep(notes, "Contested.")
    assert notes.notes()[0].keep.hasFocus()


def test_a_reason_that_is_being_typed_survives_a_new_check(notes):
    (note,) = notes.notes()
    note.ask_reason()
    QTest.keyClicks(note.box.reason, "Because")
    notes.found = (ARGUED, msgspec.structs.replace(ARGUED, data={"words": "Article 4"}))
    notes.again()
    assert notes.notes()[0].box.reason.text() == "Because"


def test_nothing_gets_around_a_block(notes):
    notes.found = (msgspec.structs.replace(ARGUED, severity=Severity.BLOCK),)
    notes.again()
    assert notes.notes()[0].keep is None


def test_the_keyboard_goes_on_when_the_note_in_hand_is_mended(notes, qtbot):
    notes.found = (ARGUED, msgspec.structs.replace(ARGUED, rule="law.instrument_ambiguous"))
    notes.again()
    notes.notes()[0].mend.setFocus()
    notes.found = notes.found[1:]
    notes.again()
    assert QApplication.focusWidget() is notes.notes()[0].mend


def test_the_last_note_that_had_the_keyboard_says_that_it_is_gone(notes, qtbot):
    notes.notes()[0].mend.setFocus()
    notes.found = ()
    with qtbot.waitSignal(notes.ended):
        notes.again()


def test_a_note_that_goes_unseen_takes_the_keyboard_from_nobody(notes):
    ended = []
    notes.ended.connect(lambda: ended.append(True))
    notes.setFocus()
    notes.found = ()
    notes.again()
    assert ended == []


def test_a_remedy_names_the_states_that_it_puts_in(notes):
    remedy = SetField(LETTER.id, "binds", ("UKR", "PRK"))
    notes.found = (msgspec.structs.replace(ARGUED, remedy=remedy),)
    notes.again()
    words = notes.notes()[0].mend.text().replace("\u2068", "").replace("\u2069", "")
    assert words == "Say that it binds Ukraine, North Korea"


def test_a_state_is_named_as_the_interface_names_it(notes):
    data = {"state": "Democratic People's Republic of Korea", "state_code": "PRK"}
    more = {"instrument": "CAT", "on": "2025-01-09"}
    finding = Finding(
        rule="law.not_a_party", severity=Severity.ERROR, where=OPENING.id, data={**data, **more}
    )
    notes.found = (finding,)
    notes.again()
    assert words_of(notes).startswith("CAT: North Korea was not a party by 9 January 2025.")
