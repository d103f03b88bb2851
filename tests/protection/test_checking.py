"""What a letter and the files made from it must not tell, and where they tell it."""

import msgspec
import pytest

from petitiondesk.desk.wording.findings import words_for_finding
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.keeping import keep
from petitiondesk.letter.letter import Display
from petitiondesk.letter.remedies import edit_for
from petitiondesk.letter.tree import walk
from petitiondesk.letter.values import Block
from petitiondesk.protection.checking import Protection
from petitiondesk.protection.finished import FinishedFile
from petitiondesk.protection.passages import passages
from petitiondesk.protection.register import ProtectedIdentity, Register
from tests.letters import a_ready_letter, drafting, edited

OLENA = ProtectedIdentity(spellings=("Олена Щербанюк",), alias="our witness")
NOBODY = Protection(Register())


@pytest.fixture
def protection():
    return Protection(Register((OLENA,)))


def rules(findings):
    return {(finding.rule, finding.where, finding.language) for finding in findings}


def with_signatory(letter, display, name="Lantern of Asan", representative=""):
    signatory = drafting(5_000).signatory()
    fields = [SetFields(signatory.id, {"display": display})]
    texts = [SetText(signatory.name.id, "en", name)]
    texts += [SetText(signatory.representative.id, "en", representative)] if representative else []
    return edited(letter, AddPart(letter.id, "signatories", signatory), *fields, *texts)


def test_a_clean_letter_has_no_finding(protection):
    assert protection.check(a_ready_letter("ko", "uk")) == ()


def test_a_full_name_blocks_where_it_stands(protection):
    letter = a_ready_letter("uk")
    letter = edited(letter, SetText(letter.opening.id, "uk", "Нам розповіла Олена Щербанюк."))
    (found,) = protection.check(letter)
    assert (found.rule, found.where, found.language) == ("identity.named", letter.opening.id, "uk")
    assert found.severity is Severity.BLOCK
    assert found.data == {"words": "Олена Щербанюк", "alias": "our witness"}


def test_a_name_in_the_reason_for_keeping_a_finding_is_told_where_that_finding_is(protection):
    letter = a_ready_letter()
    place = letter.demands[0].id
    doubted = Finding(rule="law.x", severity=Severity.WARNING, where=place)
    reason = "Olena Shcherbaniuk argues so."
    letter = edited(letter, keep(letter, doubted, reason=reason, on="2026-03-05"))
    (found,) = protection.check(letter)
    assert (found.rule, found.where, found.severity) == ("identity.named", place, Severity.BLOCK)
    told = words_for_finding(found)
    assert "the reason that you gave" in told.what
    assert "Ask again" in told.remedy


def test_initials_warn(protection):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.closing.id, "en", "Thus O. Shcherbaniuk."))
    (found,) = protection.check(letter)
    assert (found.rule, found.severity) == ("identity.initials", Severity.WARNING)


def test_one_click_puts_the_alias_in_its_place(protection):
    letter = a_ready_letter()
    text = "We met Olena Shcherbaniuk, and again Olena Shcherbaniuk."
    letter = edited(letter, SetText(letter.opening.id, "en", text))
    for found in reversed(protection.check(letter)):
        letter = edited(letter, edit_for(letter, found.remedy))
    assert letter.opening.markup("en") == "We met our witness, and again our witness."


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Olena Shcherbaniuk spoke.", "Our witness spoke."),
        ("She left.  «Olena Shcherbaniuk spoke.»", "She left.  «Our witness spoke.»"),
        ("She left.\n\n- Olena Shcherbaniuk spoke.", "She left.\n\n- Our witness spoke."),
        ("We met Ms. Olena Shcherbaniuk.", "We met Ms. our witness."),
    ],
)
def test_the_alias_has_a_capital_where_a_sentence_begins(protection, text, mended):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", text))
    (found,) = protection.check(letter)
    assert edited(letter, edit_for(letter, found.remedy)).opening.markup("en") == mended


def test_one_click_mends_a_plain_field(protection):
    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.contact.id, {"name": "Olena Shcherbaniuk (mobile)"}))
    (found,) = protection.check(letter)
    letter = edited(letter, edit_for(letter, found.remedy))
    assert letter.contact.name == "our witness (mobile)"


PLAIN = [
    ("letter", "reference", "OS/Olena-Shcherbaniuk/1"),
    ("letter", "campaign", "Free Olena Shcherbaniuk"),
    ("fact", "handling", "Olena Shcherbaniuk told us"),
    ("source", "title", "Interview with Olena Shcherbaniuk"),
    ("source", "url", "https://example.org/%D0%9E%D0%BB%D0%B5%D0%BD%D0%B0_%D0%A9%D0%B5%D1%80%D0%B1%D0%B0%D0%BD%D1%8E%D0%BA"),
    ("contact", "email", "olena.shcherbaniuk@example.org"),
    ("signatory", "reason", "Olena Shcherbaniuk is with us"),
]  # fmt: skip


PLAIN += [("source", "url", "https://example.org/%254Flena%2520Shcherbaniuk")]  # encoded twice


@pytest.mark.parametrize(("part", "field", "text"), PLAIN)
def test_every_plain_field_is_searched(protection, part, field, text):
    letter = a_ready_letter()
    fact = letter.facts[0]
    parts = {"letter": letter, "fact": fact, "source": fact.sources[0]}
    parts |= {"contact": letter.contact, "signatory": letter.signatories[0]}
    letter = edited(letter, SetFields(parts[part].id, {field: text}))
    assert rules(protection.check(letter)) == {("identity.named", parts[part].id, "")}


def test_annex_titles_and_descriptions_of_logos_are_searched(protection):
    letter, make = a_ready_letter(), drafting(5_000)
    annex, logo = make.annex(), make.logo(b"PNG")
    letter = edited(
        letter,
        AddPart(letter.id, "annexes", annex),
        SetText(annex.title.id, "en", "Letter of Olena Shcherbaniuk"),
        SetFields(letter.letterhead.id, {"logo": logo}),
        SetText(logo.description.id, "en", "Olena Shcherbaniuk, smiling"),
    )
    assert {f.where for f in protection.check(letter)} == {annex.title.id, logo.description.id}


def test_entities_of_a_page_are_read_as_letters(protection):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", "&#79;lena Shcherbaniuk"))
    assert rules(protection.check(letter)) == {("identity.named", letter.opening.id, "en")}


@pytest.mark.parametrize(
    ("spelling", "text"),
    [
        ("김은철", "병사는 김**은**철입니다."),
        ("Maryna Zolatava", "[Maryna](https://example.org/a_(b)) Zolatava came."),
        ("Maryna Zolatava", "Mary_na_ **Zola**tava came."),
        ("Maryna Zolatava", "*Maryna* \\[Zolatava\\] came."),
        ("Олена Щербанюк", "**О**лена [Щер](https://example.org)банюк"),
    ],
)
def test_a_text_is_searched_as_the_page_prints_it(spelling, text):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", text))
    protection = Protection(Register((ProtectedIdentity(spellings=(spelling,)),)))
    assert rules(protection.check(letter)) == {("identity.named", letter.opening.id, "en")}


def test_a_full_name_that_is_printed_blocks_though_its_initials_only_warn(protection):
    letter = a_ready_letter()
    text = "O. Shcherbaniuk, O**l**ena Sh**c**herbaniuk"
    letter = edited(letter, SetText(letter.opening.id, "en", text))
    found = {finding.severity for finding in protection.check(letter)}
    assert Severity.BLOCK in found


def test_what_a_link_leads_to_is_searched_though_no_page_prints_it(protection):
    letter = a_ready_letter()
    text = "[Her story](https://example.org/olena-shcherbaniuk)"
    letter = edited(letter, SetText(letter.opening.id, "en", text))
    assert rules(protection.check(letter)) == {("identity.named", letter.opening.id, "en")}


def test_members_of_a_newer_version_are_searched(protection):
    letter = msgspec.structs.replace(
        a_ready_letter(), unknown={"notes": [{"by": "Olena Shcherbaniuk"}]}
    )
    assert rules(protection.check(letter)) == {("identity.named", letter.id, "")}


def test_no_text_of_a_letter_is_left_out():
    """Whatever field of whatever part holds a text, a passage has it."""
    letter = a_ready_letter("ko")
    texts = {passage.text for passage in passages(letter)}
    for found in walk(letter):
        for name in found.part.__struct_fields__:
            value = getattr(found.part, name)
            if isinstance(value, str) and value and name != "salt":
                assert value in texts
        if isinstance(found.part, Block):
            assert {text.markup for text in found.part.texts.values()} <= texts


@pytest.mark.parametrize(
    ("display", "audience", "protected"),
    [
        (Display.WITHHELD, Audience.PUBLIC, True),
        (Display.WITHHELD, Audience.RECIPIENT, True),
        (Display.WITHHELD, Audience.ARCHIVE, False),
        (Display.COUNTRY, Audience.RECIPIENT, True),
        (Display.RECIPIENT, Audience.PUBLIC, True),
        (Display.RECIPIENT, Audience.REVIEWER, True),
        (Display.RECIPIENT, Audience.RECIPIENT, False),
        (Display.PUBLIC, Audience.PUBLIC, False),
    ],
)
def test_a_withheld_signatory_is_named_in_no_edition_that_must_not(display, audience, protected):
    letter = with_signatory(a_ready_letter(), display)
    letter = edited(letter, SetText(letter.opening.id, "en", "We, with Lantern of Asan, write."))
    found = NOBODY.check_edition(letter, audience)
    expected = {("identity.withheld", letter.opening.id, "en")} if protected else set()
    assert rules(found) == expected


def test_who_signs_for_a_withheld_organisation_is_protected_too():
    letter = with_signatory(a_ready_letter(), Display.WITHHELD, representative="김광혁")
    letter = edited(letter, SetFields(letter.contact.id, {"name": "Kim Kwang-hyok"}))
    assert rules(NOBODY.check(letter)) == {("identity.withheld", letter.contact.id, "")}


def test_who_is_withheld_may_stand_in_the_notes_of_the_authors():
    letter = with_signatory(a_ready_letter(), Display.WITHHELD)
    letter = edited(letter, SetFields(letter.facts[0].id, {"handling": "Ask Lantern of Asan"}))
    assert NOBODY.check(letter) == ()


def test_finished_files_are_searched_by_name_and_words(protection):
    file = FinishedFile("olena-shcherbaniuk.en.pdf", ("Dear Minister,", "Олена\nЩербанюк"))
    found = protection.check_files(a_ready_letter(), Audience.PUBLIC, (file,))
    assert [each.rule for each in found] == ["identity.in_file_name", "identity.in_file"]
    assert all(each.data["file"] == file.name for each in found)


def test_finished_files_must_not_name_the_withheld():
    letter = with_signatory(a_ready_letter(), Display.WITHHELD)
    file = FinishedFile("letter.pdf", ("Lantern of Asan",))
    assert NOBODY.check_files(letter, Audience.PUBLIC, (file,))
    assert not NOBODY.check_files(letter, Audience.ARCHIVE, (file,))
