"""What does not go together in an address is found; what does is left alone."""

import msgspec
import pytest

from petitiondesk.law.address.checking import check, rank_of
from petitiondesk.letter.case_profile import CaseProfile, CaseState, StatePart
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


def said_of(letter, code):
    found = [f for f in check(letter, ADDRESSES) if f.language == code]
    return [(f.rule, f.data.get("wrong"), f.data.get("right")) for f in found]


@pytest.mark.parametrize(
    ("salutation", "wrong", "right"),
    [
        ("Вельмишановний Президенте України Володимир Зеленський!", "Володимир", "Володимире"),
        ("Вельмишановний Президент України!", "Президент", "Президенте"),
        ("Шановний Денисе Анатолійович!", "Анатолійович", "Анатолійовичу"),
        ("Шановна Юліє Анатоліївна!", "Анатоліївна", "Анатоліївно"),
        ("Шановна пані Ольга!", "Ольга", "Ольго"),
    ],
)
def test_a_ukrainian_salutation_stands_in_the_vocative(salutation, wrong, right):
    letter = a_letter("uk", office="", salutation=salutation)
    assert ("address.salutation", wrong, right) in said_of(letter, "uk")


@pytest.mark.parametrize(
    "salutation",
    [
        "Вельмишановний пане Президенте!",
        "Шановна пані Посол!",
        "Вельмишановний Володимире Зеленський!",
        "Шановний Денисе Анатолійовичу!",
        "Шановна Юліє Анатоліївно!",
    ],
)
def test_a_salutation_in_the_vocative_is_left_alone(salutation):
    assert said_of(a_letter("uk", office="", honorific="", salutation=salutation), "uk") == []


@pytest.mark.parametrize(
    ("code", "office", "salutation", "right"),
    [
        (
            "en",
            "President of the United States of America",
            "Your Excellency,",
            "Dear Mr. President",
        ),
        ("en", "Prime Minister of the United Kingdom", "Your Excellency,", "Dear Prime Minister"),
        ("en", "Chargé d'affaires a.i. of Myanmar", "Your Excellency,", "Dear Mr Thu"),
        ("uk", "Послові Франції", "Вельмишановний пане Президенте!", "Вельмишановний пане После"),
        ("ko", "대한민국 대통령 귀하", "장관님께", "대통령님께"),
        ("zh", "中华人民共和国国家主席", "尊敬的总统阁下：", "尊敬的主席阁下"),
        (
            "fr",
            "Premier ministre du Canada",
            "Monsieur le Président,",
            "Monsieur le Premier ministre",
        ),
        ("th", "นายกรัฐมนตรี", "เรียน ฯพณฯ รัฐมนตรี", "กราบเรียน ฯพณฯ นายกรัฐมนตรี"),
    ],
)
def test_a_salutation_of_another_office_or_state_is_found(code, office, salutation, right):
    texts = {"office": office, "salutation": salutation, "person": "Aung Thu", "honorific": ""}
    letter = a_letter(code, **texts)
    assert right in [told for rule, _, told in said_of(letter, code) if rule.endswith("salutation")]


def test_the_case_tells_the_state_where_the_office_does_not():
    letter = a_letter("en", office="President", salutation="Your Excellency,", honorific="")
    assert said_of(letter, "en") == []
    states = (CaseState(state="USA", parts=(StatePart.ADDRESSEE,)),)
    letter = msgspec.structs.replace(letter, case=CaseProfile(states=states))
    assert [rule for rule, _, _ in said_of(letter, "en")] == ["address.salutation"]


@pytest.mark.parametrize(
    ("office", "salutation"),
    [
        ("Vice-President of the United States of America", "Your Excellency,"),
        ("President of Ukraine", "Your Excellency,"),
        ("Prime Minister of India", "Your Excellency,"),
        ("Prime Minister of India", "Honourable Prime Minister,"),
        ("President of the United States of America", "Dear President Trump,"),
        ("President of the European Commission", "Dear Mr Lind,"),
    ],
)
def test_a_salutation_that_may_be_right_is_left_alone(office, salutation):
    letter = a_letter("en", office=office, salutation=salutation, honorific="")
    assert "address.salutation" not in rules(letter, "en")


PRIVATE = [
    ("en", "Love,"),
    ("en", "Hugs and kisses,"),
    ("fr", "Gros bisous,"),
    ("ko", "사랑을 담아,"),
    ("uk", "Обіймаю,"),
    ("zh", "爱你的"),
    ("th", "ด้วยรัก"),
    ("bn", "ভালোবাসাসহ"),
    ("hi", "ढेर सारा प्यार"),
    ("km", "ដោយក្ដីស្រឡាញ់"),
    ("ug", "مۇھەببەت بىلەن"),
]


@pytest.mark.parametrize(("code", "formula"), PRIVATE)
def test_a_closing_of_private_letters_is_found_in_every_language(code, formula):
    letter = a_letter(code, formula=formula)
    (found,) = [f for f in check(letter, ADDRESSES) if f.rule == "address.private"]
    assert (found.language, found.where) == (code, letter.formula.id)
    assert found.data["right"]


@pytest.mark.parametrize(("code", "salutation"), [("en", "Hi Denys,"), ("uk", "Привіт, Денисе!")])
def test_so_is_a_private_greeting(code, salutation):
    assert "address.private" in rules(a_letter(code, salutation=salutation, office=""), code)


@pytest.mark.parametrize("code", sorted(ADDRESSES))
def test_no_form_of_a_file_is_private_or_of_another_office(code):
    for form in ADDRESSES[code].forms:
        for closing in form.closings:
            texts = {"salutation": form.salutation, "formula": closing}
            filled = {n: t.replace("{called}", form.called) for n, t in texts.items()}
            named = {n: t.replace("{surname}", "Lind") for n, t in filled.items()}
            found = rules(a_letter(code, office="", honorific="", **named), code)
            assert not {"address.private", "address.salutation"} & set(found), named
