"""What the digest and the press version have in common."""

from __future__ import annotations

import re
from typing import Final

from petitiondesk.letter.edition import Edition, signing_signatories
from petitiondesk.letter.letter import Addressee
from petitiondesk.page.dates import country_name
from petitiondesk.page.forms import compose, fill, merged
from petitiondesk.page.notes import joined
from petitiondesk.page.numbering import counted
from petitiondesk.page.opening import person_and_office, title
from petitiondesk.page.setting import Setting
from petitiondesk.page.shortening import one_line, shortened
from petitiondesk.page.texts import block_line
from petitiondesk.page.tree import Heading, Inline, Paragraph, Role, Run

DOT: Final = " · "

MOST_COUNTRIES: Final = 4
"""So many countries are a region; of more, none is the one that the letter is about."""

_STATE = re.compile(r"[A-Z]{3}")
"""An ISO 3166 alpha-3 code: whom law binds may be said in other words too."""


def kicker(setting: Setting) -> tuple[Paragraph, ...]:
    """Return what the sheet is about and of, in a few words: the countries, and the kind."""
    kind = setting.words.kinds[setting.content.kind]
    countries = setting.words.list_separator.join(_countries(setting))
    parts = (countries, "" if title(setting) == kind else kind)
    told = DOT.join(part for part in parts if part)
    return (Paragraph(Role.KICKER, (Run(told),)),) if told else ()


def _countries(setting: Setting) -> tuple[str, ...]:
    """Return the names of the states whose duties the letter speaks of."""
    bound = (state for basis in setting.content.legal_bases for state in basis.binds)
    codes = dict.fromkeys(state for state in bound if _STATE.fullmatch(state))
    names = [(code, country_name(code, setting.words)) for code in codes]
    known = tuple(name for code, name in names if name != code)
    return known if len(known) <= MOST_COUNTRIES else ()


def headline(setting: Setting, most: int) -> Heading:
    """Return the subject in at most so many characters; where that cannot be, the kind."""
    subject = setting.content.subject
    told = shortened(one_line(block_line(subject, setting)), most)
    kind = Run(setting.words.kinds[setting.content.kind])
    return Heading(1, Role.SUBJECT, told or (kind,), subject.id)


def addressed(setting: Setting) -> tuple[Paragraph, ...]:
    """Return who the letter is for, by name and office alone."""
    names = [name for each in setting.content.addressees if (name := _name(each, setting))]
    told = joined(names, setting.words.remark_separator)
    if not told:
        return ()
    return (Paragraph(Role.ADDRESSEE, compose(setting.words.sheets.addressed, addressees=told)),)


def _name(addressee: Addressee, setting: Setting) -> tuple[Inline, ...]:
    parts = [part for part in person_and_office(addressee, setting) if part]
    return merged(one_line(joined(parts, setting.words.comma)))


def signed(setting: Setting) -> str:
    """Return by how many organisations the letter is signed, and from how many countries.

    Of countries nothing is said where one may not be told: their number would tell it, or be wrong.
    """
    shown, words = setting.edition, setting.words
    if not shown.signatory_count:
        return ""
    organisations = counted(words.sheets.organisations, shown.signatory_count, words)
    if not _tells_every_country(shown):
        return fill(words.sheets.signed, organisations=organisations)
    countries = counted(words.sheets.countries, shown.country_count, words)
    return fill(words.sheets.signed_in, organisations=organisations, countries=countries)


def _tells_every_country(shown: Edition) -> bool:
    named = all(signatory.country for signatory in signing_signatories(shown.content))
    return named and all(group.country for group in shown.withheld)
