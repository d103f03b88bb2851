"""Days have their year, lie where they can, and stand in their order."""

import pytest

from petitiondesk.letter.case_profile import ActDates, CaseProfile
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.letter import Embargo
from tests.law.checker.paragraphs import a_letter_that_says, found, rules
from tests.letters import edited

NOTHING = a_letter_that_says(en="Many were hurt.")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "On 5 November the gates were locked."),
        ("en", "On 5 November the gates were locked. The law of 2019 forbids it."),
        ("ko", "지난 1월 11일 발표하셨습니다."),
        ("uk", "24 лютого вони телефонували востаннє."),
        ("fr", "Depuis le 4 janvier, aucune visite n'est permise."),
    ],
)
def test_a_day_without_a_year_is_found(code, text):
    assert rules(a_letter_that_says(**{code: text}), "date.year") == ["date.year_missing"]


@pytest.mark.parametrize(
    "text",
    [
        "They were taken on 7 May and freed on 9 May 2024.",
        "On 5 November 2024 the gates were locked. On 7 November they were opened.",
        "On 3 February this year the gates were locked.",
        "We write on Human Rights Day, 10 December.",
    ],
)
def test_a_day_whose_year_is_told_beside_it_is_left_alone(text):
    assert rules(a_letter_that_says(en=text), "date.year") == []


@pytest.mark.parametrize(
    ("code", "done", "ahead"),
    [
        ("en", "He was seized by police on 15 April 2025.", "Free him by 15 April 2025."),
        ("en", "On 15 April 2025 he died.", "The hearing is set for 15 April 2025."),
        ("ko", "2025년 4월 3일 법원은 기각했습니다.", "2025년 4월 3일까지 답변해 주십시오."),
        ("uk", "1 травня 2025 року їх передали.", "Слухання призначено на 1 травня 2025 року."),
        ("fr", "Le 2 juin 2025, le juge a refusé.", "L'audience est fixée au 2 juin 2025."),
    ],
)
def test_what_is_told_as_done_did_not_happen_after_the_letter(code, done, ahead):
    assert rules(a_letter_that_says(**{code: done}), "date.after") == ["date.after_letter"]
    assert rules(a_letter_that_says(**{code: ahead}), "date.after") == []


def test_a_fact_and_a_source_of_a_later_day_are_found():
    fact = NOTHING.facts[0]
    later = edited(NOTHING, SetFields(fact.id, {"date": "2031"}))
    assert [f.where for f in found(later, "date.after")] == [fact.id]
    source = fact.sources[0]
    cited = edited(NOTHING, SetFields(source.id, {"date": "2025-04"}))
    assert [f.where for f in found(cited, "date.after")] == [source.id]


def test_a_month_that_the_letter_lies_in_is_not_later():
    assert rules(edited(NOTHING, SetFields(NOTHING.facts[0].id, {"date": "2025-03"})), "date") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "From 2022 to 2020 no inspector came."),
        ("ko", "2024년 5월부터 2023년 9월까지 면회가 금지되었습니다."),
        ("uk", "Із 7 липня 2024 року до 1 червня 2024 року його тримали."),
        ("fr", "Entre le 3 mars 2024 et le 5 janvier 2024, personne ne lui a parlé."),
    ],
)
def test_nothing_ends_before_it_began(code, text):
    assert rules(a_letter_that_says(**{code: text}), "date.order") == ["date.order"]


def test_two_days_that_are_no_range_may_stand_in_any_order():
    text = "He was freed on 3 May 2024 and had been taken on 1 March 2024."
    assert rules(a_letter_that_says(en=text), "date.order") == []


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        (NOTHING.demands[0].id, {"deadline": "1999"}),
        (NOTHING.facts[0].id, {"date": "2025-02-03", "as_of": "2025-01"}),
        (NOTHING.id, {"embargo": Embargo(until="1990-01-01T10:00", time_zone="Asia/Seoul")}),
        (NOTHING.id, {"case": CaseProfile(acts=ActDates(first="2025-02", last="2024-11"))}),
    ],
)
def test_dates_of_fields_have_their_order_too(part, fields):
    assert rules(edited(NOTHING, SetFields(part, fields)), "date.order") == ["date.order"]


def test_a_deadline_after_the_letter_is_left_alone():
    wanted = edited(NOTHING, SetFields(NOTHING.demands[0].id, {"deadline": "2025-03-20"}))
    assert rules(wanted, "date.order") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("uk", "Загинуло 2048 осіб, і близько 2500 жителів утекли."),
        ("fr", "2100 personnes sont revenues."),
        ("en", "2600 people returned."),
    ],
)
def test_a_number_that_is_no_year_lies_after_no_letter(code, text):
    assert rules(a_letter_that_says(**{code: text}), "date.after") == []


@pytest.mark.parametrize(("as_of", "told"), [("2099", ["date.after_letter"]), ("2025-03-10", [])])
def test_nothing_was_looked_up_on_a_day_to_come(as_of, told):
    letter = a_letter_that_says(en="—")
    for part in (letter.facts[0], letter.addressees[0]):
        assert rules(edited(letter, SetFields(part.id, {"as_of": as_of})), "date.after") == told


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("en", "Guards beat two on 31 February 2025.", "Guards beat two on 28 February 2025."),
        ("fr", "Le 31 juin 2025, deux furent battus.", "Le 30 juin 2025, deux furent battus."),
        ("uk", "29 лютого 2025 року їх побили.", "29 лютого 2024 року їх побили."),
        ("ko", "2025년 2월 30일에 맞았습니다.", "2025년 2월 28일에 맞았습니다."),
        ("zh", "2025年2月30日，两人被打。", "2025年2月28日，两人被打。"),
        ("th", "เมื่อวันที่ 31 เมษายน พ.ศ. 2568", "เมื่อวันที่ 30 เมษายน พ.ศ. 2568"),
    ],
)
def test_a_day_that_the_calendar_does_not_have_is_found(code, wrong, right):
    (told,) = found(a_letter_that_says(**{code: wrong}), "date.impossible")
    assert told.language == code
    assert rules(a_letter_that_says(**{code: right}), "date.impossible") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On 12 March 2027 guards took him to be questioned.", ["date.after_letter"]),
        ("On 12 March 2027 the trial will be opened.", []),
        ("On 12 March 2027 the hearing set for the case begins.", []),
        ("The court has set the hearing for 12 March 2027.", []),
    ],
)
def test_a_sentence_that_opens_with_a_day_is_taken_by_its_first_verb(text, told):
    assert rules(a_letter_that_says(en=text), "date.after") == told


def test_nobody_is_released_before_the_arrest():
    text = "Arrested on 5 May 2024, he was released on 3 March 2024."
    assert rules(a_letter_that_says(en=text), "date.order") == ["date.order"]
