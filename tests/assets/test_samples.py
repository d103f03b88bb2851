"""The sample letters: each can be relied on, in every language it names."""

import datetime as dt
import json
from pathlib import Path

import pytest

from petitiondesk.law.checker.checker import check as law_check
from petitiondesk.letter import tree
from petitiondesk.letter.case_profile import Phase, StatePart
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.digest import digests
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.edits import is_stale
from petitiondesk.letter.fields import NAMES, fields_in
from petitiondesk.letter.finding import Severity, is_ready
from petitiondesk.letter.keeping import with_kept
from petitiondesk.letter.languages import LANGUAGES
from petitiondesk.letter.letter import Certainty, Consent, Display, Visibility
from petitiondesk.letter.readiness import check
from petitiondesk.letter.sealing import edition_digests, seal
from tests.law.checker_data import references

FOLDER = Path(__file__).parents[2] / "assets/samples"
INDEX = json.loads((FOLDER / "index.json").read_bytes())
FILES = {entry["name"]: (FOLDER / f"{entry['name']}.letter").read_bytes() for entry in INDEX}
LETTERS = {name: decode(file) for name, file in FILES.items()}
EACH = pytest.mark.parametrize("name", LETTERS)
PLURAL_FORMS = {"en": 2, "fr": 3, "uk": 4, "hi": 2, "bn": 2}
"""How many plural categories the Unicode CLDR gives a language; one where it is not named here."""


def texts(letter):
    for _path, block in tree.blocks(letter):
        yield from ((block.id, code, text) for code, text in block.texts.items())


def test_the_index_names_every_sample_and_no_other():
    assert {f"{name}.letter" for name in FILES} | {"index.json"} == {
        file.name for file in FOLDER.iterdir()
    }


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry["name"])
def test_the_index_says_what_the_letter_says(entry):
    letter = LETTERS[entry["name"]]
    assert entry["kind"] == letter.kind.value
    assert entry["languages"] == list(letter.languages.all)
    assert entry["title"]
    assert "\n" not in entry["description"]


@EACH
def test_a_sample_is_written_as_letters_are_written(name):
    assert encode(LETTERS[name]) == FILES[name]


@EACH
def test_every_block_speaks_every_language_and_no_other(name):
    languages = set(LETTERS[name].languages.all)
    for _path, block in tree.blocks(LETTERS[name]):
        spoken = {code for code, text in block.texts.items() if text.markup.strip()}
        assert spoken in (set(), languages), block.id


@EACH
def test_no_translation_is_stale_and_none_claims_to_be_reviewed(name):
    letter = LETTERS[name]
    for _path, block in tree.blocks(letter):
        assert not any(is_stale(letter, block, code) for code in letter.languages.courtesy)
    assert not any(text.reviewed for _id, _code, text in texts(letter))


@EACH
def test_every_demand_rests_on_facts_and_law_of_the_letter(name):
    letter = LETTERS[name]
    facts, bases = {f.id for f in letter.facts}, {b.id for b in letter.legal_bases}
    for demand in letter.demands:
        assert set(demand.facts) <= facts
        assert set(demand.legal_bases) <= bases
        assert demand.facts
        assert demand.legal_bases


@EACH
def test_ids_and_salts_are_used_once(name):
    parts = [found.part for found in tree.walk(LETTERS[name])]
    assert len({part.id for part in parts}) == len(parts)
    assert len({part.salt for part in parts}) == len(parts)


def test_no_two_samples_share_a_salt():
    salts = [f.part.salt for letter in LETTERS.values() for f in tree.walk(letter)]
    assert len(set(salts)) == len(salts)


@EACH
def test_nothing_but_the_harbours_gaps_stands_in_the_way(name):
    severe = (Severity.BLOCK, Severity.ERROR, Severity.WARNING)
    gaps = {f.rule for f in check(LETTERS[name]) if f.severity in severe}
    harbour = {"fact.source_missing", "legal_basis.why_missing"}
    assert gaps == (harbour if name == "harbour" else set())


@EACH
def test_a_sample_says_what_its_case_is(name):
    case = LETTERS[name].case
    assert case.persons
    assert case.situation
    assert case.acts


def test_the_first_sample_fills_every_question_about_the_case():
    case = LETTERS["prisoners-of-war"].case
    parts = {part for state in case.states for part in state.parts}
    assert (parts, case.phase) == (set(StatePart), Phase.DURING_HOSTILITIES)


@EACH
def test_every_sourced_fact_says_as_of_when_it_is_known(name):
    sourced = [fact for fact in LETTERS[name].facts if any(each.title for each in fact.sources)]
    assert all(fact.as_of for fact in sourced)


@EACH
def test_nothing_is_cited_that_appeared_after_the_letter(name):
    letter = LETTERS[name]
    for source in (source for fact in letter.facts for source in fact.sources):
        days = [source.date, source.accessed]
        assert all(day <= letter.issued[: len(day)] for day in days), source.id


@EACH
def test_the_law_finds_no_error_in_a_sample(name):
    letter = LETTERS[name]
    found = law_check(letter, references(), dt.date.fromisoformat(letter.issued))
    assert is_ready(with_kept(letter, found))


def test_what_the_law_doubts_in_the_first_sample_is_kept_with_a_reason():
    letter = LETTERS["prisoners-of-war"]
    found = law_check(letter, references(), dt.date.fromisoformat(letter.issued))
    assert [each.rule for each in found] == ["law.conflict_phase"]
    assert all(each.kept for each in with_kept(letter, found))


def test_no_fact_and_no_rule_of_the_first_sample_is_idle():
    letter = LETTERS["prisoners-of-war"]
    carried = {part for demand in letter.demands for part in (*demand.facts, *demand.legal_bases)}
    assert carried == {part.id for part in (*letter.facts, *letter.legal_bases)}


def test_the_harbour_lacks_one_source_and_one_reason():
    gaps = [f for f in check(LETTERS["harbour"]) if f.severity is Severity.BLOCK]
    assert [f.where for f in gaps] == ["fact_3", "basis_3_why"]


@EACH
def test_counted_words_have_the_plural_forms_of_their_language(name):
    for block, code, text in texts(LETTERS[name]):
        for field in fields_in(text.markup):
            assert field.name in NAMES, block
            assert len(field.forms) in (0, PLURAL_FORMS.get(code, 1)), (block, code)


@EACH
def test_the_opening_counts_signatories_in_every_language_or_in_none(name):
    letter = LETTERS[name]
    counted = [
        [field.name for field in fields_in(letter.opening.markup(code))]
        for code in letter.languages.all
    ]
    assert all(fields == counted[0] for fields in counted)


@EACH
def test_the_public_edition_is_the_agreed_text(name):
    letter = LETTERS[name]
    shown = edition(letter, Audience.PUBLIC)
    assert edition_digests(shown, seal(letter, shown)) == digests(letter)


@EACH
@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.REVIEWER])
def test_no_name_that_is_withheld_is_anywhere_in_what_is_shown(name, audience):
    letter = LETTERS[name]
    shown = encode(edition(letter, audience).content).decode()
    for signatory in letter.signatories:
        if signatory.display is not Display.PUBLIC:
            for block in (signatory.name, signatory.representative):
                assert not any(text.markup in shown for text in block.texts.values())


@EACH
def test_an_annex_that_must_never_leave_does_not(name):
    letter = LETTERS[name]
    shown = encode(edition(letter, Audience.RECIPIENT).content).decode()
    never = [a for a in letter.annexes if a.visibility is Visibility.NEVER]
    assert not any(t.markup in shown for annex in never for t in annex.title.texts.values())


def test_what_the_captured_soldiers_letter_promises_is_there():
    letter = LETTERS["prisoners-of-war"]
    assert letter.languages.all == ("en", "ko", "uk")
    assert [f.certainty for f in letter.facts] == [
        Certainty.ESTABLISHED,
        Certainty.REPORTED,
        Certainty.REPORTED,
        Certainty.ALLEGED,
        Certainty.ESTABLISHED,
    ]
    assert letter.embargo
    assert (letter.embargo.until, letter.embargo.time_zone) == ("2025-01-23T10:00", "Asia/Seoul")


def test_the_submission_names_no_organisation_in_public():
    shown = edition(LETTERS["special-procedures"], Audience.PUBLIC)
    assert shown.content.signatories == ()
    assert shown.content.contact.name == ""
    assert shown.confidential_sources == {"fact_2": 1}


def test_one_sample_speaks_every_language_of_letters():
    spoken = LETTERS["ten-languages"].languages.all
    assert set(spoken) == {language.code for language in LANGUAGES}


@pytest.mark.parametrize("name", ["prisoners-of-war", "forced-return", "special-procedures"])
def test_the_cases_ask_for_consent(name):
    assert LETTERS[name].consent is Consent.REQUIRED


@pytest.mark.parametrize("name", ["harbour", "ten-languages"])
def test_samples_without_a_real_case_write_to_nobody_real(name):
    sources = [source for fact in LETTERS[name].facts for source in fact.sources]
    assert not any(source.url for source in sources)
    assert LETTERS[name].contact.email.endswith("@example.org")
