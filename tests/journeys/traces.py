"""Looks for words that must not lie on the disk."""

import os
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

LARGEST = 50_000_000
"""Bytes. What is larger was not written by a journey."""


def files_with(words: str, home: Path, since: float) -> list[Path]:
    """Files in the home, and newer ones among temporary files, that hold the words readably."""
    looked_for = needles(words)
    places = {Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")}
    newer = (each for place in places for each in _files(place) if _written(each) >= since)
    looked_at = {*_files(home), *newer}
    return [each for each in looked_at if any(needle in _content(each) for needle in looked_for)]


def needles(words: str) -> set[bytes]:
    """The words as UTF-8 and UTF-16, and either of them within Base64."""
    plain = {words.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")}
    return plain.union(*map(_within_base64, plain))


def _within_base64(plain: bytes) -> set[bytes]:
    """Base64 takes three bytes at a time, and the words may begin with any of the three."""
    shifted = (plain[start:] for start in range(3))
    return {b64encode(each[: len(each) // 3 * 3]) for each in shifted}


def _files(folder: Path) -> Iterator[Path]:
    # Temporary files and folders of others come and go while we look; os.walk passes over them.
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names)


def _written(file: Path) -> float:
    try:
        return file.lstat().st_mtime
    except OSError:
        return 0.0


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes() if file.is_file() and file.stat().st_size < LARGEST else b""
    except OSError:
        return b""
