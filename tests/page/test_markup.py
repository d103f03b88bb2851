"""Light markup becomes nodes; everything else stays text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.page.markup import MAX_RUNS, Style, flat, nodes_of
from petitiondesk.page.tree import Item, Items, Paragraph, Quotation, Role, Run

STYLE = Style(Role.BODY, "p1", "", expand=lambda text: text, label=lambda text: text)


def paragraph(*runs):
    return Paragraph(Role.BODY, runs, "p1")


def nodes(markup):
    return nodes_of(markup, STYLE)


def texts(found):
    return "\n".join(run.text for node in flat(found) for run in node.inlines)


def test_emphasis_and_strong_are_marked():
    assert nodes("a *b* **c** ***d***") == (
        paragraph(
            Run("a "),
            Run("b", emphasis=True),
            Run(" "),
            Run("c", strong=True),
            Run(" "),
            Run("d", emphasis=True, strong=True),
        ),
    )


def test_a_typed_line_break_is_printed():
    assert nodes("one\ntwo") == (paragraph(Run("one\ntwo")),)


def test_an_empty_line_begins_a_paragraph():
    assert nodes("one\n\ntwo") == (paragraph(Run("one")), paragraph(Run("two")))


@pytest.mark.parametrize("target", ["https://example.org/a", "mailto:desk@example.org"])
def test_a_link_leads_to_the_web_or_to_mail(target):
    assert nodes(f"[here]({target})") == (paragraph(Run("here", link=target)),)


@pytest.mark.parametrize(
    "target",
    [
        "http://a.b",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "x",
        "https://",
        "https:///a",
        "https://[::1",
        "https://:1",
    ],
)
def test_any_other_link_is_printed_as_it_was_typed(target):
    assert texts(nodes(f"[here]({target})")) == f"[here]({target})"


def test_a_paragraph_that_changes_its_style_too_often_is_printed_as_it_was_typed():
    markup = "*a*b" * (MAX_RUNS // 2)
    assert len(nodes(markup)[0].inlines) == MAX_RUNS
    assert nodes(markup + "*c*") == (paragraph(Run(markup + "*c*")),)


def test_such_a_paragraph_leaves_its_neighbours_as_they_are():
    many = "*a* b " * MAX_RUNS
    one, other, two = flat(nodes(f"> - *one*\n> - {many}\n\n**two**"))
    assert (one.inlines[-1], two.inlines[-1]) == (
        Run("one", emphasis=True),
        Run("two", strong=True),
    )
    assert other.inlines == (Run(f"• {many.strip()}"),)


def test_emphasis_within_emphasis_is_one_emphasis():
    deep = "*a " * 3_000 + "end" + " a*" * 3_000
    (found,) = nodes(deep)
    assert found.inlines == (Run(deep.replace("*", ""), emphasis=True),)


def test_quotations_hold_paragraphs():
    assert nodes("> one\n>\n> two") == (Quotation((paragraph(Run("one")), paragraph(Run("two")))),)


def test_a_list_in_a_quotation_keeps_its_labels():
    assert texts(nodes("> 1. one\n> 2. two\n>\n> - three")) == "1. one\n2. two\n• three"


def test_lists_keep_their_own_numbers():
    items = (Item((paragraph(Run("one")),)), Item((paragraph(Run("two")),)))
    assert nodes("3) one\n4) two") == (Items(Role.BODY, items, ("3)", "4)")),)


def test_a_list_may_hold_a_list():
    (outer,) = nodes("- one\n  - two")
    assert outer.items[0].nodes[1] == Items(Role.BODY, (Item((paragraph(Run("two")),)),))


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "{{7*7}} {% x %}",
        "| a | b |",
        "# no heading",
        "`no code`",
        "![no image](https://example.org/x.png)x",
        "&amp; &lt; &#x202e;",
        "~~no strike~~",
        "https://example.org",
        "</w:t>",
        "(c) ... -- \"'",
    ],
)
def test_everything_else_is_text(text):
    assert "".join(texts(nodes(text)).split()) in ("".join(text.split()), "!noimagex")


@pytest.mark.parametrize("markup", ["", " ", "\n\n", "\u202e", "\x00\x07", ">", "-", "> \n> "])
def test_what_says_nothing_makes_no_nodes_or_stands_as_text(markup):
    assert texts(nodes(markup)).strip() in ("", ">", "-")


WORDS = st.lists(st.text("abcдля한국ไทย", min_size=1, max_size=9), min_size=1, max_size=9)
MARKS = st.sampled_from(
    ["", "*", "**", "_", "> ", "- ", "1. ", "\n", "\n\n", "[", "](", ")", "    "]
)


@given(st.lists(st.tuples(MARKS, WORDS.map(" ".join), MARKS), max_size=12))
def test_no_word_is_ever_lost(pieces):
    markup = "".join("".join(piece) for piece in pieces)
    printed = "".join(texts(nodes(markup)).split())
    for _, words, _ in pieces:
        for word in words.split():
            assert word in printed
