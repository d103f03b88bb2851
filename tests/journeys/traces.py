"""Looks for words that must not lie on the disk."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

LARGEST = 50_000_000
"""Bytes. What is larger was not written by a journey."""


def files_with(words: str, home: Path, since: float) -> list[Path]:
    """Files in the home, and newer ones among temporary files, that hold the words in clear."""
    needles = [words.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    newer = (each for each in _files(Path(tempfile.gettempdir())) if _written(each) >= since)
    looked_at = {*_files(home), *newer}
    return [each for each in looked_at if any(needle in _content(each) for needle in needles)]


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
