"""Keeping a finding with a reason: it stays shown, and a change asks again."""

import msgspec
import pytest

from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.errors import CannotBeKeptError
from petitiondesk.letter.finding import Finding, Severity, is_ready
from petitiondesk.letter.keeping import keep, keep_no_longer, with_kept
from tests.letters import a_ready_letter, edited

LETTER = a_ready_letter("ko")
OPENING, FACT = LETTER.opening.id, LETTER.facts[0].id


def a_finding(where=OPENING, severity=Severity.ERROR, **members):
    return Finding(rule="law.x", severity=severity, where=where, **members)


def kept_in(letter, finding, reason="The law is contested."):
    return edited(letter, keep(letter, finding, reason=reason, on="2026-03-04"))


def is_kept(letter, finding):
    (marked,) = with_kept(letter, [finding])
    return marked.kept is not None


def test_an_error_that_is_kept_no_longer_blocks_and_says_why():
    letter = kept_in(LETTER, a_finding())
    (marked,) = with_kept(letter, [a_finding()])
    assert (marked.kept.reason, marked.kept.on) == ("The law is contested.", "2026-03-04")
    assert is_ready([marked])
    assert not is_ready([a_finding()])


@pytest.mark.parametrize(
    ("severity", "reason"), [(Severity.BLOCK, "Because."), (Severity.ERROR, " \n")]
)
def test_a_block_is_never_kept_and_nothing_without_a_reason(severity, reason):
    with pytest.raises(CannotBeKeptError):
        keep(LETTER, a_finding(severity=severity), reason=reason, on="2026-03-04")


def test_a_finding_that_became_a_block_is_not_kept_any_more():
    letter = kept_in(LETTER, a_finding())
    assert not is_kept(letter, a_finding(severity=Severity.BLOCK))


@pytest.mark.parametrize("where", [OPENING, FACT, "facts", LETTER.id])
def test_a_finding_is_kept_wherever_it_was_found(where):
    assert is_kept(kept_in(LETTER, a_finding(where)), a_finding(where))


def test_a_changed_text_asks_again():
    letter = kept_in(LETTER, a_finding(language="ko"))
    assert not is_kept(
        edited(letter, SetText(OPENING, "ko", "다릅니다.")), a_finding(language="ko")
    )
    assert is_kept(edited(letter, SetText(OPENING, "en", "Another.")), a_finding(language="ko"))


def test_a_changed_part_asks_again_and_another_does_not():
    letter = kept_in(LETTER, a_finding(FACT))
    source = LETTER.facts[0].sources[0].id
    assert not is_kept(edited(letter, SetFields(source, {"publisher": "UN"})), a_finding(FACT))
    assert is_kept(edited(letter, SetText(OPENING, "en", "Another.")), a_finding(FACT))


def test_something_else_found_in_the_same_text_is_not_kept():
    letter = kept_in(LETTER, a_finding(data={"state": "CHN"}))
    assert is_kept(letter, a_finding(data={"state": "CHN"}))
    assert not is_kept(letter, a_finding(data={"state": "PRK"}))
    assert not is_kept(letter, a_finding(where=LETTER.subject.id, data={"state": "CHN"}))


def test_a_new_reason_takes_the_place_of_the_old():
    letter = kept_in(kept_in(LETTER, a_finding()), a_finding(), reason="Two readings.")
    assert [kept.reason for kept in letter.kept] == ["Two readings."]


def test_a_reason_can_be_taken_back():
    letter = kept_in(LETTER, a_finding())
    letter = edited(letter, keep_no_longer(letter, letter.kept[0]))
    assert letter.kept == LETTER.kept


def test_what_is_found_is_otherwise_the_same():
    letter = kept_in(LETTER, a_finding())
    (marked,) = with_kept(letter, [a_finding()])
    assert msgspec.structs.replace(marked, kept=None) == a_finding()
