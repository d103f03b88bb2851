import pytest

from petitiondesk.letter.fields import NAMES, fields_in
from petitiondesk.letter.languages import LANGUAGES
from petitiondesk.page.words import plural_categories
from petitiondesk.ui.pages.insert_count import CountsInWords, InsertCount, count_names, with_word
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.block_field import BlockField
from tests.fakes.library import the_library
from tests.letters import a_ready_letter


@pytest.fixture
def field(qtbot, shown):
    field = BlockField("Opening")
    count = InsertCount(field, the_library())
    for widget in (field, count):
        qtbot.addWidget(widget)
    letter = a_ready_letter("uk")
    field.show_block(letter, letter.opening, "uk")
    count.show_letter(shown(letter, Step.LETTER, "uk"))
    return field, count


def offered(count) -> dict[str, object]:
    count.offer()
    return {action.text(): action for action in count.menu().actions() if action.text()}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", sorted(each.code for each in LANGUAGES))
def test_a_count_has_a_word_for_each_form_of_every_language(name, code):
    inserted = fields_in(with_word(name, the_library(), code))[0]
    assert inserted.name == name
    assert len(inserted.forms) == len(plural_categories(code))
    assert all(form and "…" not in form for form in inserted.forms)


def test_every_count_is_offered_in_words():
    assert [name for name, _words in count_names()] == list(NAMES)


def test_the_menu_says_what_the_letter_will_say(field):
    _field, count = field
    assert "Organisations that sign: 1\u00a0organisation" in offered(count)
    assert "Organisations that sign: 1" in offered(count)
    assert not [words for words in offered(count) if "{" in words or "…" in words]


def test_a_count_goes_where_the_caret_is(field):
    field, count = field
    field.source.set_caret(3)
    offered(count)["Organisations that sign: 1"].trigger()
    assert field.source.text().startswith("We {signatories.count}write")


def test_a_count_with_its_word_is_complete(field):
    field, count = field
    field.source.set_caret(0)
    offered(count)["Facts: 1\u00a0fact"].trigger()
    assert field.source.text().startswith("{facts.count|fact|facts}")


def test_a_translation_gets_the_forms_of_its_language(field):
    field, count = field
    field.in_hand.emit(field.block_id, "uk")
    offered(count)["Facts: 1\u00a0факт"].trigger()
    assert "{facts.count|факт|факти|фактів|факту}" in field.field_of("uk").text()


def test_a_closed_text_takes_no_count(field):
    field, count = field
    before = field.source.text()
    field.set_locked(locked=True)
    for action in offered(count).values():
        action.trigger()
    assert field.source.text() == before


def test_what_the_counts_of_a_text_become_is_said_below_it(field, qtbot, shown):
    field, _count = field
    below = CountsInWords(field, the_library())
    qtbot.addWidget(below)
    below.show_letter(shown(a_ready_letter("uk"), Step.LETTER))
    assert below.text().endswith("1\u00a0group")
    assert not below.isHidden()
    field.source.set_text("No count at all.")
    below.show_letter(shown(a_ready_letter("uk"), Step.LETTER))
    assert below.isHidden()


def test_a_letter_without_translations_gets_words_too(qtbot, shown):
    field = BlockField("Opening")
    count = InsertCount(field, the_library())
    for widget in (field, count):
        qtbot.addWidget(widget)
    count.show_letter(shown(a_ready_letter(), Step.LETTER))
    assert "Facts: 1\u00a0fact" in offered(count)
