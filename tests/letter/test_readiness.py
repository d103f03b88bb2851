"""What a letter still lacks."""

import msgspec
import pytest

from petitiondesk.letter.edits import AddPart, MarkReviewed, RemovePart, SetFields, SetText
from petitiondesk.letter.finding import Severity, is_ready
from petitiondesk.letter.letter import Consent, Embargo, Role, Visibility
from petitiondesk.letter.readiness import check
from tests.files_touched import files_touched
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited


def rules(letter):
    return {finding.rule for finding in check(letter)}


def found(letter, rule):
    return next(finding for finding in check(letter) if finding.rule == rule)


def test_a_complete_letter_is_ready():
    letter = a_ready_letter()
    assert is_ready(check(letter))
    assert rules(letter) == {"legal_basis.none"}


def test_an_empty_letter_says_everything_that_is_missing():
    assert rules(an_empty_letter()) >= {
        "addressee.office_missing",
        "addressee.salutation_missing",
        "subject.missing",
        "opening.missing",
        "fact.text_missing",
        "fact.source_missing",
        "demand.text_missing",
        "signatory.name_missing",
    }


def test_a_finding_leads_to_the_block_that_is_empty():
    letter = an_empty_letter()
    assert found(letter, "subject.missing").where == letter.subject.id


@pytest.mark.parametrize(
    ("section", "rule", "severity"),
    [
        ("addressees", "addressee.none", Severity.BLOCK),
        ("facts", "fact.none", Severity.WARNING),
        ("demands", "demand.none", Severity.BLOCK),
        ("signatories", "signatory.none", Severity.BLOCK),
    ],
)
def test_a_section_without_parts_is_found(section, rule, severity):
    letter = msgspec.structs.replace(a_ready_letter(), **{section: ()})
    assert found(letter, rule).severity is severity


def test_no_file_is_looked_at():
    """Readiness is asked for after each pause in typing, in the thread that shows the letter."""
    embargo = Embargo(until="2025-01-23T10:00", time_zone="Asia/Seoul")
    letter = msgspec.structs.replace(a_ready_letter("ko"), embargo=embargo)
    check(letter)  # what is imported late is imported now
    assert files_touched(lambda: check(letter)) == []


def test_a_gap_in_the_prevailing_language_blocks():
    letter = a_ready_letter("ko")
    block = letter.opening
    letter = edited(letter, SetText(block.id, "en", ""))
    gaps = [f for f in check(letter) if f.rule == "translation.gap" and f.where == block.id]
    assert [(gap.language, gap.severity) for gap in gaps] == [("en", Severity.BLOCK)]


def test_a_gap_in_a_courtesy_language_warns():
    letter = a_ready_letter("ko")
    letter = edited(letter, SetText(letter.opening.id, "ko", ""))
    assert found(letter, "translation.gap").severity is Severity.WARNING
    assert is_ready(check(letter))


def test_a_changed_source_makes_its_translation_stale():
    letter = a_ready_letter("ko")
    assert "translation.stale" not in rules(letter)
    letter = edited(letter, SetText(letter.opening.id, "en", "We write again."))
    assert found(letter, "translation.stale").where == letter.opening.id


def test_unread_translations_are_counted_once_a_language():
    letter = a_ready_letter("ko")
    before = found(letter, "translation.unreviewed").data["count"]
    letter = edited(letter, MarkReviewed(letter.opening.id, "ko", reviewed=True))
    assert found(letter, "translation.unreviewed").data["count"] == before - 1


def test_a_demand_that_rests_on_nothing_warns():
    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.demands[0].id, {"facts": ()}))
    assert "demand.unsupported" in rules(letter)


def test_removing_a_fact_leaves_no_broken_link():
    letter = a_ready_letter()
    letter = edited(letter, RemovePart(letter.facts[0].id))
    assert "demand.link_broken" not in rules(letter)


def test_a_link_to_nowhere_is_an_error():
    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.demands[0].id, {"facts": ("gone",)}))
    assert found(letter, "demand.link_broken").severity is Severity.ERROR


def test_a_rule_of_law_without_a_reason_blocks():
    letter = a_ready_letter()
    letter = edited(letter, AddPart(letter.id, "legal_bases", drafting().legal_basis("cat.3.1")))
    assert found(letter, "legal_basis.why_missing").severity is Severity.BLOCK


@pytest.mark.parametrize("date", ["2025-02-30", "2025-13"])
def test_a_date_that_the_calendar_does_not_have_blocks(date):
    letter = msgspec.structs.replace(a_ready_letter(), issued=date)
    assert found(letter, "date.impossible").data == {"date": date}


@pytest.mark.parametrize("date", ["2025", "2025-01", "2025-01-31", "2024-02-29"])
def test_a_year_a_month_or_a_day_is_a_date(date):
    letter = msgspec.structs.replace(a_ready_letter(), issued=date)
    assert "date.impossible" not in rules(letter)


def test_an_embargo_at_no_time_blocks():
    embargo = Embargo(until="2025-99-99T99:99", time_zone="Asia/Seoul")
    letter = msgspec.structs.replace(a_ready_letter(), embargo=embargo)
    assert found(letter, "date.impossible").where == "embargo"


def test_a_logo_without_a_description_is_an_error():
    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.letterhead.id, {"logo": drafting().logo(b"png")}))
    assert found(letter, "logo.description_missing").severity is Severity.ERROR


def test_organisations_that_nobody_asks_are_an_error():
    letter = a_ready_letter()
    letter = edited(letter, AddPart(letter.id, "signatories", drafting().signatory()))
    assert found(letter, "signatory.not_asked").data == {"count": 1}


def test_required_consent_is_said_to_be_pending_and_does_not_block():
    letter = msgspec.structs.replace(a_ready_letter(), consent=Consent.REQUIRED)
    assert found(letter, "consent.pending").severity is Severity.NOTE
    assert is_ready(check(letter))


def test_a_letter_that_nobody_leads_warns():
    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.signatories[0].id, {"role": Role.SUPPORTER}))
    assert "signatory.no_lead" in rules(letter)


def test_an_annex_that_must_stay_is_said_to_stay():
    annex = msgspec.structs.replace(drafting().annex(), visibility=Visibility.NEVER)
    letter = a_ready_letter()
    letter = edited(letter, AddPart(letter.id, "annexes", annex))
    assert "annex.stays" in rules(letter)


def test_a_count_that_is_not_known_is_an_error():
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", "{prisoners.count} prisoners"))
    assert found(letter, "text.field_unknown").data == {"field": "prisoners.count"}


def test_a_character_that_turns_text_around_is_found():
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", "pay \u202eeno"))
    assert found(letter, "text.unprintable").data == {"characters": "U+202E"}


def test_a_language_without_words_and_fonts_blocks():
    assert found(a_ready_letter("tlh"), "language.unsupported").severity is Severity.BLOCK
