"""Forms of address as data: honorific, salutation and closing, which belong together.

A closing repeats what the salutation calls the person (French), an office takes an ending
(Korean 귀하 and 귀중), a salutation stands in the vocative (Ukrainian): the files say it, so that
somebody who writes the language can correct it without Python.
"""

from __future__ import annotations

import enum
import re
from typing import Annotated

import msgspec

from petitiondesk.law.catalogue import Confidence
from petitiondesk.law.decoding import Record, decode
from petitiondesk.law.errors import LawDataError

_PLACE = re.compile(r"\{([a-z_]*)\}")
_PLACES = frozenset({"called", "surname"})

Words = Annotated[str, msgspec.Meta(min_length=1)]


class Office(enum.Enum):
    """What kind of office is written to; the forms follow from it."""

    PRESIDENT = "president"
    MONARCH = "monarch"
    HEAD_OF_GOVERNMENT = "head_of_government"
    SPEAKER = "speaker"
    MINISTER = "minister"
    AMBASSADOR = "ambassador"
    CHARGE_AFFAIRES = "charge_affaires"
    UN_SECRETARY_GENERAL = "un_secretary_general"
    UN_HIGH_COMMISSIONER = "un_high_commissioner"
    UN_MANDATE_HOLDER = "un_mandate_holder"
    OFFICIAL = "official"
    ORGANISATION = "organisation"


class Gender(enum.Enum):
    """How many hold the office, and how they are spoken of; ``UNKNOWN`` where it is left open."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"
    SEVERAL = "several"


class NameOrder(enum.Enum):
    """Which part of a person's name comes first in the language."""

    GIVEN_FIRST = "given_first"
    FAMILY_FIRST = "family_first"


class Form(Record, frozen=True, kw_only=True):
    """How one kind of office is written to.

    Attributes:
        office: the kind.
        states: whose offices (ISO 3166 alpha-3); empty for those of every other state.
        gender: of whom; ``UNKNOWN`` serves everybody.
        honorific: before the name; or empty.
        office_ending: what follows the office in the block, such as 귀하; or empty.
        called: what the salutation calls them, and the closing repeats as ``{called}``.
        salutation: the first line; ``{called}`` and ``{surname}`` are places.
        closings: the formulas that go with this salutation, the usual one first.
        confidence: how sure the compilers were.
        note: what a writer should know; or empty.
        also: other first lines that serve as well.
    """

    office: Office
    states: tuple[Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$")], ...]
    gender: Gender
    honorific: str
    office_ending: str
    called: str
    salutation: Words
    closings: Annotated[tuple[Words, ...], msgspec.Meta(min_length=1)]
    confidence: Confidence
    note: str
    also: tuple[Words, ...] = ()


class Ending(Record, frozen=True, kw_only=True):
    """An ending that is wrong after some words, and the one that is right there."""

    ending: Words
    after: tuple[Words, ...]
    right: Words


class Correction(Record, frozen=True, kw_only=True):
    """Words that salutations get wrong, and what is right."""

    wrong: Words
    right: Words


class OfficeWords(Record, frozen=True, kw_only=True):
    """Words that the name of a kind of office begins with, in the block or on its own."""

    office: Office
    words: Annotated[tuple[Words, ...], msgspec.Meta(min_length=1)]


class Rank(Record, frozen=True, kw_only=True):
    """Words by which an office is known, and how high it stands: the lower, the higher."""

    rank: int
    words: tuple[Words, ...]


class GenderMarks(Record, frozen=True, kw_only=True):
    """Words that speak of a man or of a woman."""

    male: tuple[Words, ...]
    female: tuple[Words, ...]


class Address(Record, frozen=True, kw_only=True):
    """The forms of address of one language.

    Attributes:
        format: names the format of the file.
        format_version: of that.
        language: code of the language.
        as_of: the day to which the file was compiled (ISO 8601).
        reviewed: whether somebody who writes the language has read the file.
        reviewer: who that was.
        source: what the file rests on, in words.
        name_order: of a person's name.
        surname_in_capitals: whether official style writes the family name in capitals.
        block_case: the case of name and office in the block ("dative"); empty where there is none.
        notice: what a writer should know of all of them; or empty.
        gender_marks: words that give a gender away.
        forms: those of a few states before those of all others.
        endings: that do not go with what they follow.
        corrections: of salutations.
        offices: by which words an office is known to be of a kind.
        other_offices: words that make it another office: a deputy's, a ministry.
        private: how private letters begin or close.
        salutation_endings: of words that stand in the wrong case in a salutation, such as the
            patronymic in Ukrainian.
        ranks: of offices that receive copies.
    """

    format: str
    format_version: int
    language: str
    as_of: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    reviewed: bool
    reviewer: str
    source: Words
    name_order: NameOrder
    surname_in_capitals: bool
    block_case: str
    notice: str
    gender_marks: GenderMarks
    forms: tuple[Form, ...]
    endings: tuple[Ending, ...]
    corrections: tuple[Correction, ...]
    offices: tuple[OfficeWords, ...] = ()
    other_offices: tuple[Words, ...] = ()
    private: tuple[Words, ...] = ()
    salutation_endings: tuple[Correction, ...] = ()
    ranks: tuple[Rank, ...]

    def form(self, office: Office, gender: Gender, state: str = "") -> Form | None:
        """Return the form for an office of a state, or None where the file has none.

        Where a state has forms of its own for the office, no other serves: who may not be called
        Excellency is not called so because the gender is left open.
        """
        by_gender = {form.gender: form for form in self.forms_of(office, state)}
        return by_gender.get(gender) or by_gender.get(Gender.UNKNOWN)

    def forms_of(self, office: Office, state: str = "") -> tuple[Form, ...]:
        """Return all forms for an office of a state: its own, or those of every other state."""
        found = [form for form in self.forms if form.office is office]
        own = tuple(form for form in found if state and state in form.states)
        return own or tuple(form for form in found if not form.states)


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """A form with its places filled.

    Attributes:
        honorific: before the name; or empty.
        office_ending: what follows the office; or empty.
        salutation: the first line.
        closing: the formula that goes with it.
    """

    honorific: str
    office_ending: str
    salutation: str
    closing: str


def write(form: Form, surname: str = "") -> Written | None:
    """Return the form in words; None where it needs a family name and there is none."""
    if not surname and "{surname}" in form.salutation:
        return None
    called = form.called.replace("{surname}", surname)

    def filled(text: str) -> str:
        return text.replace("{called}", called).replace("{surname}", surname)

    return Written(
        honorific=form.honorific,
        office_ending=form.office_ending,
        salutation=filled(form.salutation),
        closing=filled(form.closings[0]),
    )


def family_name(person: str, order: NameOrder) -> str:
    """Return the family name, as far as a name's order tells; a name without a space is whole."""
    parts = person.split()
    if not parts:
        return ""
    return parts[0] if order is NameOrder.FAMILY_FIRST else parts[-1]


def decode_address(data: bytes) -> Address:
    """Return the forms in an ``assets/law/address/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, names a place that there is not, or has two
            forms for the same office.
    """
    address = decode(data, Address)
    if (address.format, address.format_version) != ("petitiondesk/address", 1):
        raise LawDataError(place="$.format")
    seen: set[tuple[Office, Gender, str]] = set()
    for number, form in enumerate(address.forms):
        place = f"$.forms[{number}]"
        used = _PLACE.findall("".join((form.salutation, *form.closings)))
        keys = {(form.office, form.gender, state) for state in form.states or ("",)}
        if not _PLACES.issuperset(used) or keys & seen or _repeats_nothing(form, used):
            raise LawDataError(place=place)
        seen |= keys
    return address


def _repeats_nothing(form: Form, used: list[str]) -> bool:
    """Tell whether a form repeats what it calls nobody."""
    return "called" in used and not form.called
