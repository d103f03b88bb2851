"""What a check says beyond readiness."""

from concurrent.futures import Future

import msgspec
import pytest

from petitiondesk.desk.drafting.check_letter import check_law, check_letter, check_print
from petitiondesk.desk.errors import LawUncheckedError
from petitiondesk.desk.wording.failures import words_for_error
from petitiondesk.letter.edits import AddPart, SetFields
from petitiondesk.letter.finding import Finding, Severity, is_ready
from petitiondesk.letter.keeping import keep
from petitiondesk.letter.letter import Embargo
from petitiondesk.typesetting.errors import BadPictureError, PictureFault, TypesettingFailedError
from petitiondesk.typesetting.glyphs import MissingGlyph
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.files_touched import files_touched
from tests.letters import a_ready_letter, drafting, edited


def rules(findings):
    return {finding.rule: finding for finding in findings}


def test_a_rule_that_the_catalogue_does_not_have_blocks():
    letter = a_ready_letter()
    letter = edited(letter, AddPart(letter.id, "legal_bases", drafting().legal_basis("no.such")))
    found = rules(check_letter(letter, the_library()))["legal_basis.unknown_provision"]
    assert found.severity is Severity.BLOCK
    assert found.data == {"provision": "no.such"}


def test_a_rule_of_the_catalogue_is_known():
    letter = a_ready_letter()
    letter = edited(letter, AddPart(letter.id, "legal_bases", drafting().legal_basis("cat.3.1")))
    assert "legal_basis.unknown_provision" not in rules(check_letter(letter, the_library()))


def test_a_layout_that_is_not_installed_blocks():
    letter = msgspec.structs.replace(a_ready_letter(), layout="../elsewhere")
    assert "layout.unknown" in rules(check_letter(letter, the_library()))


def with_an_embargo(time_zone):
    embargo = Embargo(until="2025-01-23T10:00", time_zone=time_zone)
    return msgspec.structs.replace(a_ready_letter(), embargo=embargo)


def test_a_time_zone_that_no_clock_follows_is_an_error():
    letter = with_an_embargo("Asia/Nowhere")
    found = rules(check_letter(letter, the_library()))["embargo.time_zone_unknown"]
    assert (found.severity, found.data) == (Severity.ERROR, {"time_zone": "Asia/Nowhere"})


@pytest.mark.parametrize("time_zone", ["Asia/Seoul", "Europe/Kyiv", "UTC"])
def test_a_time_zone_of_the_system_is_known(time_zone):
    found = rules(check_letter(with_an_embargo(time_zone), the_library()))
    assert "embargo.time_zone_unknown" not in found


def test_a_check_touches_no_file():
    letter, library = with_an_embargo("Asia/Seoul"), the_library()
    assert files_touched(lambda: check_letter(letter, library)) == []


def test_a_logo_that_cannot_be_printed_blocks():
    class Refusing(FakeTypesetter):
        def picture(self, untrusted):
            future = Future()
            future.set_exception(BadPictureError(reason=PictureFault.DAMAGED))
            return future

    letter = a_ready_letter()
    letter = edited(letter, SetFields(letter.letterhead.id, {"logo": drafting().logo(b"svg")}))
    found = rules(check_print(letter, the_library(), Refusing()))
    assert found["logo.unusable"].where == letter.letterhead.logo.id


AGAINST_THE_LAW = Finding(rule="law.x", severity=Severity.ERROR, where="facts")


def test_the_law_is_asked_of_the_worker_and_what_is_kept_is_marked():
    letter, typesetter = a_ready_letter(), FakeTypesetter(law=(AGAINST_THE_LAW,))
    (found,) = check_law(letter, the_library(), typesetter)
    assert not is_ready([found])
    letter = edited(letter, keep(letter, found, reason="Contested.", on="2026-03-05"))
    (kept,) = check_law(letter, the_library(), typesetter)
    assert is_ready([kept])
    assert kept.kept.reason == "Contested."


def test_a_law_that_does_not_answer_is_told_as_that_and_not_as_a_page():
    class Silent(FakeTypesetter):
        def law_findings(self, letter, today):
            future = Future()
            future.set_exception(TypesettingFailedError(engine="pdf"))
            return future

    with pytest.raises(LawUncheckedError) as error:
        check_law(a_ready_letter(), the_library(), Silent())
    assert "checked against the law" in words_for_error(error.value).what


def test_what_readiness_says_can_be_kept_too():
    letter = with_an_embargo("Asia/Nowhere")
    found = rules(check_letter(letter, the_library()))["embargo.time_zone_unknown"]
    letter = edited(letter, keep(letter, found, reason="A new zone.", on="2026-03-05"))
    assert rules(check_letter(letter, the_library()))["embargo.time_zone_unknown"].kept


def test_the_law_is_asked_for_the_day_of_the_library():
    days = []

    class Noting(FakeTypesetter):
        def law_findings(self, letter, today):
            days.append(today)
            return super().law_findings(letter, today)

    check_law(a_ready_letter(), the_library(), Noting())
    assert days == [the_library().today()]


def test_a_character_without_a_glyph_is_named_where_it_was_written():
    letter = a_ready_letter()
    fact = letter.facts[0]
    letter = edited(letter, SetFields(fact.sources[0].id, {"title": "Report ꙮ"}))
    typesetter = FakeTypesetter(missing=(MissingGlyph(fact.id, "ꙮ", ""),))
    (found,) = check_print(letter, the_library(), typesetter)
    assert (found.where, found.language) == (fact.sources[0].id, "en")


def test_a_text_of_no_language_is_named_once_though_every_page_has_it():
    letter = a_ready_letter("ko")
    source = letter.facts[0].sources[0].id
    letter = edited(letter, SetFields(source, {"title": "Report ꙮ"}))
    typesetter = FakeTypesetter(missing=(MissingGlyph(letter.facts[0].id, "ꙮ", ""),))
    assert [each.where for each in check_print(letter, the_library(), typesetter)] == [source]
