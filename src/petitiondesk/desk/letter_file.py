"""Letter files: reading one that a person chose, writing one that a person asked for."""

from __future__ import annotations

from pathlib import Path

from petitiondesk.desk.whole_file import read_limited, write_whole
from petitiondesk.letter import codec
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.scan import MAX_BYTES


def read_letter(path: Path) -> Letter:
    """Read a letter file.

    Raises:
        InputError: if the file cannot be read.
        LetterFileError: if it is not a letter file.
    """
    return codec.decode(read_limited(path, MAX_BYTES))


def write_letter(letter: Letter, path: Path, *, replace: bool) -> None:
    """Write a letter file, in clear, because a person asked for it.

    Raises:
        OutputError: if it could not be written.
    """
    write_whole(path, codec.encode(letter), replace=replace)
