"""What does not go together in an address is found; what does is left alone."""

import pytest

from petitiondesk.law.address.checking import check, rank_of
from petitiondesk.letter.edits import AddPart, SetText
from petitiondesk.letter.letter import Letter
from tests.law.address.test_forms import FOLDER, address
from tests.letters import a_ready_letter, drafting, edited

ADDRESSES = {path.stem: address(path.stem) for path in FOLDER.glob("*.json")}


def a_letter(code, **texts) -> Letter:
    letter = a_ready_letter(*([] if code == "en" else [code]))
    addressee = letter.addressees[0]
    blocks = {
        "honorific": addressee.honorific,
        "office": addressee.office,
        "person": addressee.person,
        "salutation": addressee.salutation,
        "formula": letter.formula,
    }
    return edited(letter, *(SetText(blocks[name].id, code, text) for name, text in texts.items()))


def rules(letter, code) -> list[str]:
    return [found.rule for found in check(letter, ADDRESSES) if found.language == code]


FR = "Veuillez agréer, {}, l’expression de notre très haute considération."
PAIRS = [
    ("fr", "Monsieur le Président,", FR.format("Madame la Présidente"), "Monsieur le Président"),
    ("fr", "Madame la Ministre,", FR.format("Monsieur le Ministre"), "Madame la Ministre"),
    ("th", "กราบเรียน ฯพณฯ นายกรัฐมนตรี", "ขอแสดงความนับถือ", "อย่างยิ่ง"),
    ("th", "เรียน ฯพณฯ รัฐมนตรี", "ขอแสดงความนับถืออย่างยิ่ง", "ขอแสดงความนับถือ"),
    (
        "en",
        "Dear Mr. President:",
        "Please accept, Excellency, the assurances of our highest consideration.",
        "Respectfully,",
    ),
]


@pytest.mark.parametrize(("code", "salutation", "formula", "right"), PAIRS)
def test_a_closing_of_another_salutation_is_found_and_the_right_one_named(
    code, salutation, formula, right
):
    letter = a_letter(code, salutation=salutation, formula=formula)
    found = [f for f in check(letter, ADDRESSES) if f.rule == "address.pair"]
    assert [f.where for f in found] == [letter.formula.id]
    assert right in found[0].data["right"]


@pytest.mark.parametrize("called", ["Monsieur le Ministre", "Monsieur"])
def test_a_closing_that_repeats_another_title_is_found_whatever_else_it_says(called):
    formula = f"Veuillez agréer, {called}, l’expression de notre vive reconnaissance."
    letter = a_letter("fr", salutation="Monsieur le Président,", formula=formula)
    assert rules(letter, "fr") == ["address.pair"]


def test_an_honorific_is_that_of_the_person_who_is_named():
    letter = a_letter("en", honorific="Her Excellency", person="Mr John Doe")
    assert "address.gender" in rules(letter, "en")


@pytest.mark.parametrize("code", sorted(ADDRESSES))
def test_no_pair_of_a_file_is_found_fault_with(code):
    for form in ADDRESSES[code].forms:
        for closing in form.closings:
            texts = {"salutation": form.salutation, "formula": closing}
            filled = {n: t.replace("{called}", form.called) for n, t in texts.items()}
            named = {n: t.replace("{surname}", "Lind") for n, t in filled.items()}
            assert "address.pair" not in rules(a_letter(code, **named), code), named


def test_a_closing_of_ones_own_is_left_alone():
    letter = a_letter("fr", salutation="Monsieur le Président,", formula="Bien à vous,")
    assert rules(letter, "fr") == []


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("uk", "Вельмишановний пан Президент!"),
        ("uk", "Вельмишановний пане Президент!"),
        ("uk", "Вельмишановна пані Голова!"),
        ("uk", "Вельмишановний пані Президентко!"),
        ("fr", "Cher Monsieur le Président,"),
        ("en", "Your Excellence,"),
    ],
)
def test_a_salutation_in_the_wrong_case_or_words_is_found(code, wrong):
    assert "address.salutation" in rules(a_letter(code, salutation=wrong), code)


@pytest.mark.parametrize("right", ["Вельмишановний пане Президенте!", "Вельмишановна пані Голово!"])
def test_the_vocative_is_left_alone(right):
    assert rules(a_letter("uk", salutation=right, formula="З глибокою повагою"), "uk") == []


@pytest.mark.parametrize(
    ("office", "found"),
    [
        ("우크라이나 대통령 귀중", True),
        ("국가인권위원회 귀하", True),
        ("우크라이나 대통령 귀하", False),
        ("국가인권위원회 귀중", False),
        ("대한민국 외교부 장관 귀하", False),
    ],
)
def test_korean_endings_go_with_what_they_follow(office, found):
    assert ("address.ending" in rules(a_letter("ko", office=office), "ko")) is found


@pytest.mark.parametrize(
    ("code", "honorific", "salutation", "found"),
    [
        ("en", "His Excellency", "Dear Madam President,", True),
        ("en", "Her Excellency", "Your Excellency,", False),
        ("en", "", "Dear Sir or Madam,", False),
        ("fr", "Son Excellence Monsieur", "Madame l’Ambassadrice,", True),
        ("fr", "", "Madame, Monsieur,", False),
        ("uk", "", "Вельмишановні пані та панове!", False),
        ("uk", "Його Високоповажності", "Вельмишановна пані Міністерко!", True),
        ("hi", "श्री", "माननीया मंत्री महोदया,", True),
    ],
)
def test_one_person_is_spoken_of_as_one(code, honorific, salutation, found):
    letter = a_letter(code, honorific=honorific, salutation=salutation, formula="—")
    assert ("address.gender" in rules(letter, code)) is found


def with_copies(*offices) -> Letter:
    letter, draw = a_ready_letter(), drafting()
    for number, office in enumerate(offices):
        copy = draw.copy()
        letter = edited(
            letter,
            AddPart(letter.id, "copies", copy, number),
            SetText(copy.office.id, "en", office),
        )
    return letter


def test_a_minister_after_an_office_of_lower_rank_is_noted():
    letter = with_copies("Ambassador of Ukraine in Seoul", "Minister of Foreign Affairs of Ukraine")
    found = [f for f in check(letter, ADDRESSES) if f.rule == "address.rank"]
    assert [f.where for f in found] == [letter.copies[1].id]


def test_copies_in_order_and_unknown_ones_are_left_alone():
    letter = with_copies(
        "Prime Minister of Ukraine", "Kyiv Centre", "Minister of Justice", "ICRC, Kyiv"
    )
    assert rules(letter, "en") == []


def test_the_longest_words_that_an_office_is_known_by_tell_its_rank():
    assert rank_of("Minister of Foreign Affairs", ADDRESSES["en"]) == 40
    assert rank_of("Minister of Justice", ADDRESSES["en"]) == 50
    assert rank_of("The neighbours", ADDRESSES["en"]) is None
