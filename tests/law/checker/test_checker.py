"""The frame: every rule over one reading, in the order of the paper, texts read once."""

from petitiondesk.law.checker.checker import RULES, Checker, check
from petitiondesk.law.checker.reading.text_reading import TextReading
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import walk
from tests.law.checker.one_reading import DAY, LETTER, reading
from tests.law.checker_data import references
from tests.letters import drafting, edited


def test_findings_come_in_the_order_of_the_paper():
    letter = edited(
        LETTER,
        SetText(LETTER.closing.id, "en", "See Article 9."),
        SetText(LETTER.opening.id, "en", "See Article 8."),
    )
    places = [found.part.id for found in walk(letter)]
    found = [places.index(f.where) for f in check(letter, references(), DAY) if f.where in places]
    assert found == sorted(found)


def test_a_text_that_has_not_changed_is_not_read_again():
    checker, cache = Checker(references()), {}
    before = {(b.block, b.language): b.text for b in reading(cache=cache).blocks}
    kept = reading(cache=cache)
    cache.update({(b.language, b.text.markup): b.text for b in kept.blocks})
    changed = edited(LETTER, SetText(LETTER.subject.id, "en", "Another subject"))
    after = {(b.block, b.language): b.text for b in reading(changed, cache).blocks}
    assert checker.check(LETTER, DAY) == checker.check(LETTER, DAY)
    assert after[LETTER.closing.id, "en"] is kept.texts_of(LETTER.closing.id)[0].text
    assert after[LETTER.subject.id, "en"] is not before[LETTER.subject.id, "en"]


def test_a_checker_keeps_no_text_of_an_earlier_letter(monkeypatch):
    made = []
    real = TextReading.__init__

    def counting(self, markup, words):
        made.append(markup)
        real(self, markup, words)

    monkeypatch.setattr(TextReading, "__init__", counting)
    checker, opening = Checker(references()), LETTER.opening.markup("en")
    for _ in range(2):
        checker.check(LETTER, DAY)
    assert made.count(opening) == 1
    checker.forget()
    checker.check(LETTER, DAY)
    assert made.count(opening) == 2


def test_an_empty_letter_is_checked_without_a_fault():
    empty = drafting(50_000).letter(LETTER.kind, LETTER.languages)
    assert isinstance(empty, Letter)
    assert [f for f in check(empty, references(), DAY) if f.severity is not Severity.NOTE] == []


def test_no_rule_is_there_twice():
    assert len(set(RULES)) == len(RULES)
