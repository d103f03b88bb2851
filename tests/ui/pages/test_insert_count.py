import pytest

from petitiondesk.letter.fields import NAMES, fields_in
from petitiondesk.ui.pages.insert_count import InsertCount, count_field, count_names
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.block_field import BlockField
from tests.letters import a_ready_letter


@pytest.fixture
def field(qtbot, shown):
    field = BlockField("Opening")
    count = InsertCount(field)
    for widget in (field, count):
        qtbot.addWidget(widget)
    letter = a_ready_letter("uk")
    field.show_block(letter, letter.opening, "uk")
    count.show_letter(shown(letter, Step.LETTER, "uk"))
    return field, count


@pytest.mark.parametrize(("code", "forms"), [("en", 2), ("uk", 4), ("ko", 1), ("fr", 3)])
def test_a_count_has_a_gap_for_each_form_of_the_language(code, forms):
    field = fields_in(count_field("facts.count", code))[0]
    assert (field.name, len(field.forms)) == ("facts.count", forms)


def test_every_count_is_offered_in_words():
    assert [name for name, _words in count_names()] == list(NAMES)


def test_a_count_goes_where_the_caret_is(field):
    field, count = field
    field.source.set_caret(3)
    count.menu().actions()[0].trigger()
    assert field.source.text().startswith("We {signatories.count}write")


def test_the_word_to_type_is_selected(field):
    field, count = field
    counted = next(each for each in count.menu().actions() if each.text().startswith("Facts,"))
    counted.trigger()
    assert field.source.text().endswith("{facts.count|…|…}")
    field.source.insertPlainText("fact")
    assert field.source.text().endswith("{facts.count|fact|…}")


def test_a_translation_gets_the_forms_of_its_language(field):
    field, count = field
    field.in_hand.emit(field.block_id, "uk")
    next(a for a in count.menu().actions() if a.text().startswith("Facts,")).trigger()
    assert field.field_of("uk").text().endswith("{facts.count|…|…|…|…}")


def test_a_closed_text_takes_no_count(field):
    field, count = field
    before = field.source.text()
    field.set_locked(locked=True)
    count.menu().actions()[0].trigger()
    assert field.source.text() == before
