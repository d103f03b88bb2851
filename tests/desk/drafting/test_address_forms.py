"""A recipient is addressed in every language at once, and only where something changes."""

from petitiondesk.desk.drafting.address_forms import Addressing, address, forms, in_order_of_rank
from petitiondesk.law.address.forms import Gender, Office
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.readiness import check
from tests.law.address.test_checking import ADDRESSES, with_copies
from tests.letters import a_ready_letter, edited

PRESIDENT = Addressing(office=Office.PRESIDENT, gender=Gender.MALE, state="UKR")


NAME = "Kim Minsu"


def named(*courtesy):
    letter = a_ready_letter(*courtesy)
    person = letter.addressees[0].person.id
    return edited(letter, *(SetText(person, code, NAME) for code in letter.languages.all))


def addressed(letter, wanted=PRESIDENT):
    return edited(letter, *address(letter, letter.addressees[0], wanted, ADDRESSES))


def test_the_forms_of_every_language_of_the_letter_are_found():
    assert set(forms(a_ready_letter("ko", "uk"), PRESIDENT, ADDRESSES)) == {"en", "ko", "uk"}


def test_salutation_honorific_and_closing_are_written_together():
    letter = addressed(named("uk"))
    recipient = letter.addressees[0]
    assert recipient.honorific.markup("en") == "His Excellency"
    assert recipient.salutation.markup("uk") == "Вельмишановний пане Президенте!"
    assert letter.formula.markup("uk") == "З глибокою повагою"


def test_no_honorific_stands_without_a_name_or_twice():
    assert addressed(a_ready_letter()).addressees[0].honorific.markup("en") == ""
    letter = named()
    recipient = letter.addressees[0]
    said = SetText(recipient.office.id, "en", "His Excellency the President of Ukraine")
    assert addressed(edited(letter, said)).addressees[0].honorific.markup("en") == ""


def test_a_korean_office_gets_its_ending_once():
    letter = a_ready_letter("ko")
    office = letter.addressees[0].office.id
    for before in ("우크라이나 대통령", "우크라이나 대통령 귀중", "우크라이나 대통령 귀하"):
        letter = addressed(edited(letter, SetText(office, "ko", before)))
        assert letter.addressees[0].office.markup("ko") == "우크라이나 대통령 귀하"


def test_what_is_right_already_is_not_changed():
    letter = addressed(named("ko", "uk"))
    assert address(letter, letter.addressees[0], PRESIDENT, ADDRESSES) == ()


def test_a_form_that_needs_a_name_waits_for_it():
    holder = Addressing(office=Office.UN_MANDATE_HOLDER, gender=Gender.FEMALE)
    letter = a_ready_letter()
    person = letter.addressees[0].person.id
    assert address(letter, letter.addressees[0], holder, ADDRESSES) == ()
    named = addressed(edited(letter, SetText(person, "en", "Elizabeth Salmón")), holder)
    assert named.addressees[0].salutation.markup("en") == "Dear Ms Salmón,"


def test_copies_are_put_in_order_of_rank_and_the_unknown_stay_where_they_stand():
    letter = with_copies("ICRC, Kyiv", "A friend", "Minister of Justice", "Prime Minister")
    ordered = in_order_of_rank(letter.copies, ADDRESSES["en"])
    offices = [copy.office.markup("en") for copy in ordered]
    assert offices == ["Prime Minister", "Minister of Justice", "ICRC, Kyiv", "A friend"]


def test_a_ministry_stands_where_its_minister_does_and_the_unknown_behind_all():
    letter = with_copies("A friend", "Ministry of Justice of Ukraine", "President of Ukraine")
    ordered = in_order_of_rank(letter.copies, ADDRESSES["en"])
    offices = [copy.office.markup("en") for copy in ordered]
    assert offices == ["President of Ukraine", "Ministry of Justice of Ukraine", "A friend"]


def test_a_head_of_state_is_called_as_the_state_calls_its_own():
    letter = a_ready_letter("zh")
    wanted = Addressing(office=Office.PRESIDENT, state="VNM")
    assert forms(letter, wanted, ADDRESSES)["zh"].called == "主席阁下"


def test_a_language_without_honorifics_keeps_none_and_is_whole():
    letter = a_ready_letter("uk")
    old = SetText(letter.addressees[0].honorific.id, "uk", "His Excellency")
    told = addressed(edited(letter, old))
    assert told.addressees[0].honorific.markup("uk") == ""
    gaps = [f for f in check(told) if f.rule == "translation.gap"]
    assert told.addressees[0].honorific.id not in {gap.where for gap in gaps}
