"""Pages that nobody sees: they use every typeface in every weight, once."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterable, Iterator

import msgspec
from PIL import ExifTags, Image, ImageCms

from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.languages import Direction
from petitiondesk.letter.letter import Embargo, Kind, Languages, Letter
from petitiondesk.page.stamp import LAYOUT as STAMP
from petitiondesk.page.tree import (
    FieldPlace,
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
from petitiondesk.typesetting.manuscript import Manuscript

_SCRIPTS = {
    "en": "Letter fi 1",
    "uk": "Лист",
    "ko": "편지",
    "zh": "信",
    "th": "จดหมาย",
    "km": "លិខិត",
    "bn": "চিঠি",
    "hi": "पत्र",
    "ug": "خەت",
}
"""A word in every script that letters are written in."""

_MARKUP = """\
{signatories.count|one|few|many|other} *a* **b** \\*
[c](https://ü.example/ü?ü) [d](mailto:d@example.org)

> 1. e
> - f
"""


def warm_up_tree(layout: str) -> PageTree:
    """Return a short draft letter with every kind of node, and every script in every style."""
    word = _SCRIPTS["en"]
    return PageTree(
        title=word,
        language="en",
        direction=Direction.LEFT_TO_RIGHT,
        layout=layout,
        letterhead=(*_pictures(), Paragraph(Role.LETTERHEAD_NAME, _runs())),
        nodes=_nodes(word),
        notes=(Note(1, "1", _runs()),),
        words=PageWords(page_of=f"{word} {{page}} {{pages}}", draft=word, notes=word),
        reference=word,
        draft=True,
        fields=(FieldPlace(word, word, word), FieldPlace(word, "", word, shown=False)),
    )


def warm_up_stamp() -> PageTree:
    """Return a stamp of one word."""
    return PageTree(
        title=_SCRIPTS["en"],
        language="en",
        direction=Direction.LEFT_TO_RIGHT,
        layout=STAMP,
        letterhead=(),
        nodes=(Paragraph(Role.LETTERHEAD_NAME, _runs()[:1]),),
        notes=(),
        words=PageWords("", "", ""),
    )


def _pictures() -> Iterator[Picture]:
    """Yield pictures as they come from outside: turned, with a colour profile, with notes in them.

    Pillow loads the readers of these when it first meets them.
    """
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    notes = Image.Exif()
    notes[ExifTags.Base.Orientation] = 6
    notes.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    for kind in ("PNG", "JPEG"):
        written = io.BytesIO()
        Image.new("RGB", (2, 2)).save(written, kind, exif=notes, icc_profile=profile)
        yield Picture(written.getvalue(), kind, kind)


def _runs() -> tuple[Run, ...]:
    return tuple(
        Run(word, emphasis=emphasis, strong=strong, language=code)
        for code, word in _SCRIPTS.items()
        for emphasis in (False, True)
        for strong in (False, True)
    )


def _nodes(word: str) -> tuple[Node, ...]:
    paragraph = Paragraph(Role.DEMAND, (*_runs(), NoteMark(1)))
    entry = SignatureEntry(word, _runs(), _runs(), _runs(), _runs())
    return (
        Heading(1, Role.SUBJECT, _runs()),
        Paragraph(Role.REFERENCE, _runs()),
        Quotation((paragraph,)),
        Items(Role.DEMAND, (Item((paragraph,)),), labels=("1.",)),
        Items(Role.DEMAND, (Item((paragraph,)),)),
        SignatureGrid((entry,), caption=word),
    )


def warm_up_manuscript(language: str, provisions: Iterable[str]) -> Manuscript:
    """Return a letter that says what each language says in its own way.

    Dates and times, numbers and their plurals, countries, cities, citations, and all of the markup.
    """
    letter = _letter(Drafting(_CountingMint()), language, provisions)
    return Manuscript(edition=edition(letter, Audience.ARCHIVE), language=language, draft=True)


def _letter(drafting: Drafting, language: str, provisions: Iterable[str]) -> Letter:
    empty = drafting.letter(Kind.OPEN_LETTER, Languages(prevailing=language))
    signatory = msgspec.structs.replace(
        empty.signatories[0], name=drafting.block(language, _SCRIPTS["en"]), country="KOR"
    )
    return msgspec.structs.replace(
        empty,
        issued="2025-01-23",
        embargo=Embargo(until="2025-01-23T10:00", time_zone="Asia/Seoul"),
        body=(drafting.block(language, _MARKUP),),
        legal_bases=tuple(map(drafting.legal_basis, provisions)),
        signatories=(signatory,),
    )


class _CountingMint:
    """Ids that differ, and salts that nobody reads."""

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def part_id(self) -> str:
        return f"p{next(self._numbers)}"

    def salt(self) -> str:
        return f"{0:032x}"
