"""The letter that is set over and over: two pages, twelve signatories, a few footnotes."""

from petitiondesk.letter.languages import Direction
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
    Role,
    Run,
    SignatureEntry,
    SignatureGrid,
)

CONCERN = (
    "We write about forty-three people who were taken from their homes in the first week of "
    "March and have not been seen by a lawyer, a doctor or a relative since. Their families "
    "have asked at every police station of the province and were told each time that nobody "
    "of that name is held there. Article 9 of the International Covenant on Civil and "
    "Political Rights forbids detention that is not acknowledged, whatever the reason given "
    "for it, and article 7 forbids what such detention makes possible. Your Government "
    "accepted both without reservation."
)
DEMANDS = (
    "publish within fourteen days the name, the place of detention and the health of each;",
    "let each of them see a lawyer of their own choosing and a member of their family at once;",
    "bring each before a judge, or release them without conditions;",
    "have the arrests examined by a body that is independent of those who carried them out;",
    "invite the Working Group on Arbitrary Detention, and let it speak to anyone in private.",
)
ORGANISATIONS = (
    "Families of the Detained",
    "Northern Lawyers' Circle",
    "House of Open Doors",
    "Committee for the Disappeared",
    "Women's Legal Aid of the Coast",
    "Observatory of Prisons",
    "Doctors for Dignity",
    "Union of Free Journalists",
    "Bridge of Two Rivers",
    "League for Peaceful Assembly",
    "Network of Students at Risk",
    "Archive of Testimonies",
)


def letter(edit: int) -> PageTree:
    """Makes the letter. Each `edit` is another text: nothing can be answered from memory."""
    return PageTree(
        title="Open letter on forty-three people who have disappeared",
        language="en",
        direction=Direction.LEFT_TO_RIGHT,
        layout="secretariat",
        letterhead=(
            _paragraph(Role.LETTERHEAD_NAME, "Coalition of Families"),
            _paragraph(Role.LETTERHEAD_LINE, "12 Quay of the Rope-makers, 1200 Geneva"),
        ),
        nodes=(*_beginning(), *_body(edit), *_end()),
        notes=tuple(
            Note(
                number,
                str(number),
                (Run(f"Observatory of Prisons, report, page {number}."),),
            )
            for number in (1, 2, 3)
        ),
        words=PageWords(page_of="Page {page} of {pages}", draft="Draft", notes="Notes"),
    )


def _paragraph(role: Role, text: str, *marks: int) -> Paragraph:
    return Paragraph(role, (Run(text), *map(NoteMark, marks)))


def _beginning() -> tuple[Node, ...]:
    return (
        _paragraph(Role.PLACE_AND_DATE, "Geneva, 21 November 2026"),
        _paragraph(Role.ADDRESSEE, "The President of the Republic\nPalace Square\nCapital"),
        Heading(1, Role.SUBJECT, (Run("Say where forty-three people are, and let them go"),)),
        _paragraph(Role.SALUTATION, "Your Excellency,"),
    )


def _body(edit: int) -> tuple[Node, ...]:
    items = tuple(Item((_paragraph(Role.DEMAND, text),)) for text in DEMANDS)
    return (
        _paragraph(Role.BODY, f"{CONCERN} We have written {edit} times.", 1),
        _paragraph(Role.BODY, CONCERN, 2),
        Heading(2, Role.SECTION, (Run("What the law says"),)),
        _paragraph(Role.BODY, CONCERN, 3),
        Heading(2, Role.SECTION, (Run("What we ask"),)),
        _paragraph(Role.LEAD_IN, "We ask your Government to:"),
        Items(Role.DEMAND, items, tuple(f"{number}." for number in range(1, 1 + len(items)))),
        _paragraph(Role.BODY, CONCERN),
    )


def _end() -> tuple[Node, ...]:
    entries = tuple(
        SignatureEntry(
            source=f"organisation-{number}",
            name=(Run(name),),
            representative=(Run("Name Surname"),),
            title=(Run("Director"),),
        )
        for number, name in enumerate(ORGANISATIONS)
    )
    return (
        _paragraph(Role.FORMULA, "Please accept, Excellency, the assurances of our consideration."),
        SignatureGrid(entries, "Twelve organisations"),
    )
