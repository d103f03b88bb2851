"""What a text says of ratifications is compared with the table."""

import pytest

from petitiondesk.letter.case_profile import CaseProfile, CaseState, StatePart
from petitiondesk.letter.edits import SetFields
from tests.law.checker.paragraphs import a_letter_that_says, found, rules
from tests.letters import edited


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Ukraine has not ratified the Convention against Torture."),
        ("en", "Thailand is no party to the Convention against Torture."),
        ("fr", "L'Ukraine n'a pas ratifié la Convention contre la torture."),
        ("uk", "Україна не ратифікувала Конвенцію проти катувань."),
        ("ko", "우크라이나는 고문방지협약을 비준하지 않았습니다."),
    ],
)
def test_a_party_that_is_called_none_is_found_with_the_table_as_evidence(code, text):
    told = found(a_letter_that_says(**{code: text}), "fact.stale")
    assert [each.language for each in told] == [code]
    assert told[0].evidence[0].key.endswith(":CAT")


@pytest.mark.parametrize(
    "text",
    [
        "Thailand has not ratified the Refugee Convention.",
        "Ukraine had not ratified the Convention against Torture in 1980.",
        "Ukraine is a party to the Convention against Torture.",
        "Nobody has ratified anything.",
    ],
)
def test_what_agrees_with_the_table_is_left_alone(text):
    assert rules(a_letter_that_says(en=text), "fact.stale") == []


def test_the_day_of_the_letter_tells():
    letter = a_letter_that_says(en="Ukraine has not ratified the Rome Statute.")
    before = edited(letter, SetFields(letter.id, {"issued": "2024-06-01"}))
    assert rules(before, "fact.stale") == []
    assert rules(letter, "fact.stale") == ["fact.stale"]


@pytest.mark.parametrize(
    ("code", "text", "rule"),
    [
        ("en", "As a party to the Refugee Convention, Thailand must act.", "law.not_a_party"),
        ("en", "Malaysia has ratified the Convention against Torture.", "law.not_a_party"),
        ("fr", "La Thaïlande est partie à la Convention de 1951.", "law.not_a_party"),
        ("uk", "Таїланд ратифікував Конвенцію про статус біженців.", "law.not_a_party"),
        ("ko", "태국은 난민협약의 당사국으로서 이를 지켜야 합니다.", "law.not_a_party"),
        ("zh", "泰国作为《难民公约》缔约国应当遵守。", "law.not_a_party"),
        ("th", "ประเทศไทยในฐานะภาคีอนุสัญญาว่าด้วยสถานภาพผู้ลี้ภัยต้องปฏิบัติตาม", "law.not_a_party"),
        ("en", "The United States is bound by the Rome Statute.", "law.signed_only"),
        ("en", "We urge Thailand, a party to the Refugee Convention, to act.", "law.not_a_party"),
    ],
)
def test_a_state_that_is_called_a_party_and_is_none_is_found(code, text, rule):
    told = found(a_letter_that_says(**{code: text}), "law.")
    assert [(each.rule, each.language) for each in told] == [(rule, code)]


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine is a party to the Convention against Torture.",
        "Thailand is not a party to the Refugee Convention.",
        "We call on Thailand to become a party to the Refugee Convention.",
        "If Thailand were a party to the Refugee Convention, Article 33 would bind it.",
    ],
)
def test_a_party_that_is_one_and_one_that_is_wished_for_are_left_alone(text):
    letter = a_letter_that_says(en=text)
    assert rules(letter, "law.not_a_party") + rules(letter, "fact.stale") == []


def test_your_state_is_the_one_that_is_written_to():
    letter = a_letter_that_says(en="As a party to the Refugee Convention, your State must act.")
    states = (CaseState(state="THA", parts=(StatePart.ADDRESSEE,)),)
    told = edited(letter, SetFields(letter.id, {"case": CaseProfile(states=states)}))
    assert (rules(letter, "law.not_a"), rules(told, "law.not_a")) == ([], ["law.not_a_party"])


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Thailand keeps its reservation to Article 22 of the CRC."),
        ("fr", "La Thaïlande garde sa réserve à la Convention relative aux droits de l'enfant."),
        ("ko", "태국은 아동권리협약 제22조에 대한 유보를 유지하고 있습니다."),
    ],
)
def test_a_reservation_that_was_withdrawn_is_not_said_to_be_kept(code, text):
    letter = a_letter_that_says(**{code: text})
    earlier = edited(letter, SetFields(letter.id, {"issued": "2024-06-01"}))
    assert (rules(letter, "fact.stale"), rules(earlier, "fact.stale")) == (["fact.stale"], [])


def test_a_reservation_that_is_said_to_be_withdrawn_is_left_alone():
    text = "Thailand withdrew its reservation to Article 22 of the CRC in 2024."
    assert rules(a_letter_that_says(en=text), "fact.stale") == []


def of_case(letter, state):
    states = (CaseState(state=state, parts=(StatePart.HOLDING,)),)
    return edited(letter, SetFields(letter.id, {"case": CaseProfile(states=states)}))


@pytest.mark.parametrize(
    ("code", "text", "state"),
    [
        ("en", "Malaysia violated Article 33(1) of the Refugee Convention.", "MYS"),
        ("fr", "La Malaisie viole l'article 33 de la Convention de 1951.", "MYS"),
        ("uk", "Малайзія порушує статтю 33 Конвенції про статус біженців.", "MYS"),
        ("ko", "말레이시아는 난민협약 제33조를 위반하였습니다.", "MYS"),
        ("zh", "马来西亚违反了《难民公约》第三十三条。", "MYS"),
        ("en", "Article 33 of the Refugee Convention obliges Malaysia to let them stay.", "MYS"),
    ],
)
def test_a_state_of_the_case_does_not_break_what_it_never_joined(code, text, state):
    told = found(of_case(a_letter_that_says(**{code: text}), state), "law.not_a_party")
    assert [(each.language, each.data["state_code"]) for each in told] == [(code, state)]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Malaysia violated Article 37 of the Convention on the Rights of the Child.", "MYS"),
        ("The Refugee Convention does not oblige Malaysia.", "MYS"),
        ("Thailand hands them to Malaysia, which violates Article 3 of the CAT.", "THA"),
    ],
)
def test_what_binds_the_state_and_what_is_denied_is_left_alone(text, state):
    assert rules(of_case(a_letter_that_says(en=text), state), "law.not_a_party") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "As a party to the ICCPR, Myanmar must respect Article 9."),
        ("uk", "За словами посла Південної Кореї, Північна Корея ратифікувала Римський статут."),
        ("en", "The UK has ratified the CMW."),
        ("en", "The DPRK is bound by the Convention against Torture."),
        ("uk", "КНДР ратифікувала Конвенцію проти катувань."),
        ("fr", "Le Myanmar est partie à la Convention contre la torture."),
    ],
)
def test_a_state_is_known_by_its_usual_names(code, text):
    told = found(a_letter_that_says(**{code: text}), "law.not_a_party")
    assert [each.language for each in told] == [code]
