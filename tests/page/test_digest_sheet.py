"""The digest says less than the letter, and nothing else."""

import re
from functools import cache

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Consent, Display, Visibility
from petitiondesk.page.build import build
from petitiondesk.page.digest_sheet import digest_sheets
from petitiondesk.page.errors import WordsError
from petitiondesk.page.numbering import counted, number
from petitiondesk.page.shortening import OMISSION
from petitiondesk.page.text import plain_text
from petitiondesk.page.texts import plain
from petitiondesk.page.tree import Heading, Items, Paragraph, Quotation, Role
from tests.page.letters import CODES, WORDS, Desk, full_letter, letters
from tests.page.sheets import digests

AUDIENCES = (Audience.PUBLIC, Audience.RECIPIENT, Audience.ARCHIVE)


@cache
def signed_letter():
    return msgspec.structs.replace(full_letter(), consent=Consent.REQUIRED)


def many_facts(count):
    desk = Desk()
    facts = tuple(desk.fact(desk.block(en=f"Fact {n} is told here.")) for n in range(count))
    demands = tuple(desk.demand(desk.block(en=f"Do thing {n} at once.")) for n in range(count))
    return desk.letter(facts=facts, demands=demands)


def said(tree, role):
    return [plain(n.inlines) for n in tree.nodes if isinstance(n, Paragraph) and n.role is role]


def lists(tree):
    return {node.role: node for node in tree.nodes if isinstance(node, Items)}


def test_the_digest_says_first_what_matters():
    roles = [n.role for n in digests(full_letter())[0].nodes if isinstance(n, Paragraph | Heading)]
    first = [
        Role.EMBARGO,
        Role.KICKER,
        Role.SUBJECT,
        Role.ADDRESSEE,
        Role.PLACE_AND_DATE,
        Role.LEAD,
    ]
    assert roles[: len(first)] == first


def test_the_region_is_the_states_whose_duties_are_told():
    letter = full_letter()
    bound = msgspec.structs.replace(letter.legal_bases[0], binds=("UKR", "individuals"))
    (told,) = said(digests(msgspec.structs.replace(letter, legal_bases=(bound,)))[0], Role.KICKER)
    assert told == "Ukraine · Open letter"


def test_facts_and_demands_have_the_numbers_they_have_in_the_letter():
    found = lists(digests(signed_letter())[0])
    assert found[Role.FACT].labels == ("1.1",)
    assert found[Role.DEMAND].labels == ("3.1",)


@pytest.mark.parametrize("code", CODES)
def test_what_there_is_no_room_for_is_counted(code):
    for tree in digests(many_facts(9), code):
        shown = [len(items.items) for items in lists(tree).values()] or [0, 0]
        more = said(tree, Role.MORE)
        assert len(more) == len(("facts", "demands"))
        assert all(number(9 - n, WORDS[code]) in line for n, line in zip(shown, more, strict=True))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_count_follows_the_list_in_every_language_and_edition(code, audience):
    letter = signed_letter()
    hidden = {Audience.PUBLIC: 2, Audience.RECIPIENT: 2, Audience.ARCHIVE: 0}[audience]
    (told,) = said(digests(letter, code, audience)[0], Role.SIGNED)
    words = WORDS[code]
    assert counted(words.sheets.organisations, len(letter.signatories), words) in told
    assert sum(group.count for group in edition(letter, audience).withheld) == hidden


def test_a_withdrawal_changes_the_count():
    letter = signed_letter()
    fewer = msgspec.structs.replace(letter, signatories=letter.signatories[1:])
    (before,), (after,) = (said(digests(each)[0], Role.SIGNED) for each in (letter, fewer))
    assert before.startswith("Signed by 4 organisations")
    assert after.startswith("Signed by 3 organisations")


def test_countries_are_counted_only_where_every_one_may_be_told():
    letter = signed_letter()
    told = tuple(s for s in letter.signatories if s.display is not Display.WITHHELD)
    open_letter = msgspec.structs.replace(letter, signatories=told)
    assert "countries" not in said(digests(letter)[0], Role.SIGNED)[0]
    assert "in 3 countries" in said(digests(open_letter)[0], Role.SIGNED)[0]


@pytest.mark.parametrize("code", ["en", "ko"])
def test_withheld_names_and_what_only_the_recipient_reads_are_in_no_length(code):
    for tree in digests(signed_letter(), code):
        told = msgspec.json.encode(tree).decode()
        secrets = ("A name to protect", "Another name", "For the addressee alone", "we protect")
        assert not any(secret in told for secret in secrets)
        assert "Witnesses" not in told


def test_a_contact_who_is_not_public_is_not_told():
    letter = full_letter()
    hidden = msgspec.structs.replace(letter.contact, public=False)
    assert said(digests(letter)[0], Role.CONTACT)
    assert not said(digests(msgspec.structs.replace(letter, contact=hidden))[0], Role.CONTACT)


def test_the_recipients_digest_may_say_what_the_recipient_reads():
    told = plain_text(digests(signed_letter(), audience=Audience.RECIPIENT)[0])
    assert "For the addressee alone." in told
    hidden = [f for f in signed_letter().facts if f.visibility is Visibility.RECIPIENT]
    assert hidden


def agreed_words(letter, code):
    shown = edition(letter, Audience.PUBLIC)
    page = build(shown, code, words=WORDS[code], citations={}, draft=False)
    return squeezed(plain_text(page))


def squeezed(text):
    return re.sub(r"\s", "", text)


@settings(max_examples=20)
@given(letters(), st.data())
def test_every_word_of_lead_quotation_facts_and_demands_is_agreed_text(letter, data):
    code = data.draw(st.sampled_from(letter.languages.all))
    agreed = agreed_words(letter, code)
    for tree in digests(letter, code):
        leads = said(tree, Role.LEAD)
        quoted = [
            plain(q.inlines) for n in tree.nodes if isinstance(n, Quotation) for q in n.paragraphs
        ]
        items = [plain(i.nodes[0].inlines) for n in lists(tree).values() for i in n.items]
        sentences = [text.removesuffix(OMISSION) for text in (*leads, *quoted, *items)]
        assert all(squeezed(text.split(" (")[0]) in agreed for text in sentences)


@settings(max_examples=20)
@given(letters(), st.sampled_from(CODES))
def test_no_place_of_a_form_is_left_open(letter, code):
    for tree in digests(letter, code):
        assert not re.search(r"\{[a-z_]+\}", plain_text(tree))


def test_each_length_is_no_longer_than_the_one_before():
    told = [len(plain_text(tree)) for tree in digests(many_facts(9))]
    assert told == sorted(told, reverse=True)
    assert len(set(told)) > 5


@pytest.mark.parametrize("text", ["word " * 4000, "word" * 4000, "a\n" * 999, "- a\n" * 99])
def test_the_shortest_is_short_whatever_a_letter_says(text):
    desk = Desk()
    block = desk.block(en=text)
    facts = tuple(desk.fact(block) for _ in range(9))
    letter = desk.letter(subject=block, opening=block, body=(block,), facts=facts, place=block)
    assert len(plain_text(digests(letter)[-1])) < 900


def test_words_of_another_language_are_refused():
    shown = edition(full_letter(), Audience.PUBLIC)
    with pytest.raises(WordsError):
        digest_sheets(shown, "ko", words=WORDS["en"], citations={}, draft=True)
