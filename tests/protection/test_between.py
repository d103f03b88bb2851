"""Names with a patronymic, a second name or a nickname in their midst."""

import pytest

from petitiondesk.protection.found import Form
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register
from petitiondesk.protection.watchlist import Watchlist

SPELLINGS = (("Олексій Ковальчук",), ("Maryna Zolatava",), ("Rahima Khatun",), ("Élodie Mbarga",))
NAMES = Watchlist(Register(tuple(ProtectedIdentity(spellings=each) for each in SPELLINGS)))


def found(text, watchlist=NAMES):
    return [(text[s.start : s.end], s.form) for s in watchlist.search(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Олексій Петрович Ковальчук",
        "Олексія Петровича Ковальчука",
        "Oleksii\nPetrovych Kovalchuk",
        "Олексій П. Ковальчук",
        "Ковальчук Петрович Олексій",
        "Maryna Andreeuna Zolatava",
        "Maryna “Masha” Zolatava",
        "Maryna (Masha) Zolatava",
        "Maryna «masha» Zolatava",
        "Rahima Begum Khatun",
        "Rahima Begum Sultana Khatun",
        "Rahima bint Abdul Khatun",
        "RAHIMA BEGUM KHATUN",
        "Khatun (Rahima",
        "rahima.begum.khatun",
        "Élodie Ngo-Biya Mbarga",
    ],
)
def test_what_stands_in_the_midst_of_a_name_does_not_hide_it(name):
    assert found(f"On Monday {name}) came.") == [(name, Form.FULL)]


@pytest.mark.parametrize(
    "text",
    [
        "Олексій Бондар і Марія Ковальчук",
        "Олексій Бондар, Марія Ковальчук",
        "Олексій Бондар\nМарія Ковальчук",
        "Олексій, Марія Ковальчук",
        "Олексій – Марія Ковальчук",
        "Maryna met Zolatava; Maryna thanked Anna Zolatava",
        "We met Maryna. Anna Zolatava came.",
        "Maryna\n\nAnna Zolatava",
        "Rahima, Farida and Jahanara Khatun",
        "Farida Khatun, Rahima Begum",
    ],
)
def test_two_persons_are_not_taken_for_one(text):
    assert not found(text)


def test_the_words_of_a_place_stand_together():
    house = ProtectedIdentity(spellings=("Larkspur House",), kind=Kind.PLACE)
    assert not found("Larkspur Road House", Watchlist(Register((house,))))


@pytest.mark.parametrize("name", ["Élodie et Paul Mbarga", "Олексій та Марія Ковальчук"])
def test_who_shares_a_surname_with_another_is_warned_of(name):
    assert found(f"Then {name} left.") == [(name, Form.PIECES)]


@pytest.mark.parametrize(
    "name",
    [
        "Rahima Begum Sultana Jahanara Khatun",
        "Rahima, known to everybody in Dhaka as Khatun",
        "Rahima, the mother, Khatun",
        "Олексій, прізвище якого Ковальчук",
        "Khatun, first name: Rahima",
        "Khatun; first name Rahima",
    ],
)
def test_who_is_told_in_pieces_is_warned_of(name):
    assert found(f"Then {name} left.") == [(name, Form.PIECES)]


@pytest.mark.parametrize(
    "text",
    [
        "Rahima, called Sultana, and Farida, called Khatun, left.",
        "Rahima Begum, whose name is known, met Farida Khatun.",
        "Rahima is her name. The Khatun family left.",
        "Rahima met Khatun.",
    ],
)
def test_two_persons_in_one_sentence_are_left_alone(text):
    assert not found(text)


def test_a_title_may_stand_after_a_surname_and_a_comma():
    assert found("We met Khatun, Mrs. Rahima.") == [("Khatun, Mrs. Rahima", Form.FULL)]
