"""One name is one name, however it is written; another one is another."""

import pytest

from petitiondesk.desk.same_name import folded, is_one_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("Harbour Aid", "HARBOUR  AID"), ("Ａｉｄ", "aid"), ("Café", "Cafe\u0301"), (" Aid\n", "aid")],
)
def test_case_width_form_and_spaces_do_not_matter(one, other):
    assert folded(one) == folded(other)


def test_no_name_is_none_of_others():
    assert is_one_of("AID", ("Harbour", "aid"))
    assert not is_one_of(" ", ("", " "))


@pytest.mark.parametrize(("one", "other"), [("Aid", "Aid 2"), ("Aid", "Аid"), ("Aid", "")])
def test_another_letter_is_another_name(one, other):
    assert folded(one) != folded(other)
