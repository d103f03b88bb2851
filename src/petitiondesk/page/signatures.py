"""Who signs: the named in a grid, the others counted."""

from __future__ import annotations

from petitiondesk.letter.edition import signing_signatories
from petitiondesk.letter.letter import Role as Standing
from petitiondesk.letter.letter import Signatory
from petitiondesk.letter.values import Block
from petitiondesk.page.dates import country_name
from petitiondesk.page.forms import fill
from petitiondesk.page.numbering import counted
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import block_line
from petitiondesk.page.tree import (
    Heading,
    Node,
    Paragraph,
    Role,
    Run,
    SignatureEntry,
    SignatureGrid,
)

_ORDER = (Standing.LEAD, Standing.SIGNATORY, Standing.SUPPORTER)


def signatures(setting: Setting) -> tuple[Node, ...]:
    """Return the signatories: the lead first, then in order; those withheld as numbers."""
    ordered = sorted(signing_signatories(setting.content), key=lambda s: _ORDER.index(s.role))
    entries = tuple(entry for s in ordered if (entry := _entry(s, setting)) is not None)
    unnamed = withheld(setting, named=bool(entries))
    if not entries and not unnamed:
        return ()
    caption = setting.words.headings.signatories
    grid = (SignatureGrid(entries, caption),) if entries else ()
    return (Heading(2, Role.SIGNATURES, (Run(caption),)), *grid, *unnamed)


def _entry(signatory: Signatory, setting: Setting) -> SignatureEntry | None:
    name = _runs(signatory.name, setting)
    representative = _runs(signatory.representative, setting)
    if not name and not representative:
        return None
    country = country_name(signatory.country, setting.words) if signatory.country else ""
    return SignatureEntry(
        source=signatory.id,
        name=name,
        representative=representative,
        title=_runs(signatory.title, setting),
        country=(Run(country),) if country else (),
    )


def _runs(block: Block, setting: Setting) -> tuple[Run, ...]:
    return tuple(inline for inline in block_line(block, setting) if isinstance(inline, Run))


def withheld(setting: Setting, *, named: bool) -> tuple[Paragraph, ...]:
    """Return how many are counted and not named, after those that are ``named``, or alone."""
    words, lines = setting.words, list[Paragraph]()
    for group in setting.edition.withheld:
        plural = words.withheld if named or lines else words.withheld_alone
        text = counted(plural, group.count, words)
        if group.country:
            text += fill(words.remark, remark=country_name(group.country, words))
        lines.append(Paragraph(Role.WITHHELD, (Run(text),)))
    return tuple(lines)
