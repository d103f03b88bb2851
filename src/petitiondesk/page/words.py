"""The fixed words of a language: headings, lead-ins, forms of dates and counts.

They are data (``templates/words/<code>.json``), so that a native speaker can correct them without
Python. A form is a text with places in braces. A plural has one form for each plural category of
the language (Unicode CLDR) and may have one for exactly one thing, ``=1``, which may spell the
number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
from babel import Locale

from petitiondesk.letter.languages import language
from petitiondesk.letter.letter import Kind
from petitiondesk.letter.source import SourceKind
from petitiondesk.page.errors import WordsError
from petitiondesk.page.forms import places
from petitiondesk.page.sheet_words import SHEET_PLACES, SHEET_PLURALS, SheetWords

EXACTLY_ONE = "=1"

Plural = Mapping[str, str]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a words file, exactly as the file has it."""


class Asking(_Part, frozen=True, kw_only=True):
    """How a kind of letter asks: over its list of demands, and in the sentence before it."""

    heading: str
    lead_in: str


class DateForms(_Part, frozen=True, kw_only=True):
    """How a day, a month and a year are written.

    Attributes:
        day: with places ``{day}``, ``{month}`` (or ``{month_number}``) and ``{year}``.
        month: without the day.
        year: alone.
        year_offset: added to the year of the Gregorian calendar (543 for the Buddhist era).
        first_day: the first day of a month, where it is not ``1`` (French); else empty.
        standalone_month: whether a month without a day has a form of its own (Ukrainian).
    """

    day: str
    month: str
    year: str
    year_offset: int
    first_day: str
    standalone_month: bool


class Headings(_Part, frozen=True, kw_only=True):
    """The headings of the sections that every kind of letter may have."""

    facts: str
    legal_bases: str
    signatories: str
    annexes: str
    copies: str
    contact: str
    notes: str


class Counted(_Part, frozen=True, kw_only=True):
    """The word after a count, which authors may change: its forms in the order of Unicode CLDR."""

    organisations: Plural
    countries: Plural
    facts: Plural
    demands: Plural
    annexes: Plural


class Spacing(_Part, frozen=True, kw_only=True):
    """Where the typography of a language wants spaces that no line may break at.

    Authors need not type them: they are set on the page, and the letter's own text stays as it is.

    Attributes:
        narrow_before: marks that a narrow space stands before, typed or not (French).
        inside_quotes: the opening and the closing mark that have a narrow space inside.
        before: marks that never begin a line, such as a dash: the space before them holds.
        after_words: words that never end a line (one-letter words in Ukrainian); these and the
            next ones with spaces between them.
        words_before_numbers: words that stay with the number behind them, such as ``Art.``.
        words_after_numbers: words that stay with the number before them.
    """

    narrow_before: str = ""
    inside_quotes: str = ""
    before: str = ""
    after_words: str = ""
    words_before_numbers: str = ""
    words_after_numbers: str = ""


class Signing(_Part, frozen=True, kw_only=True):
    """What is said of electronic signatures.

    Attributes:
        field: tells assistive technology whose signature stands in a place.
        time_stamp: tells it that a time-stamp stands there.
        stamp: what is seen of a signature, below the name.
    """

    field: str
    time_stamp: str
    stamp: str


class Words(_Part, frozen=True, kw_only=True):
    """The fixed words of one language.

    Attributes (where the name does not say what it is):
        format: names the format of the file.
        reviewed: whether a native speaker has read the file.
        reviewer: who that was.
        digits: the ten digits from zero; a page counts in one system.
        spacing: the spaces that its typography wants.
        list_separator: between the members of a list of numbers.
        last_separator: before the last of them.
        comma: between parts of one entry, such as a title and a publisher.
        remark: what stands in brackets after a sentence, with the space before it.
        honorific_last: whether an honorific follows the name, or the office where there is none.
        kinds: names of the kinds of letter; the title of one that has no subject yet.
        delivery: names the mission that hands the letter over.
        withheld: counted signatories, after those named; ``withheld_alone`` where none is named.
        counted: what is counted in a text, without the number.
        courtesy: says that a text is a translation.
        sheets: the words of the digest and of the press version.
        clause: says which text prevails; ``versions`` names it, by language code.
    """

    format: str
    language: str
    reviewed: bool
    reviewer: str
    digits: str
    spacing: Spacing = Spacing()
    dates: DateForms
    list_separator: str
    comma: str
    last_separator: str
    section: str
    remark: str
    remark_separator: str
    honorific_last: bool
    kinds: Mapping[Kind, str]
    asking: Mapping[Kind, Asking]
    headings: Headings
    reference: str
    subject: str
    place_and_date: str
    embargo: str
    delivery: str
    as_of: str
    deadline: str
    see: str
    legal_basis: str
    withheld: Plural
    withheld_alone: Plural
    confidential: Plural
    annex: str
    annex_pages: Plural
    counted: Counted
    source_title: str
    accessed: str
    source_kinds: Mapping[SourceKind, str]
    email: str
    telephone: str
    page_of: str
    draft: str
    signing: Signing
    sheets: SheetWords
    courtesy: str
    clause: str
    versions: Mapping[str, str]


PLACES: Mapping[str, frozenset[str]] = {
    "section": frozenset({"number", "heading"}),
    "remark": frozenset({"remark"}),
    "reference": frozenset({"reference"}),
    "subject": frozenset({"subject"}),
    "place_and_date": frozenset({"place", "date"}),
    "embargo": frozenset({"date", "time", "zone"}),
    "delivery": frozenset({"mission"}),
    "as_of": frozenset({"date"}),
    "deadline": frozenset({"date"}),
    "see": frozenset({"references"}),
    "legal_basis": frozenset({"citation", "why"}),
    "annex": frozenset({"number"}),
    "source_title": frozenset({"title"}),
    "accessed": frozenset({"date"}),
    "email": frozenset({"email"}),
    "telephone": frozenset({"telephone"}),
    "page_of": frozenset({"page", "pages"}),
    "clause": frozenset({"version"}),
}
"""The places that each form has to have, once each."""

_SIGNING_PLACES: Mapping[str, frozenset[str]] = {
    "field": frozenset({"name"}),
    "time_stamp": frozenset(),
    "stamp": frozenset({"date", "time"}),
}

PLURALS = ("withheld", "withheld_alone", "confidential", "annex_pages")


def decode_words(data: bytes) -> Words:
    """Return the fixed words in a words file (JSON, UTF-8).

    Raises:
        WordsError: the file does not have its shape, a word is missing, or a form misses a place.
    """
    try:
        words = msgspec.json.decode(data, type=Words)
    except (msgspec.DecodeError, UnicodeDecodeError) as cause:
        _, found, path = str(cause).rpartition(" - at `")
        raise WordsError(place=path.rstrip("`") if found else "$") from cause
    _refuse_foreign(words)
    _refuse_missing(words)
    _refuse_forms(words)
    return words


def _refuse_foreign(words: Words) -> None:
    if words.format != "petitiondesk/words":
        raise WordsError(place="$.format")
    if language(words.language) is None:
        raise WordsError(place="$.language")
    if len(set(words.digits)) != len("0123456789"):
        raise WordsError(place="$.digits")


def _refuse_missing(words: Words) -> None:
    if set(words.kinds) != set(Kind) or set(words.asking) != set(Kind):
        raise WordsError(place="$.kinds")
    if set(words.source_kinds) != set(SourceKind):
        raise WordsError(place="$.source_kinds")
    for place, plural in _plurals(words):
        if set(plural) - {EXACTLY_ONE} != set(plural_categories(words.language)):
            raise WordsError(place=place)
    for name in words.counted.__struct_fields__:
        forms: Plural = getattr(words.counted, name)
        if tuple(forms) != plural_categories(words.language):
            raise WordsError(place=f"$.counted.{name}")


def _refuse_forms(words: Words) -> None:
    _refuse_places("$", words, PLACES)
    _refuse_places("$.signing", words.signing, _SIGNING_PLACES)
    _refuse_places("$.sheets", words.sheets, SHEET_PLACES)
    for place, plural in _plurals(words):
        for category, form in plural.items():
            if places(form) != ["count"] and category != EXACTLY_ONE:
                raise WordsError(place=f"{place}.{category}")


def _refuse_places(where: str, part: msgspec.Struct, wanted: Mapping[str, frozenset[str]]) -> None:
    for name, needed in wanted.items():
        if sorted(places(getattr(part, name))) != sorted(needed):
            raise WordsError(place=f"{where}.{name}")


def _plurals(words: Words) -> Iterator[tuple[str, Plural]]:
    """Yield the plurals that hold their number, each with its place in the file."""
    for name in PLURALS:
        yield f"$.{name}", getattr(words, name)
    for name in SHEET_PLURALS:
        yield f"$.sheets.{name}", getattr(words.sheets, name)


_CATEGORIES = ("zero", "one", "two", "few", "many", "other")


def plural_categories(code: str) -> tuple[str, ...]:
    """Return the plural categories of a language of letters, in the order of Unicode CLDR."""
    known = language(code)
    tags = Locale.parse(known.locale).plural_form.tags if known else frozenset()
    return tuple(category for category in _CATEGORIES if category in tags or category == "other")


def plural_category(code: str, count: int) -> str:
    """Return the plural category of ``count`` in a language of letters."""
    known = language(code)
    return str(Locale.parse(known.locale).plural_form(count)) if known else "other"
