"""Editions: what an audience may not see is gone, and what is shown is still what was agreed."""

import msgspec
import pytest
from hypothesis import given, settings

from petitiondesk.letter import tree
from petitiondesk.letter.codec import encode
from petitiondesk.letter.digest import digests
from petitiondesk.letter.edition import (
    Audience,
    Withheld,
    edition,
    signing_signatories,
)
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.letter import Consent, Display, Role, Visibility
from petitiondesk.letter.sealing import edition_digests, seal
from tests.letter.strategies import letters
from tests.letters import a_ready_letter, drafting, edited

OUTSIDE = (Audience.PUBLIC, Audience.RECIPIENT, Audience.REVIEWER)


def everything(shown):
    """All that leaves the house with an edition, as text."""
    return (encode(shown.content) + msgspec.json.encode(shown)).decode()


def marked(letter):
    """The letter with a word of its own in each text and note; the words by where they are."""
    words = {}
    for number, found in enumerate(tree.walk(letter)):
        fields = {}
        for field in msgspec.structs.fields(found.part):
            if field.type is str:
                fields[field.name] = words[found.path, field.name] = f"word{number}{field.name}."
            if field.name == "texts":
                fields["texts"] = {
                    code: msgspec.structs.replace(text, markup=f"word{number}{code}.")
                    for code, text in found.part.texts.items()
                }
                words |= {(found.path, code): text.markup for code, text in fields["texts"].items()}
        if fields:
            letter = tree.replace(
                letter, found.part.id, lambda part, new=fields: msgspec.structs.replace(part, **new)
            )
    return letter, words


def forbidden(letter, audience):
    """The paths of parts that ``audience`` may not see."""
    named = {Display.PUBLIC} | ({Display.RECIPIENT} if audience is Audience.RECIPIENT else set())
    seen = {Visibility.PUBLIC}
    if audience is not Audience.PUBLIC:
        seen |= {Visibility.RECIPIENT}
    for fact in letter.facts:
        yield from [("facts", fact.id)] if fact.visibility not in seen else []
        yield from (("facts", fact.id, "sources", s.id) for s in fact.sources if s.confidential)
    yield from (("annexes", a.id) for a in letter.annexes if a.visibility not in seen)
    yield from (("copies", c.id) for c in letter.copies if not c.visible)
    yield from (("signatories", s.id) for s in letter.signatories if s.display not in named)
    if audience is not Audience.RECIPIENT and not letter.contact.public:
        yield ("contact",)


@pytest.mark.parametrize("audience", OUTSIDE)
@settings(max_examples=25)
@given(drawn=letters())
def test_nothing_that_is_not_for_an_audience_leaves_the_house(audience, drawn):
    letter, words = marked(drawn)
    hidden = list(forbidden(letter, audience))
    private = {"handling", "note", "reason", "agreed_digest", "campaign"}
    shown = everything(edition(letter, audience))
    for (path, name), word in words.items():
        secret = name in private or any(path[: len(each)] == each for each in hidden)
        assert not (secret and word in shown and name != "country"), (path, name)


@pytest.mark.parametrize("audience", OUTSIDE)
@settings(max_examples=25)
@given(letter=letters())
def test_no_part_that_is_left_out_leaves_its_salt(audience, letter):
    hidden = list(forbidden(letter, audience))
    shown = everything(edition(letter, audience))
    for found in tree.walk(letter):
        if any(found.path[: len(each)] == each for each in hidden):
            assert f'"{found.part.salt}"' not in shown


def of_four():
    """A letter of four signatories, one for each way to be shown."""
    letter = edited(a_ready_letter(), SetFields("p1", {"consent": Consent.REQUIRED}))
    ways = [(Display.COUNTRY, "KHM"), (Display.WITHHELD, "NPL"), (Display.RECIPIENT, "UKR")]
    for number, (display, country) in enumerate(ways):
        signatory = drafting(1_000 * (number + 1)).signatory()
        letter = edited(
            letter,
            AddPart(letter.id, "signatories", signatory),
            SetText(signatory.name.id, "en", f"{display.value} organisation"),
            SetFields(signatory.id, {"display": display, "country": country}),
        )
    return letter


@pytest.mark.parametrize(
    ("audience", "named", "withheld"),
    [
        (Audience.PUBLIC, 1, (Withheld(2), Withheld(1, "KHM"))),
        (Audience.REVIEWER, 1, (Withheld(2), Withheld(1, "KHM"))),
        (Audience.RECIPIENT, 2, (Withheld(1), Withheld(1, "KHM"))),
        (Audience.ARCHIVE, 4, ()),
    ],
)
def test_all_who_sign_are_counted_and_some_are_named(audience, named, withheld):
    shown = edition(of_four(), audience)
    assert shown.signatory_count == 4
    assert len(shown.content.signatories) == named
    assert shown.withheld == withheld


def test_where_nobody_is_asked_only_the_lead_signs():
    letter = edited(of_four(), SetFields("p1", {"consent": Consent.NONE}))
    assert [s.role for s in signing_signatories(letter)] == [Role.LEAD]
    assert edition(letter, Audience.PUBLIC).signatory_count == 1


def test_a_confidential_source_is_counted_and_gone():
    letter = a_ready_letter()
    fact = letter.facts[0]
    letter = edited(letter, SetFields(fact.sources[0].id, {"confidential": True}))
    shown = edition(letter, Audience.RECIPIENT)
    assert shown.confidential_sources == {fact.id: 1}
    assert shown.content.facts[0].sources == ()


def test_sources_of_a_fact_that_is_left_out_are_not_counted_either():
    letter = a_ready_letter()
    fact = letter.facts[0]
    letter = edited(letter, SetFields(fact.id, {"visibility": Visibility.RECIPIENT}))
    letter = edited(letter, SetFields(fact.sources[0].id, {"confidential": True}))
    assert not edition(letter, Audience.PUBLIC).confidential_sources
    assert edition(letter, Audience.RECIPIENT).confidential_sources == {fact.id: 1}


def test_a_contact_that_is_not_public_is_for_the_recipient_alone():
    letter = edited(a_ready_letter(), SetFields(a_ready_letter().contact.id, {"public": False}))
    for audience in (Audience.PUBLIC, Audience.REVIEWER):
        assert edition(letter, audience).content.contact.email == ""
    assert edition(letter, Audience.RECIPIENT).content.contact.email == letter.contact.email


def test_the_archive_has_the_letter_itself():
    letter = of_four()
    assert edition(letter, Audience.ARCHIVE).content == letter


def test_what_must_never_leave_is_not_in_the_archive_either():
    annex = msgspec.structs.replace(drafting().annex(), visibility=Visibility.NEVER)
    letter = a_ready_letter()
    letter = edited(letter, AddPart(letter.id, "annexes", annex))
    shown = edition(letter, Audience.ARCHIVE)
    assert shown.content.annexes == ()
    assert edition_digests(shown, seal(letter, shown)) == digests(letter)


def test_a_country_is_counted_only_where_it_may_be_told():
    assert edition(of_four(), Audience.PUBLIC).country_count == 1
    assert edition(of_four(), Audience.ARCHIVE).country_count == 3


def test_an_edition_shows_no_country_of_a_name_withheld():
    assert "NPL" not in everything(edition(of_four(), Audience.PUBLIC))


@pytest.mark.parametrize("audience", OUTSIDE)
def test_members_of_a_newer_program_stay_in_the_house(audience):
    newer = {"newer": "who knows what"}
    letter = a_ready_letter("ko")
    text = msgspec.structs.replace(letter.opening.texts["ko"], unknown=newer)
    letter = edited(letter, SetFields(letter.opening.id, {"texts": {"ko": text}}))
    for part in (letter, letter.contact, letter.facts[0].sources[0]):
        letter = edited(letter, SetFields(part.id, {"unknown": newer}))
    assert "who knows what" not in everything(edition(letter, audience))
    assert "who knows what" in everything(edition(letter, Audience.ARCHIVE))
