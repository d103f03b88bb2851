"""The first page: who writes, when, to whom, about what."""

import msgspec
import pytest

from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.letter import Addressing, Channel, ChannelKind
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Heading, Picture, Role
from tests.page.letters import Desk, full_letter, page


def lines(letter, code="en", **choice):
    return plain_text(page(letter, code, **choice)).splitlines()


def two(addressing):
    desk = Desk()
    block = desk.block
    one = desk.addressee(person=block(en="Ann"), salutation=block(en="Dear Ann,"))
    other = desk.addressee(person=block(en="Bob"), salutation=block(en="Dear Bob,"))
    joint = block(en="Excellencies,")
    return desk.letter(addressees=(one, other), addressing=addressing, joint_salutation=joint)


def test_a_joint_letter_names_everybody_and_greets_them_together():
    assert lines(two(Addressing.JOINT)) == ["Ann", "Bob", "Excellencies,"]


def test_a_separate_letter_is_for_the_addressee_asked_for():
    letter = two(Addressing.SEPARATE)
    assert lines(letter, addressee=letter.addressees[1].id) == ["Bob", "Dear Bob,"]


def test_a_separate_letter_is_for_the_first_unless_asked():
    assert lines(two(Addressing.SEPARATE)) == ["Ann", "Dear Ann,"]


def test_an_addressee_that_the_letter_does_not_have_is_refused():
    with pytest.raises(NoSuchPartError):
        page(two(Addressing.SEPARATE), addressee="p999")


def test_the_subject_is_the_one_heading_of_the_first_level():
    tree = page(full_letter())
    (subject,) = [n for n in tree.nodes if isinstance(n, Heading) and n.level == 1]
    assert subject.inlines[0].text == "Re: No return against their will"
    assert tree.title == "No return against their will"


def test_a_letter_without_a_subject_is_titled_by_its_kind():
    assert page(Desk().letter()).title == "Open letter"


def test_the_logo_is_handed_on_as_it_came_with_its_description():
    logo, *_ = page(full_letter(), "ko").letterhead
    assert isinstance(logo, Picture)
    assert (logo.untrusted_image, logo.description) == (b"png", "등불")


@pytest.mark.parametrize(
    ("members", "printed"),
    [
        ({"place": {"en": "Kyiv"}, "issued": "2025-01-23"}, "Kyiv, 23\u00a0January 2025"),
        ({"issued": "2025-01"}, "January 2025"),
        ({"place": {"en": "Kyiv"}}, "Kyiv"),
    ],
)
def test_place_and_date_stand_together_or_alone(members, printed):
    desk = Desk()
    place = desk.block(**members.get("place", {}))
    letter = desk.letter(place=place, issued=members.get("issued", ""))
    assert lines(letter) == [printed]


@pytest.mark.parametrize(
    ("kind", "city", "printed"),
    [
        (ChannelKind.EMBASSY, "Seoul", ["Through diplomatic channels: Embassy, Seoul"]),
        (ChannelKind.EMBASSY, "Emb", ["Through diplomatic channels: Embassy"]),
        (ChannelKind.EMAIL, "Seoul", []),
    ],
)
def test_only_delivery_through_an_embassy_is_printed(kind, city, printed):
    desk = Desk()
    mission, place = desk.block(en="Embassy"), desk.block(en=city)
    channel = Channel(**desk.part(), kind=kind, mission=mission, city=place)
    one = msgspec.structs.replace(desk.addressee(), channels=(channel,))
    assert lines(desk.letter(addressees=(one,))) == printed


@pytest.mark.parametrize(
    ("code", "person", "printed"),
    [
        ("en", "Ann", ["Excellency Ann", "Office"]),
        ("en", "", ["Excellency", "Office"]),
        ("zh", "Ann", ["Ann Excellency", "Office"]),
        ("zh", "", ["Office Excellency"]),
    ],
)
def test_the_honorific_stands_where_the_language_has_it(code, person, printed):
    desk = Desk()
    block = desk.block
    one = desk.addressee(
        honorific=block(**{code: "Excellency"}),
        person=block(en=person),
        office=block(en="Office"),
    )
    tree = page(desk.letter(addressees=(one,)), code)
    told = [n for n in tree.nodes if n.role is Role.ADDRESSEE]
    assert ["".join(run.text for run in node.inlines) for node in told] == printed


def test_a_language_without_an_honorific_borrows_none():
    desk = Desk()
    block = desk.block
    one = desk.addressee(
        honorific=block(en="His Excellency"), person=block(ko="이재명"), office=block(en="Office")
    )
    printed = plain_text(page(desk.letter(addressees=(one,)), "ko"))
    assert "이재명" in printed
    assert "Excellency" not in printed
