"""Numbers and days are read in every script that we have the words for."""

import json

import pytest

from petitiondesk.law.checker.reading.amounts import amounts_of
from petitiondesk.law.checker.reading.text_reading import TextReading
from petitiondesk.law.checker.words.quantity_words import decode_quantity_words
from petitiondesk.law.errors import LawDataError
from tests.law.checker_data import QUANTITIES, mentions, references


def told(code, text):
    words = references().mentions.get(code)
    return amounts_of(TextReading(text, words), references().quantities[code])


def numbers(code, text) -> list[float]:
    return [number.value for number in told(code, text).numbers if not number.loose]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Twenty-one of 12,000 soldiers, 1.5 million in all", [21, 12_000, 1_500_000]),
        ("en", "some two hundred people and a hundred children", [200, 100]),
        ("fr", "Soixante-douze des 12 000 soldats, quatre-vingt-onze", [72, 12_000, 91]),
        ("uk", "двадцять п'ять із 12 тисяч, трьох і чотирнадцятьох", [25, 12_000, 3, 14]),
        ("ko", "약 1만 2천 명 가운데 스물두 명과 세 가족", [12_000, 22, 3]),
        ("zh", "约1.2万人，其中二十一人和两名儿童", [12_000, 21, 2]),
        ("th", "ทหาร ๑๒,๐๐๐ คน และเด็กสิบเอ็ดคน", [12_000, 11]),
    ],
)
def test_numbers_in_words_and_digits_are_read(code, text, expected):
    assert numbers(code, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Article 118 of the Third Geneva Convention",
        "A/HRC/25/63 of the Council",
        "75 UNTS 135",
        "Write to desk2@example.org or see https://example.org/2025/report",
        "until 10:00 UTC",
        "We are {signatories.count|group|groups}.",
    ],
)
def test_articles_symbols_addresses_and_clocks_are_no_numbers(text):
    assert numbers("en", text) == []


def test_an_ordinal_is_loose():
    assert [number.loose for number in told("ko", "제3협약에 따라 두 명").numbers] == [True, False]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "On 11 January 2025, on March 2", [(2025, 1, 11), (0, 3, 2)]),
        ("fr", "Le 1er août 2024, puis le 4 janvier", [(2024, 8, 1), (0, 1, 4)]),
        ("uk", "24 лютого 2022 року і 3 березня", [(2022, 2, 24), (0, 3, 3)]),
        ("ko", "2025년 1월 11일과 3월 2일, 2024년", [(2025, 1, 11), (0, 3, 2), (2024, 0, 0)]),
        ("zh", "2025年1月11日和3月2日", [(2025, 1, 11), (0, 3, 2)]),
        ("th", "วันที่ 10 มีนาคม 2568", [(2025, 3, 10)]),
    ],
)
def test_days_are_read_and_a_buddhist_year_is_the_same_year(code, text, expected):
    assert [day.key for day in told(code, text).days] == expected


def test_may_is_no_month_where_it_stands_alone():
    assert told("en", "They may 5 times a day see a doctor; he may go.").days == ()


def test_a_share_of_a_hundred_is_told_from_a_count():
    found = told("en", "20 of 80, 25 per cent").numbers
    assert [(n.value, n.share) for n in found] == [(20, False), (80, False), (25, True)]


@pytest.mark.parametrize("path", QUANTITIES, ids=lambda path: path.stem)
def test_every_file_reads_its_own_number_words_as_what_they_are(path):
    words = decode_quantity_words(path.read_bytes())
    assert words.language == path.stem
    assert mentions(path.stem).language == path.stem


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("format", "something else"),
        ("format_version", 2),
        ("as_of", "lately"),
        ("totals", ["in ("]),
        ("dates", ["{d} {surprise} {q}"]),
        ("numbers", [{"value": "two", "words": ["two"]}]),
        ("surprise", 1),
    ],
)
def test_a_damaged_file_is_refused(member, value):
    members = json.loads(QUANTITIES[0].read_bytes())
    members[member] = value
    with pytest.raises(LawDataError):
        decode_quantity_words(json.dumps(members).encode())


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Deux cent quarante personnes", [240]),
        ("fr", "deux mille trois cent quarante-cinq", [2345]),
        ("fr", "vingt et un adultes et une femme", [21]),
        ("en", "two hundred and forty people", [240]),
        ("uk", "двісті сорок осіб", [240]),
    ],
)
def test_what_multiplies_a_number_is_not_counted_again(code, text, expected):
    assert numbers(code, text) == expected
