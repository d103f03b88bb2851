"""A watchlist: where names stand, how much of them, and what it does not mistake for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.protection.found import Form
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register
from petitiondesk.protection.watchlist import Watchlist

OLENA = ProtectedIdentity(spellings=("Олена Щербанюк",), alias="the teacher")
PARK = ProtectedIdentity(spellings=("박은혜", "Park Eun-hye"), alias="the nurse")
CAMP = ProtectedIdentity(spellings=("Журавлинка",), alias="the camp", kind=Kind.PLACE)

EVERYBODY = Watchlist(Register((OLENA, PARK, CAMP)))


def seen(text, watchlist=EVERYBODY):
    """What is found: the words as they stand, whose name they are, and in which form."""
    return [(text[s.start : s.end], s.entry, s.form) for s in watchlist.search(text)]


def test_a_sighting_covers_the_name_and_nothing_else():
    text = "Yesterday Olena Shcherbaniuk spoke."
    assert seen(text) == [("Olena Shcherbaniuk", OLENA, Form.FULL)]


def test_every_place_is_told():
    text = "Пак Ын Хе wrote to 박은혜의 sister, and Park Eun-hye answered."
    assert [words for words, _, _ in seen(text)] == ["Пак Ын Хе", "박은혜", "Park Eun-hye"]


def test_case_marks_and_invisible_characters_do_not_hide_a_name():
    assert seen("PARK  Eun\u00adhye")
    assert seen("Pаrk Eun\u200bhye")  # the first vowel is Cyrillic
    assert seen("O\u0301lena\nShcherbaniuk")


def test_initials_are_told_from_a_full_name():
    assert seen("О. Щербанюк")[0][2] is Form.INITIALS
    assert seen("Park E. H.")[0][2] is Form.INITIALS


@pytest.mark.parametrize("text", ["З. Кириленко", "Кириленко З.", "Z. Kyrylenko", "Кириленко З"])
def test_an_initial_is_no_word_of_a_full_name(text):
    zoia = ProtectedIdentity(spellings=("Зоя Кириленко", "Zoia Kyrylenko"))
    forms = [form for _, _, form in seen(text, Watchlist(Register((zoia,))))]
    assert forms == [Form.INITIALS]


def test_initials_of_somebody_else_are_left_alone():
    assert not seen("M. Щербанюк; Park J. S.")


def test_a_surname_or_a_given_name_alone_is_left_alone():
    assert not seen("Щербанюк. Олена. Park. 은혜.")


def test_a_given_name_that_looks_declined_does_not_vanish():
    yukhym = ProtectedIdentity(spellings=("Юхим Черкун",))
    watchlist = Watchlist(Register((yukhym,)))
    assert seen("Юхимом Черкуном", watchlist)
    assert not seen("Cherkun, whom we met. Черкун і О. Бойко.", watchlist)


SIBLINGS = [
    (("박은혜",), "박은희 Park Eun-hee Пак Ын Хи พัก อึน-ฮี"),
    (("石婉清", "Shi Wanqing"), "石婉晴 石婉 Shi Wanting Ши Ваньтин 스완팅"),
    (("张伟民", "Zhang Weimin"), "Jiang Weimin, Zhang Weiming, Цзян Вэйминь, 장웨이밍"),
    (("Олена Щербанюк",), "Олеся Щербанюк, Olha Shcherbaniuk, 올하 셰르바뉴크"),
    (("Nguyễn Thị Hồng",), "Nguyễn Thị Hoa, 응우옌 티 호아, เหงียน ถิ ฮวา"),
    (("Dorothy Hargreaves",), "Timothy Hargreaves, 티머시 하그리브스"),
]


@pytest.mark.parametrize(("spellings", "others"), SIBLINGS)
def test_siblings_are_left_alone(spellings, others):
    assert not seen(others, Watchlist(Register((ProtectedIdentity(spellings=spellings),))))


def test_a_hyphen_keeps_the_parts_of_a_name_together():
    su = ProtectedIdentity(spellings=("苏婉清", "Su Wanqing"))
    assert not seen("Ahn Jin-soo, 안진수", Watchlist(Register((su,))))


def test_a_comma_parts_names_but_for_a_surname_that_stands_first():
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=("张伟民", "Zhang Weimin")),)))
    assert seen("Zhang, Weimin; Chang, Wei-min", watchlist)
    assert not seen("Jiang Weimin, Zhang Hong", watchlist)


def test_a_name_in_tables_is_found_in_one_word():
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=("张伟民", "Zhang Weimin")),)))
    assert seen("ZhangWeimin.pdf, zhangweimin@example.org", watchlist)


def test_words_of_a_name_in_different_sentences_are_no_name():
    assert not seen("We met Olena. Shcherbaniuk was absent.")
    assert not seen("We met Olena\n\nShcherbaniuk was absent")


def test_a_place_is_found_by_its_single_word():
    assert seen("у Журавлинці") == [("Журавлинці", CAMP, Form.FULL)]


def test_a_word_that_only_begins_like_a_place_is_left_alone():
    assert not seen("Журавлі летіли, журавлина достигала.")


def test_words_of_a_place_keep_their_order():
    house = ProtectedIdentity(spellings=("Larkspur House",), kind=Kind.PLACE)
    watchlist = Watchlist(Register((house,)))
    assert seen("Larkspur House", watchlist)
    assert not seen("the house Larkspur", watchlist)


def test_who_is_not_meant_may_be_named():
    entry = ProtectedIdentity(spellings=("Park Eun-hye",), not_meant=("Park Un-hye",))
    watchlist = Watchlist(Register((entry,)))
    assert seen("Park Un-hye and Park Eun-hye", watchlist) == [("Park Eun-hye", entry, Form.FULL)]


@pytest.mark.parametrize("text", ["대박 은혜로운 날", "박은혁 씨", "박 은혜로운"])
def test_korean_words_that_hold_the_syllables_are_left_alone(text):
    assert not seen(text)


def test_a_patronymic_may_stand_between():
    assert seen("Shcherbaniuk Olena") == [("Shcherbaniuk Olena", OLENA, Form.FULL)]
    entry = ProtectedIdentity(spellings=("Остап Григорович Ющук",))
    watchlist = Watchlist(Register((entry,)))
    assert seen("Остап Ющук", watchlist)
    assert seen("Ющука Остапа Григоровича", watchlist)


def test_a_short_nickname_is_found_where_it_is_the_whole_word():
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=("Ana",)),)))
    assert seen("Ana came.", watchlist)
    assert not seen("An answer: Anna, in an analysis.", watchlist)


def test_a_name_that_is_spelled_with_an_initial_needs_it():
    entry = ProtectedIdentity(spellings=("J. de Vries", "Й. де Вріс"))
    watchlist = Watchlist(Register((entry,)))
    assert seen("with J. de Vries", watchlist)
    assert not seen("A/HRC/RES/39, as De Vries said", watchlist)


def test_a_thai_vowel_that_unicode_takes_apart_is_no_wider_than_its_word():
    text = "คำของโอแลนา แชร์บานยุก"
    assert seen(text)[0][0].endswith("แชร์บานยุก")


def test_an_empty_register_finds_nothing():
    assert not seen("Olena Shcherbaniuk", Watchlist(Register()))


def test_an_entry_in_an_unknown_script_is_found_as_it_is_spelled():
    entry = ProtectedIdentity(spellings=("मीरा कुलकर्णी",))
    watchlist = Watchlist(Register((entry,)))
    assert seen("कल मीरा कुलकर्णी आईं", watchlist)


@given(st.text())
def test_any_text_can_be_searched(text):
    for sighting in EVERYBODY.search(text):
        assert 0 <= sighting.start < sighting.end <= len(text)


@given(st.lists(st.text(min_size=1, max_size=200), min_size=1, max_size=3))
def test_any_spelling_can_be_registered(spellings):
    entry = ProtectedIdentity(spellings=tuple(spellings))
    Watchlist(Register((entry,))).search(" ".join(spellings))


@given(
    st.sampled_from(["Olena Shcherbaniuk", "박은혜", "Пак Ын Хе"]),
    st.text(alphabet=" \n.,;:!()«»0123456789"),
)
def test_what_stands_around_a_name_does_not_hide_it(name, around):
    assert seen(around + name + around)


def test_a_common_word_of_hangul_is_no_foreign_name_in_one_word():
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=("Ксенія Щукіна",)),)))
    assert not seen("고전적인 글꼴에", watchlist)
    assert seen("크세니야 슈키나", watchlist)
