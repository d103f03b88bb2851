"""A file is there whole or not at all."""

import errno
import os

import pytest

from petitiondesk.desk import whole_file
from petitiondesk.desk.errors import FolderGivenError, InputError, OutputError, OutputTrouble
from petitiondesk.desk.whole_file import WholeFiles, check_place, read_limited, write_whole


def test_a_written_file_is_whole_and_alone(tmp_path):
    write_whole(tmp_path / "letter.pdf", b"content", replace=False)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.pdf"]
    assert (tmp_path / "letter.pdf").read_bytes() == b"content"


def test_a_written_file_is_for_its_owner_alone(tmp_path):
    write_whole(tmp_path / "a.letter", b"names", replace=False)
    assert (tmp_path / "a.letter").stat().st_mode & 0o077 == 0


def test_an_existing_file_is_not_overwritten(tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"old")
    with pytest.raises(OutputError) as caught:
        write_whole(path, b"new", replace=False)
    assert caught.value.trouble is OutputTrouble.EXISTS
    assert path.read_bytes() == b"old"


def test_an_existing_file_is_replaced_where_that_is_allowed(tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"old")
    write_whole(path, b"new", replace=True)
    assert path.read_bytes() == b"new"


def test_a_folder_that_is_gone_is_named_so(tmp_path):
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "gone" / "letter.pdf", b"content", replace=False)
    assert caught.value.trouble is OutputTrouble.GONE


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, OutputTrouble.FULL),
        (errno.EROFS, OutputTrouble.READ_ONLY),
        (errno.EACCES, OutputTrouble.DENIED),
        (errno.EIO, OutputTrouble.OTHER),
    ],
)
def test_a_failed_write_leaves_nothing_and_says_why(tmp_path, monkeypatch, number, trouble):
    def fail(_descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(whole_file.os, "fsync", fail)
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "letter.pdf", b"content", replace=False)
    assert caught.value.trouble is trouble
    assert list(tmp_path.iterdir()) == []


def test_files_get_their_names_together(tmp_path):
    with WholeFiles(replace=False) as files:
        for name in ("a", "b"):
            files.write(tmp_path / name, b"content")
        assert {path.suffix for path in tmp_path.iterdir()} == {".part"}
        files.name_all()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def write_all(*paths):
    with WholeFiles(replace=False) as files:
        for path in paths:
            files.write(path, b"content")
        files.name_all()


def test_where_one_of_the_files_exists_already_none_is_left(tmp_path):
    (tmp_path / "b").write_bytes(b"old")
    with pytest.raises(OutputError):
        write_all(tmp_path / "a", tmp_path / "b")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("b", b"old")]


def test_a_large_file_can_be_stopped_between_its_pieces(tmp_path, monkeypatch):
    asked = []

    def stop():
        asked.append(len(asked))
        if len(asked) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(whole_file, "_PIECE", 10)
    with pytest.raises(KeyboardInterrupt), WholeFiles(replace=False) as files:
        files.write(tmp_path / "a", b"x" * 100, between=stop)
    assert (asked, list(tmp_path.iterdir())) == ([0, 1, 2], [])


def test_a_file_that_is_not_there_cannot_be_read(tmp_path):
    with pytest.raises(InputError):
        read_limited(tmp_path / "none.letter", 10)


def test_no_more_is_read_than_shows_that_a_file_is_too_large(tmp_path):
    (tmp_path / "big").write_bytes(b"x" * 100)
    assert len(read_limited(tmp_path / "big", 10)) == 11


@pytest.mark.parametrize("lock", [".~lock.letter.docx#", "~$letter.docx", "~$tter.docx"])
def test_a_file_that_an_office_program_has_open_is_not_replaced(tmp_path, lock):
    path = tmp_path / "letter.docx"
    path.write_bytes(b"old")
    (tmp_path / lock).touch()
    with pytest.raises(OutputError) as caught:
        write_whole(path, b"new", replace=True)
    assert caught.value.trouble is OutputTrouble.IN_USE
    assert path.read_bytes() == b"old"


def test_what_windows_says_of_a_file_in_use_is_told(tmp_path, monkeypatch):
    def fail(_descriptor):
        refusal = OSError(errno.EACCES, "in use")
        refusal.winerror = 32
        raise refusal

    monkeypatch.setattr(whole_file.os, "fsync", fail)
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "letter.pdf", b"new", replace=False)
    assert caught.value.trouble is OutputTrouble.IN_USE


def test_a_folder_is_told_as_one(tmp_path):
    with pytest.raises(FolderGivenError):
        read_limited(tmp_path, 9)


@pytest.mark.parametrize(
    ("name", "trouble"), [("there", OutputTrouble.EXISTS), ("no/new", OutputTrouble.GONE)]
)
def test_a_place_is_refused_before_anything_is_made(tmp_path, name, trouble):
    (tmp_path / "there").touch()
    with pytest.raises(OutputError) as caught:
        check_place(tmp_path / name, replace=False)
    assert caught.value.trouble is trouble


@pytest.mark.parametrize(("name", "replace"), [("new", False), ("there", True)])
def test_a_place_that_will_do_is_taken(tmp_path, name, replace):
    (tmp_path / "there").touch()
    check_place(tmp_path / name, replace=replace)
