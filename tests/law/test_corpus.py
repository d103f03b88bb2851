"""The corpus of planted faults is well-formed: what the figures are measured on can be trusted."""

import itertools

import msgspec
import pytest

from petitiondesk.letter.finding import is_ready
from petitiondesk.letter.languages import language
from petitiondesk.letter.readiness import check
from petitiondesk.letter.tree import blocks
from tests.law.corpus_letters import languages_of, letter_of
from tests.law.corpus_specs import (
    PARTS,
    RECORDED,
    WITHOUT_THEM,
    WRITTEN_LATER,
    Pair,
    Spec,
    clean_letters,
    planted,
)
from tests.law.data import catalogue, parties

FAMILIES = {
    1: ("law.instrument_ambiguous", "law.protocol_without_parent", "law.article_bare"),
    2: ("law.person_class",),
    3: ("law.conflict_type", "law.conflict_phase"),
    4: (
        "law.not_a_party",
        "law.signed_only",
        "law.withdrawn",
        "law.not_in_force_yet",
        "law.not_a_member",
        "law.not_adopted_yet",
    ),
    5: ("law.reservation",),
    6: ("law.soft_law_as_duty",),
    7: ("law.duty_bearer",),
    8: ("law.qualified_right",),
    9: ("fact.overstated", "fact.allegation_as_fact"),
    10: (
        "number.percentage",
        "number.sum",
        "number.count",
        "number.between_languages",
        "date.year_missing",
        "date.after_letter",
        "date.order",
    ),
    11: ("fact.stale", "fact.without_as_of", "addressee.stale"),
    12: ("term.defined",),
    13: ("name.form", "name.office"),
    14: ("tone.hostile",),
    15: ("law.regimes_mixed", "law.custom_and_treaty"),
    16: ("citation.pinpoint_missing", "citation.paraphrase_quoted", "citation.overclaimed"),
}
RULES = set(itertools.chain.from_iterable(FAMILIES.values()))
READ_NO_TEXT = {*itertools.chain(*(FAMILIES[n] for n in (2, 3, 4, 5, 7))), "fact.without_as_of"}

EVERY_PART = (*PARTS, *RECORDED)
every_part = pytest.mark.parametrize("part", EVERY_PART)


def pairs(part: str) -> list[tuple[str, Pair]]:
    return [(rule, pair) for rule, found in planted(part).items() for pair in found]


def all_pairs() -> list[tuple[str, Pair]]:
    return [each for part in EVERY_PART for each in pairs(part)]


def specs() -> list[tuple[Spec, str]]:
    of_pairs = [(s, p.language) for _, p in all_pairs() for s in (p.fault, p.twin)]
    return of_pairs + [(each.letter, each.languages[0]) for each in clean_letters()]


@every_part
def test_every_rule_has_a_file_and_every_file_a_rule(part):
    later = set() if part in WITHOUT_THEM else WRITTEN_LATER
    assert planted(part).keys() == RULES | later


@every_part
def test_every_rule_is_met_by_five_faults_and_more(part):
    assert [rule for rule, found in planted(part).items() if len(found) < 5] == []


@every_part
def test_there_are_a_hundred_and_fifty_faults_and_more(part):
    assert len(pairs(part)) >= 150


def test_every_id_is_there_once():
    ids = [pair.id for _, pair in all_pairs()]
    assert len(set(ids)) == len(ids)


def test_no_twin_is_its_fault():
    assert [pair.id for _, pair in all_pairs() if pair.fault == pair.twin] == []


def test_no_fault_stands_in_two_parts():
    faults = [{msgspec.json.encode(p.fault) for _, p in pairs(part)} for part in EVERY_PART]
    assert [one & other for one, other in itertools.combinations(faults, 2) if one & other] == []


@every_part
def test_rules_that_read_text_are_tried_in_four_languages(part):
    spoken = {rule: {p.language for p in found} for rule, found in planted(part).items()}
    poor = {rule for rule, languages in spoken.items() if len(languages) < 4}
    assert not poor - READ_NO_TEXT - {"number.between_languages"}


@every_part
def test_numbers_are_compared_between_english_and_three_languages(part):
    compared = planted(part)["number.between_languages"]
    assert len({code for pair in compared for code in pair.fault.languages}) >= 4


@pytest.mark.parametrize("code", ["en", "fr", "ko", "uk", "th", "zh"])
def test_the_small_letter_under_every_spec_is_ready(code):
    assert is_ready(check(letter_of(Spec(), code)))


def test_every_language_is_one_of_letters():
    codes = {code for spec, own in specs() for code in languages_of(spec, own)}
    assert [code for code in codes if language(code) is None] == []


def test_every_text_is_in_the_languages_of_its_letter():
    for spec, own in specs():
        letter = letter_of(spec, own)
        used = {code for _, block in blocks(letter) for code in block.texts}
        assert used == set(letter.languages.all)


def test_every_provision_is_in_the_catalogue():
    known = {each.id for each in catalogue().provisions}
    assert {basis.provision for spec, _ in specs() for basis in spec.bases} <= known


def test_every_state_has_its_cells():
    named = {state for spec, _ in specs() for basis in spec.bases for state in basis.binds}
    assert named <= set(parties().states)


def test_every_fault_is_one_of_its_language():
    for _, pair in all_pairs():
        assert pair.language in languages_of(pair.fault, pair.language)


def test_the_clean_letters_fill_thirty_pages_in_six_languages():
    letters = [letter_of(each.letter, each.languages[0]) for each in clean_letters()]
    versions = [(letter, code) for letter in letters for code in letter.languages.all]
    assert {code for _, code in versions} == {"en", "ko", "uk", "fr", "th", "zh"}
    assert len(versions) >= 30
