"""How names sound in scripts that other languages write them in, by what their tables say."""

import pytest

from petitiondesk.protection.found import Form
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register
from petitiondesk.protection.watchlist import Watchlist

INDIA = [
    ("अनुराधा तिवारी", "Anurādhā Tivārī, Anuradha Tiwari, Анурадха Тивари, 아누라다 티와리"),
    ("ফাতেমা চৌধুরী", "Phātēmā Caudhurī, Fatema Chowdhury, Фатема Чоудхури"),
    ("যতীন মুখার্জি", "Jatin Mukharji, Jatin Mukherji"),
]
KHMER = [("ហេង ដារ៉ា", "Heng Dara, Хенг Дара"), ("ជា សុវណ្ណារី", "Chea Sovannary, Chea Sŏvônnari")]
ARABIC = [
    ("فاطمة الزهراني", "Fāṭimah al-Zahrānī, Fatima az-Zahrani, 파티마 알자흐라니"),
    ("محمد ئابدۇللا", "Muhammad Abdulla, Мухаммад Абдулла, مُحَمَّد ئابدۇللا"),
]
THAI = [
    ("นภาพร เพชรแก้ว", "Naphaphon Phetkaeo, Napaporn Petchkaew, Напхапхон Пхеткэу, 나파폰 펫깨우"),
    ("กิตติศักดิ์ บุตรดี", "Kittisak Butdi, Kittisak Boodee, Киттисак Бутди, 낏띠삭 붓디"),
    ("ชุติมา รุ่งเรือง", "Chú-dtì-maa Rûng-rʉʉang, Chutima Roongruang, Чутима Рунгрыанг"),
    ("เฉลิมชัย มิตรภาพ", "Chaloemchai Mittraphap, Chalermchai Mitrapap"),
]
ENGLISH = [
    ("Gertrude Whitmarsh", "거트루드 휘트마시, Гертруда Уитмарш"),
    ("Judith Heathcote", "주디스 히스코트, จูดิธ ฮีธโคต"),
]


@pytest.mark.parametrize(("spelling", "others"), INDIA + KHMER + ARABIC + THAI + ENGLISH)
def test_a_name_is_found_as_the_tables_of_other_scripts_spell_it(spelling, others):
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=(spelling,)),)))
    for other in others.split(", "):
        assert [s.form for s in watchlist.search(other)] == [Form.FULL], other


NEAR = [
    ("अनुराधा तिवारी", "Anurag Tiwari, Anita Tiwari"),
    ("فاطمة الزهراني", "Fahd al-Zahrani"),
    ("กิตติศักดิ์ บุตรดี", "Kittipong Butdi"),
    ("Judith Heathcote", "주디 히스, Ruth Heathcote"),
    ("Юлія Жайворонок", "Юрій Жайворонок, Юліан Жайворонко"),
    ("Мар'яна Гнатишин", "Марина Гнатишин"),
]


@pytest.mark.parametrize(("spelling", "others"), NEAR)
def test_who_is_called_alike_is_left_alone(spelling, others):
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=(spelling,)),)))
    assert not [other for other in others.split(", ") if watchlist.search(other)]


def test_a_closed_syllable_opens_in_the_cases_of_ukrainian():
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=("Антін Пархоменко",)),)))
    assert watchlist.search("Антона Пархоменка")


RUSSIAN = [
    ("Олексій Ковальчук", "Алексей Ковальчук; Алексея Ковальчука; Алексею Петровичу Ковальчуку"),
    ("Марына Золатава", "Марина Золотова; Марины Золотовой"),
    ("Олена Щербанюк", "Елена Щербанюк; Елены Щербанюк"),
    ("Аляксандр Бяляцкі", "Александр Беляцкий; Александра Беляцкого"),
    ("Павел Ціханоўскі", "Павел Тихановский; Павла Тихановского"),
    ("Володимир Пилипенко", "Владимир Пилипенко; Владимиру Пилипенко"),
]


@pytest.mark.parametrize(("spelling", "russian"), RUSSIAN)
def test_the_russian_form_of_a_name_is_heard(spelling, russian):
    watchlist = Watchlist(Register((ProtectedIdentity(spellings=(spelling,)),)))
    assert len(watchlist.search(russian)) == len(russian.split(";"))


def test_other_given_names_are_no_russian_forms():
    entries = tuple(ProtectedIdentity(spellings=(spelling,)) for spelling, _ in RUSSIAN)
    others = "Александр Ковальчук; Мария Золотова; Олеся Щербанюк; Алесь Беляцкий; Антон Пилипенко"
    assert not Watchlist(Register(entries)).search(others)


LOCATIVES = [
    ("Камʼянка-Бузька", "в Камʼянці-Бузькій", "у Кам'янці-Бузькій"),
    ("Нога-Вовча", "у Нозі-Вовчій", "з Ноги-Вовчої"),
    ("Мала Вільха", "у Малій Вільсі", "з Малої Вільхи"),
    ("Кривий Ріг", "у Кривому Розі", "Кривого Рогу"),
]


@pytest.mark.parametrize(("place", "locative", "other"), LOCATIVES)
def test_each_part_of_a_place_is_declined(place, locative, other):
    entry = ProtectedIdentity(spellings=(place,), kind=Kind.PLACE)
    watchlist = Watchlist(Register((entry,)))
    assert watchlist.search(locative)
    assert watchlist.search(other)
