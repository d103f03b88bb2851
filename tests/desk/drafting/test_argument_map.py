import pytest

from petitiondesk.desk.drafting.argument_map import Gap, argument_map
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited


@pytest.fixture
def letter():
    letter, made = a_ready_letter(), drafting(5_000)
    rules = [made.legal_basis("cat.3.1"), made.legal_basis("ref51.33.1")]
    return edited(letter, *(AddPart(letter.id, "legal_bases", each) for each in rules))


def resting_on(letter, *rules):
    return edited(letter, SetFields(letter.demands[0].id, {"legal_bases": rules}))


def test_a_demand_names_its_facts_and_rules_in_the_order_of_the_letter(letter):
    first, second = (basis.id for basis in letter.legal_bases)
    (mapped,) = argument_map(resting_on(letter, second, first)).demands
    assert mapped.facts == (letter.facts[0].id,)
    assert mapped.rules == (first, second)


def test_a_demand_lies_on_whom_its_rules_bind_each_once(letter):
    first, second = (basis.id for basis in letter.legal_bases)
    bound = edited(
        letter,
        SetFields(first, {"binds": ("UKR", "THA")}),
        SetFields(second, {"binds": ("THA", "the holding power")}),
    )
    (mapped,) = argument_map(resting_on(bound, first, second)).demands
    assert mapped.bearers == ("UKR", "THA", "the holding power")


def test_a_demand_without_law_lies_on_nobody_and_that_is_said_once(letter):
    (mapped,) = argument_map(letter).demands
    assert mapped.gaps == (Gap.LAW,)


def test_a_rule_that_binds_nobody_leaves_a_gap(letter):
    (mapped,) = argument_map(resting_on(letter, letter.legal_bases[0].id)).demands
    assert mapped.gaps == (Gap.BEARER,)


def test_a_demand_without_facts_has_a_gap(letter):
    bare = edited(letter, SetFields(letter.demands[0].id, {"facts": ()}))
    assert Gap.FACTS in argument_map(bare).demands[0].gaps


def test_what_no_demand_rests_on_stands_idle(letter):
    first, second = (basis.id for basis in letter.legal_bases)
    mapped = argument_map(resting_on(letter, first))
    assert (mapped.idle_facts, mapped.idle_rules) == ((), (second,))
    assert not mapped.holds


def test_an_argument_without_gaps_and_orphans_holds(letter):
    rules = tuple(basis.id for basis in letter.legal_bases)
    bound = edited(letter, SetFields(rules[0], {"binds": ("UKR",)}))
    assert argument_map(resting_on(bound, *rules)).holds


def test_what_is_blank_is_left_out():
    mapped = argument_map(an_empty_letter())
    assert (mapped.demands, mapped.facts, mapped.rules) == ((), (), ())
    assert not mapped.holds


def test_a_fact_that_lost_its_words_is_no_support_that_can_be_seen(letter):
    silent = edited(letter, SetText(letter.facts[0].text.id, "en", ""))
    assert argument_map(silent).idle_facts == ()
