"""The fields of a letter that a person writes in, where each stands and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from petitiondesk.letter.letter import Addressing, Display, Letter, Signatory
from petitiondesk.letter.tree import Path, walk
from petitiondesk.letter.values import Block, Part
from petitiondesk.ui.findings_by_step import step_of_section
from petitiondesk.ui.language.field_labels import labels_of, part_word
from petitiondesk.ui.steps import Step

Parts = Mapping[Path, Part]
"""Every part of a letter by its path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenField:
    """A field of the form.

    Attributes:
        where: the id of its block, or ``part.field``.
        label: what the form calls it.
        text: what stands in it, in the prevailing language; empty while nothing does.
        step: whose page has it.
        part: what it belongs to, in one word; empty where nothing needs to be said.
        number: of that part among its siblings, from 1; 0 where it is alone.
    """

    where: str
    label: str
    text: str
    step: Step
    part: str
    number: int


def fields_of(letter: Letter) -> Iterator[WrittenField]:
    """Yield the fields that the form has now, in the order of the paper."""
    parts = {found.path: found.part for found in walk(letter)}
    for path, part in parts.items():
        for name, label in _labels(path, part).items():
            if not _is_shown(letter, part, name):
                continue
            where, text = _place_and_text(part, name, letter.languages.prevailing)
            yield WrittenField(
                where=where,
                label=label,
                text=text,
                step=step_of_section(path[0] if path else name),
                part=part_word(type(part)),
                number=_number(path, parts),
            )


def _place_and_text(part: Part, name: str, code: str) -> tuple[str, str]:
    """Return where a field is and what stands in it."""
    held: Any = getattr(part, name) if name else part
    if isinstance(held, Block):
        return held.id, held.markup(code)
    return f"{part.id}.{name}", held


def _labels(path: Path, part: Part) -> Mapping[str, str]:
    """Return the fields of a part; of blocks, paragraphs alone stand for themselves."""
    if isinstance(part, Block) and path[0] != "body":
        return {}
    return labels_of(type(part))


def _is_shown(letter: Letter, part: Part, name: str) -> bool:
    if name == "joint_salutation":
        return letter.addressing is Addressing.JOINT and len(letter.addressees) > 1
    if isinstance(part, Signatory) and name == "reason":
        return part.display is not Display.PUBLIC
    return True


def _number(path: Path, parts: Parts) -> int:
    """Return which of its siblings a part of a list is, or 0 where it has none."""
    if len(path) < len(("list", "id")):
        return 0
    among = getattr(parts.get(path[:-2]), path[-2], ())
    ids = [each.id for each in among] if isinstance(among, tuple) else []
    return ids.index(path[-1]) + 1 if len(ids) > 1 and path[-1] in ids else 0
