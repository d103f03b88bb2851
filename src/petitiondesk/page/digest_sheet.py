"""The digest: one page for who has a minute. What a letter says, in the letter's own words.

A page knows no paper, so a digest comes in several lengths; who sets it takes the longest that one
sheet has room for. Each is shorter by rule: fewer facts first, then less of the other texts, whole
sentences at a time. What is left out is marked or counted.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edition import Edition
from petitiondesk.letter.letter import Demand, Fact
from petitiondesk.letter.values import Block
from petitiondesk.page.assembly import Parts, assembled, setting_of
from petitiondesk.page.closing import clause, contact
from petitiondesk.page.dates import written_date
from petitiondesk.page.digest_room import ROOMS, Room
from petitiondesk.page.forms import fill, merged
from petitiondesk.page.markup import flat
from petitiondesk.page.notes import Footnotes, joined, named_source
from petitiondesk.page.numbering import counted
from petitiondesk.page.opening import embargo_line, letterhead, place_and_date
from petitiondesk.page.sections import numbered_sections, remarked
from petitiondesk.page.setting import Setting
from petitiondesk.page.sheet_parts import DOT, addressed, headline, kicker, signed
from petitiondesk.page.shortening import one_line, shortened
from petitiondesk.page.signatures import signatures, withheld
from petitiondesk.page.texts import block_line, block_nodes
from petitiondesk.page.tree import (
    Heading,
    Inline,
    Item,
    Items,
    Node,
    PageTree,
    Paragraph,
    Quotation,
    Role,
    Run,
    SignatureGrid,
)
from petitiondesk.page.words import Plural, Words

LAYOUT: Final = "digest"

MAX_SOURCE: Final = 90
"""A source that takes more characters to name stands in the letter alone."""


def digest_sheets(
    edition: Edition,
    language: str,
    *,
    words: Words,
    citations: Mapping[str, Citation],
    draft: bool,
) -> tuple[PageTree, ...]:
    """Return the page trees of a digest, the longest first.

    Args:
        edition: what the audience may see.
        language: the code of the page's language.
        words: the fixed words of that language.
        citations: by provision id, in that language.
        draft: whether the watermark is shown.

    Raises:
        WordsError: the words are of another language.
    """
    setting = setting_of(edition, language, words, citations)
    labels = _Labels(setting)
    return tuple(
        assembled(
            setting,
            Parts(letterhead=_letterhead(setting, room), nodes=_nodes(setting, room, labels)),
            layout=LAYOUT,
            draft=draft,
        )
        for room in ROOMS
    )


class _Labels:
    """The numbers that facts and demands have in the letter, so that each can be found there."""

    def __init__(self, setting: Setting) -> None:
        nodes = numbered_sections(setting, Footnotes(setting))
        lists = {node.role: node.labels for node in nodes if isinstance(node, Items)}
        self.facts = lists.get(Role.FACT, ())
        self.actions = lists.get(Role.DEMAND, ())


def _letterhead(setting: Setting, room: Room) -> tuple[Node, ...]:
    return tuple(
        msgspec.structs.replace(node, inlines=shortened(one_line(node.inlines), room.line))
        if isinstance(node, Paragraph)
        else node
        for node in letterhead(setting)
    )


def _nodes(setting: Setting, room: Room, labels: _Labels) -> tuple[Node, ...]:
    return (
        *embargo_line(setting),
        *kicker(setting),
        headline(setting, room.headline),
        *addressed(setting, room.line),
        *_shortened(place_and_date(setting), room.line),
        *_lead(setting, room),
        *_quotation(setting, room),
        *_facts(setting, room, labels),
        *_actions(setting, room, labels),
        *_signed(setting, room),
        *_contact(setting, room),
        *_foot(setting, room),
    )


def _shortened(paragraphs: Sequence[Paragraph], most: int) -> tuple[Paragraph, ...]:
    """Return those paragraphs that there is room for, whole or shortened, on one line each."""
    short = (
        msgspec.structs.replace(each, inlines=shortened(one_line(each.inlines), most))
        for each in paragraphs
    )
    return tuple(each for each in short if each.inlines)


def _lead(setting: Setting, room: Room) -> tuple[Paragraph, ...]:
    """Return how the letter begins: paragraph after paragraph, as long as there is room."""
    found: list[Paragraph] = []
    left = room.lead
    for paragraph in flat(block_nodes(setting.content.opening, Role.LEAD, setting)):
        for short in _shortened((paragraph,), left):
            found.append(short)
            left -= _length(short.inlines)
        if not found or left <= 0 or found[-1].inlines != one_line(paragraph.inlines):
            break
    return tuple(found)


def _quotation(setting: Setting, room: Room) -> tuple[Quotation, ...]:
    """Return the first words of the letter's body, set off as what they are."""
    for block in setting.content.body:
        told = _shortened(flat(block_nodes(block, Role.BODY, setting))[:1], room.quotation)
        if told:
            return (Quotation(told),)
    return ()


def _length(inlines: tuple[Inline, ...]) -> int:
    return sum(len(inline.text) for inline in inlines if isinstance(inline, Run))


def _facts(setting: Setting, room: Room, labels: _Labels) -> tuple[Node, ...]:
    facts = [fact for fact in setting.content.facts if _says(fact.text, setting)]
    paragraphs = [_fact(fact, setting, room) for fact in facts[: room.facts]]
    words = setting.words.sheets
    listed = _listed(paragraphs, labels.facts, Role.FACT)
    more = _more(len(facts), listed, words.more_facts, setting)
    return _headed(words.facts, (*listed, *more))


def _fact(fact: Fact, setting: Setting, room: Room) -> Paragraph:
    told = _item(fact.text, setting, room)
    date = written_date(fact.as_of, setting.words)
    as_of = (Run(fill(setting.words.as_of, date=date)),) if date else ()
    source = _source(fact, setting) if room.sources else ()
    return Paragraph(Role.FACT, remarked(told, [as_of, source], setting), fact.text.id)


def _source(fact: Fact, setting: Setting) -> tuple[Inline, ...]:
    """Return who says so, where that may be said: the first source that is not confidential."""
    named = (named_source(source, setting) for source in fact.sources if not source.confidential)
    return one_line(next((name for name in named if name and _length(name) <= MAX_SOURCE), ()))


def _actions(setting: Setting, room: Room, labels: _Labels) -> tuple[Node, ...]:
    demands = [demand for demand in setting.content.demands if _says(demand.text, setting)]
    paragraphs = [_action(demand, setting, room) for demand in demands[: room.actions]]
    words = setting.words.sheets
    listed = _listed(paragraphs, labels.actions, Role.DEMAND)
    more = _more(len(demands), listed, words.more_actions, setting)
    return _headed(words.actions, (*listed, *more))


def _action(demand: Demand, setting: Setting, room: Room) -> Paragraph:
    told = _item(demand.text, setting, room)
    date = written_date(demand.deadline, setting.words)
    deadline = (Run(fill(setting.words.deadline, date=date)),) if date else ()
    return Paragraph(Role.DEMAND, remarked(told, [deadline], setting), demand.text.id)


def _item(block: Block, setting: Setting, room: Room) -> tuple[Inline, ...]:
    return shortened(one_line(block_line(block, setting)), room.item)


def _says(block: Block, setting: Setting) -> bool:
    return bool(block_nodes(block, Role.BODY, setting))


def _listed(
    paragraphs: Sequence[Paragraph], labels: Sequence[str], role: Role
) -> tuple[Items, ...]:
    """Return the list, under the letter's numbers, without what could not be shortened."""
    entries = [
        (Item((p,)), label) for p, label in zip(paragraphs, labels, strict=False) if p.inlines
    ]
    if not entries:
        return ()
    items, numbers = zip(*entries, strict=True)
    return (Items(role, items, numbers),)


def _more(
    total: int, listed: Sequence[Items], plural: Plural, setting: Setting
) -> tuple[Paragraph, ...]:
    left_out = total - sum(len(items.items) for items in listed)
    if not left_out:
        return ()
    return (Paragraph(Role.MORE, (Run(counted(plural, left_out, setting.words)),)),)


def _headed(heading: str, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    return (Heading(2, Role.SECTION, (Run(heading),)), *nodes) if nodes else ()


def _signed(setting: Setting, room: Room) -> tuple[Paragraph, ...]:
    """Return how many sign, and who, where there is room for all who may be named."""
    count = signed(setting)
    if not count:
        return ()
    names = _names(setting)
    told = names if _length(names) <= room.names else _counted_alone(setting)
    line = (Run("\n"), *told) if told else ()
    return (Paragraph(Role.SIGNED, merged((Run(count, strong=True), *line))),)


def _names(setting: Setting) -> tuple[Inline, ...]:
    """Return the named in the order of the letter, then the others counted."""
    nodes = signatures(setting)
    grids = (node for node in nodes if isinstance(node, SignatureGrid))
    named = [entry.name or entry.representative for grid in grids for entry in grid.entries]
    unnamed = [line.inlines for line in withheld(setting, named=bool(named))]
    return one_line(joined([*named, *unnamed], setting.words.remark_separator))


def _counted_alone(setting: Setting) -> tuple[Inline, ...]:
    count = sum(group.count for group in setting.edition.withheld)
    return (Run(counted(setting.words.withheld_alone, count, setting.words)),) if count else ()


def _contact(setting: Setting, room: Room) -> tuple[Paragraph, ...]:
    told = [node.inlines for node in contact(setting) if isinstance(node, Paragraph)]
    heading = (Run(setting.words.headings.contact, strong=True),)
    line = merged(one_line(joined([heading, *told], DOT))) if told else ()
    fits = line and _length(line) <= room.line
    return (Paragraph(Role.CONTACT, line, setting.content.contact.id),) if fits else ()


def _foot(setting: Setting, room: Room) -> tuple[Paragraph, ...]:
    """Return where these words are from, and which text prevails."""
    words = Paragraph(Role.CLAUSE, (Run(setting.words.sheets.from_letter),))
    clauses = (node for node in clause(setting) if isinstance(node, Paragraph))
    return (words, *_shortened(tuple(itertools.islice(clauses, 3)), room.line))
