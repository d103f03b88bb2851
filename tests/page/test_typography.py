"""The spaces of each language are set on the page; nothing but spaces changes."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Item, Items, Note, Paragraph, Quotation, Role, Run
from petitiondesk.page.typography import spaced, spaced_node, spaced_note
from petitiondesk.page.words import Spacing
from tests.page.letters import CODES, WORDS, Desk, full_letter, page

FRENCH = WORDS["fr"].spacing


@pytest.mark.parametrize(
    ("code", "typed", "printed"),
    [
        ("fr", "Quoi? Rien ; voici : ceci", "Quoi_? Rien_; voici_: ceci"),
        ("fr", "«Non» et « Oui ! »", "«_Non_» et «_Oui_!_»"),
        ("fr", "À 10:30 sur https://a.example/?b=c", "À 10:30 sur https://a.example/?b=c"),
        ("fr", "Vraiment ?!", "Vraiment_?!"),
        ("fr", "le 1er mai, article 3 – 12 juin", "le 1er~mai, article~3~– 12~juin"),
        ("uk", "Ми — з Києва і в Сеулі", "Ми~— з~Києва і~в~Сеулі"),
        ("uk", "ст. 3, № 29, 2024 року", "ст.~3, №~29, 2024~року"),
        ("en", "Art. 3 – by 21 May 2025: no", "Art.~3~– by 21~May 2025: no"),
        ("hi", "यह सच है । फिर", "यह सच है~। फिर"),
        ("th", "23 มกราคม พ.ศ. 2568", "23~มกราคม พ.ศ.~2568"),
        ("zh", "我们是3个组织 。", "我们是3个组织 。"),
    ],
)
def test_a_language_has_its_spaces(code: str, typed: str, printed: str) -> None:
    wanted = printed.replace("_", "\u202f").replace("~", "\u00a0")
    assert spaced(typed, WORDS[code].spacing) == wanted


@given(st.sampled_from(CODES), st.text(alphabet="aя1«»:;!?–— ।()'№.\u00a0\u202f"))
def test_nothing_but_spaces_changes_and_once_is_enough(code: str, text: str) -> None:
    once = spaced(text, WORDS[code].spacing)
    assert "".join(once.split()) == "".join(text.split())
    assert spaced(once, WORDS[code].spacing) == once


def test_text_in_another_language_keeps_its_spaces() -> None:
    paragraph = Paragraph(Role.BODY, (Run("Why?", language="en"), Run("Quoi?")))
    first, second = spaced_node(paragraph, FRENCH).inlines
    assert (first.text, second.text) == ("Why?", "Quoi\u202f?")


def test_lists_quotations_and_notes_have_the_spaces_too() -> None:
    said = Paragraph(Role.BODY, (Run("Quoi?"),))
    items = spaced_node(Items(Role.BODY, (Item((said, Quotation((said,)))),)), FRENCH)
    first, quotation = items.items[0].nodes
    note = spaced_note(Note(1, "1", said.inlines), FRENCH)
    told = (first.inlines, quotation.paragraphs[0].inlines, note.inlines)
    assert told == ((Run("Quoi\u202f?"),),) * 3


def test_the_page_of_a_letter_has_them_and_the_letter_has_not() -> None:
    desk = Desk()
    letter = desk.letter(subject=desk.block(fr="Où sont-ils?"))
    letter = msgspec.structs.replace(letter, languages=full_letter().languages)
    tree = page(letter, "fr")
    assert tree.title == "Où sont-ils\u202f?"
    assert "Objet\u202f: Où sont-ils\u202f?" in plain_text(tree)
    assert letter.subject.markup("fr") == "Où sont-ils?"


def test_a_language_without_rules_changes_nothing() -> None:
    assert spaced("Quoi? « a »", Spacing()) == "Quoi? « a »"
