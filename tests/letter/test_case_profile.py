"""The case, figures, quotations and reasons: new members that no old letter notices."""

import json
from pathlib import Path

import msgspec
import pytest

from petitiondesk.letter.case_profile import CaseProfile, CaseState, PersonClass, StatePart
from petitiondesk.letter.codec import decode, encode, schema
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.figure import Figure
from petitiondesk.letter.kept_finding import KeptFinding
from tests.letters import a_ready_letter, drafting, edited

LAW = decode((Path(__file__).parents[1] / "vectors/letter-1/law.letter").read_bytes())
HELD = CaseState(state="UKR", parts=(StatePart.ADDRESSEE, StatePart.HOLDING))
CASE = CaseProfile(persons=(PersonClass.PRISONER_OF_WAR,), states=(HELD,))
NEW = {"case", "figures", "recheck", "wording", "kept"}


def kept(where, **members):
    given = {"rule": "law.x", "where": where, "reason": "Contested.", "on": "2026-03-04"}
    return KeptFinding(**{**given, "digest": "ab" * 32, **members})


def test_an_old_letter_writes_none_of_the_new_members():
    assert not any(f'"{name}":' in encode(a_ready_letter()).decode() for name in NEW)


def test_the_schema_shows_the_new_members():
    published = json.dumps(schema())
    assert all(f'"{name}"' in published for name in NEW | {"prisoner_of_war", "share_of"})


@pytest.mark.parametrize("state", ["ukr", "UA", "UKRA", "UKR\n"])
def test_a_state_is_written_as_iso_3166_has_it(state):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"state": state}, CaseState)


def test_states_are_found_by_their_part():
    assert CASE.with_part(StatePart.HOLDING) == ("UKR",)
    assert CASE.with_part(StatePart.DESTINATION) == ()


@pytest.mark.parametrize("private", [{"case": CASE}, {"kept": (kept("facts"),)}])
def test_case_and_reasons_are_outside_what_was_agreed(private):
    letter = a_ready_letter()
    assert agreed_digest(msgspec.structs.replace(letter, **private)) == agreed_digest(letter)


def test_a_day_to_look_again_is_outside_what_was_agreed():
    letter = a_ready_letter()
    noted = edited(letter, SetFields(letter.facts[0].id, {"recheck": "2026-05-01"}))
    assert agreed_digest(noted) == agreed_digest(letter)


def test_a_figure_is_agreed_and_none_leaves_the_digest_as_it_was():
    letter = a_ready_letter()
    figure = Figure(what="held", low=12, high=12, unit="persons")
    counted = edited(letter, SetFields(letter.facts[0].id, {"figures": (figure,)}))
    emptied = edited(counted, SetFields(letter.facts[0].id, {"figures": ()}))
    assert agreed_digest(counted) != agreed_digest(letter) == agreed_digest(emptied)


def quoting():
    wording = drafting().wording()
    basis = msgspec.structs.replace(drafting(3_000).legal_basis("cat.3.1"), wording=wording)
    letter = a_ready_letter()
    return edited(letter, AddPart(letter.id, "legal_bases", basis)), wording


def test_a_quotation_is_agreed():
    letter, wording = quoting()
    other = edited(letter, SetText(wording.text.id, "en", "No State Party shall expel"))
    assert agreed_digest(other) != agreed_digest(letter)


def test_a_quotation_never_names_a_confidential_source():
    letter, wording = quoting()
    fields = {"title": "A leaked draft", "confidential": True}
    letter = edited(letter, SetFields(wording.source.id, fields))
    assert b"A leaked draft" not in encode(edition(letter, Audience.RECIPIENT).content)
    assert b"A leaked draft" in encode(edition(letter, Audience.ARCHIVE).content)


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.RECIPIENT])
def test_no_edition_that_leaves_has_case_reasons_or_days_to_look_again(audience):
    content = edition(LAW, audience).content
    assert (content.case, content.kept, content.facts[0].recheck) == (None, (), "")
    assert content.facts[0].figures == LAW.facts[0].figures


def test_those_who_are_asked_to_sign_read_the_reasons():
    (reason,) = edition(LAW, Audience.REVIEWER).content.kept
    assert reason == msgspec.structs.replace(LAW.kept[0], digest="")
    assert edition(LAW, Audience.REVIEWER).content.case is None


def test_a_reason_for_what_they_do_not_see_stays_behind():
    letter = a_ready_letter()
    annex = drafting().annex()
    reasons = (kept(annex.id), kept("facts"), kept(letter.opening.id))
    letter = msgspec.structs.replace(letter, kept=reasons)
    shown = edition(letter, Audience.REVIEWER).content.kept
    assert [each.where for each in shown] == ["facts", letter.opening.id]


def test_the_archive_has_all_of_it():
    assert edition(LAW, Audience.ARCHIVE).content == LAW
