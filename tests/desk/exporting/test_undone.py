"""What is cancelled, interrupted or goes wrong leaves nothing, and earlier files as they were."""

import errno
import os

import pytest

from petitiondesk.desk import whole_file
from petitiondesk.desk.errors import CancelledError, OutputError, OutputTrouble
from petitiondesk.desk.exporting import writing
from petitiondesk.desk.exporting.order import Stage
from petitiondesk.letter.edits import SetFields
from petitiondesk.typesetting.errors import TypesettingFailedError
from tests.desk.exporting.exports import Disputed, export, names
from tests.fakes.typesetter import FakeTypesetter
from tests.fakes.watch import CancellingWatch, SilentWatch
from tests.letters import a_ready_letter, drafting, edited


def test_an_existing_file_stops_the_export_before_anything_is_set(tmp_path):
    (tmp_path / "urgent-appeal.en.docx").write_bytes(b"old")
    typesetter = FakeTypesetter()
    with pytest.raises(OutputError) as caught:
        export(a_ready_letter(), tmp_path, typesetter=typesetter)
    assert caught.value.trouble is OutputTrouble.EXISTS
    assert typesetter.trees == []


def test_a_page_that_cannot_be_set_leaves_nothing(tmp_path):
    with pytest.raises(TypesettingFailedError):
        export(a_ready_letter(), tmp_path, typesetter=FakeTypesetter(broken=True))
    assert names(tmp_path) == []


@pytest.mark.parametrize("stage", [Stage.CHECK, Stage.TYPESET, Stage.WRITE])
def test_cancel_at_any_stage_leaves_nothing(tmp_path, stage):
    with pytest.raises(CancelledError):
        export(a_ready_letter(), tmp_path, watch=CancellingWatch(stage))
    assert names(tmp_path) == []


@pytest.mark.parametrize("hangs_at", ["picture", "glyphs", "pdf", "docx"])
def test_cancel_reaches_a_worker_that_hangs(tmp_path, hangs_at):
    letter, typesetter = a_ready_letter(), FakeTypesetter(hangs_at=hangs_at)
    letter = edited(letter, SetFields(letter.letterhead.id, {"logo": drafting().logo(b"png")}))

    class Impatience(SilentWatch):
        def cancelled(self):
            return typesetter.is_hanging

    with pytest.raises(CancelledError):
        export(letter, tmp_path, typesetter=typesetter, watch=Impatience(), draft=True)
    assert typesetter.hung.cancelled()
    assert names(tmp_path) == []


def test_cancel_while_writing_leaves_earlier_files_as_they_were(tmp_path):
    (tmp_path / "urgent-appeal.en.pdf").write_bytes(b"old")
    with pytest.raises(CancelledError):
        export(a_ready_letter(), tmp_path, watch=CancellingWatch(Stage.WRITE), replace=True)
    assert names(tmp_path) == ["urgent-appeal.en.pdf"]
    assert (tmp_path / "urgent-appeal.en.pdf").read_bytes() == b"old"


def test_an_interrupt_between_two_files_leaves_nothing(tmp_path):
    class Interrupted(SilentWatch):
        def report(self, progress):
            if progress.stage is Stage.WRITE and progress.done == 1:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(a_ready_letter(), tmp_path, watch=Interrupted())
    assert names(tmp_path) == []


def test_a_folder_that_vanishes_is_said_to_be_gone(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()

    class Vanishing(SilentWatch):
        def report(self, progress):
            if progress.stage is Stage.WRITE:
                folder.rmdir()

    with pytest.raises(OutputError) as caught:
        export(a_ready_letter(), folder, watch=Vanishing(), formats=("pdf",))
    assert caught.value.trouble is OutputTrouble.GONE


def test_a_disk_that_fills_up_half_way_leaves_no_half_export(tmp_path, monkeypatch):
    files = iter((1, 2))

    def fill_up(_descriptor):
        if next(files) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(whole_file.os, "fsync", fill_up)
    with pytest.raises(OutputError) as caught:
        export(a_ready_letter(), tmp_path)
    assert caught.value.trouble is OutputTrouble.FULL
    assert names(tmp_path) == []


def test_a_disk_that_keeps_something_else_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "read_limited", lambda _path, _limit: b"else")
    with pytest.raises(OutputError):
        export(a_ready_letter(), tmp_path)
    assert names(tmp_path) == []


def test_a_typesetter_that_is_closed_ends_the_export(tmp_path):
    with pytest.raises(CancelledError):
        export(a_ready_letter(), tmp_path, typesetter=Disputed(99))
