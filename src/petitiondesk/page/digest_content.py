"""What a digest may say of a letter, read once: how much of it is said is settled later."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

import msgspec

from petitiondesk.letter.letter import Demand, Fact
from petitiondesk.page.closing import clause, contact
from petitiondesk.page.dates import written_date
from petitiondesk.page.forms import fill, merged
from petitiondesk.page.markup import flat
from petitiondesk.page.notes import Footnotes, joined, named_source
from petitiondesk.page.numbering import counted
from petitiondesk.page.opening import letterhead, place_and_date
from petitiondesk.page.sections import numbered_sections
from petitiondesk.page.setting import Setting
from petitiondesk.page.sheet_parts import DOT, addressed, signed
from petitiondesk.page.shortening import length, one_line
from petitiondesk.page.signatures import signatures, withheld
from petitiondesk.page.texts import block_line, block_nodes
from petitiondesk.page.tree import Inline, Items, Node, Paragraph, Role, Run, SignatureGrid

MAX_SOURCE: Final = 90
"""A source that takes more characters to name stands in the letter alone."""

_MOST_CLAUSES: Final = 3


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A fact or a demand.

    Attributes:
        label: its number in the letter.
        block: the id of its text.
        said: the text on one line.
        when: as of when it was so, or by when it is asked for.
        source: who says so.
    """

    label: str
    block: str
    said: tuple[Inline, ...]
    when: tuple[Inline, ...]
    source: tuple[Inline, ...] = ()


class DigestContent(msgspec.Struct, frozen=True, kw_only=True):
    """All that a digest may say.

    Attributes:
        letterhead: who writes.
        lines: to whom, where and when.
        lead: how the letter begins.
        quotation: the first words of its body; none where it has no body.
        facts: in order.
        actions: what is asked for, in order.
        signed: by how many the letter is signed; empty where nobody signs.
        names: who signs, as far as names may be told, and how many others.
        unnamed: how many are not named.
        contact: whom to write to.
        clauses: which text prevails.
    """

    letterhead: tuple[Node, ...]
    lines: tuple[Paragraph, ...]
    lead: tuple[Paragraph, ...]
    quotation: tuple[Paragraph, ...]
    facts: tuple[Entry, ...]
    actions: tuple[Entry, ...]
    signed: str
    names: tuple[Inline, ...]
    unnamed: tuple[Inline, ...]
    contact: tuple[Inline, ...]
    clauses: tuple[Paragraph, ...]


def read_content(setting: Setting) -> DigestContent:
    """Return what a digest may say of the letter."""
    content = setting.content
    nodes = numbered_sections(setting, Footnotes(setting))
    labels = {node.role: node.labels for node in nodes if isinstance(node, Items)}
    facts = [entry for fact in content.facts if (entry := _fact(fact, setting)).said]
    actions = [entry for demand in content.demands if (entry := _action(demand, setting)).said]
    clauses = (node for node in clause(setting) if isinstance(node, Paragraph))
    return DigestContent(
        letterhead=letterhead(setting),
        lines=(*addressed(setting), *place_and_date(setting)),
        lead=flat(block_nodes(content.opening, Role.LEAD, setting)),
        quotation=_quotation(setting),
        facts=_numbered(facts, labels.get(Role.FACT, ())),
        actions=_numbered(actions, labels.get(Role.DEMAND, ())),
        signed=signed(setting),
        names=_names(setting),
        unnamed=_unnamed(setting),
        contact=_contact(setting),
        clauses=tuple(itertools.islice(clauses, _MOST_CLAUSES)),
    )


def _quotation(setting: Setting) -> tuple[Paragraph, ...]:
    said = (flat(block_nodes(block, Role.BODY, setting)) for block in setting.content.body)
    return next((paragraphs[:1] for paragraphs in said if paragraphs), ())


def _fact(fact: Fact, setting: Setting) -> Entry:
    said = one_line(block_line(fact.text, setting))
    date = written_date(fact.as_of, setting.words)
    as_of = (Run(fill(setting.words.as_of, date=date)),) if date else ()
    source = _source(fact, setting)
    return Entry(label="", block=fact.text.id, said=said, when=as_of, source=source)


def _source(fact: Fact, setting: Setting) -> tuple[Inline, ...]:
    """Return the first source that is not confidential and is named in a few words."""
    named = (named_source(source, setting) for source in fact.sources if not source.confidential)
    return one_line(next((name for name in named if 0 < length(name) <= MAX_SOURCE), ()))


def _action(demand: Demand, setting: Setting) -> Entry:
    said = one_line(block_line(demand.text, setting))
    date = written_date(demand.deadline, setting.words)
    deadline = (Run(fill(setting.words.deadline, date=date)),) if date else ()
    return Entry(label="", block=demand.text.id, said=said, when=deadline)


def _numbered(entries: Sequence[Entry], labels: Sequence[str]) -> tuple[Entry, ...]:
    """Return the entries with the numbers that they have in the letter."""
    return tuple(
        msgspec.structs.replace(entry, label=label)
        for entry, label in zip(entries, labels, strict=True)
    )


def _names(setting: Setting) -> tuple[Inline, ...]:
    """Return the named in the order of the letter, then the others counted."""
    nodes = signatures(setting)
    grids = (node for node in nodes if isinstance(node, SignatureGrid))
    named = [entry.name or entry.representative for grid in grids for entry in grid.entries]
    unnamed = [line.inlines for line in withheld(setting, named=bool(named))]
    return one_line(joined([*named, *unnamed], setting.words.remark_separator))


def _unnamed(setting: Setting) -> tuple[Inline, ...]:
    count = sum(group.count for group in setting.edition.withheld)
    return (Run(counted(setting.words.withheld_alone, count, setting.words)),) if count else ()


def _contact(setting: Setting) -> tuple[Inline, ...]:
    told = [node.inlines for node in contact(setting) if isinstance(node, Paragraph)]
    heading = (Run(setting.words.headings.contact, strong=True),)
    return merged(one_line(joined([heading, *told], DOT))) if told else ()
