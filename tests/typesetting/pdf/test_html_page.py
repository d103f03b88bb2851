import re

import msgspec
import pytest

from petitiondesk.letter.languages import Direction
from petitiondesk.page.tree import Item, Items, Note, NoteMark, Paragraph, Role, Run
from petitiondesk.typesetting.pdf.css import css_string
from petitiondesk.typesetting.pdf.html_page import html_page, is_printed_link
from tests.typesetting.trees import letter_tree, paragraph_tree


def _page(*inlines: object, notes: tuple[Note, ...] = ()) -> str:
    tree = paragraph_tree("")
    paragraph = Paragraph(Role.BODY, inlines, "b1")
    return html_page(msgspec.structs.replace(tree, nodes=(paragraph,), notes=notes), {})


def test_every_text_is_escaped() -> None:
    html = _page(Run("<b>&\"'"))
    assert "&lt;b&gt;&amp;&quot;&#x27;" in html


def test_a_page_can_be_asked_to_be_tight() -> None:
    assert '<html class="tight" lang="en-GB"' in html_page(letter_tree(), {}, tight=True)
    assert '<html lang="en-GB"' in html_page(letter_tree(), {})


def test_no_line_begins_with_the_call_of_a_note() -> None:
    html = _page(Run("said."), NoteMark(1), notes=(Note(1, "1", (Run("source"),)),))
    assert 'said.\u2060<span class="note"' in html


def test_unprintable_characters_do_not_reach_the_page() -> None:
    assert "ab" in _page(Run("a\u202e\x00b"))


def test_a_line_feed_breaks_the_line() -> None:
    assert "one<br>two" in _page(Run("one\ntwo"))


def test_styles_nest_in_a_fixed_order() -> None:
    html = _page(Run("x", emphasis=True, strong=True, link="https://example.org/"))
    assert '<a href="https://example.org/"><strong><em>x</em></strong></a>' in html


@pytest.mark.parametrize("link", ["javascript:x", "file:///etc/passwd", "http://a.org", "//a", "["])
def test_a_link_to_elsewhere_is_printed_as_text(link: str) -> None:
    assert "<a " not in _page(Run("x", link=link))


@pytest.mark.parametrize("link", ["https://example.org", "mailto:a@example.org"])
def test_a_link_to_a_site_or_a_mailbox_is_a_link(link: str) -> None:
    assert is_printed_link(link)


def test_a_run_in_another_language_says_so_and_its_direction() -> None:
    assert '<span lang="ug-CN" dir="rtl">x</span>' in _page(Run("x", language="ug"))


def test_a_paragraph_all_in_another_language_is_marked_as_a_whole() -> None:
    assert '<p class="body" data-source="b1" lang="ug-CN" dir="rtl">' in _page(
        Run("x", language="ug")
    )


def test_every_block_says_its_language() -> None:
    html = html_page(letter_tree("ko"), {})
    blocks = re.findall(r"<(?:p|h1|h2)( [^>]*)>", html)
    assert blocks
    assert all('lang="ko-KR"' in attributes for attributes in blocks)


def test_a_right_to_left_page_runs_right_to_left() -> None:
    assert 'dir="rtl"' in html_page(letter_tree("ug"), {}).partition("<head>")[0]


def test_a_note_stands_where_it_is_called_first() -> None:
    html = _page(Run("a"), NoteMark(1), Run("b"), NoteMark(1), notes=(Note(1, "i", (Run("n"),)),))
    assert html.count(">n<") + html.count(" n</span>") == 1
    assert '<sup class="call">i</sup>' in html


def test_a_note_that_is_never_called_is_printed_at_the_end() -> None:
    html = _page(Run("a"), notes=(Note(7, "7", (Run("spare words"),)),))
    assert "spare words" in html


def test_korean_lines_break_between_words_only() -> None:
    assert "강\u2060제 송" in _page(Run("강제 송"))


def test_page_words_keep_their_own_order_of_counters() -> None:
    html = html_page(letter_tree("ko"), {})
    style = html.partition("--page-of:")[2].partition(";")[0]
    assert style.index("counter(pages,") < style.index("counter(page,")


def test_pages_are_counted_in_the_digits_of_the_language() -> None:
    words = msgspec.structs.replace(paragraph_tree("").words, digits="०१२३४५६७८९")
    html = html_page(msgspec.structs.replace(paragraph_tree("x"), words=words), {})
    assert 'symbols:"०" "१"' in html


def test_a_list_with_long_labels_says_so() -> None:
    item = Item((Paragraph(Role.ANNEX, (Run("x"),)),))
    nodes = (Items(Role.ANNEX, (item,), ("Annex 1",)), Items(Role.DEMAND, (item,), ("1.",)))
    html = html_page(msgspec.structs.replace(paragraph_tree(""), nodes=nodes), {})
    assert re.findall(r'<ol class="(.*?)"', html) == ["annex numbered wide", "demand numbered"]


def test_a_note_in_another_language_begins_at_the_edge_of_the_page() -> None:
    note = Note(1, "1", (Run("words", language="en"),))
    html = html_page(msgspec.structs.replace(letter_tree("ug"), notes=(note,)), {})
    opening = re.search(r"<span class=.note.*?>", html)
    assert opening is not None
    assert "dir=" not in opening[0]


def test_only_a_draft_has_a_watermark() -> None:
    assert "--draft:none" in html_page(letter_tree("en"), {})
    assert "--draft:none" not in html_page(letter_tree("en", draft=True), {})


def test_a_style_sheet_string_cannot_be_left() -> None:
    assert css_string('a"}</style>') == '"a\\22 \\7d \\3c \\2f style\\3e "'


def test_the_direction_of_the_tree_prevails_over_the_language() -> None:
    tree = msgspec.structs.replace(paragraph_tree("x", "ug"), direction=Direction.LEFT_TO_RIGHT)
    assert '<p class="body" data-source="b1" lang="ug-CN" dir="rtl">' in html_page(tree, {})
