"""The picture of a letterhead: read from a chosen file, and made safe in the worker."""

from __future__ import annotations

from pathlib import Path

from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.whole_file import read_limited

MAX_BYTES = 10 * 1024 * 1024
"""More is not even read; the worker has limits of its own for pixels."""


def read_picture(path: Path, typesetter: Typesetter) -> bytes:
    """Return a PNG or JPEG of our own making: without the place it was taken, or anything hidden.

    Raises:
        InputError: if the file cannot be read.
        BadPictureError: if it is not a picture that can be printed safely.
    """
    return typesetter.picture(read_limited(path, MAX_BYTES)).result()
