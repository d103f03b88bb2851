"""The law data of the repository: every entry whole, in order, and honest about its proof."""

import datetime as dt
import json
import re
from collections import Counter

import pytest
from msgspec import structs

from petitiondesk.law.catalogue import Binding
from petitiondesk.law.citation import cite
from petitiondesk.law.day_range import days_of
from petitiondesk.law.status import bound_from
from petitiondesk.law.treaty_cells import Level, Mode, Status
from petitiondesk.letter.languages import LANGUAGES
from tests.fakes.library import the_library
from tests.law.data import FOLDER, all_names, catalogue, parties

CATALOGUE, NAMES, PARTIES = catalogue(), all_names(), parties()
RAW = json.loads((FOLDER / "provisions.json").read_bytes())
USED_IN_THE_SAMPLES = [
    "gc3.4.A.1",
    "gc3.13.2",
    "gc3.14.1",
    "gc3.12.2",
    "gc3.109.3",
    "gc3.118.1",
    "cat.3.1",
    "iccpr.7",
    "echr.3",
    "rome.8.2.a",
    "cihl.r158",
    "ref51.33.1",
    "ref51.35",
    "krconst.2.2",
    "krconst.3",
    "krnkda.4",
    "ded.8",  # codespell:ignore ded
    "iccpr.8.3.a",
    "c29.2.1",
    "c29.2.2.a",
    "c29.25",
    "uncharter.2.4",
    "scr2397.8",
]


@pytest.mark.parametrize("provision", CATALOGUE.provisions, ids=lambda provision: provision.id)
def test_an_entry_is_whole_and_named_after_its_instrument(provision):
    assert provision.id.partition(".")[0] == provision.instrument
    assert CATALOGUE.instrument(provision.instrument).name
    assert provision.proof.source
    assert provision.tags == tuple(sorted(set(provision.tags)))


def test_what_limits_a_rule_or_says_the_same_is_in_the_catalogue():
    assert all(
        each in CATALOGUE and each != provision.id
        for provision in CATALOGUE.provisions
        for each in (*provision.qualified_by, *provision.custom)
    )


def test_no_rule_protects_those_whom_it_leaves_out():
    assert not [p.id for p in CATALOGUE.provisions if set(p.protects) & set(p.not_for)]


def test_whatever_says_the_same_as_custom_is_custom():
    said = {each for p in CATALOGUE.provisions for each in p.custom}
    assert {CATALOGUE.instrument(each.partition(".")[0]).binding for each in said} == {
        Binding.CUSTOM
    }


def test_every_treaty_that_an_instrument_names_is_in_the_table():
    named = {CATALOGUE.instrument(p.instrument).treaty for p in CATALOGUE.provisions}
    assert named - {""} <= set(PARTIES.treaties)


def test_the_law_of_one_state_names_it():
    kinds = {p.instrument: CATALOGUE.instrument(p.instrument) for p in CATALOGUE.provisions}
    assert all((i.binding is Binding.DOMESTIC) == bool(i.state) for i in kinds.values())


CELLS = [(state, treaty) for state in PARTIES.states for treaty in PARTIES.treaties]


def test_the_first_table_is_there():
    assert len(PARTIES.states) >= 33
    assert len(PARTIES.treaties) >= 20


def test_the_law_data_is_counted(figure):
    levels = Counter(PARTIES.cell(*pair).proof.level.value for pair in CELLS)
    proofs = Counter(provision.proof.level.value for provision in CATALOGUE.provisions)
    figure(f"law data: {len(CELLS)} cells of states and treaties, {dict(sorted(levels.items()))}")
    figure(f"law data: {len(CATALOGUE.provisions)} provisions, {dict(sorted(proofs.items()))}")
    assert sum(levels.values()) >= 33 * 20
    assert sum(proofs.values()) >= 213


@pytest.mark.parametrize("state", sorted(PARTIES.states))
def test_a_cell_comes_out_as_it_was_recorded(state):
    today = dt.date.fromisoformat(PARTIES.as_of)
    for treaty in PARTIES.treaties:
        recorded = PARTIES.cell(state, treaty).status
        assert PARTIES.status(state, treaty, today).status is recorded


def test_what_was_read_of_an_entry_into_force_agrees_with_the_rule_of_the_treaty():
    for cell in (PARTIES.cell(*pair) for pair in CELLS):
        if cell.in_force and cell.mode is not Mode.SUCCESSION:
            treaty = PARTIES.treaty(cell.treaty)
            computed = bound_from(structs.replace(cell, in_force=""), treaty)
            assert computed.first <= days_of(cell.in_force).first <= computed.last


def test_who_is_no_member_of_an_organisation_is_told_so_in_its_treaties():
    for state, key in CELLS:
        cell, organisation = PARTIES.cell(state, key), PARTIES.treaty(key).members_of
        if organisation:
            member = organisation in PARTIES.state(state).member_of
            assert (cell.status is Status.NOT_MEMBER) != (member or bool(cell.ended))


def test_declarations_are_on_provisions_that_the_catalogue_has():
    told = {p for pair in CELLS for d in PARTIES.cell(*pair).declarations for p in d.provisions}
    assert all(each in CATALOGUE for each in told)


def test_nothing_is_known_better_than_its_source():
    for cell in (PARTIES.cell(*pair) for pair in CELLS):
        only_memory = all(source.startswith("from memory") for source in cell.proof.sources)
        assert (cell.proof.level is Level.D) == only_memory


@pytest.mark.parametrize("coll", ["provisions", "instruments"])
def test_records_are_sorted_by_id_so_that_a_change_is_easy_to_review(coll):
    ids = [record["id"] for record in RAW[coll]]
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.json")), ids=str)
def test_a_file_is_written_in_the_one_form_that_is_reviewed(path):
    text = path.read_text(encoding="utf-8")
    canonical = json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
    assert text == canonical.replace("\u200f", "\\u200f").replace("\u00a0", "\\u00a0")


def test_no_entry_leads_to_a_file_of_somebody_s_machine():
    text = (FOLDER / "provisions.json").read_text(encoding="utf-8")
    assert not re.search(r"github|(?<!\w)/[a-z]+/[a-z]|data/[a-z-]+\.json", text)


def test_every_language_of_letters_can_cite():
    assert set(NAMES) == {language.code for language in LANGUAGES}


@pytest.mark.parametrize("code", sorted(NAMES))
def test_names_are_of_instruments_that_the_catalogue_has(code):
    known = {record["id"] for record in RAW["instruments"]}
    assert set(NAMES[code].instruments) <= known
    assert all(name.full and name.short for name in NAMES[code].instruments.values())


@pytest.mark.parametrize("code", sorted(NAMES))
def test_no_names_claim_a_review_without_a_reviewer(code):
    assert NAMES[code].reviewed == bool(NAMES[code].reviewer)


@pytest.mark.parametrize("code", ["en", "ko", "uk"])
def test_what_the_samples_cite_has_a_name_in_their_languages(code):
    made = cite(CATALOGUE, USED_IN_THE_SAMPLES, NAMES, code)
    assert [c.provision for c in made.values() if c.language] == []


TITLES = the_library().titles
INTERFACE = ["ar", "en", "ko", "uk"]


def test_every_language_of_the_interface_has_titles():
    assert sorted(TITLES) == INTERFACE


@pytest.mark.parametrize("code", INTERFACE)
def test_every_provision_and_theme_has_a_name_in_the_languages_of_the_interface(code):
    tags = {tag for provision in CATALOGUE.provisions for tag in provision.tags}
    assert set(TITLES[code].themes) == tags
    assert all(TITLES[code].themes.values())
    named = set() if code == "en" else {provision.id for provision in CATALOGUE.provisions}
    assert set(TITLES[code].titles) == named
    assert all(TITLES[code].titles.values())
