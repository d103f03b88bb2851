"""The verdict as a plain text, to keep or to send: nothing in it tells who checked, or where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.verdict.line import Line
from petitiondesk.ui.verdict.time_words import time_in_words
from petitiondesk.ui.verdict.told import Told


def report_text(told: Told, at: dt.datetime) -> str:
    """Return what is told of a file, unfolded.

    Neither the name of the file nor its folder is in it: a person's name may be in either. By its
    check sum the file is known for certain.

    Args:
        told: what is told.
        at: when the file was checked.
    """
    return "\n".join(_lines(told, at)) + "\n"


def _lines(told: Told, at: dt.datetime) -> Iterator[str]:
    yield f"{told.sentence} {told.remedy}".strip()
    yield ""
    yield translate("Verdict", "Checked %1.").replace("%1", time_in_words(at))
    for part in told.parts:
        yield ""
        yield part.title
        for line in part.lines:
            yield from _of_line(line)


def _of_line(line: Line) -> Iterator[str]:
    first, *others = line.words.split("\n")
    if line.title and others:
        yield f"- {line.title}"
        yield from (f"  {each}" for each in (first, *others))
    else:
        yield f"- {line.title}: {first}" if line.title else f"- {first}"
    if line.more:
        yield f"  {line.more}"
