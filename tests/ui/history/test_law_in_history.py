"""What a version says of the case, of numbers, of what was kept, and of quoted rules."""

import pytest

from petitiondesk.letter.case_profile import CaseProfile, CaseState, PersonClass, Situation
from petitiondesk.letter.difference import difference
from petitiondesk.letter.edits import AddPart, SetFields
from petitiondesk.letter.figure import Figure
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.ui.history.change_words import ChangesInWords
from tests.fakes.library import the_library
from tests.letters import a_ready_letter, drafting, edited


@pytest.fixture
def told(qapp):
    def tell(before, after):
        words = ChangesInWords(before, after, the_library())
        cards = words.shown(difference(before, after))
        return [
            (card.title, text.label, "".join(run.text for run in text.runs))
            for card in cards
            for text in card.texts
        ]

    return tell


def test_the_case_is_told_in_its_own_words(told):
    letter = a_ready_letter()
    case = CaseProfile(
        persons=(PersonClass.REFUGEE,), situation=Situation.PEACE, states=(CaseState(state="THA"),)
    )
    after = edited(letter, SetFields(letter.id, {"case": case}))
    assert ("The letter", "About the case", "NothingRefugees · Peace · Thailand") in told(
        letter, after
    )


def test_numbers_of_a_fact_are_told_as_ranges(told):
    letter = a_ready_letter()
    figure = Figure(what="held", low=10, high=12, unit="persons")
    after = edited(letter, SetFields(letter.facts[0].id, {"figures": (figure,)}))
    assert [said for *_, said in told(letter, after)] == ["Nothingheld: 10 – 12 persons"]


def test_what_was_kept_is_told_by_its_reason(told):
    letter = a_ready_letter()
    reason = KeptFinding(
        rule="term.defined", where="p1", reason="A court said so.", on="2026-03-05", digest="0"
    )
    after = edited(letter, SetFields(letter.id, {"kept": (reason,)}))
    assert [said for *_, said in told(letter, after)] == ["NothingA court said so."]


def test_a_quoted_rule_is_told_as_a_quotation_without_a_number(told):
    made = drafting(5_000)
    letter, rule = a_ready_letter(), made.legal_basis("cat.3.1")
    before = edited(letter, AddPart(letter.id, "legal_bases", rule))
    wording = made.wording()
    after = edited(
        before,
        SetFields(rule.id, {"wording": wording}),
        SetFields(wording.source.id, {"title": "1465 UNTS 85"}),
    )
    titles = [title for title, *_ in told(before, after)]
    assert all("2" not in title for title in titles)
    assert any("Source" in title for title in titles)
