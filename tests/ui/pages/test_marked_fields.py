"""What the fonts cannot show is marked at the very field that has it, in words."""

import dataclasses

import pytest

from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.ui.pages.facts_page import FactsPage
from petitiondesk.ui.pages.letter_page import LetterPage
from petitiondesk.ui.pages.signatories_page import SignatoriesPage
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.text_field import TextField
from petitiondesk.ui.widgets.translation_column import TranslationColumn
from tests.letters import a_ready_letter, edited

BAD = "\U0001f600"
SAYS = "The fonts cannot show this character."
READY = a_ready_letter("ko")
SOURCE = READY.facts[0].sources[0].id
NAME = READY.signatories[0].name.id


def glyph(where, language="en"):
    data = {"character": BAD, "code": "U+1F600"}
    severity = Severity.ERROR
    return Finding(
        rule="glyph.missing", severity=severity, where=where, language=language, data=data
    )


@pytest.fixture
def marked(qtbot, context, shown):
    """Show a page a finding beside a translation, and return which fields it marks and how."""

    def show(page_type, edit, finding):
        page = page_type(context)
        qtbot.addWidget(page)
        seen = shown(edited(READY, edit), page.step, "ko")
        page.show_letter(dataclasses.replace(seen, findings=(finding,), sentences=(SAYS,)))
        page.field_for(finding.where)
        fields = [*page.findChildren(LineField), *page.findChildren(TextField)]
        return {
            field.objectName(): field.accessibleDescription()
            for field in fields
            if field.property("problem") == "true"
        }

    return show


@pytest.mark.parametrize("field", ["title", "publisher", "url"])
def test_the_line_of_a_source_is_marked(marked, field):
    edit = SetFields(SOURCE, {field: f"Report {BAD}"})
    assert marked(FactsPage, edit, glyph(SOURCE)) == {f"{SOURCE}.{field}": SAYS}


def test_the_name_of_a_signatory_is_marked(marked):
    edit = SetText(NAME, "en", f"Group {BAD}")
    assert marked(SignatoriesPage, edit, glyph(NAME)) == {f"{NAME}.en": SAYS}


def test_a_translation_is_marked_and_its_source_is_not(marked):
    edit = SetText(READY.opening.id, "ko", f"글 {BAD}")
    found = marked(LetterPage, edit, glyph(READY.opening.id, "ko"))
    assert found == {f"{READY.opening.id}.ko": SAYS}


def test_a_source_text_is_marked_and_its_translation_is_not(marked):
    edit = SetText(READY.opening.id, "en", f"We {BAD}")
    found = marked(LetterPage, edit, glyph(READY.opening.id))
    assert found == {f"{READY.opening.id}.en": SAYS}


def test_what_is_said_of_a_translation_stands_under_it(qtbot):
    column = TranslationColumn("Opening", lines=2, single=False)
    qtbot.addWidget(column)
    column.show_problem(SAYS)
    said = [label for label in column.findChildren(SmallLabel) if label.text() == SAYS]
    assert [label.isHidden() for label in said] == [False]
    column.show_problem("")
    assert said[0].isHidden()
