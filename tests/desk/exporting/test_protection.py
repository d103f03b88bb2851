"""Nothing leaves that names somebody who is protected: no letter, no draft, no file name."""

import msgspec
import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder, endorse
from petitiondesk.desk.drafting.letter_file import write_letter
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Signing
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.protecting.protected import (
    Kind,
    ProtectedIdentity,
    Protection,
    Register,
    added,
    changed,
    keep_register,
    load_register,
    protection_of,
    removed,
)
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.letter import codec
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.letter import Display
from petitiondesk.protection.errors import RegisterUnreadableError
from petitiondesk.signing.inspecting import inspect_file
from tests.desk.verdicts.examples import a_letter, both_said
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.fakes.watch import SilentWatch
from tests.identities import CERTIFIES, NOW, crafted, ec_key, harbour, rsa_key
from tests.letters import a_ready_letter, drafting, edited

OLENA = ProtectedIdentity(spellings=("Олена Щербанюк", "Olena Shcherbaniuk"), alias="our witness")
REGISTER = Register((OLENA,))


class Whispering(FakeTypesetter):
    """Sets a name that no text of the letter has."""

    def words(self, kind, data):
        return super().words(kind, data + " Олена\nЩербанюк".encode())


def export(letter, folder, *, typesetter=None, register=REGISTER, **order):
    order = ExportOrder(folder=folder, languages=letter.languages.all, **order)
    setter = typesetter or FakeTypesetter()
    verifier = Verifier(inspect_file, lambda: setter, lambda: NOW)
    exporter = Exporter(the_library(), setter, Protection(register), verifier)
    return exporter.export(letter, order, SilentWatch())


def naming(text="We met Olena Shcherbaniuk."):
    letter = a_ready_letter("uk")
    return edited(letter, SetText(letter.opening.id, "uk", text))


def test_who_approved_an_endorsement_is_protected_too(tmp_path):
    letter = a_letter()
    for by, authority in (("Olena Shcherbaniuk", "Director"), ("A", "By Olena Shcherbaniuk")):
        wish = EndorseOrder(name="Harbour Aid", by=by, authority=authority)
        telling = endorse(letter, wish, harbour(), FixedClock(NOW))
        both = (telling, decode_endorsement(both_said(letter)[1]))
        result = export(letter, tmp_path, endorsements=both)
        assert "identity.in_file" in {finding.rule for finding in result.findings}
        assert list(tmp_path.iterdir()) == []


def test_a_card_that_names_a_protected_organisation_seals_nothing(tmp_path):
    sealing = Signing(crafted(name="Olena Shcherbaniuk"), NOW)
    result = export(a_ready_letter(), tmp_path, signing=sealing)
    assert "identity.in_file" in {finding.rule for finding in result.findings}
    assert list(tmp_path.iterdir()) == []


OLENA_THERE = ((NameOID.COMMON_NAME, "Olena Shcherbaniuk"),)
ABOVE = {"key": rsa_key(), "name": "Authority", "ca": True, "usage": CERTIFIES}
CARDS = {
    "beside the organisation": {"attributes": OLENA_THERE},
    "in an address": {
        "more": [
            (x509.SubjectAlternativeName([x509.RFC822Name("olena.shcherbaniuk@e.org")]), False)
        ]
    },
    "of who vouches": {"key": ec_key(), "issuer": crafted(**ABOVE, attributes=OLENA_THERE)},
    "of who vouches, in an address": {
        "key": ec_key(),
        "issuer": crafted(
            **ABOVE,
            more=[
                (x509.SubjectAlternativeName([x509.RFC822Name("olena@shcherbaniuk.org")]), False)
            ],
        ),
    },
}


@pytest.mark.parametrize("traits", CARDS.values(), ids=CARDS)
def test_a_card_that_names_somebody_protected_anywhere_travels_in_nothing(tmp_path, traits):
    key, letter = crafted(**traits), a_letter()
    wish = EndorseOrder(name="Harbour Aid", by="A", authority="Director")
    both = (
        endorse(letter, wish, key, FixedClock(NOW)),
        decode_endorsement(both_said(letter)[1]),
    )
    sealed = export(a_ready_letter(), tmp_path, signing=Signing(key, NOW))
    for result in (sealed, export(letter, tmp_path, endorsements=both)):
        assert "identity.in_file" in {finding.rule for finding in result.findings}
    assert list(tmp_path.iterdir()) == []


def test_endorsements_that_name_nobody_protected_travel(tmp_path):
    both = tuple(map(decode_endorsement, both_said()))
    assert export(a_letter(), tmp_path, endorsements=both).files


@pytest.mark.parametrize("draft", [False, True])
def test_what_names_a_protected_person_leaves_in_no_form(tmp_path, draft):
    result = export(naming(), tmp_path, draft=draft)
    assert "identity.named" in {finding.rule for finding in result.findings}
    assert result.files == ()
    assert list(tmp_path.iterdir()) == []


def test_initials_are_told_and_do_not_stop_it(tmp_path):
    result = export(naming("Thus O. Shcherbaniuk."), tmp_path)
    assert "identity.initials" in {finding.rule for finding in result.findings}
    assert len(result.files) == 4


def test_a_clean_letter_leaves(tmp_path):
    assert len(export(a_ready_letter("ko"), tmp_path).files) == 4


def test_what_is_set_is_searched_before_it_is_written(tmp_path):
    result = export(a_ready_letter(), tmp_path, typesetter=Whispering())
    found = result.findings[0]
    assert (found.rule, found.data["file"]) == ("identity.in_file", "urgent-appeal.en.pdf")
    assert result.files == ()
    assert list(tmp_path.iterdir()) == []


def test_a_withheld_signatory_is_protected_without_any_register(tmp_path):
    letter, make = a_ready_letter(), drafting(5_000)
    signatory = make.signatory()
    letter = edited(
        letter,
        AddPart(letter.id, "signatories", signatory),
        SetFields(signatory.id, {"display": Display.RECIPIENT}),
        SetText(signatory.name.id, "en", "Lantern of Asan"),
        SetText(letter.opening.id, "en", "We write with Lantern of Asan."),
    )
    assert not export(letter, tmp_path, register=Register(), draft=True).files
    shown = export(letter, tmp_path, register=Register(), draft=True, audience=Audience.RECIPIENT)
    assert shown.files


def test_the_register_lies_in_the_vault_as_it_was_kept():
    vault = MemoryVault()
    assert load_register(vault.settings) == Register()
    keep_register(vault.settings, REGISTER)
    assert load_register(vault.settings) == REGISTER
    assert protection_of(vault.settings).check(naming())


def test_entries_are_added_once_and_taken_off():
    other = ProtectedIdentity(spellings=("박은혜",))
    both = added(REGISTER, Register((OLENA, other)))
    assert both.entries == (OLENA, other)
    assert removed(both, 0).entries == (other,)


def test_what_a_form_does_not_show_stays_when_an_entry_is_changed():
    entry = ProtectedIdentity(
        spellings=("박은혜",), aliases={"ko": "간호사"}, not_meant=("박은희",)
    )
    anew = changed(entry, spellings=["Park"], alias="the nurse", kind=Kind.ORGANISATION)
    assert (anew.spellings, anew.alias, anew.kind) == (("Park",), "the nurse", Kind.ORGANISATION)
    assert (anew.aliases, anew.not_meant) == (entry.aliases, entry.not_meant)


def test_a_register_of_a_newer_version_is_not_guessed_at():
    vault = MemoryVault()
    vault.settings.put("protected-identities", b'{"version": 2, "entries": []}')
    with pytest.raises(RegisterUnreadableError):
        load_register(vault.settings)


def test_no_letter_file_and_no_export_holds_the_register(tmp_path):
    """The words of an entry that no letter uses are nowhere outside the vault."""
    secret = ProtectedIdentity(
        spellings=("Зореслава Пташинська", "졸레슬라바"),
        alias="harbour-lantern",
        not_meant=("Zoryana",),
    )
    letter = a_ready_letter("ko", "uk")
    result = export(letter, tmp_path, register=Register((secret,)))
    write_letter(letter, tmp_path / "my.letter", replace=False)
    assert result.files
    words = [*secret.spellings, secret.alias, *secret.not_meant, "protected-identities"]
    for path in tmp_path.iterdir():
        data = path.read_bytes()
        assert not [word for word in words if word.encode() in data or word in path.name]
    assert not [word for word in words if word.encode() in codec.encode(letter)]
    assert msgspec.json.encode(result.findings).count(b"harbour-lantern") == 0
