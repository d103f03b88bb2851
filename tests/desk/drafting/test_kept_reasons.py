"""What was kept with a reason is read by those who decide to sign, and stands in no page."""

import pytest

from petitiondesk.desk.drafting.kept_reasons import kept_reasons
from petitiondesk.desk.pages.prepare_page import prepare_page
from petitiondesk.desk.wording.findings import words_for_finding
from petitiondesk.letter.codec import encode
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.keeping import keep
from petitiondesk.page.text import plain_text
from tests.fakes.library import the_composer, the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.letters import a_ready_letter, edited

REASON = "Two courts read it otherwise, and we say so."


LETTER = a_ready_letter()
FOUND = Finding(
    rule="law.article_bare",
    severity=Severity.ERROR,
    where=LETTER.opening.id,
    language="en",
    data={"words": "Article 7"},
)
KEPT = edited(LETTER, keep(LETTER, FOUND, reason=REASON, on="2026-11-20"))


def test_whoever_signs_reads_what_was_found_and_why_it_was_kept():
    (told,) = kept_reasons(KEPT, the_library(), FakeTypesetter(law=(FOUND,)))
    assert (told.kept.reason, told.kept.on) == (REASON, "2026-11-20")
    assert "Article 7" in words_for_finding(told.finding).what


CHANGED = edited(KEPT, SetText(LETTER.opening.id, "en", "We write about other things."))


def test_a_reason_whose_text_has_changed_is_told_without_a_finding():
    (told,) = kept_reasons(CHANGED, the_library(), FakeTypesetter())
    assert (told.kept.reason, told.finding) == (REASON, None)


def test_what_is_found_in_the_changed_text_too_is_told_as_open_again():
    (told,) = kept_reasons(CHANGED, the_library(), FakeTypesetter(law=(FOUND,)))
    assert (told.finding, told.asked_again) == (FOUND, True)


def test_the_copy_for_those_who_are_asked_to_sign_tells_it_by_its_place():
    copy = edition(KEPT, Audience.REVIEWER).content
    (told,) = kept_reasons(copy, the_library(), FakeTypesetter(law=(FOUND,)))
    assert told.kept.reason == REASON
    assert told.finding == FOUND


def test_a_letter_without_reasons_asks_nobody():
    assert kept_reasons(LETTER, the_library(), FakeTypesetter()) == ()


def test_no_edition_but_those_of_signers_and_authors_holds_a_reason():
    holding = {a for a in Audience if REASON.encode() in encode(edition(KEPT, a).content)}
    assert holding == {Audience.REVIEWER, Audience.ARCHIVE}


@pytest.mark.parametrize("audience", Audience)
def test_no_page_that_is_exported_prints_a_reason(audience):
    manuscript = prepare_page(KEPT, "en", the_library(), audience=audience, draft=False)
    assert REASON not in plain_text(the_composer().compose(manuscript))
