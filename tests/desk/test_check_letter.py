"""What a check says beyond readiness."""

from concurrent.futures import Future

import msgspec

from petitiondesk.desk.check_letter import check_letter, check_print
from petitiondesk.letter.edits import AddPart, SetFields
from petitiondesk.letter.finding import Severity
from petitiondesk.typesetting.errors import BadPictureError, PictureFault
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
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
