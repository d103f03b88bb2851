"""The numbered sections: facts, legal basis, demands.

Sections are numbered in the order in which they stand, items within their section (``2.3``), so
that a reply can name any of them in any language. A section without items has no heading and no
number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.letter import Demand, Fact, LegalBasis
from petitiondesk.letter.source import Wording
from petitiondesk.page.dates import written_date
from petitiondesk.page.forms import compose, fill, merged
from petitiondesk.page.markup import BodyNode
from petitiondesk.page.notes import Footnotes, fact_sources, joined, source_note
from petitiondesk.page.numbering import enumerated, in_digits, item_label
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import block_nodes
from petitiondesk.page.tree import (
    Heading,
    Inline,
    Item,
    Items,
    Node,
    Paragraph,
    Quotation,
    Role,
    Run,
)

_FULL_STOP = re.compile(r"(?<![\W_]\w)(?<!\.)[.。।]\Z")
"""A sentence's end; not an ellipsis, and not the point of a letter that stands for a word."""

Entries = Sequence[tuple[str, tuple[BodyNode, ...]]]
"""The nodes of each item that says something, by the id of its part."""


class _Section(msgspec.Struct, frozen=True):
    """A section as set, and the printed number of each of its items by the id of its part."""

    nodes: tuple[Node, ...] = ()
    labels: Mapping[str, str] = {}


def numbered_sections(setting: Setting, footnotes: Footnotes) -> tuple[Node, ...]:
    """Return the facts, the legal bases and the demands, as far as there are any."""
    words, content = setting.words, setting.content
    asking = words.asking[content.kind]
    heads = words.headings
    facts = _section(1, heads.facts, "", _facts(setting, footnotes), Role.FACT, setting)
    number = 1 + bool(facts.nodes)
    bases = _legal_bases(setting, footnotes)
    law = _section(number, heads.legal_bases, "", bases, Role.LEGAL_BASIS, setting)
    number += bool(law.nodes)
    demands = _demands(setting, {**facts.labels, **law.labels})
    asked = _section(number, asking.heading, asking.lead_in, demands, Role.DEMAND, setting)
    return (*facts.nodes, *law.nodes, *asked.nodes)


def _section(
    number: int, heading: str, lead_in: str, entries: Entries, role: Role, setting: Setting
) -> _Section:
    if not entries:
        return _Section()
    words = setting.words
    numbered = fill(words.section, number=in_digits(str(number), words), heading=heading)
    labels = {part: item_label(number, place, words) for place, (part, _) in enumerate(entries, 1)}
    items = Items(role, tuple(Item(nodes) for _, nodes in entries), tuple(labels.values()))
    before = (Paragraph(Role.LEAD_IN, (Run(lead_in),)),) if lead_in else ()
    return _Section((Heading(2, Role.SECTION, (Run(numbered),)), *before, items), labels)


def _facts(setting: Setting, footnotes: Footnotes) -> Entries:
    made = [(fact.id, _fact(fact, setting, footnotes)) for fact in setting.content.facts]
    return [(part, nodes) for part, nodes in made if nodes]


def _fact(fact: Fact, setting: Setting, footnotes: Footnotes) -> tuple[BodyNode, ...]:
    nodes = block_nodes(fact.text, Role.FACT, setting)
    if not nodes:
        return ()
    date = written_date(fact.as_of, setting.words)
    as_of = fill(setting.words.as_of, date=date) if date else ""
    mark = footnotes.call(fact_sources(fact, setting), fact.id)
    end = Paragraph(Role.FACT, mark, fact.text.id)
    return _ended(nodes, _remark([as_of], setting), end)


def _legal_bases(setting: Setting, footnotes: Footnotes) -> Entries:
    cited: set[str] = set()
    made: list[tuple[str, tuple[BodyNode, ...]]] = []
    for basis in setting.content.legal_bases:
        first = basis.provision not in cited
        cited.add(basis.provision)
        nodes = _legal_basis(basis, setting, footnotes, first=first)
        if nodes:
            made.append((basis.id, nodes))
    return made


def _legal_basis(
    basis: LegalBasis, setting: Setting, footnotes: Footnotes, *, first: bool
) -> tuple[BodyNode, ...]:
    """Return the citation, why it applies, and its exact wording where the authors pasted it.

    It is cited in full in a footnote the first time, and short in the text.
    """
    why = block_nodes(basis.why, Role.LEGAL_BASIS, setting)
    citation = setting.citations.get(basis.provision)
    if citation is None:
        return (*why, *_wording(basis.wording, setting, footnotes))
    named = _named(citation, basis, setting, footnotes, first=first)
    quoted = _wording(basis.wording, setting, footnotes)
    if why and isinstance(why[0], Paragraph):
        inlines = compose(setting.words.legal_basis, citation=named, why=why[0].inlines)
        return (Paragraph(Role.LEGAL_BASIS, inlines, basis.why.id), *why[1:], *quoted)
    return (Paragraph(Role.LEGAL_BASIS, named, basis.why.id), *why, *quoted)


def _wording(
    wording: Wording | None, setting: Setting, footnotes: Footnotes
) -> tuple[BodyNode, ...]:
    """Return the exact words of a rule as a quotation; its source stands in a footnote."""
    if wording is None:
        return ()
    nodes = block_nodes(wording.text, Role.LEGAL_BASIS, setting)
    said = tuple(each for node in nodes for each in _paragraphs_of(node))
    if not said:
        return ()
    mark = footnotes.call(source_note(wording.source, setting), wording.id)
    return (_marked(Quotation(said), mark),)


def _paragraphs_of(node: BodyNode) -> tuple[Paragraph, ...]:
    """Return what is quoted as paragraphs: a quotation holds neither lists nor quotations."""
    match node:
        case Paragraph():
            return (node,)
        case Quotation():
            return node.paragraphs
        case Items():
            inner = (each for item in node.items for each in item.nodes)
            return tuple(paragraph for each in inner for paragraph in _paragraphs_of(each))


def _named(
    citation: Citation, basis: LegalBasis, setting: Setting, footnotes: Footnotes, *, first: bool
) -> tuple[Inline, ...]:
    tag = setting.tag(citation.language) if citation.language else ""
    short = Run(citation.short, strong=True, language=tag)
    if not first or citation.full == citation.short:
        return (short,)
    return (short, *footnotes.call((Run(citation.full, language=tag),), basis.id))


def _demands(setting: Setting, labels: Mapping[str, str]) -> Entries:
    made = [(demand.id, _demand(demand, setting, labels)) for demand in setting.content.demands]
    return [(part, nodes) for part, nodes in made if nodes]


def _demand(demand: Demand, setting: Setting, labels: Mapping[str, str]) -> tuple[BodyNode, ...]:
    nodes = block_nodes(demand.text, Role.DEMAND, setting)
    if not nodes:
        return ()
    words = setting.words
    date = written_date(demand.deadline, words)
    named = {*demand.facts, *demand.legal_bases}
    rests_on = [label for part, label in labels.items() if part in named]
    see = fill(words.see, references=enumerated(rests_on, words)) if rests_on else ""
    deadline = fill(words.deadline, date=date) if date else ""
    end = Paragraph(Role.DEMAND, (), demand.text.id)
    return _ended(nodes, _remark([deadline, see], setting), end)


def _remark(remarks: list[str], setting: Setting) -> tuple[Inline, ...]:
    told = setting.words.remark_separator.join(remark for remark in remarks if remark)
    return (Run(fill(setting.words.remark, remark=told)),) if told else ()


def remarked(
    inlines: tuple[Inline, ...], remarks: Sequence[tuple[Inline, ...]], setting: Setting
) -> tuple[Inline, ...]:
    """Return a sentence with remarks in brackets before its full stop."""
    told = joined([remark for remark in remarks if remark], setting.words.remark_separator)
    if not told or not inlines:
        return inlines
    said, stop = _before_stop(inlines)
    return merged((*said, *compose(setting.words.remark, remark=told), *stop))


def _ended(
    nodes: tuple[BodyNode, ...], remark: tuple[Inline, ...], end: Paragraph
) -> tuple[BodyNode, ...]:
    """Return the nodes with a remark inside their last sentence, and the inlines of ``end``."""
    last = nodes[-1]
    if not isinstance(last, Paragraph):
        if remark:
            return (*nodes, msgspec.structs.replace(end, inlines=merged((*remark, *end.inlines))))
        return (*nodes[:-1], _marked(last, end.inlines))
    said, stop = _before_stop(last.inlines) if remark else (last.inlines, ())
    inlines = merged((*said, *remark, *stop, *end.inlines))
    return (*nodes[:-1], msgspec.structs.replace(last, inlines=inlines))


def _marked(node: BodyNode, marks: tuple[Inline, ...]) -> BodyNode:
    """Return a node with marks behind its last word, however deep that stands."""
    match node:
        case Paragraph():
            return msgspec.structs.replace(node, inlines=(*node.inlines, *marks))
        case Quotation():
            *before, last = node.paragraphs
            return Quotation(
                (*before, msgspec.structs.replace(last, inlines=(*last.inlines, *marks)))
            )
        case Items():
            *others, item = node.items
            *nodes, inner = item.nodes
            marked = Item((*nodes, _marked(inner, marks)))
            return msgspec.structs.replace(node, items=(*others, marked))


def _before_stop(
    inlines: tuple[Inline, ...],
) -> tuple[tuple[Inline, ...], tuple[Inline, ...]]:
    """Return a sentence without its full stop, and the full stop; it closes what is in brackets."""
    last = inlines[-1]
    if not isinstance(last, Run) or last.link or not _FULL_STOP.search(last.text):
        return inlines, ()
    said = msgspec.structs.replace(last, text=last.text[:-1])
    return (*inlines[:-1], said), (msgspec.structs.replace(last, text=last.text[-1]),)
