"""Forms are filled once: what is put in is never looked at for places."""

from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.page.forms import compose, fill, merged, places
from petitiondesk.page.tree import NoteMark, Run


def test_places_are_found_in_order():
    assert places("{day} of {month}") == ["day", "month"]


def test_a_value_stands_in_its_place():
    assert fill("Page {page} of {pages}", page="1", pages="{page}") == "Page 1 of {page}"


@given(st.text())
def test_a_value_with_braces_comes_out_as_it_went_in(value):
    assert fill("<{value}>", value=value) == f"<{value}>"


def test_styled_text_keeps_its_style_in_a_form():
    inlines = compose("Re: {subject}!", subject=(Run("no", strong=True),))
    assert inlines == (Run("Re: "), Run("no", strong=True), Run("!"))


def test_neighbours_of_one_style_become_one_run():
    assert merged([Run("a"), Run(""), Run("b"), NoteMark(1), Run("c")]) == (
        Run("ab"),
        NoteMark(1),
        Run("c"),
    )
