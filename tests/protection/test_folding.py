"""What stands before a name in its word, and what parts its words."""

import pytest

from petitiondesk.protection.folding import DOTS
from petitiondesk.protection.register import ProtectedIdentity, Register
from petitiondesk.protection.watchlist import Watchlist


def found(spelling, text):
    entry = ProtectedIdentity(spellings=(spelling,))
    return [text[s.start : s.end] for s in Watchlist(Register((entry,))).search(text)]


@pytest.mark.parametrize("elided", ["d’", "d'", "l’", "qu’", "jusqu’", "D'", "dell’", "dʼ"])
def test_what_is_elided_before_a_name_does_not_hide_it(elided):
    assert found("Élodie Mbarga", f"Le cas {elided}Élodie Mbarga est grave.") == ["Élodie Mbarga"]


@pytest.mark.parametrize("name", ["Marie D'Angelo", "Olha D'yachenko", "Seán O'Brien"])
def test_a_name_that_has_an_apostrophe_itself_is_found_whole(name):
    assert found(name, f"We met {name} there.") == [name]


@pytest.mark.parametrize("dot", [*DOTS, ""])
def test_whatever_dot_stands_between_the_parts_of_a_name_it_is_found(dot):
    name = f"帕提古丽{dot}吾守尔"
    assert found("帕提古丽·吾守尔", f"{name}女士被拘留。") == [name]


def test_the_dots_are_those_that_are_written():
    assert set("\u2022\u2027\u30fb\u00b7\u0387\u22c5\u318d") <= set(DOTS)


@pytest.mark.parametrize("text", ["Aμ Bλ", "аμ бξ", "ก\u03bcข", "\u03be"])
def test_a_greek_letter_in_another_script_is_no_sound(text):
    assert found(text, f"We met {text} there.")


@pytest.mark.parametrize(
    "name", ["R.a.h.i.m.a K.h.a.t.u.n", "R.A.H.I.M.A. K.H.A.T.U.N", "R a h i m a K h a t u n"]
)
def test_letters_that_something_parts_are_a_word(name):
    assert found("Rahima Khatun", f"We met {name} there.") == [name]
