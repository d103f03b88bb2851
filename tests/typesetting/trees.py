"""Page trees to set: one realistic letter in ten languages, short or long, draft or final."""

import io

from PIL import Image

from petitiondesk.letter.languages import LANGUAGES, Direction, language
from petitiondesk.page.tree import (
    Heading,
    Item,
    Items,
    Node,
    Note,
    NoteMark,
    PageTree,
    PageWords,
    Paragraph,
    Picture,
    Quotation,
    Role,
    Run,
    SignatureEntry,
    SignatureGrid,
)
from tests.typesetting.words import WORDS, Words

CODES = tuple(language.code for language in LANGUAGES)


def logo(kind: str = "PNG") -> bytes:
    """Return a picture to print."""
    picture = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(picture, kind)
    return picture.getvalue()


def letter_tree(
    code: str = "en",
    *,
    repeat: int = 1,
    signatories: int = 6,
    draft: bool = False,
    layout: str = "secretariat",
    logo: bytes = b"",
) -> PageTree:
    """Return a letter; `repeat` multiplies its paragraphs of facts."""
    words = WORDS[code]
    known = language(code)
    return PageTree(
        title=words.subject,
        language=code,
        direction=known.direction if known else Direction.LEFT_TO_RIGHT,
        layout=layout,
        letterhead=_letterhead(words, logo),
        nodes=(*_head(words), *_facts(words, repeat), *_law(words), *_end(words, signatories)),
        notes=_notes(words),
        words=PageWords(page_of=words.page_of, draft=words.draft, notes=words.notes),
        reference=words.reference,
        draft=draft,
    )


def paragraph_tree(text: str, code: str = "en", *, role: Role = Role.BODY) -> PageTree:
    """Return a page that holds one paragraph."""
    words = PageWords(page_of="{page} / {pages}", draft="DRAFT", notes="Notes")
    return PageTree(
        title="One paragraph",
        language=code,
        direction=Direction.LEFT_TO_RIGHT,
        layout="secretariat",
        letterhead=(),
        nodes=(_text(role, text, "b1"),),
        notes=(),
        words=words,
    )


def printed_words(tree: PageTree) -> tuple[str, ...]:
    """Return every text that stands in the blocks, notes and grids of a letter of this module."""
    words = WORDS[tree.language]
    return (
        *words.letterhead,
        words.reference,
        words.place_and_date,
        words.delivery,
        *words.addressee.split("\n"),
        words.subject,
        words.salutation,
        words.opening,
        words.facts_heading,
        *words.facts,
        words.source,
        words.law_heading,
        *words.law,
        words.quotation,
        words.demands_heading,
        words.demands_lead_in,
        *words.demands,
        words.closing,
        words.formula,
        words.signatures_heading,
        *words.organisations,
        words.person,
        words.office,
        words.country,
        words.withheld,
        words.copies,
        words.contact,
        words.clause,
    )


def _text(role: Role, text: str, source: str = "") -> Paragraph:
    return Paragraph(role, (Run(text),), source)


def _letterhead(words: Words, logo: bytes) -> tuple[Node, ...]:
    name, line = words.letterhead
    picture = (Picture(logo, "Logo", "logo"),) if logo else ()
    return (
        *picture,
        _text(Role.LETTERHEAD_NAME, name, "org1"),
        _text(Role.LETTERHEAD_LINE, line, "org1.address"),
    )


def _head(words: Words) -> tuple[Node, ...]:
    return (
        _text(Role.REFERENCE, words.reference, "reference"),
        _text(Role.PLACE_AND_DATE, words.place_and_date, "date"),
        _text(Role.DELIVERY, words.delivery, "delivery"),
        _text(Role.ADDRESSEE, words.addressee, "addressee"),
        Heading(1, Role.SUBJECT, (Run(words.subject),), "subject"),
        _text(Role.SALUTATION, words.salutation, "salutation"),
        Paragraph(Role.BODY, (Run(words.opening), NoteMark(1)), "opening"),
    )


def _facts(words: Words, repeat: int) -> tuple[Node, ...]:
    facts = []
    for number in range(repeat * len(words.facts)):
        text = words.facts[number % len(words.facts)]
        marks = (NoteMark(2),) if number == 1 else ()
        facts.append(Paragraph(Role.FACT, (Run(text), *marks), f"fact{number + 1}"))
    return (Heading(2, Role.SECTION, (Run(words.facts_heading),), "facts"), *facts)


def _law(words: Words) -> tuple[Node, ...]:
    first, second = words.law
    return (
        Heading(2, Role.SECTION, (Run(words.law_heading),), "law"),
        Paragraph(Role.LEGAL_BASIS, (Run(first, emphasis=True),), "law1"),
        Paragraph(Role.LEGAL_BASIS, (Run(second, strong=True),), "law2"),
        Quotation((_text(Role.LEGAL_BASIS, words.quotation, "law3"),)),
        Heading(2, Role.SECTION, (Run(words.demands_heading),), "demands"),
        _text(Role.LEAD_IN, words.demands_lead_in, "demands.lead"),
        Items(
            Role.DEMAND,
            tuple(
                Item((_text(Role.DEMAND, text, f"demand{number}"),))
                for number, text in enumerate(words.demands, start=1)
            ),
            labels=("1.", "2.", "3."),
        ),
    )


def _end(words: Words, signatories: int) -> tuple[Node, ...]:
    return (
        _text(Role.CLOSING, words.closing, "closing"),
        _text(Role.FORMULA, words.formula, "formula"),
        Heading(2, Role.SIGNATURES, (Run(words.signatures_heading),)),
        SignatureGrid(
            tuple(_entry(words, number) for number in range(signatories)),
            caption=words.signatures_heading,
        ),
        _text(Role.WITHHELD, words.withheld),
        _text(Role.COPIES, words.copies, "copies"),
        _text(Role.CONTACT, words.contact, "contact"),
        _text(Role.CLAUSE, words.clause),
    )


def _entry(words: Words, number: int) -> SignatureEntry:
    return SignatureEntry(
        f"signatory{number}",
        (Run(words.organisations[number % 2]),),
        (Run(words.person),) if number % 3 != 1 else (),
        (Run(words.office),) if number % 3 != 1 else (),
        (Run(words.country),),
    )


def _notes(words: Words) -> tuple[Note, ...]:
    link = "https://www.ohchr.org/en/documents/a-hrc-61-57"
    return (
        Note(1, "1", (Run(words.source),), "source1"),
        Note(
            2,
            "2",
            (
                Run("UNHCR, "),
                Run("Handbook", emphasis=True, language="en"),
                Run(", "),
                Run("ohchr.org", link=link),
            ),
            "source2",
        ),
    )
