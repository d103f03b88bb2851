"""Footnotes name what was read; confidential sources are counted and never named."""

import pytest

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.source import SourceKind
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Run
from tests.page.letters import Desk, page


def notes(*sources, audience=Audience.PUBLIC, code="en"):
    desk = Desk()
    made = tuple(desk.source(**members) for members in sources)
    letter = desk.letter(facts=(desk.fact(desk.block(en="It happened."), sources=made),))
    return page(letter, code, audience).notes


def text(note):
    return "".join(run.text for run in note.inlines)


@pytest.mark.parametrize(
    ("members", "printed"),
    [
        ({"title": "Report", "publisher": "UN", "date": "2024"}, "“Report”, UN, 2024"),
        ({"kind": SourceKind.INTERVIEW, "date": "2025-01"}, "Interview, January 2025"),
        ({"publisher": "UN"}, "UN"),
        ({"title": "A\nB\x07"}, "“A B”"),
        (
            {"url": "https://a.example", "accessed": "2026-11-21"},
            "https://a.example, accessed 21\u00a0November 2026",
        ),
    ],
)
def test_a_source_is_printed_as_far_as_it_is_known(members, printed):
    (note,) = notes(members)
    assert text(note) == printed


def test_an_empty_source_makes_no_note():
    assert notes({}, {"accessed": "2026-11-21"}) == ()


def test_the_sources_of_a_fact_share_a_note():
    (note,) = notes({"title": "A"}, {"kind": SourceKind.REPORT, "publisher": "B"})
    assert text(note) == "“A”; report, B"


@pytest.mark.parametrize("audience", Audience)
def test_a_confidential_source_is_counted_and_never_named(audience):
    hidden = {"title": "Protected name", "publisher": "Them", "confidential": True}
    (note,) = notes(hidden, hidden, audience=audience)
    assert text(note).startswith("2 confidential sources")
    assert "Protected" not in text(note)


def test_only_a_secure_address_is_a_link():
    (secure,), (plain,) = notes({"url": "https://a.b"}), notes({"url": "http://a.b"})
    assert secure.inlines == (Run("https://a.b", link="https://a.b"),)
    assert plain.inlines == (Run("http://a.b"),)


def test_a_foreign_title_is_marked_as_such():
    (note,) = notes({"title": "보고서", "language": "ko"})
    assert Run("보고서", language="ko") in note.inlines


def test_notes_are_labelled_in_the_digits_of_the_page():
    (note,) = notes({"title": "A"}, code="bn")
    assert (note.number, note.label) == (1, "১")


def test_a_fact_without_text_calls_no_note():
    desk = Desk()
    fact = desk.fact(desk.block(), sources=(desk.source(title="A"),))
    tree = page(desk.letter(facts=(fact,)))
    assert tree.notes == ()
    assert plain_text(tree) == ""
