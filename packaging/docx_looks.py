"""How the Word side of each layout looks: the figures of the page.css beside it, as styles."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace


class Look(msgspec.Struct, frozen=True):
    """How a paragraph style looks. Lengths in millimetres unless said otherwise.

    Attributes:
        size: of the type, in points.
        line: height of a line as a multiple of the size.
        before: space above; of it and the space below what precedes, the larger counts.
        after: space below.
        sans: whether it is in the layout's second voice.
        bold: whether it is bold.
        italic: whether it is italic, in scripts that have it.
        colour: of the type, six hexadecimal digits.
        align: ``left``, ``right`` or ``center``; the first two change sides with the direction.
        rule: where a thin line is drawn: ``top``, ``bottom`` or ``left``; empty for nowhere.
        rule_eighths: thickness of that line, in eighths of a point.
        rule_gap: its distance from the text, in points.
        rule_colour: of that line.
        indent: from the leading edge.
        hanging: how far the first line hangs out of the indent.
        narrow: from the trailing edge.
        keep_next: whether it stays with what follows.
        keep_lines: whether it is never split.
        tight: whether space between two paragraphs of this style is left out.
        outline: level in the outline; 0 for body text.
        hidden: whether it is not shown: the logo, in a layout without one.
    """

    size: float = 0
    line: float = 0
    before: float = 0
    after: float = 0
    sans: bool = False
    bold: bool = False
    italic: bool = False
    colour: str = ""
    align: str = ""
    rule: str = ""
    rule_eighths: int = 6
    rule_gap: int = 4
    rule_colour: str = ""
    indent: float = 0
    hanging: float = 0
    narrow: float = 0
    keep_next: bool = False
    keep_lines: bool = False
    tight: bool = False
    outline: int = 0
    hidden: bool = False


class Layout(msgspec.Struct, frozen=True):
    """One layout: its page and its looks, after the page.css beside it.

    Attributes:
        margins: top, right, bottom, left, header, footer, in millimetres.
        column_gap: between the columns of the signature grid, in millimetres.
        row_gap: between its rows, in millimetres.
        base: what every style starts from.
        looks: by style id.
    """

    margins: tuple[float, float, float, float, float, float]
    column_gap: float
    row_gap: float
    base: Look
    looks: dict[str, Look]


NAMES = {
    "BodyText": "Body Text",
    "FootnoteText": "footnote text",
    "Footer": "footer",
    "Header": "header",
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "ListParagraph": "List Paragraph",
}
"""The names under which Word knows some styles as its own, where they are not the id."""

INK, PALE, NAVY, RULE = "111111", "555555", "1F3A5F", "999999"
HEADING = Look(
    size=11, line=1.42, bold=True, colour=NAVY, before=5.5, after=2, keep_next=True, keep_lines=True
)
SMALL = Look(size=8.5, line=1.5, sans=True, colour="444444", after=1)
LETTERHEAD = Look(rule="bottom", rule_colour=NAVY, rule_gap=10, keep_next=True)
RED = "8A1C1C"
META = Look(size=8.5, line=1.45, sans=True, colour="444444", after=0.8)
KICKER = Look(size=9, line=1.4, sans=True, bold=True, colour=NAVY, after=1, keep_next=True)
SHEETS = {"Kicker": KICKER, "Lead": Look(after=2.7), "More": META, "Signed": META, "Editors": SMALL}
"""What stands on sheets alone, so in no letter: still every template knows every role."""
ITEM = Look(after=2.7, keep_lines=True)
SIGNATORY = Look(keep_lines=True)

SECRETARIAT = Layout(
    # The header of later pages is taller than the margin and pushes their text down to 27 mm.
    margins=(20, 25, 26, 25, 16, 14.3),
    column_gap=4,
    row_gap=5,
    base=Look(size=10.5, line=1.42, colour=INK),
    looks={
        "LetterheadName": replace(
            LETTERHEAD, size=13, line=1.42, bold=True, colour=NAVY, after=0.8
        ),
        "LetterheadLine": replace(LETTERHEAD, size=8.5, line=1.45, sans=True, colour=PALE, after=8),
        "Logo": Look(after=2, keep_next=True),
        "Embargo": Look(bold=True, after=2.7),
        "Reference": Look(size=8.5, line=1.4, sans=True, colour=PALE, after=0.5),
        "PlaceAndDate": Look(after=5),
        "Delivery": Look(italic=True, after=2),
        "Addressee": Look(after=0.8, narrow=15, keep_lines=True),
        "Heading1": Look(
            size=12,
            line=1.35,
            bold=True,
            before=7,
            after=5,
            keep_next=True,
            keep_lines=True,
            outline=1,
        ),
        "Salutation": Look(after=3.5, keep_next=True),
        "BodyText": Look(after=2.7),
        "Heading2": replace(HEADING, outline=2),
        "Heading3": replace(HEADING, size=10.5, colour=INK, before=4, after=1.5, outline=3),
        "LeadIn": Look(after=2.7, keep_next=True),  # codespell:ignore leadin
        "Fact": ITEM,
        "LegalBasis": ITEM,
        "Demand": ITEM,
        "Closing": Look(before=5, after=2.7, keep_next=True),
        "Formula": Look(before=4, after=7, keep_next=True),
        "Signatures": replace(HEADING, before=6),
        "SignatoryName": replace(
            SIGNATORY, bold=True, rule="top", rule_eighths=4, rule_gap=5, rule_colour=RULE
        ),
        "SignatoryRepresentative": replace(SIGNATORY, before=0.5),
        "SignatoryTitle": replace(SIGNATORY, italic=True),
        "SignatoryCountry": replace(SIGNATORY, size=8.5, line=1.45, sans=True, colour=PALE),
        "Withheld": Look(after=4),
        "Contact": replace(SMALL, keep_next=True),
        "Annex": SMALL,
        "Copies": replace(SMALL, keep_next=True),
        "Clause": replace(SMALL, italic=True, before=3, tight=True),
        **SHEETS,
        "Quote": Look(
            colour="333333",
            indent=13,
            narrow=9,
            rule="left",
            rule_eighths=8,
            rule_gap=11,
            rule_colour="B9C4D0",
            after=3.5,
        ),
        "ListParagraph": Look(indent=9, hanging=7, after=1.6),
        "FootnoteText": Look(size=8, line=1.4, sans=True, colour="333333"),
        "Header": Look(size=8, line=1.3, sans=True, colour=PALE, after=7),
        "FirstHeader": Look(size=8, line=1.3, sans=True, colour=PALE),
        "Footer": Look(size=8, line=1.3, sans=True, colour=PALE, align="center"),
    },
)
PLAIN_TEXT = Look(after=3)
PLAIN_HEADING = Look(bold=True, before=5, after=2, keep_next=True, keep_lines=True)
PLAIN_ITEM = Look(after=3, keep_lines=True)
PLAIN_END = Look(after=1.5)
PLAIN_MARGIN = Look(size=9, line=1.3)

PLAIN = Layout(
    margins=(25, 25, 25, 25, 14.9, 13.9),
    column_gap=4,
    row_gap=6,
    base=Look(size=11, line=1.45, colour="000000"),
    looks={
        "LetterheadName": Look(bold=True, keep_next=True),
        "LetterheadLine": Look(after=9),
        "Logo": Look(hidden=True),
        "Embargo": Look(bold=True, after=3),
        "Reference": Look(),
        "PlaceAndDate": Look(after=6),
        "Delivery": PLAIN_TEXT,
        "Addressee": Look(after=3, keep_lines=True),
        "Heading1": replace(PLAIN_HEADING, before=7, after=5, outline=1),
        "Salutation": Look(after=3, keep_next=True),
        "BodyText": PLAIN_TEXT,
        "Heading2": replace(PLAIN_HEADING, outline=2),
        "Heading3": replace(PLAIN_HEADING, before=4, after=1.5, outline=3),
        "LeadIn": Look(after=3, keep_next=True),  # codespell:ignore leadin
        "Fact": PLAIN_ITEM,
        "LegalBasis": PLAIN_ITEM,
        "Demand": PLAIN_ITEM,
        "Closing": Look(before=5, after=3, keep_next=True),
        "Formula": Look(before=4, after=7, keep_next=True),
        "Signatures": PLAIN_HEADING,
        "SignatoryName": replace(SIGNATORY, bold=True),
        "SignatoryRepresentative": SIGNATORY,
        "SignatoryTitle": SIGNATORY,
        "SignatoryCountry": SIGNATORY,
        "Withheld": Look(after=3),
        "Contact": replace(PLAIN_END, keep_next=True),
        "Annex": PLAIN_END,
        "Copies": replace(PLAIN_END, keep_next=True),
        "Clause": replace(PLAIN_END, before=3, tight=True),
        **dict.fromkeys(SHEETS, PLAIN_TEXT),
        "Quote": Look(indent=10, narrow=10, after=3),
        "ListParagraph": Look(indent=9, hanging=6.5, after=2),
        "FootnoteText": Look(size=9, line=1.4),
        "Header": replace(PLAIN_MARGIN, after=6),
        "FirstHeader": PLAIN_MARGIN,
        "Footer": replace(PLAIN_MARGIN, align="center"),
    },
)
PRESS = replace(
    SECRETARIAT,
    margins=(18, 25, 26, 25, 16, 14.3),
    looks={
        **SECRETARIAT.looks,
        "Embargo": Look(
            size=11, line=1.42, sans=True, bold=True, colour=RED, after=5, keep_next=True
        ),
        "Heading1": Look(
            size=17, line=1.25, bold=True, after=3, keep_next=True, keep_lines=True, outline=1
        ),
        "Addressee": META,
        "PlaceAndDate": replace(META, after=5),
        "Header": replace(SECRETARIAT.looks["Header"], bold=True, colour=RED),
    },
)
