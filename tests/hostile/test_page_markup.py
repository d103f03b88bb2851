"""Texts that are meant to hurt: they are printed, quickly, and do nothing.

How fast is not measured here; that twice the text takes twice the steps is.
"""

import itertools
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter.characters import printable, unprintable
from petitiondesk.letter.edition import Audience
from petitiondesk.page.markup import MAX_RUNS, Style, nodes_of
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Paragraph, Role
from tests.page.letters import CODES, Desk, full_letter, letters, page

LONG = 100_000
PATHOLOGICAL = {
    "deep quotation": ">" * 10_000 + " end",
    "spaced quotation": "> " * 10_000 + "end",
    "emphasis": "*" * 10_000 + " end",
    "open emphasis": "*a " * 10_000 + "end",
    "alternating emphasis": "*a **b " * 10_000 + "end",
    "closed emphasis": "*a" * 5_000 + "a*" * 5_000 + " end",
    "underscores": "_" * 10_000 + "end",
    "nested list": "- " * 10_000 + "end",
    "numbered list": "1. " * 10_000 + "end",
    "indented list": "\n".join("  " * n + "- a" for n in range(500)) + " end",
    "brackets": "[" * 10_000 + "end",
    "closed brackets": "[" * 10_000 + "]" * 10_000 + "end",
    "links": "[a](https://a.b) " * 5_000 + "end",
    "nested links": "[a](" * 10_000 + "end",
    "backslashes": "\\" * 10_000 + " end",
    "one long word": "x" * LONG + " end",
    "a long paragraph": "word " * (LONG // 5) + "end",
    "many lines": "a\n" * 10_000 + "end",
    "many paragraphs": "a\n\n" * 10_000 + "end",
    "braces": "{" * 10_000 + "end",
    "fields": "{facts.count|a|b}" * 5_000 + "end",
    "field without end": "{facts.count" + "|a" * 20_000 + "end",
}


def printed(text, **choice):
    desk = Desk()
    return plain_text(page(desk.letter(opening=desk.block(en=text)), **choice))


@pytest.mark.parametrize("text", PATHOLOGICAL.values(), ids=PATHOLOGICAL.keys())
def test_a_pathological_text_is_printed_to_its_end(text):
    assert printed(text).rstrip("*_").endswith("end")


GROWING = {
    "nested emphasis": lambda n: "*a " * n + " a*" * n,
    "emphasis in a word": lambda n: "*a" * n + "a*" * n,
    "nested strong": lambda n: "**a " * n + " a**" * n,
    "nested of two kinds": lambda n: "*a _b " * n + " b_ a*" * n,
    "stars": lambda n: "*" * n + "a" + "*" * n,
    "opened and never closed": lambda n: "*a **b ***c " * n,
    "closed and never opened": lambda n: "a* b** c*** " * n,
    "of lengths that do not match": lambda n: "a**b" + "c* " * n,
    "stars and underscores": lambda n: "*_a" * n,
    "backticks": lambda n: "".join("`" * (k % 9) + "a" for k in range(n)),
    "backslashes": lambda n: "\\*" * n,
    "brackets": lambda n: "[" * n,
    "brackets and words": lambda n: "[a " * n + "]" * n,
    "pairs of brackets": lambda n: "[a]" * n,
    "links": lambda n: "[a](https://a.b) " * n,
    "links without end": lambda n: "[a](<b" * n,
    "links with half a title": lambda n: "[a](b 'c " * n,
    "parentheses of a link": lambda n: "[a](" + "(" * n,
    "quotation marks": lambda n: "> " * n + "a",
    "quoted lines": lambda n: "> a\nb\n" * n,
    "quotations in steps": lambda n: "".join(">" * (k % 9) + "a\n" for k in range(n)),
    "marks of lists": lambda n: "- " * n + "a",
    "lists of two kinds": lambda n: "- a\n+ a\n" * n,
    "lists in steps": lambda n: "".join("  " * (k % 9) + "- a\n" for k in range(n)),
    "numbers": lambda n: "".join(f"{k}. a\n" for k in range(n)),
    "lines in an item": lambda n: "- a\n" + "b\n" * n,
    "lists in quotations": lambda n: "> - a\n" * n,
    "no blank": lambda n: "x" * n * 100,
    "indented": lambda n: " " * n + "a",
}


def steps(work):
    """How many lines of Python run: the same on every machine, however busy."""
    count = 0

    def step(_frame, _event, _argument):
        nonlocal count
        count += 1
        return step

    earlier = sys.gettrace()
    sys.settrace(step)
    try:
        work()
    finally:
        sys.settrace(earlier)
    return count


@pytest.mark.parametrize("shape", GROWING.values(), ids=GROWING.keys())
def test_twice_the_text_takes_no_more_than_twice_the_steps(shape):
    style = Style(Role.BODY, "p", "", expand=str, label=str)
    nodes_of("warm *up*", style)
    counts = [steps(lambda n=n: nodes_of(shape(n), style)) for n in (100, 200, 400)]
    assert all(more <= 2.2 * fewer for fewer, more in itertools.pairwise(counts))


@pytest.mark.parametrize("shape", GROWING.values(), ids=GROWING.keys())
def test_no_paragraph_has_more_runs_than_can_be_laid_out_soon(shape):
    desk = Desk()
    tree = page(desk.letter(opening=desk.block(en=shape(2 * MAX_RUNS))))
    found = [node for node in tree.nodes if isinstance(node, Paragraph)]
    assert max((len(node.inlines) for node in found), default=0) <= MAX_RUNS


@pytest.mark.parametrize(
    "text",
    [
        "{{7*7}}",
        "{% x %}",
        "{#x#}",
        "<script>alert(1)</script>",
        "</w:t>",
        "& < > \" '",
        "| a | b |",
        "&#60;b&#62;",
        "${x} #{x} %s {0}",
    ],
)
def test_code_is_text(text):
    assert printed(text) == text


@given(st.text(max_size=200))
def test_no_character_that_hides_or_turns_text_reaches_the_page(text):
    assert unprintable(printed(f"a {text}")) == ()


TURNED = st.text(st.sampled_from("ab \u202e\u202d\u2066\u2069\x00\x07\ufffe\U000e0041"), max_size=8)


@settings(max_examples=40)
@given(letters(texts=TURNED), st.sampled_from(CODES), st.sampled_from(Audience))
def test_overrides_are_in_no_part_of_a_page(letter, code, audience):
    tree = page(letter, code, audience)
    assert unprintable(plain_text(tree) + tree.title + tree.reference) == ()


@pytest.mark.parametrize("field", ["title", "publisher", "url"])
def test_an_override_in_a_source_is_taken_out(field):
    desk = Desk()
    source = desk.source(**{field: "a\u202eb"})
    fact = desk.fact(desk.block(en="It happened."), sources=(source,))
    (note,) = page(desk.letter(facts=(fact,))).notes
    assert "ab" in "".join(run.text + run.link for run in note.inlines)


def test_only_web_and_mail_links_come_out_of_any_text():
    text = "[a](javascript:x) [b](file:///x) [c](https://x.y) [d](data:,x) [e](mailto:a@b.c)"
    desk = Desk()
    tree = page(desk.letter(opening=desk.block(en=text)))
    links = [run.link for run in tree.nodes[0].inlines if run.link]
    assert links == ["https://x.y", "mailto:a@b.c"]


def test_a_full_letter_holds_nothing_unprintable():
    told = plain_text(page(full_letter()))
    assert printable(told) == told
