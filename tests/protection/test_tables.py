"""The tables spell names as their publishers do: the examples are those of the tables."""

import pytest

from petitiondesk.protection.tables import chinese, korean, vietnamese
from petitiondesk.protection.tables.composing import plain_thai

KOREAN = [
    (korean.latin, "홍길동", "honggildong"),  # Revised Romanization, section 3
    (korean.latin, "김정숙", "kimchongsuk"),  # McCune-Reischauer
    (korean.latin, "혁님", "hyongnim"),  # as it is said
    (korean.latin, "태식", "thaysik"),  # Yale
    (korean.cyrillic, "정은", "чонын"),
    (korean.cyrillic, "현", "хён"),
    (korean.cyrillic, "정", "чен"),  # as newspapers have written it since 1950
    (korean.in_thai, "경", "คยอง"),
    (korean.in_thai, "박", "พัก"),
]
CHINESE = [
    (chinese.latin, "xue", "hsueh"),
    (chinese.latin, "zhi", "chih"),
    (chinese.latin, "zhong", "jhong"),
    (chinese.cyrillic, "qiang", "цян"),
    (chinese.cyrillic, "lv", "люй"),
    (chinese.in_hangul, "guo", "궈"),
    (chinese.in_hangul, "jia", "자"),
    (chinese.in_hangul, "xuan", "쉬안"),
    (chinese.in_thai, "xiao", "เซียว"),
    (chinese.in_thai, "huang", "วาง"),
    (chinese.in_thai, "bo", "ปัว"),
    (chinese.in_thai, "ai", "อาย"),
]
VIETNAMESE = [
    (vietnamese.in_hangul, "Nguyễn", "응우옌"),
    (vietnamese.in_hangul, "Trần", "쩐"),
    (vietnamese.in_hangul, "Quang", "꽝"),
    (vietnamese.in_hangul, "Nhung", "늉"),
    (vietnamese.in_hangul, "Anh", "아인"),
    (vietnamese.in_thai, "Nguyễn", "เงียน"),
]


@pytest.mark.parametrize(("table", "name", "spelled"), KOREAN + CHINESE + VIETNAMESE)
def test_a_table_spells_its_examples(table, name, spelled):
    assert spelled in table(name)


def test_the_tables_keep_apart_what_sounds_otherwise():
    assert not korean.latin("은혜") & korean.latin("은희")
    assert not chinese.latin("zhang") & chinese.latin("jiang") - {"chang"}
    assert not chinese.cyrillic("chen") & chinese.cyrillic("cheng")


def test_u_with_dots_is_known_with_its_tone_and_as_passports_write_it():
    assert chinese.folded("Lǚ") == chinese.folded("Lü") == chinese.folded("Lyu") == "lv"


@pytest.mark.parametrize("word", ["kim", "solo", "winslow", "", "b"])
def test_what_is_no_pinyin_has_no_syllables(word):
    assert chinese.syllables(word) == ()


def test_a_romanised_korean_name_is_known_by_its_surname_and_two_syllables():
    assert "광철" in korean.read("Sok Kwang Chol")[1]
    assert korean.is_korean("Bang Eui-sook")
    assert not korean.is_korean("Jo Anne Smith")
    assert not korean.is_korean("Le Van Minh")


def test_tones_and_the_class_of_a_consonant_do_not_tell_foreign_names_apart_in_thai():
    assert plain_thai("หวัง") == plain_thai("วั่ง") == "วัง"
    assert plain_thai("ถง") == plain_thai("ทง")
