"""Texts that are meant to hurt: they are printed, quickly, and do nothing.

How fast is not measured here; a text that took the parser minutes would be felt by everybody.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter.characters import printable, unprintable
from petitiondesk.letter.edition import Audience
from petitiondesk.page.text import plain_text
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
