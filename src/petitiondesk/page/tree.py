"""The page tree: the semantic content of one letter in one language, in reading order.

Two writers, PDF and DOCX, print exactly these words in exactly this order; templates add layout and
nothing else. All texts are free of unprintable characters and of markup.
"""

from __future__ import annotations

import enum
from typing import TypeAlias

import msgspec

from petitiondesk.letter.languages import Direction


class Role(enum.Enum):
    """What a paragraph or a list is on the page; layouts and Word styles are chosen by it.

    The last five are of sheets: what this is, above the headline; the lead below it; how many more
    there are in the letter; who signs it, counted; and what editors should know.
    """

    LETTERHEAD_NAME = "letterhead_name"
    LETTERHEAD_LINE = "letterhead_line"
    EMBARGO = "embargo"
    REFERENCE = "reference"
    PLACE_AND_DATE = "place_and_date"
    DELIVERY = "delivery"
    ADDRESSEE = "addressee"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    BODY = "body"
    SECTION = "section"
    LEAD_IN = "lead_in"
    FACT = "fact"
    LEGAL_BASIS = "legal_basis"
    DEMAND = "demand"
    CLOSING = "closing"
    FORMULA = "formula"
    SIGNATURES = "signatures"
    WITHHELD = "withheld"
    CONTACT = "contact"
    ANNEX = "annex"
    COPIES = "copies"
    CLAUSE = "clause"
    KICKER = "kicker"
    LEAD = "lead"
    MORE = "more"
    SIGNED = "signed"
    EDITORS = "editors"


class Run(msgspec.Struct, frozen=True, tag=True, omit_defaults=True):
    """A piece of text in one style. A line feed in ``text`` is a forced line break.

    Attributes:
        text: what is printed.
        emphasis: italic where the script has it.
        strong: bold.
        link: an ``https:`` or ``mailto:`` address, or empty.
        language: a letter language's code where it differs from the page's; else empty.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    link: str = ""
    language: str = ""


class NoteMark(msgspec.Struct, frozen=True, tag=True):
    """The place in a paragraph where the footnote with this number is called."""

    number: int


Inline: TypeAlias = Run | NoteMark


class Paragraph(msgspec.Struct, frozen=True, tag=True, omit_defaults=True):
    """A paragraph, and the id of the block (or part) it was made from; empty for fixed words."""

    role: Role
    inlines: tuple[Inline, ...]
    source: str = ""


class Heading(msgspec.Struct, frozen=True, tag=True, omit_defaults=True):
    """A heading. Level 1 is the subject, and there is one; sections are level 2.

    In a draft without a subject the sections are level 1.
    """

    level: int
    role: Role
    inlines: tuple[Inline, ...]
    source: str = ""


class Quotation(msgspec.Struct, frozen=True, tag=True, omit_defaults=True):
    """Words of somebody else, set off from the text."""

    paragraphs: tuple[Paragraph, ...]


class Item(msgspec.Struct, frozen=True):
    """One item of a list."""

    nodes: tuple[Paragraph | Quotation | Items, ...]


class Items(msgspec.Struct, frozen=True, tag=True, omit_defaults=True):
    """A list; numbered by ``labels`` or with bullets.

    Attributes:
        role: what the items are.
        items: the items.
        labels: the printed number of each item, such as ``1.``; empty for bullets.
    """

    role: Role
    items: tuple[Item, ...]
    labels: tuple[str, ...] = ()


class SignatureEntry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One signatory in the signature grid, never split between pages."""

    source: str
    name: tuple[Run, ...]
    representative: tuple[Run, ...] = ()
    title: tuple[Run, ...] = ()
    country: tuple[Run, ...] = ()


class SignatureGrid(msgspec.Struct, frozen=True, tag=True):
    """The named signatories in order; ``caption`` describes the grid to assistive technology."""

    entries: tuple[SignatureEntry, ...]
    caption: str


class Picture(msgspec.Struct, frozen=True, tag=True):
    """The logo as handed over (untrusted until typesetting re-encodes it), and its words."""

    untrusted_image: bytes
    description: str
    source: str


Node: TypeAlias = Paragraph | Heading | Quotation | Items | SignatureGrid | Picture


class Note(msgspec.Struct, frozen=True):
    """A footnote."""

    number: int
    label: str
    inlines: tuple[Inline, ...]
    source: str = ""


class PageWords(msgspec.Struct, frozen=True):
    """The fixed words that stand outside the text on every page.

    Attributes:
        page_of: with ``{page}`` and ``{pages}``.
        draft: the watermark.
        notes: names the region of footnotes for assistive technology.
        digits: the ten digits from zero that page numbers are written in.
    """

    page_of: str
    draft: str
    notes: str
    digits: str = "0123456789"


class FieldPlace(msgspec.Struct, frozen=True):
    """A place on the page that is kept free for a signature in the file itself.

    Attributes:
        id: the name of the field in the file.
        signatory: the ``source`` of the entry that it stands in; empty for the end of the text.
        description: what assistive technology says of it.
        shown: whether something is to be seen there; a time-stamp shows nothing.
    """

    id: str
    signatory: str
    description: str
    shown: bool = True


class PageTree(msgspec.Struct, frozen=True, kw_only=True):
    """One letter in one language, for one audience, to one addressee (or to all jointly).

    Attributes:
        title: of the document, for readers' title bars and assistive technology.
        language: code of the page's language.
        direction: in which the page runs.
        layout: names the layout folder below ``templates/layouts``.
        letterhead: nodes of the letterhead, on the first page only.
        nodes: everything else in reading order.
        notes: the footnotes in order.
        words: for every page.
        reference: repeated on later pages; may be empty.
        draft: whether the watermark is shown.
        fields: where the file itself is to be signed.
    """

    title: str
    language: str
    direction: Direction
    layout: str
    letterhead: tuple[Node, ...]
    nodes: tuple[Node, ...]
    notes: tuple[Note, ...]
    words: PageWords
    reference: str = ""
    draft: bool = False
    fields: tuple[FieldPlace, ...] = ()
