"""What changed between two letters."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.letter.difference import Fate, difference
from petitiondesk.letter.edits import (
    AddPart,
    MarkReviewed,
    MovePart,
    RemovePart,
    SetFields,
    SetText,
)
from petitiondesk.letter.letter import Languages, Letter
from petitiondesk.letter.redline import Mark
from petitiondesk.letter.tree import blocks
from tests.letter.both_texts import after_of, before_of
from tests.letters import a_ready_letter, drafting, edited

LETTER = a_ready_letter("ko")
BLOCKS = [block.id for _path, block in blocks(LETTER)]


def with_facts(count):
    made = drafting(3_000)
    return edited(LETTER, *(AddPart(LETTER.id, "facts", made.fact()) for _ in range(count)))


def fates(before, after):
    return [(change.path[-1], change.fate) for change in difference(before, after)]


@given(st.lists(st.tuples(st.sampled_from(BLOCKS), st.sampled_from(["en", "ko"]), st.text())))
def test_redlines_lead_from_every_old_text_to_the_new_one(written):
    after = edited(LETTER, *(SetText(*each) for each in written))
    told = {(c.part.id, t.language): t.runs for c in difference(LETTER, after) for t in c.texts}
    old, new = dict(blocks(LETTER)), dict(blocks(after))
    for path, block in old.items():
        for language in ("en", "ko"):
            pair = block.markup(language), new[path].markup(language)
            runs = told.get((block.id, language), ())
            assert (before_of(runs), after_of(runs)) == (pair if pair[0] != pair[1] else ("", ""))


def test_a_letter_does_not_differ_from_itself():
    same = msgspec.convert(msgspec.to_builtins(LETTER), Letter)
    assert same is not LETTER
    assert difference(LETTER, same) == ()


def test_a_text_is_told_in_the_language_that_changed():
    (change,) = difference(
        LETTER, edited(LETTER, SetText(LETTER.opening.id, "ko", "저희는 씁니다."))
    )
    assert change.path == ("opening",)
    assert [each.language for each in change.texts] == ["ko"]


def test_a_part_that_came_is_told_with_what_stands_in_it():
    fact = drafting().fact()
    after = edited(LETTER, AddPart(LETTER.id, "facts", fact), SetText(fact.text.id, "en", "Then."))
    came = difference(LETTER, after)
    assert [change.fate for change in came] == [Fate.ADDED] * len(came)
    assert came[0].path == ("facts", fact.id)
    assert [run.mark for run in came[1].texts[0].runs] == [Mark.ADDED]


def test_a_part_that_went_stands_where_it_was():
    letter = with_facts(2)
    middle = letter.facts[1].id
    (gone, *_inner) = difference(letter, edited(letter, RemovePart(middle)))
    assert (gone.path, gone.fate) == (("facts", middle), Fate.REMOVED)


def test_what_went_comes_between_its_old_neighbours():
    letter = with_facts(2)
    first, middle, last = letter.facts
    after = edited(
        letter,
        RemovePart(middle.id),
        SetText(first.text.id, "en", "First."),
        SetText(last.text.id, "en", "Last."),
    )
    told = dict.fromkeys(change.path[1] for change in difference(letter, after))
    assert list(told) == [first.id, middle.id, last.id]


def test_one_part_that_moved_is_the_only_one_told():
    letter = with_facts(4)
    moved = letter.facts[3].id
    assert fates(letter, edited(letter, MovePart(moved, 0))) == [(moved, Fate.MOVED)]


@given(st.permutations(range(6)))
def test_parts_that_are_not_told_as_moved_kept_their_order(order):
    letter = with_facts(5)
    after = msgspec.structs.replace(letter, facts=tuple(letter.facts[at] for at in order))
    moved = {part for part, _fate in fates(letter, after)}
    stayed = [[f.id for f in each.facts if f.id not in moved] for each in (letter, after)]
    assert stayed[0] == stayed[1]


def test_values_are_told_with_what_they_were_and_are():
    demand = LETTER.demands[0].id
    (change,) = difference(LETTER, edited(LETTER, SetFields(demand, {"deadline": "2026-06"})))
    (value,) = change.values
    assert (value.field, value.before, value.after) == ("deadline", "", "2026-06")


def test_languages_and_reading_by_a_native_speaker_are_told():
    more = Languages(prevailing="en", courtesy=("ko", "th"))
    block = LETTER.subject.id
    after = edited(
        LETTER, SetFields(LETTER.id, {"languages": more}), MarkReviewed(block, "ko", True)
    )
    told = [(value.field, value.language) for c in difference(LETTER, after) for value in c.values]
    assert told == [("languages", ""), ("reviewed", "ko")]
