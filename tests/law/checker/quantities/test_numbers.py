"""Sums and counts that have to agree with one another do; others are left alone."""

from pathlib import Path

import pytest

from petitiondesk.letter.codec import decode
from petitiondesk.letter.edits import AddPart, SetText
from tests.law.checker.numbers_and_dates import a_letter_that_says, found, rules
from tests.letters import drafting, edited

SAMPLES = Path(__file__).parents[4] / "assets" / "samples"


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        (
            "en",
            "Ten were taken: four men and five women.",
            "Nine were taken: four men and five women.",
        ),
        (
            "en",
            "The raids led to 7, 9 and 4 arrests, 22 in total.",
            "The raids led to 7, 9 and 4 arrests, 20 in total.",
        ),
        (
            "ko",
            "총 15명이며 남성은 6명, 여성은 8명입니다.",
            "총 14명이며 남성은 6명, 여성은 8명입니다.",
        ),
        (
            "fr",
            "En tout, 40 personnes : 21 adultes et 17 enfants.",
            "En tout, 38 personnes : 21 adultes et 17 enfants.",
        ),
        (
            "uk",
            "Разом 12 осіб: 5 військових і 6 цивільних.",
            "Разом 11 осіб: 5 військових і 6 цивільних.",
        ),
    ],
)
def test_a_sum_has_to_be_that_of_its_parts(code, wrong, right):
    assert rules(a_letter_that_says(**{code: wrong}), "number.sum") == ["number.sum"]
    assert rules(a_letter_that_says(**{code: right}), "number.sum") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Four were taken: two men, one woman and two boys.",
            "Five were taken: two men, one woman and two boys.",
        ),
        (
            "Two hundred and fifty fled: two hundred by boat and forty on foot.",
            "Two hundred and forty fled: two hundred by boat and forty on foot.",
        ),
        (
            "Thirty were held. 18 were men, 10 women.",
            "Twenty-eight were held. 18 were men, 10 women.",
        ),
    ],
)
def test_one_hundreds_and_the_sentence_before_are_read(wrong, right):
    assert rules(a_letter_that_says(en=wrong), "number.sum") == ["number.sum"]
    assert rules(a_letter_that_says(en=right), "number.sum") == []


def test_what_is_counted_otherwise_is_no_part_of_a_sum():
    thai = "ห้าองค์กรเขียนถึงครอบครัวสามครอบครัว รวม 13 คน"
    assert rules(a_letter_that_says(th=thai), "number.sum") == []


@pytest.mark.parametrize(
    "clean",
    [
        "Some 12,000 soldiers came; about 300 died and 2,700 were wounded.",
        "Of the 40 people, including 12 children and 6 elderly, none has a lawyer.",
        "A total of 300 people died in 2 raids.",
    ],
)
def test_parts_that_are_not_all_are_left_alone(clean):
    assert rules(a_letter_that_says(en=clean), "number.sum") == []


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("en", "We are eight organisations from Seoul and Kyiv."),
        ("en", "The six groups that sign this letter work along the border."),
        ("fr", "Nous, six organisations, vous écrivons."),
        ("uk", "Ми, сім організацій, просимо про зустріч."),
        ("ko", "저희 열 개 단체는 우려를 전합니다."),
    ],
)
def test_the_number_of_those_who_sign_has_to_be_the_letters_own(code, wrong):
    assert rules(a_letter_that_says(**{code: wrong}), "number.count") == ["number.count"]


@pytest.mark.parametrize(
    "clean",
    ["Eight organisations in Moscow were closed.", "We met six families.", "We ask one thing."],
)
def test_other_numbers_of_organisations_are_left_alone(clean):
    assert rules(a_letter_that_says(en=clean), "number.count") == []


def test_the_number_of_demands_has_to_be_the_letters_own():
    letter = a_letter_that_says(en="We ask three things of you.")
    assert rules(letter, "number.count") == ["number.count"]
    for number in (2, 3):
        demand = drafting(2_000 * number).demand()
        letter = edited(
            letter,
            AddPart(letter.id, "demands", demand, 0),
            SetText(demand.text.id, "en", "Let the doctors in."),
        )
    assert rules(letter, "number.count") == []


@pytest.mark.parametrize(
    ("english", "code", "wrong", "right"),
    [
        ("The list has 120 names.", "ko", "명단에 210명이 있습니다.", "명단에 120명이 있습니다."),
        ("Twelve are children.", "fr", "Vingt sont des enfants.", "Douze sont des enfants."),
        ("By 30 May 2025.", "uk", "До 13 травня 2025 року.", "До 30 травня 2025 року."),
        (
            "On 10 March 2025, 43 came.",
            "th",
            "วันที่ 10 มีนาคม 2568 มา 34 คน",
            "วันที่ 10 มีนาคม 2568 มา 43 คน",
        ),
        ("Some 12,000 came.", "zh", "约1.1万人来了。", "约1.2万人来了。"),
    ],
)
def test_a_translation_tells_the_numbers_of_the_text_that_prevails(english, code, wrong, right):
    told = found(a_letter_that_says(en=english, **{code: wrong}), "number.between")
    assert [each.language for each in told] == [code]
    assert rules(a_letter_that_says(en=english, **{code: right}), "number.between") == []


def test_a_number_that_only_one_language_writes_out_is_left_alone():
    letter = a_letter_that_says(en="The two men asked for help.", ko="이들은 도움을 청하였습니다.")
    assert rules(letter, "number.between") == []


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.letter")), ids=lambda path: path.stem)
def test_no_sample_has_numbers_that_do_not_agree(sample):
    assert rules(decode(sample.read_bytes()), "number") == []


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        (
            "en",
            "They list 63 names, 40 of them from Chin State and the other 21 from Sagaing.",
            "They list 61 names, 40 of them from Chin State and the other 21 from Sagaing.",
        ),
        (
            "en",
            "The two camps hold 310 people: 190 in one, 110 in the other.",
            "The two camps hold 300 people: 190 in one, 110 in the other.",
        ),
        (
            "fr",
            "Une famille de sept personnes, deux parents et quatre enfants, attend.",
            "Une famille de six personnes, deux parents et quatre enfants, attend.",
        ),
        (
            "zh",
            "船上原有三十人，获救十八人，遇难十一人。",
            "船上原有二十九人，获救十八人，遇难十一人。",
        ),
    ],
)
def test_a_whole_is_known_by_the_last_of_its_parts(code, wrong, right):
    assert rules(a_letter_that_says(**{code: wrong}), "number.sum") == ["number.sum"]
    assert rules(a_letter_that_says(**{code: right}), "number.sum") == []


@pytest.mark.parametrize(
    "clean",
    [
        "Forty were held. Sixteen of them are men, fourteen women and ten children of 2 to 9.",
        "They work from seven until ten at night, six days of seven; the rest of the pay is kept.",
        "Two men aged 34 and 41 were held for 9 days together with 7 others.",
        "The remaining four, aged 22 to 30, have been held for 19 months.",
    ],
)
def test_hours_and_ages_are_no_parts_of_a_sum(clean):
    assert rules(a_letter_that_says(en=clean), "number.sum") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The nine groups that have put their names below stand with the families."),
        ("en", "Each of the nine demands that follow can be met within a month."),
        ("fr", "Neuf organisations s'associent à cet appel."),
        ("ko", "이 서한에 이름을 올린 아홉 개 단체는 가족들과 함께합니다."),
        ("ko", "저희가 바라는 것은 아홉 가지입니다."),
        ("uk", "Чекаємо на вашу відповідь щодо дев'яти наших вимог."),
        ("zh", "在本信上署名的九个团体与家属站在一起。"),
        ("th", "ในนามของเก้าสมาคม เราขอวิงวอนท่าน"),
    ],
)
def test_those_who_sign_and_what_they_ask_are_counted_in_many_words(code, text):
    assert rules(a_letter_that_says(**{code: text}), "number.count") == ["number.count"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The court has set out nine points of law."),
        ("en", "In 2024 nine organisations signed another letter to your predecessor."),
        ("fr", "En 2024, neuf organisations ont signé une autre lettre."),
        ("ko", "2024년에 아홉 단체가 다른 서한에 서명한 바 있습니다."),
    ],
)
def test_what_others_signed_or_asked_is_not_counted(code, text):
    assert rules(a_letter_that_says(**{code: text}), "number.count") == []
