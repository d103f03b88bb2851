import pytest

from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.letter import Answer, Consent, Display, Role
from petitiondesk.ui.language.country_names import countries, country_name
from petitiondesk.ui.pages.gate_card import Standing
from petitiondesk.ui.pages.signatories_page import SignatoriesPage
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter, drafting, edited


def a_letter_of_two():
    letter, second = a_ready_letter(), drafting(5_000).signatory()
    return edited(
        letter,
        SetFields(letter.id, {"consent": Consent.REQUIRED}),
        AddPart(letter.id, "signatories", second),
        SetText(second.name.id, "en", "Quayside"),
    )


@pytest.fixture
def held(hold):
    return hold(SignatoriesPage, a_letter_of_two())


def card(held, index=0):
    return held.opened(held.page.signatories, held.letter.signatories[index].id)


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]


def agree(held, index=0):
    card(held, index).answer.chosen.emit(Answer.AGREED)


def test_waiting_for_all_says_what_it_does_to_the_files(hold):
    held = hold(SignatoriesPage, a_ready_letter())
    around = held.page._around_consent
    for consent in (Consent.REQUIRED, Consent.NONE):
        held.apply(SetFields(held.letter.id, {"consent": consent}))
        said = " ".join(x.text() for x in around.findChildren(PlainLabel) if not x.isHidden())
        assert ("marked as a draft" in said) == (consent is Consent.REQUIRED)


def test_agreeing_records_which_text_was_agreed(held):
    agree(held)
    assert held.letter.signatories[0].agreed_digest == agreed_digest(held.letter)
    assert "1 agreed to this text" in texts(held.page.gate)
    assert "1 not invited" in texts(held.page.gate)


def test_an_edit_makes_an_answer_one_to_an_earlier_text(held):
    agree(held)
    held.apply(SetText(held.letter.opening.id, "en", "We write again."))
    assert "Agreed to an earlier text" in texts(card(held))
    assert "1 agreed to an earlier text" in texts(held.page.gate)
    assert Standing.of(held.letter).agreed == 0


def test_taking_an_answer_back_forgets_the_text(held):
    agree(held)
    card(held).answer.chosen.emit(Answer.INVITED)
    assert held.letter.signatories[0].agreed_digest == ""


def test_a_closed_text_says_what_a_change_would_cost(held):
    agree(held)
    held.editing.close_text()
    held.show()
    cost = "1 organisation has agreed to this text. If you change it, it must agree again."
    assert cost in texts(held.page.gate)
    assert held.page.gate.button.text() == "Start a new version"


def test_answers_are_recorded_while_the_text_is_closed(held):
    held.editing.close_text()
    held.show()
    agree(held, 1)
    assert held.letter.signatories[1].answer is Answer.AGREED
    assert held.page.signatories.add_button().isEnabled()


def test_the_gate_asks_the_window(held, qtbot):
    with qtbot.waitSignal(held.page.gate_pressed):
        held.page.gate.button.click()


def test_how_a_signatory_is_shown_reaches_the_letter(held):
    fields = card(held, 1).fields
    fields.control("display").chosen.emit(Display.WITHHELD)
    fields.control("reason").edited.emit("Relatives in danger")
    fields.control("role").chosen.emit(Role.SUPPORTER)
    fields.control("country").chosen.emit("KOR")
    second = held.letter.signatories[1]
    assert (second.display, second.role, second.country) == (
        Display.WITHHELD,
        Role.SUPPORTER,
        "KOR",
    )
    assert second.reason == "Relatives in danger"


def test_a_reason_is_asked_only_of_who_is_not_named(held):
    assert card(held)._reason.isHidden()
    card(held).fields.control("display").chosen.emit(Display.COUNTRY)
    assert not card(held)._reason.isHidden()


def test_the_first_organisation_leads(hold):
    letter = a_ready_letter()
    held = hold(SignatoriesPage, letter)
    card(held).removed.emit()
    held.page.signatories.added.emit()
    held.page.signatories.added.emit()
    assert [each.role for each in held.letter.signatories] == [Role.LEAD, Role.SIGNATORY]


def test_countries_are_chosen_by_name():
    assert country_name("KOR", "en_GB") == "South Korea"
    assert country_name("nowhere", "en_GB") == "nowhere"
    codes = [code for code, _name in countries("fr")]
    assert len(codes) == len(set(codes)) > 240
    assert countries("zz_ZZ") == countries("en")
