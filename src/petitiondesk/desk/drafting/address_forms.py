"""Addressing an office: the honorific, salutation and closing that belong together, as edits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from petitiondesk.law.address.forms import (
    Address,
    Form,
    Gender,
    Office,
    Written,
    family_name,
    write,
)
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.letter import Addressee, Copy, Letter

_LOWEST = 1_000
"""Below every rank of the data."""


class Addressing(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a form is asked for.

    Attributes:
        office: what kind of office.
        gender: how its holder is spoken of.
        state: whose office (ISO 3166 alpha-3); empty where it is no state's.
    """

    office: Office
    gender: Gender = Gender.UNKNOWN
    state: str = ""


def forms(
    letter: Letter, wanted: Addressing, addresses: Mapping[str, Address]
) -> Mapping[str, Form]:
    """Return the form in every language of the letter that has one, by language code."""
    known = {code: addresses[code] for code in letter.languages.all if code in addresses}
    found = {
        code: address.form(wanted.office, wanted.gender, wanted.state)
        for code, address in known.items()
    }
    return {code: form for code, form in found.items() if form}


def hangs_on_the_holder(wanted: Addressing, address: Address) -> bool:
    """Tell whether a language has forms for an office once it is known who holds it."""
    open_ = wanted.gender is Gender.UNKNOWN
    return open_ and bool(address.forms_of(wanted.office, wanted.state))


def address(
    letter: Letter, addressee: Addressee, wanted: Addressing, addresses: Mapping[str, Address]
) -> tuple[SetText, ...]:
    """Return the edits that write to an addressee in the right form, in every language.

    The closing is the letter's own: with several addressees it follows the first, and a joint
    salutation is left to the authors. Nothing is said twice: texts that are right stay as they are.
    """
    edits: list[SetText] = []
    for code, form in forms(letter, wanted, addresses).items():
        edits += _in_language(letter, addressee, form, addresses[code])
    return tuple(edits)


def _in_language(
    letter: Letter, addressee: Addressee, form: Form, address: Address
) -> Iterator[SetText]:
    code = address.language
    written = write(form, family_name(addressee.person.markup(code), address.name_order))
    if written is None:
        return
    texts = [(addressee.salutation, written.salutation)]
    if letter.addressees and letter.addressees[0].id == addressee.id:
        texts.append((letter.formula, written.closing))
    office = addressee.office.markup(code)
    if office and written.office_ending:
        texts.append((addressee.office, _ended(office, written.office_ending, address)))
    for block, text in texts:
        if text and block.markup(code) != text:
            yield SetText(block=block.id, language=code, markup=text)
    honorific, wanted = addressee.honorific, _before_the_name(written, addressee, code)
    if honorific.markup(code) != wanted:  # an empty one too: the language has none
        yield SetText(block=honorific.id, language=code, markup=wanted)


def _before_the_name(written: Written, addressee: Addressee, code: str) -> str:
    """Return the honorific; none where no name follows it, or where the office begins with it."""
    said = addressee.office.markup(code).strip().casefold()
    twice = said.startswith(written.honorific.casefold())
    return "" if twice or not addressee.person.markup(code).strip() else written.honorific


def _ended(office: str, ending: str, address: Address) -> str:
    """Return an office with its ending, in place of one that it may have already."""
    bare = office.strip()
    for other in {*(rule.ending for rule in address.endings), ending}:
        bare = bare.removesuffix(other).rstrip()
    return f"{bare} {ending}"


def in_order_of_rank(copies: tuple[Copy, ...], address: Address) -> tuple[Copy, ...]:
    """Return the offices that receive a copy, the highest first.

    Those whose rank is unknown stay behind the one that they stand behind now; behind all others
    where they stand behind none.
    """
    from petitiondesk.law.address.checking import rank_of  # noqa: PLC0415 - read when asked for

    ranked: list[tuple[int, Copy]] = []
    last = _LOWEST
    for copy in copies:
        rank = rank_of(copy.office.markup(address.language), address)
        last = last if rank is None else rank
        ranked.append((last, copy))
    return tuple(copy for _, copy in sorted(ranked, key=lambda pair: pair[0]))
