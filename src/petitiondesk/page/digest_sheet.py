"""The digest: one page for who has a minute. What a letter says, in the letter's own words.

A page knows no paper, so a digest comes in several lengths; who sets it takes the longest that one
sheet has room for. Each is shorter by rule: fewer facts first, then less of the other texts, whole
sentences at a time. What is left out of a text is marked, what is left out of a list is counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edition import Edition
from petitiondesk.page.assembly import Parts, assembled, setting_of
from petitiondesk.page.digest_content import DigestContent, Entry, read_content
from petitiondesk.page.digest_room import ROOMS, Room
from petitiondesk.page.forms import merged
from petitiondesk.page.numbering import counted
from petitiondesk.page.opening import embargo_line
from petitiondesk.page.sections import remarked
from petitiondesk.page.setting import Setting
from petitiondesk.page.sheet_parts import headline, kicker
from petitiondesk.page.shortening import length, one_line, shortened
from petitiondesk.page.tree import (
    Heading,
    Item,
    Items,
    Node,
    PageTree,
    Paragraph,
    Quotation,
    Role,
    Run,
)
from petitiondesk.page.words import Plural, Words

LAYOUT: Final = "digest"


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
    content = read_content(setting)
    return tuple(
        assembled(setting, _Digest(setting, content, room).parts(), layout=LAYOUT, draft=draft)
        for room in ROOMS
    )


class _Digest:
    """One length of a digest."""

    def __init__(self, setting: Setting, content: DigestContent, room: Room) -> None:
        self._setting = setting
        self._content = content
        self._room = room

    def parts(self) -> Parts:
        content, room, setting = self._content, self._room, self._setting
        words = setting.words.sheets
        nodes = (
            *embargo_line(setting),
            *kicker(setting),
            headline(setting, room.headline),
            *_shortened(content.lines, room.line),
            *self._lead(),
            *self._quotation(),
            *_headed(words.facts, self._facts()),
            *_headed(words.actions, self._actions()),
            *self._signed(),
            *self._contact(),
            Paragraph(Role.CLAUSE, (Run(words.from_letter),)),
            *_shortened(content.clauses, room.line),
        )
        return Parts(letterhead=self._letterhead(), nodes=nodes)

    def _letterhead(self) -> tuple[Node, ...]:
        most = self._room.line
        return tuple(
            short
            for node in self._content.letterhead
            for short in (_shortened((node,), most) if isinstance(node, Paragraph) else (node,))
        )

    def _lead(self) -> tuple[Paragraph, ...]:
        """Return how the letter begins: paragraph after paragraph, as long as there is room."""
        found: list[Paragraph] = []
        left = self._room.lead
        for paragraph in self._content.lead:
            short = _shortened((paragraph,), left, by_words=not found)
            found += short
            left -= length(paragraph.inlines)
            if not short or left <= 0:
                break
        return tuple(found)

    def _quotation(self) -> tuple[Quotation, ...]:
        told = _shortened(self._content.quotation, self._room.quotation, by_words=False)
        return (Quotation(told),) if told else ()

    def _facts(self) -> tuple[Node, ...]:
        facts, more = self._content.facts, self._setting.words.sheets.more_facts
        return self._listed(facts, self._room.facts, Role.FACT, more)

    def _actions(self) -> tuple[Node, ...]:
        actions, more = self._content.actions, self._setting.words.sheets.more_actions
        return self._listed(actions, self._room.actions, Role.DEMAND, more)

    def _listed(
        self, entries: Sequence[Entry], most: int, role: Role, more: Plural
    ) -> tuple[Node, ...]:
        """Return the first entries, without those that cannot be shortened, and count the rest."""
        told = [(entry.label, self._item(entry, role)) for entry in entries[:most]]
        told = [(label, paragraph) for label, paragraph in told if paragraph.inlines]
        items = tuple(Item((paragraph,)) for _, paragraph in told)
        listed = (Items(role, items, tuple(label for label, _ in told)),) if told else ()
        left_out = len(entries) - len(told)
        count = (Run(counted(more, left_out, self._setting.words)),)
        return (*listed, Paragraph(Role.MORE, count)) if left_out else listed

    def _item(self, entry: Entry, role: Role) -> Paragraph:
        source = entry.source if self._room.sources else ()
        short = shortened(entry.said, self._room.item)
        return Paragraph(role, remarked(short, [entry.when, source], self._setting), entry.block)

    def _signed(self) -> tuple[Paragraph, ...]:
        """Return how many sign, and who, where there is room for all who may be named."""
        content = self._content
        if not content.signed:
            return ()
        told = content.names if length(content.names) <= self._room.names else content.unnamed
        line = (Run("\n"), *told) if told else ()
        return (Paragraph(Role.SIGNED, merged((Run(content.signed, strong=True), *line))),)

    def _contact(self) -> tuple[Paragraph, ...]:
        told = self._content.contact
        if not told or length(told) > self._room.line:
            return ()
        return (Paragraph(Role.CONTACT, told, self._setting.content.contact.id),)


def _shortened(
    paragraphs: Sequence[Paragraph], most: int, *, by_words: bool = True
) -> tuple[Paragraph, ...]:
    """Return those paragraphs that there is room for, whole or shortened, on one line each."""
    lines = ((each, one_line(each.inlines)) for each in paragraphs)
    short = (replace(p, inlines=shortened(line, most, by_words=by_words)) for p, line in lines)
    return tuple(each for each in short if each.inlines)


def _headed(heading: str, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    return (Heading(2, Role.SECTION, (Run(heading),)), *nodes) if nodes else ()
