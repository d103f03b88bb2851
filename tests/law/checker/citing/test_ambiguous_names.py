"""Instruments, protocols and articles that a text leaves open, and those that it does not."""

import pytest

from tests.law.checker.legal_bases import findings, rules_in, saying
from tests.law.checker.paragraphs import a_letter_that_says, rules

PROTOCOL, GENEVA, BARE = (
    "law.protocol_without_parent",
    "law.instrument_ambiguous",
    "law.article_bare",
)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We ask you to ratify the Second Optional Protocol without delay."),
        ("en", "Article 3 of Protocol No. 4 forbids the expulsion of nationals."),
        ("en", "The 1977 Protocol prohibits starvation of civilians."),
        ("fr", "Le Protocole n° 7 protège les étrangers contre l'expulsion."),
        ("fr", "Nous vous demandons de ratifier le Deuxième Protocole facultatif."),
        ("uk", "Стаття 3 Протоколу № 4 забороняє вислання громадян."),
        ("uk", "Ваша держава підписала Протокол, але не ратифікувала його."),
        ("ko", "의정서 제38조에 따르면 15세 미만 아동을 징집할 수 없습니다."),
        ("ko", "제4의정서 제3조는 자국민의 추방을 금지합니다."),
        ("zh", "贵国签署了议定书，但没有批准。"),
        ("th", "ประเทศของท่านลงนามพิธีสารแล้วแต่ยังไม่ให้สัตยาบัน"),
    ],
)
def test_a_protocol_by_its_number_or_year_alone_is_one_to_nothing(code, text):
    assert PROTOCOL in rules(a_letter_that_says(**{code: text}), "law")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Under the ECHR, Article 2 of Protocol No. 4 protects freedom of movement."),
        ("en", "Article 3 of Protocol No. 4 to the European Convention on Human Rights says so."),
        ("en", "The hospital follows a strict protocol for hunger strikers."),
        ("ko", "고문방지협약 선택의정서는 방문 제도를 둡니다. 동 의정서 제11조를 참고해 주십시오."),
        ("ko", "이스탄불 의정서는 상처를 기록하는 방법을 알려 줍니다."),
        ("uk", "Слідчий склав протокол огляду 3 березня 2025 року."),
    ],
)
def test_a_protocol_with_its_parent_or_of_another_kind_is_left_alone(code, text):
    assert PROTOCOL not in rules(a_letter_that_says(**{code: text}), "law")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The 1949 Convention lets prisoners write home."),
        ("en", "The ILO Convention forbids forced labour."),
        ("ko", "비엔나협약 제36조에 따라 영사에게 알려야 합니다."),
        ("ko", "제네바협약들 제71조는 포로의 서신을 보장합니다."),
        ("uk", "Конвенція МОП забороняє примусову працю."),
        ("fr", "La Convention de 1949 leur permet d'écrire."),
    ],
)
def test_a_convention_without_its_number_or_subject_is_open(code, text):
    assert GENEVA in rules(a_letter_that_says(**{code: text}), "law")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ko", "제9조 제4항에 따라 법원의 심사를 받을 기회를 주어야 합니다."),
        ("ko", "방법은 제71조에 나와 있습니다."),
        ("zh", "法院没有适用第九条第四款。"),
        ("en", "The judge did not apply Article 9, paragraph 4."),
    ],
)
def test_a_court_or_a_method_is_no_law(code, text):
    assert BARE in rules(a_letter_that_says(**{code: text}), "law")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "It did not join CEDAW. It joined the CRC. They must be heard (Article 12).",
        ),
        ("en", "In 2005 it ratified Convention (No. 29), whose Article 25 asks for penalties."),
        ("en", "The Constitution protects speech. Article 21 says so."),
        ("en", "The law on assemblies was passed in 2015. Its Article 7 bans masks."),
        ("fr", "Elle a ratifié la convention (n° 29), dont l'article 25 veut des sanctions."),
        ("uk", "Монголія ратифікувала Конвенцію № 29, стаття 25 якої вимагає покарань."),
        ("ko", "아동권리협약에는 가입하였습니다. 아동의 의견을 들어야 합니다(제12조)."),
    ],
)
def test_an_article_is_of_what_the_nearest_sentence_before_names(code, text):
    assert BARE not in rules(a_letter_that_says(**{code: text}), "law")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Article 13 of the Geneva Conventions forbids it.", "law.instrument_ambiguous"),
        ("The Optional Protocol asks for visits.", "law.protocol_without_parent"),
        ("See Article 13.", "law.article_bare"),
    ],
)
def test_open_names_are_found(text, rule):
    assert [finding.language for finding in findings(saying(text), rule)] == ["en"]


@pytest.mark.parametrize(
    "text",
    [
        "Common Article 3 of the Geneva Conventions protects them.",
        "The Covenant on Civil and Political Rights and its Optional Protocol bind you.",
        "OPCAT asks for visits. The Optional Protocol binds you.",
        "Article 13 of the Constitution forbids it.",
    ],
)
def test_names_that_a_reader_understands_are_left_alone(text):
    open_names = {"law.instrument_ambiguous", "law.protocol_without_parent", "law.article_bare"}
    assert not rules_in(saying(text)) & open_names


def test_a_convention_on_prisoners_and_civilians_is_none_of_the_four():
    letter = saying("The Geneva Convention on prisoners and civilians prohibits it.")
    assert "law.instrument_ambiguous" in rules_in(letter)
    assert "law.instrument_ambiguous" not in rules_in(
        saying("The Geneva Convention on prisoners of war, Article 13, prohibits it.")
    )
