"""The named stand in a grid, the lead first; the others are counted, whatever the audience."""

import msgspec
import pytest

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Consent, Display, Languages, Role
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Run, SignatureGrid
from tests.page.letters import Desk, full_letter, page


def grid(tree):
    return next(node for node in tree.nodes if isinstance(node, SignatureGrid))


def withheld(count, **members):
    desk = Desk()
    hidden = [desk.signatory(desk.block(en=f"Secret {n}"), **members) for n in range(count)]
    return desk.letter(signatories=tuple(hidden))


def test_the_lead_stands_first():
    assert grid(page(full_letter())).entries[0].name == (Run("Committee for Rights"),)


def test_supporters_stand_last():
    desk = Desk()
    names = ((Role.SUPPORTER, "C"), (Role.SIGNATORY, "B"), (Role.LEAD, "A"))
    made = tuple(desk.signatory(desk.block(en=name), role=role) for role, name in names)
    entries = grid(page(desk.letter(signatories=made))).entries
    assert [entry.name[0].text for entry in entries] == ["A", "B", "C"]


def test_a_name_without_a_form_in_the_language_keeps_its_own():
    entry = grid(page(full_letter(), "ko")).entries[1]
    assert entry.name == (Run("Центр права полону", language="uk"),)
    assert entry.country == (Run("우크라이나"),)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "One organisation whose name is withheld"),
        (3, "3 organisations whose names are withheld"),
    ],
)
def test_where_nobody_is_named_the_number_opens_the_line(count, text):
    letter = withheld(count, display=Display.WITHHELD)
    assert plain_text(page(letter)) == f"Signatories\n{text}"


def test_where_only_the_country_may_be_said_it_is():
    letter = withheld(2, display=Display.COUNTRY, country="MNG")
    assert "2 organisations whose names are withheld (Mongolia)" in plain_text(page(letter))


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.RECIPIENT, Audience.REVIEWER])
def test_a_withheld_name_is_on_no_page_that_leaves_the_house(audience):
    letter = withheld(2, display=Display.WITHHELD)
    assert "Secret" not in plain_text(page(letter, audience=audience))


def test_without_consent_only_the_lead_signs_even_in_the_archive():
    letter = msgspec.structs.replace(full_letter(), consent=Consent.NONE)
    entries = grid(page(letter, audience=Audience.ARCHIVE)).entries
    assert [entry.name[0].text for entry in entries] == ["Committee for Rights"]


def test_nobody_who_signs_makes_no_heading():
    assert plain_text(page(Desk().letter())) == ""


def test_a_signatory_of_whom_nothing_is_known_has_no_entry():
    desk = Desk()
    letter = desk.letter(signatories=(desk.signatory(desk.block()),))
    assert plain_text(page(letter)) == ""


def test_the_grid_is_described_in_the_language_of_the_page():
    letter = msgspec.structs.replace(full_letter(), languages=Languages(prevailing="ko"))
    assert grid(page(letter, "ko")).caption == "서명 단체"
