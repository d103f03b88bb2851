"""Export: everything is set before anything is written, and what is reported was read back."""

import hashlib
from concurrent.futures import Future

import msgspec
import pytest

from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.desk.exporting.order import Stage
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.letter import Addressing, Consent, Display
from petitiondesk.typesetting.glyphs import MissingGlyph
from tests.desk.exporting.exports import Disputed, export, names
from tests.fakes.typesetter import FakeTypesetter
from tests.fakes.watch import SilentWatch
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited


def test_every_language_is_made_in_every_format(tmp_path):
    letter = msgspec.structs.replace(a_ready_letter("ko"), reference="HA/2026/1")
    result = export(letter, tmp_path)
    made = ["HA-2026-1.en.docx", "HA-2026-1.en.pdf", "HA-2026-1.ko.docx", "HA-2026-1.ko.pdf"]
    assert names(tmp_path) == made
    assert {(f.kind, f.language) for f in result.files} == {
        (kind, language) for kind in ("pdf", "docx") for language in ("en", "ko")
    }


def test_sheets_are_made_once_a_language_and_for_newsrooms_of_what_all_may_see(tmp_path):
    letter = a_ready_letter()
    other = drafting().addressee()
    letter = edited(
        letter,
        AddPart(letter.id, "addressees", other),
        SetText(other.office.id, "en", "Minister of Foreign Affairs"),
        SetText(other.salutation.id, "en", "Dear Minister,"),
        SetFields(letter.id, {"addressing": Addressing.SEPARATE}),
    )
    typesetter = FakeTypesetter()
    wanted = ("digest", "press")
    export(letter, tmp_path, typesetter=typesetter, formats=wanted, audience=Audience.RECIPIENT)
    assert names(tmp_path) == [
        "urgent-appeal.press.en.docx",
        "urgent-appeal.press.en.pdf",
        "urgent-appeal.recipient.digest.en.pdf",
    ]


def test_what_is_reported_is_what_stands_on_the_disk(tmp_path):
    for made in export(a_ready_letter(), tmp_path).files:
        assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()


def test_a_letter_that_is_not_ready_is_refused_with_its_findings(tmp_path):
    result = export(an_empty_letter(), tmp_path)
    assert result.files == ()
    assert any(finding.rule == "subject.missing" for finding in result.findings)
    assert names(tmp_path) == []


def test_an_unfinished_letter_can_be_had_as_a_marked_draft(tmp_path):
    typesetter = FakeTypesetter()
    result = export(an_empty_letter(), tmp_path, typesetter=typesetter, draft=True)
    assert result.draft
    assert all(tree.draft for tree in typesetter.trees)
    assert names(tmp_path) == ["urgent-appeal.draft.en.docx", "urgent-appeal.draft.en.pdf"]


def test_a_letter_that_waits_for_consent_leaves_as_a_draft(tmp_path):
    letter = msgspec.structs.replace(a_ready_letter(), consent=Consent.REQUIRED)
    assert export(letter, tmp_path).draft


def test_a_ready_letter_carries_no_mark(tmp_path):
    typesetter = FakeTypesetter()
    export(a_ready_letter(), tmp_path, typesetter=typesetter)
    assert not any(tree.draft for tree in typesetter.trees)


def test_a_character_without_a_glyph_is_refused_by_name(tmp_path):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", "We write in ꙮ."))
    missing = MissingGlyph(source=letter.opening.id, character="ꙮ", language="en")
    result = export(letter, tmp_path, typesetter=FakeTypesetter(missing=(missing,)))
    assert result.files == ()
    (finding,) = [f for f in result.findings if f.rule == "glyph.missing"]
    assert finding.where == letter.opening.id
    assert finding.data == {"character": "ꙮ", "code": "U+A66E"}


def test_progress_is_told_by_stage(tmp_path):
    told = []

    class Listening(SilentWatch):
        def report(self, progress):
            told.append((progress.stage, progress.done, progress.total))

    export(a_ready_letter(), tmp_path, watch=Listening())
    unsigned = (Stage.TYPESET, Stage.WRITE, Stage.VERIFY)
    each = [(stage, done, 2) for stage in unsigned for done in (0, 1)]
    assert told == [(Stage.CHECK, 0, 1), *each]


def test_the_folder_lists_the_sums_of_its_files(tmp_path):
    result = export(a_ready_letter(), tmp_path)
    listed = (tmp_path / "urgent-appeal.sha256").read_text()
    assert listed == "".join(f"{made.sha256}  {made.path.name}\n" for made in result.files)


def test_a_draft_has_no_list_of_sums(tmp_path):
    export(an_empty_letter(), tmp_path, draft=True)
    assert not list(tmp_path.glob("*.sha256"))


def test_a_list_of_sums_that_is_there_is_not_replaced(tmp_path):
    (tmp_path / "urgent-appeal.sha256").write_text("mine")
    with pytest.raises(OutputError) as caught:
        export(a_ready_letter(), tmp_path)
    assert caught.value.trouble is OutputTrouble.EXISTS


def test_the_public_edition_names_no_withheld_signatory(tmp_path):
    letter = a_ready_letter()
    hidden = msgspec.structs.replace(drafting().signatory(), display=Display.WITHHELD)
    letter = edited(
        letter,
        AddPart(letter.id, "signatories", hidden),
        SetText(hidden.name.id, "en", "Hidden Circle"),
        SetFields(letter.id, {"consent": Consent.REQUIRED}),
    )
    for audience in (Audience.PUBLIC, Audience.RECIPIENT):
        for made in export(letter, tmp_path, audience=audience, replace=True).files:
            assert b"Hidden Circle" not in made.path.read_bytes()


def test_each_addressee_can_get_a_letter_of_its_own(tmp_path):
    letter = a_ready_letter()
    other = drafting().addressee()
    letter = edited(
        letter,
        AddPart(letter.id, "addressees", other),
        SetText(other.office.id, "en", "Minister of Foreign Affairs"),
        SetText(other.salutation.id, "en", "Dear Minister,"),
        SetFields(letter.id, {"addressing": Addressing.SEPARATE}),
    )
    export(letter, tmp_path, formats=("pdf",))
    assert names(tmp_path) == ["urgent-appeal.1.en.pdf", "urgent-appeal.2.en.pdf"]


def test_no_file_name_says_more_than_the_reference(tmp_path):
    letter = msgspec.structs.replace(a_ready_letter(), reference="../../etc/passwd \u202e x")
    export(letter, tmp_path, formats=("pdf",))
    assert names(tmp_path) == ["etc-passwd-x.en.pdf"]


def test_a_check_that_the_window_took_away_is_made_again(tmp_path):
    assert export(a_ready_letter(), tmp_path, typesetter=Disputed(3)).files


class Together(FakeTypesetter):
    """Sets nothing before everything was asked for."""

    def __init__(self, pieces):
        super().__init__()
        self.pieces, self.waiting = pieces, []

    def pdf(self, manuscript):
        return self._later(super().pdf(manuscript).result())

    def docx(self, manuscript):
        return self._later(super().docx(manuscript).result())

    def _later(self, made):
        later = Future()
        self.waiting.append((later, made))
        if len(self.waiting) == self.pieces:
            for future, result in self.waiting:
                future.set_result(result)
        return later


def test_pages_are_set_side_by_side(tmp_path):
    assert len(export(a_ready_letter(), tmp_path, typesetter=Together(2)).files) == 2
