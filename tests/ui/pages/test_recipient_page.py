import msgspec
import pytest

from petitiondesk.letter.edits import AddPart, SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Addressing, ChannelKind, Kind, Languages
from petitiondesk.ui.pages.languages import with_courtesy
from petitiondesk.ui.pages.recipient_page import RecipientPage
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.segments import Segments
from petitiondesk.ui.widgets.toggle import Toggle
from tests.letters import a_ready_letter, drafting, edited


@pytest.fixture
def held(hold):
    return hold(RecipientPage, a_ready_letter("ko"), "ko")


def a_letter_to_two():
    letter = a_ready_letter()
    return edited(letter, AddPart(letter.id, "addressees", drafting(5_000).addressee()))


def control(held, name):
    return next(c for c in held.page.findChildren((Choice, Segments)) if c.accessibleName() == name)


@pytest.mark.parametrize("name", ["office", "person", "honorific", "address", "salutation"])
def test_each_text_of_a_recipient_reaches_the_letter(held, name):
    held.type_at(getattr(held.letter.addressees[0], name).id, "Xyz")
    assert getattr(held.letter.addressees[0], name).markup("en").endswith("Xyz")


def test_the_kind_of_letter_is_chosen(held):
    held.page.findChild(Choice, f"{held.letter.id}.kind").chosen.emit(Kind.PETITION)
    assert held.letter.kind is Kind.PETITION


def test_a_translation_is_typed_beside_its_text(held):
    office = held.letter.addressees[0].office
    card = held.opened(held.page.addressees, held.letter.addressees[0].id)
    field = card.fields._blocks["office"].field_of("ko")
    field.set_caret(0)
    field.insertPlainText("법무부 ")
    assert held.letter.addressees[0].office.markup("ko").startswith("법무부 ")
    assert field.objectName() == f"{office.id}.ko"


def test_a_translation_is_added_and_taken_away(held):
    held.page.languages._fold.set_open(open_=True)
    box = held.page.languages._boxes["uk"]
    box.click()
    assert held.letter.languages.courtesy == ("ko", "uk")
    held.page.languages._boxes["ko"].click()
    assert held.letter.languages.courtesy == ("uk",)


def test_the_names_of_all_languages_wait_until_they_are_asked_for(held):
    assert not held.page.findChildren(Toggle, "languages.km")
    held.page.languages._fold.set_open(open_=True)
    assert held.page.findChildren(Toggle, "languages.km")


def test_another_main_language_is_chosen(held):
    held.page.languages.choice.chosen.emit("ko")
    assert held.letter.languages == Languages(prevailing="ko", courtesy=("en",))


def test_a_translation_stands_once():
    languages = Languages(prevailing="en", courtesy=("ko",))
    assert with_courtesy(languages, "ko", wanted=True) == languages


def test_one_recipient_is_not_asked_how_several_are_written_to(held):
    assert held.page.findChildren(Segments) == []


def test_several_recipients_are_written_to_jointly_or_each(hold):
    held = hold(RecipientPage, a_letter_to_two())
    assert not held.page._joint_salutation.isHidden()
    held.page._joint.findChild(Segments).chosen.emit(Addressing.SEPARATE)
    assert held.letter.addressing is Addressing.SEPARATE
    assert held.page._joint_salutation.isHidden()


def test_an_embassy_is_added_with_a_note_that_is_never_printed(held):
    card = held.opened(held.page.addressees, held.letter.addressees[0].id)
    card.channels.added.emit()
    channel = held.letter.addressees[0].channels[0]
    assert channel.kind is ChannelKind.EMBASSY
    fields = held.opened(card.channels, channel.id).fields
    fields.control("note").edited.emit("Ring twice.")
    assert held.letter.addressees[0].channels[0].note == "Ring twice."


def test_copies_are_added_and_keep_their_rank(held):
    for _copy in range(2):
        held.page.copies.added.emit()
    first, second = (copy.id for copy in held.letter.copies)
    held.page.copies.moved.emit(second, 0)
    assert [copy.id for copy in held.letter.copies] == [second, first]


def test_a_copy_may_be_kept_off_the_letter(held):
    held.page.copies.added.emit()
    card = held.opened(held.page.copies, held.letter.copies[0].id)
    card.fields.control("visible").click()
    assert not held.letter.copies[0].visible


def test_a_language_that_cannot_be_set_is_shown_by_its_code(hold):
    letter = msgspec.structs.replace(a_ready_letter(), languages=Languages(prevailing="tlh"))
    held = hold(RecipientPage, letter)
    assert held.page.languages.choice.value() == "tlh"


def test_when_the_holder_was_looked_up_is_asked_below_the_name(held):
    addressee = held.letter.addressees[0]
    card = held.opened(held.page.addressees, addressee.id)
    day = card.fields.control("as_of")
    assert day.isVisible()
    day.findChild(LineField).setText("2026-11-01")
    assert held.letter.addressees[0].as_of == "2026-11-01"


@pytest.mark.parametrize("rule", ["addressee.stale", "addressee.without_as_of"])
def test_who_is_told_that_a_holder_is_not_known_comes_to_that_day(held, rule):
    addressee = held.letter.addressees[0]
    card = held.opened(held.page.addressees, addressee.id)
    found = Finding(rule=rule, severity=Severity.WARNING, where=addressee.id)
    assert card.field_about(found) is card.fields.control("as_of")


def test_copies_are_put_in_order_of_rank_at_one_press(held):
    for office in ("Embassy of Ukraine", "President of Ukraine"):
        held.page.copies.added.emit()
        held.apply(SetText(held.letter.copies[-1].office.id, "en", office))
    held.page.rank.click()
    offices = [copy.office.markup("en") for copy in held.letter.copies]
    assert offices == ["President of Ukraine", "Embassy of Ukraine"]
    assert held.said[-1] == ("Copies are in order of rank now.", True)
