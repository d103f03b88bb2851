"""After the signatures: contact, annexes, copies, and which text prevails."""

import msgspec
import pytest

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.letter import Contact, Languages
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Run
from tests.page.letters import Desk, full_letter, page


def contact(**members):
    desk = Desk()
    return desk.letter(contact=Contact(**desk.part(), role=desk.block(), **members))


def test_a_contact_that_is_not_public_is_for_the_addressee_alone():
    letter = contact(email="a@b.example")
    assert plain_text(page(letter)) == ""
    assert "a@b.example" in plain_text(page(letter, audience=Audience.RECIPIENT))


@pytest.mark.parametrize(
    ("email", "link"),
    [("a@b.example", "mailto:a@b.example"), ("a@b?bcc=x@y", ""), ("a b@c", ""), ("no address", "")],
)
def test_only_a_plain_address_becomes_a_link(email, link):
    tree = page(contact(email=email, public=True))
    assert Run(email, link=link) in tree.nodes[1].inlines or not link


def test_annexes_are_numbered_and_their_pages_counted():
    text = plain_text(page(full_letter()))
    assert "Annex 1 Note on Article\u00a0118 (2 pages)" in text
    assert "Witnesses" not in text


def test_a_blind_copy_is_on_no_page():
    for audience in Audience:
        assert "A blind copy" not in plain_text(page(full_letter(), audience=audience))


def test_a_letter_in_one_language_says_nothing_of_others():
    letter = msgspec.structs.replace(full_letter(), languages=Languages(prevailing="en"))
    assert "prevails" not in plain_text(page(letter))


def test_a_courtesy_text_says_what_it_is_and_what_prevails():
    assert plain_text(page(full_letter(), "ko")).splitlines()[-4:-2] == [
        "참고용 번역본입니다.",
        "언어본 사이에 차이가 있는 경우 영어본이 우선합니다.",
    ]


def test_the_authors_own_clause_replaces_ours_in_its_language():
    clause = Desk().block(en="English decides.")
    letter = msgspec.structs.replace(full_letter(), clause=clause)
    assert "English decides." in plain_text(page(letter))
    assert "영어본이 우선합니다." in plain_text(page(letter, "ko"))


@pytest.mark.parametrize("audience", Audience)
def test_why_something_was_kept_is_on_no_page(audience):
    letter = full_letter()
    kept = KeptFinding(
        rule="law.not_a_party",
        where=letter.legal_bases[0].id,
        reason="Contested among our lawyers.",
        on="2026-11-22",
        digest="0" * 64,
    )
    letter = msgspec.structs.replace(letter, kept=(kept,))
    assert "Contested" not in plain_text(page(letter, audience=audience))
