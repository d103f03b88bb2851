"""What follows the signatures: contact, annexes, copies, and which text prevails."""

from __future__ import annotations

import re

from petitiondesk.letter.letter import Annex
from petitiondesk.page.forms import compose, fill, merged
from petitiondesk.page.notes import joined
from petitiondesk.page.numbering import counted, in_digits
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import block_line, block_nodes, clean, line
from petitiondesk.page.tree import Heading, Inline, Item, Items, Node, Paragraph, Role, Run

_EMAIL = re.compile(r"[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9.-]+")
"""What may become a ``mailto:`` link; anything else prints without one."""


def contact(setting: Setting) -> tuple[Node, ...]:
    """Return whom to write to, where the edition says it."""
    told = setting.content.contact
    name = clean(told.name)
    names = [
        part for part in ((Run(name),) if name else (), block_line(told.role, setting)) if part
    ]
    lines = [
        joined(names, setting.words.comma),
        _email(clean(told.email), setting),
        _telephone(clean(told.phone), setting),
    ]
    nodes = [Paragraph(Role.CONTACT, inlines, told.id) for inlines in lines if inlines]
    return _headed(setting.words.headings.contact, nodes)


def _email(address: str, setting: Setting) -> tuple[Inline, ...]:
    if not address:
        return ()
    link = f"mailto:{address}" if _EMAIL.fullmatch(address) else ""
    return compose(setting.words.email, email=(Run(address, link=link),))


def _telephone(telephone: str, setting: Setting) -> tuple[Inline, ...]:
    return (Run(fill(setting.words.telephone, telephone=telephone)),) if telephone else ()


def annexes(setting: Setting) -> tuple[Node, ...]:
    """Return the list of annexes that the audience may see."""
    made = [_annex(annex, setting) for annex in setting.content.annexes]
    items = tuple(Item((paragraph,)) for paragraph in made if paragraph)
    numbers = (in_digits(str(number), setting.words) for number in range(1, len(items) + 1))
    labels = tuple(fill(setting.words.annex, number=number) for number in numbers)
    nodes = [Items(Role.ANNEX, items, labels)] if items else []
    return _headed(setting.words.headings.annexes, nodes)


def _annex(annex: Annex, setting: Setting) -> Paragraph | None:
    title, words = block_line(annex.title, setting), setting.words
    if not title:
        return None
    pages = counted(words.annex_pages, annex.pages, words) if annex.pages > 0 else ""
    remark = (Run(fill(words.remark, remark=pages)),) if pages else ()
    return Paragraph(Role.ANNEX, merged((*title, *remark)), annex.title.id)


def copies(setting: Setting) -> tuple[Node, ...]:
    """Return who visibly receives a copy, in order of rank."""
    visible = [copy for copy in setting.content.copies if copy.visible]
    items = tuple(Item(p) for copy in visible if (p := line(copy.office, Role.COPIES, setting)))
    nodes = [Items(Role.COPIES, items)] if items else []
    return _headed(setting.words.headings.copies, nodes)


def clause(setting: Setting) -> tuple[Node, ...]:
    """Return which text prevails, where there is more than one; on a courtesy text that it is one.

    The authors' own clause is printed where they wrote it in this language, our words elsewhere.
    """
    languages, words = setting.content.languages, setting.words
    if not languages.courtesy:
        return ()
    notice = words.courtesy if setting.language != languages.prevailing else ""
    courtesy = (Paragraph(Role.CLAUSE, (Run(notice),)),) if notice else ()
    own = setting.content.clause
    if own.markup(setting.language).strip():
        return (*courtesy, *block_nodes(own, Role.CLAUSE, setting))
    version = words.versions.get(languages.prevailing, languages.prevailing)
    fixed = Run(fill(words.clause, version=version))
    return (*courtesy, Paragraph(Role.CLAUSE, (fixed,), own.id))


def _headed(heading: str, nodes: list[Paragraph] | list[Items]) -> tuple[Node, ...]:
    return (Heading(2, Role.SECTION, (Run(heading),)), *nodes) if nodes else ()
