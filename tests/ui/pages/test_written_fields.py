"""What the palette finds is there: each field leads to the one on its page of the same name."""

import pytest
from PySide6.QtWidgets import QApplication

from petitiondesk.letter.edits import AddPart, SetFields
from petitiondesk.letter.letter import Display
from petitiondesk.ui.pages.demands_page import DemandsPage
from petitiondesk.ui.pages.facts_page import FactsPage
from petitiondesk.ui.pages.legal_basis_page import LegalBasisPage
from petitiondesk.ui.pages.letter_page import LetterPage
from petitiondesk.ui.pages.recipient_page import RecipientPage
from petitiondesk.ui.pages.signatories_page import SignatoriesPage
from petitiondesk.ui.written_fields import fields_of
from tests.letters import a_ready_letter, drafting, edited

PAGES = (RecipientPage, FactsPage, LegalBasisPage, DemandsPage, LetterPage, SignatoriesPage)


def a_full_letter():
    """A letter that has every kind of part, and a second of some."""
    letter, make = a_ready_letter(), drafting()
    first, rule = letter.addressees[0], make.legal_basis("cat.3.1")
    return edited(
        letter,
        AddPart(letter.id, "addressees", make.addressee()),
        AddPart(first.id, "channels", make.channel()),
        AddPart(letter.id, "copies", make.copy()),
        AddPart(letter.id, "facts", make.fact()),
        AddPart(letter.id, "legal_bases", rule),
        SetFields(rule.id, {"wording": make.wording()}),
        AddPart(letter.id, "body", make.block()),
        AddPart(letter.id, "annexes", make.annex()),
        SetFields(letter.signatories[0].id, {"display": Display.COUNTRY}),
    )


@pytest.mark.parametrize("page", PAGES)
def test_each_field_leads_to_the_one_of_its_name(hold, page):
    held = hold(page, a_full_letter())
    fields = [field for field in fields_of(held.letter) if field.step is page.step]
    assert fields
    for field in fields:
        assert held.page.go_to(field.where), field
        assert QApplication.focusWidget().accessibleName() == field.label


def test_a_field_that_the_form_does_not_have_now_is_not_found():
    letter = a_ready_letter()
    wheres = [field.where for field in fields_of(letter)]
    assert letter.joint_salutation.id not in wheres
    assert f"{letter.signatories[0].id}.reason" not in wheres
