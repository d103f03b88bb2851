"""The edition file: an edition that travels, and is believed in nothing that can be computed."""

import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter.digest import agreed_digest, digests
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.edition_file import decode_edition, edition_file, encode_edition
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.errors import LetterFileError, NewerLetterError, NotALetterError
from petitiondesk.letter.letter import Consent, Display, Signatory
from petitiondesk.letter.values import Block, Text
from tests.letter.strategies import letters
from tests.letters import a_ready_letter, edited

BUILD = "b" * 64


def travelling(letter, audience=Audience.PUBLIC):
    return edition_file(letter, audience, language=letter.languages.prevailing, build=BUILD)


def with_withheld_names():
    letter = a_ready_letter("ko")
    lead = letter.signatories[0]
    withheld = tuple(
        a_signatory(f"hidden{number}", display)
        for number, display in enumerate((Display.COUNTRY, Display.WITHHELD))
    )
    return msgspec.structs.replace(letter, consent=Consent.REQUIRED, signatories=(lead, *withheld))


def a_signatory(name, display):
    words = Text(markup=f"Group {name}")
    parts = (Block(id=f"{name}_{n}", salt=name[-1] * 31 + str(n)) for n in range(2))
    return Signatory(
        id=name,
        salt=name[-1] * 32,
        name=Block(id=f"{name}_name", salt=name[-1] * 30 + "aa", texts={"en": words}),
        representative=next(parts),
        title=next(parts),
        country="PRK",
        display=display,
    )


def members(file):
    return json.loads(encode_edition(file))


def read(changed):
    return decode_edition(json.dumps(changed).encode())


@settings(max_examples=20)
@given(letter=letters(), audience=st.sampled_from(Audience))
def test_what_was_written_is_read(audience, letter):
    file = travelling(letter, audience)
    assert decode_edition(encode_edition(file)) == file


@pytest.mark.parametrize("audience", Audience)
def test_the_digest_of_the_agreed_text_is_computed_from_it(audience):
    letter = with_withheld_names()
    read_back = decode_edition(encode_edition(travelling(letter, audience)))
    assert read_back.digests() == digests(letter)
    assert read_back.agreed_digest() == agreed_digest(letter)


def test_a_withheld_name_is_in_no_byte_of_a_public_edition():
    letter = with_withheld_names()
    written = encode_edition(travelling(letter))
    hidden = [s for s in letter.signatories if s.display is not Display.PUBLIC]
    assert len(hidden) == 2
    for signatory in hidden:
        assert signatory.id.encode() not in written
        assert signatory.salt.encode() not in written
        assert all(t.markup.encode() not in written for t in signatory.name.texts.values())


def test_each_withheld_signatory_leaves_a_commitment():
    file = travelling(with_withheld_names())
    assert len(set(file.commitments)) == 2
    assert list(file.commitments) == sorted(file.commitments)


def test_how_many_sign_is_counted_and_not_believed():
    letter = with_withheld_names()
    shown = edition(letter, Audience.PUBLIC)
    assert decode_edition(encode_edition(travelling(letter))).shown == shown


CONTRADICTIONS = {
    "a language it has not": {"language": "km"},
    "an addressee it has not": {"addressee": "nobody"},
    "fewer commitments than withheld names": {"commitments": []},
    "a country counted twice": {"withheld": [{"count": 1}, {"count": 1}]},
    "sources of a fact it has not": {"confidential_sources": {"nothing": 1}},
    "a member that is not known": {"note": "hello"},
    "a build that is none": {"build": "1.0"},
    "an audience that is none": {"audience": "everybody"},
    "a gap where nothing is left out": {
        "sealed": [{"position": 9000, "digests": {"en": "0" * 64, "ko": "0" * 64}}]
    },
}


@pytest.mark.parametrize("change", CONTRADICTIONS.values(), ids=list(CONTRADICTIONS))
def test_a_file_that_contradicts_itself_is_refused(change):
    with pytest.raises(NotALetterError):
        read(members(travelling(with_withheld_names())) | change)


def test_nothing_travels_that_the_audience_is_not_shown():
    file = members(travelling(with_withheld_names()))
    file["letter"]["campaign"] = "private"
    with pytest.raises(NotALetterError, match=r"\$\.letter"):
        read(file)


def test_a_gap_with_a_digest_for_another_language_is_refused():
    letter = a_ready_letter("ko")
    letter = edited(letter, SetFields(letter.contact.id, {"public": False}))
    file = members(travelling(letter))
    file["sealed"][0]["digests"] = {"en": "0" * 64}
    with pytest.raises(NotALetterError, match=r"\$\.sealed"):
        read(file)


@pytest.mark.parametrize("version", [2, 99])
def test_a_newer_version_is_refused_by_its_number(version):
    with pytest.raises(NewerLetterError):
        read(members(travelling(a_ready_letter())) | {"format_version": version})


@pytest.mark.parametrize("version", [0, True, None, "1"])
def test_a_version_that_is_none_is_refused(version):
    with pytest.raises(NotALetterError):
        read(members(travelling(a_ready_letter())) | {"format_version": version})


@pytest.mark.parametrize("untrusted", [b"", b"[]", b"{}", b'{"format":"petitiondesk/letter"}'])
def test_what_is_no_edition_is_refused(untrusted):
    with pytest.raises(LetterFileError):
        decode_edition(untrusted)
