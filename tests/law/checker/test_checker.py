"""The frame: rules over one reading, severities under their evidence, texts read once."""

import datetime as dt

import msgspec
import pytest

from petitiondesk.law.act_days import possible_days
from petitiondesk.law.checker.checker import RULES, Checker, check
from petitiondesk.law.checker.reading.article_index import ArticleIndex, pinpoints_of
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reading.text_reading import Pinpoint, TextReading
from petitiondesk.law.checker.reporting import at_most, of_instrument, of_provision, report
from petitiondesk.law.day_range import DayRange
from petitiondesk.letter.case_profile import ActDates, CaseProfile
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.finding import Evidence, EvidenceKind, Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import walk
from tests.law.checker_data import references
from tests.letters import a_ready_letter, drafting, edited

DAY = dt.date(2026, 3, 5)
BASIS = drafting().legal_basis("gc3.109.3")
LETTER = edited(
    a_ready_letter("ko"),
    AddPart("p1", "legal_bases", BASIS),
    SetText(BASIS.why.id, "en", "While hostilities last."),
    SetText("p27", "en", "Article 3 of the Convention against Torture forbids it."),
)


def reading(letter=LETTER, cache=None):
    return Reading(letter, references(), DAY, {} if cache is None else cache)


def evidence(level, as_of=""):
    return Evidence(kind=EvidenceKind.PARTY, key="CHN:ICCPR", level=level, as_of=as_of)


@pytest.mark.parametrize(
    ("level", "severity"), [("A", "error"), ("C", "error"), ("D", "warning"), ("memory", "error")]
)
def test_evidence_of_level_d_never_says_more_than_a_warning(level, severity):
    found = report("law.x", Severity.ERROR, "x", evidence=[evidence("A"), evidence(level)])
    assert found.severity.value == severity
    assert ("from_memory" in found.data) == (level in ("D", "memory"))


def test_a_note_stays_one_whatever_it_rests_on():
    assert at_most(Severity.NOTE, Severity.WARNING) is Severity.NOTE
    assert report("law.x", Severity.NOTE, "x", evidence=[evidence("D")]).severity is Severity.NOTE


def test_evidence_that_is_older_than_the_acts_says_so():
    acts = DayRange(dt.date(2025, 1, 11), dt.date(2025, 1, 23))
    old, new = evidence("A", "2024-06-01"), evidence("A", "2026-01-01")
    assert report("x", Severity.NOTE, "x", evidence=[old], acts=acts).data["older_than_act"]
    assert "older_than_act" not in report("x", Severity.NOTE, "x", evidence=[new], acts=acts).data


def test_evidence_shows_its_level_source_and_day():
    catalogue = references().catalogue
    provision = catalogue.provision("gc4.45.4")
    shown = of_provision(provision, catalogue.as_of)
    assert (shown.key, shown.level, shown.as_of) == ("gc4.45.4", "text_matched", catalogue.as_of)
    assert of_instrument(catalogue.instrument("gc4"), catalogue.as_of).source


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


def test_the_wording_of_a_rule_is_not_read_as_the_authors_words():
    wording = drafting(70_000).wording()
    letter = edited(
        LETTER,
        SetFields(BASIS.id, {"wording": wording}),
        SetText(wording.text.id, "en", "Article 9 forbids it."),
    )
    assert wording.text.id not in {block.block for block in reading(letter).blocks}


def test_articles_that_a_legal_basis_cites_are_not_named_besides():
    text = "Article 109(3) of the Third Geneva Convention and Article 3 of the CAT."
    named = reading(edited(LETTER, SetText(LETTER.opening.id, "en", text))).named
    assert [[p.id for p in each.provisions] for each in named] == [["cat.3.1", "cat.3.2"]]


@pytest.mark.parametrize(
    ("acts", "issued", "days"),
    [
        (("2025-01-11", "2025-01-23"), "2026", ("2025-01-11", "2025-01-23")),
        (("2025-01", ""), "2026", ("2025-01-01", "2025-01-31")),
        (("", "2025"), "2026", ("2025-01-01", "2025-12-31")),
        (("", ""), "2026-02-01", ("2026-02-01", "2026-02-01")),
        (("2025-13", ""), "", ("2026-03-05", "2026-03-05")),
        (("2025-02", "2025-01"), "", ("2025-01-01", "2025-02-28")),
    ],
)
def test_the_days_of_the_acts_else_of_the_letter_else_today(acts, issued, days):
    case = CaseProfile(acts=ActDates(first=acts[0], last=acts[1]))
    found = reading(msgspec.structs.replace(LETTER, case=case, issued=issued)).act_days
    assert (found.first.isoformat(), found.last.isoformat()) == days


def test_a_date_that_the_calendar_does_not_have_means_no_days():
    assert possible_days("2025-02-30") is None
    assert possible_days("") is None


@pytest.mark.parametrize(
    ("provision", "pinpoints"),
    [
        ("gc3.109.3", [("109", "3")]),
        ("cat.5-7", [("5", "2"), ("6", ""), ("7", "")]),
        ("ap1.32-33", [("32", ""), ("33", "")]),
        ("genocide.9", [("9", "")]),
        ("gc.ca3", [("3", "")]),
        ("cihl.r113", []),
    ],
)
def test_the_articles_of_a_provision(provision, pinpoints):
    found = pinpoints_of(references().catalogue.provision(provision))
    assert [(each.article, each.paragraph) for each in found] == pinpoints


def test_a_paragraph_is_found_and_a_whole_article_is_all_of_them():
    index = ArticleIndex(references().catalogue)
    assert [p.id for p in index.provisions("gc3", Pinpoint("109", "3"))] == ["gc3.109.3"]
    assert {p.id for p in index.provisions("gc3", Pinpoint("109"))} == {"gc3.109.1", "gc3.109.3"}
    assert index.provisions("gc3", Pinpoint("999")) == ()
    assert index.instrument("gc2") is None


def test_an_empty_letter_is_checked_without_a_fault():
    empty = drafting(50_000).letter(LETTER.kind, LETTER.languages)
    assert isinstance(empty, Letter)
    assert [f for f in check(empty, references(), DAY) if f.severity is not Severity.NOTE] == []


def test_no_rule_is_there_twice():
    assert len(set(RULES)) == len(RULES)


def test_forms_of_address_are_checked_with_the_law():
    letter = a_ready_letter("fr")
    spoken = [
        SetText(letter.addressees[0].salutation.id, "fr", "Madame la Ministre,"),
        SetText(letter.formula.id, "fr", "Veuillez agréer, Monsieur le Ministre, mes salutations."),
    ]
    found = check(edited(letter, *spoken), references(), DAY)
    assert any(finding.rule.startswith("address.") for finding in found)
