"""The border to the parsers of foreign bytes: whatever they throw becomes one error of ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from petitiondesk.errors import PetitionDeskError
from petitiondesk.signing.pdf.pyhanko_adaptations import compare_any_name, keep_quiet


class UnreadableError(Exception):
    """A parser gave up on bytes from outside; it is caught in this room, and told as a trouble."""


class TooMuchError(Exception):
    """Bytes from outside ask for more work than is spent on them; caught in this room as well."""


@contextmanager
def parsing() -> Iterator[None]:
    """Turn what a parser throws into one error, and keep what it would log to itself.

    Raises:
        UnreadableError: it threw something.
        TooMuchError: it was this.
        PetitionDeskError: it was another one of ours.
    """
    keep_quiet()
    compare_any_name()
    try:
        yield
    except (PetitionDeskError, TooMuchError, UnreadableError):
        raise
    except Exception as cause:  # the parsers' border: hostile bytes find every kind of failure
        raise UnreadableError from cause
