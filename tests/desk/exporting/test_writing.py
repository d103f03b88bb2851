"""Files are written and judged a few at a time, and all of them have their names, or none."""

import threading
from pathlib import Path

import pytest

from petitiondesk.desk import whole_file
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.exporting.order import Stage
from petitiondesk.desk.exporting.plan import Piece
from petitiondesk.desk.exporting.writing import Typeset, write_files
from petitiondesk.desk.pages.prepare_page import prepare_page
from tests.fakes.library import the_library
from tests.fakes.watch import CancellingWatch, SilentWatch
from tests.letters import a_ready_letter

SOON = 30
"""Seconds after which a thread that waits for another would have waited for ever."""


def typeset(folder: Path, number: int) -> Typeset:
    piece = Piece(folder / f"{number}.pdf", "pdf", "en", "", folder / "sums.sha256")
    page = prepare_page(a_ready_letter(), "en", the_library(), draft=False)
    return Typeset(piece, page, b"%PDF-" + str(number).encode(), 2)


def test_files_are_on_their_way_to_the_disk_together(tmp_path, monkeypatch):
    both = threading.Barrier(2)
    sync = whole_file.os.fsync

    def together(descriptor):
        if threading.current_thread() is not threading.main_thread():
            both.wait(SOON)
        sync(descriptor)

    monkeypatch.setattr(whole_file.os, "fsync", together)
    write_files([typeset(tmp_path, n) for n in (1, 2)], SilentWatch(), replace=False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.pdf", "2.pdf", "sums.sha256"]


def test_two_files_are_judged_at_once(tmp_path):
    both = threading.Barrier(2)
    files = [typeset(tmp_path, number) for number in (1, 2)]
    assert write_files(
        files, SilentWatch(), replace=False, judge=lambda *_: both.wait(SOON) and None
    )


def test_each_file_gets_its_own_verdict(tmp_path):
    files = [typeset(tmp_path, number) for number in range(5)]

    def judge(path, piece, _asker):
        return path.read_bytes(), piece

    made = write_files(files, SilentWatch(), replace=False, judge=judge)
    assert [each.verdict for each in made] == [(each.content, each.piece) for each in files]


@pytest.mark.parametrize("stage", [Stage.WRITE, Stage.VERIFY])
def test_a_cancelled_export_leaves_nothing(tmp_path, stage):
    files = [typeset(tmp_path, number) for number in range(5)]
    with pytest.raises(CancelledError):
        write_files(files, CancellingWatch(stage), replace=False)
    assert not [*tmp_path.iterdir()]


def test_a_file_that_is_not_to_be_trusted_takes_all_others_along(tmp_path):
    files = [typeset(tmp_path, number) for number in range(5)]

    def judge(_path, piece, _asker):
        if piece is files[3].piece:
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        write_files(files, SilentWatch(), replace=False, judge=judge)
    assert not [*tmp_path.iterdir()]


def test_once_one_is_not_to_be_trusted_whoever_judges_another_is_told_to_leave(tmp_path):
    files = [typeset(tmp_path, number) for number in range(2)]
    begun, never, told = threading.Event(), threading.Event(), []

    def judge(_path, piece, asker):
        if piece is files[0].piece:
            begun.wait(SOON)
            raise ValueError
        begun.set()
        told.append(any(asker.cancelled() or never.wait(0.01) for _ in range(100 * SOON)))

    with pytest.raises(ValueError, match=r"^$"):
        write_files(files, SilentWatch(), replace=False, judge=judge)
    assert told == [True]


def test_each_folder_is_synced_once(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(whole_file, "_sync_folder", synced.append)
    write_files([typeset(tmp_path, n) for n in range(3)], SilentWatch(), replace=False)
    assert synced == [tmp_path]
