"""Page trees for the tests of the Word writer, and the words that stand in one."""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw

from petitiondesk.letter.languages import LANGUAGES, language
from petitiondesk.page import tree
from petitiondesk.page.tree import Heading, Item, Items, NoteMark, Paragraph, Role, Run

TOP = Path(__file__).parents[2]
TEMPLATE = (TOP / "templates/layouts/secretariat/letter.docx").read_bytes()
PLAIN_TEMPLATE = (TOP / "templates/layouts/plain/letter.docx").read_bytes()
FONT_FOLDER = TOP / "assets/fonts"
FONTS = {
    code: {kind: tuple(kinds[kind]) for kind in ("serif", "sans")}
    for code, kinds in json.loads((FONT_FOLDER / "families.json").read_text())["languages"].items()
}
CODES = tuple(known.code for known in LANGUAGES)

WORDS = {
    "en": "The authorities shall not return any person to a place where torture is likely",
    "fr": "Les autorités ne doivent renvoyer personne là où la torture est à craindre",
    "ko": "당국은 고문을 받을 위험이 있는 곳으로 누구도 돌려보내서는 안 된다",
    "uk": "Влада не повинна повертати нікого туди, де існує загроза катувань",
    "zh": "当局不得将任何人送往可能遭受酷刑的地方，“不推回”原则没有例外",
    "th": "เจ้าหน้าที่ต้องไม่ส่งบุคคลใดกลับไปยังสถานที่ที่อาจถูกทรมาน",
    "km": "អាជ្ញាធរមិនត្រូវបញ្ជូនបុគ្គលណាម្នាក់ទៅកន្លែងដែលអាចរងទារុណកម្មឡើយ",
    "bn": "কর্তৃপক্ষ কাউকে এমন স্থানে ফেরত পাঠাবে না যেখানে নির্যাতনের আশঙ্কা আছে",
    "hi": "अधिकारी किसी भी व्यक्ति को ऐसे स्थान पर वापस न भेजें जहाँ यातना की आशंका हो",
    "ug": "دائىرىلەر ھېچكىمنى قىيىن-قىستاققا ئېلىنىش خەۋپى بار جايغا قايتۇرماسلىقى كېرەك",
}
DRAFTS = {
    "en": "DRAFT",
    "fr": "BROUILLON",
    "ko": "초안",
    "uk": "ЧЕРНЕТКА",
    "zh": "草稿",
    "th": "ฉบับร่าง",
    "km": "សេចក្តីព្រាង",
    "bn": "খসড়া",
    "hi": "मसौदा",
    "ug": "لايىھە",
}


def logo() -> bytes:
    """A flat drawing, as logos are."""
    picture = Image.new("RGB", (320, 120), "white")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((10, 10, 110, 110), fill="#0f5c66")
    draw.rectangle((130, 40, 310, 80), fill="#c79a2b")
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


LOGO = logo()


def paragraph(role: Role, text: str, source: str = "") -> Paragraph:
    return Paragraph(role, (Run(text),), source)


def letter_tree(
    code: str = "en", *, draft: bool = False, picture: bool = True, signatories: int = 7
) -> tree.PageTree:
    """A letter with everything that a page can hold, in one language."""
    words = WORDS[code]
    known = language(code)
    assert known is not None
    return tree.PageTree(
        title=f"{words} & <33>",
        language=code,
        direction=known.direction,
        layout="secretariat",
        letterhead=tuple(_letterhead(words, picture=picture)),
        nodes=tuple(_nodes(words, signatories)),
        notes=(
            tree.Note(1, "1", (Run(f"{words} [1], "), *_sources())),
            tree.Note(2, "2", (Run("Ibid., "), Run(words, emphasis=True)), "source_2"),
        ),
        words=tree.PageWords(page_of="Page {page} of {pages}", draft=DRAFTS[code], notes="Notes"),
        reference="OL/2026/1",
        draft=draft,
    )


def _sources() -> Iterator[Run]:
    yield Run("icrc.org", link="https://icrc.org/a?b&c")
    yield Run(", ")
    yield Run("ohchr.org", link="https://ohchr.org/a-b")


def _letterhead(words: str, *, picture: bool) -> Iterator[tree.Node]:
    if picture:
        yield tree.Picture(LOGO, "A disc & a bar", "logo_1")
    yield paragraph(Role.LETTERHEAD_NAME, "Coalition for Safe Return", "sender")
    yield paragraph(Role.LETTERHEAD_LINE, words[:40])


def _nodes(words: str, signatories: int) -> Iterator[tree.Node]:
    yield paragraph(Role.REFERENCE, "OL/2026/1")
    yield paragraph(Role.PLACE_AND_DATE, "Geneva, 21 November 2026")
    yield paragraph(Role.ADDRESSEE, f"H.E. the Minister\n{words[:20]}\nBangkok", "addressee_1")
    yield Heading(1, Role.SUBJECT, (Run(words),), "subject")
    yield paragraph(Role.SALUTATION, "Excellency,")
    text = (
        Run(f"{words}. "),
        Run(words, strong=True),
        Run(". "),
        Run(words, emphasis=True),
        NoteMark(1),
    )
    yield Paragraph(Role.BODY, text, "opening")
    yield Paragraph(Role.BODY, (Run(f"{words}. {words}."),), "opening")
    yield tree.Quotation((paragraph(Role.BODY, f"“{words}.”", "quotation"),))
    yield Heading(2, Role.SECTION, (Run(words[:14]),))
    yield Items(Role.FACT, tuple(_facts(words)), ("1.", "2."))
    yield Heading(2, Role.SECTION, (Run(words[:18]),))
    yield paragraph(Role.LEAD_IN, f"{words}:")
    yield Items(Role.DEMAND, tuple(_demands(words)), ("១.", "២."))
    yield paragraph(Role.CLOSING, f"{words}.", "closing")
    yield paragraph(Role.FORMULA, words[:24])
    yield tree.SignatureGrid(tuple(_entries(words, signatories)), "7 organisations & friends")
    yield paragraph(Role.WITHHELD, f"+ 3. {words}")
    yield paragraph(Role.CONTACT, "office@example.org")
    yield paragraph(Role.COPIES, "Cc: 한국 외교부; UN Human Rights; МЗС України")
    yield paragraph(Role.CLAUSE, words)


def _facts(words: str) -> Iterator[Item]:
    inner = Items(
        Role.FACT,
        (Item((paragraph(Role.FACT, "Kyiv, 33"),)), Item((paragraph(Role.FACT, words[:30]),))),
    )
    yield Item((Paragraph(Role.FACT, (Run(f"{words}."), NoteMark(2)), "fact_1"), inner))
    second = paragraph(Role.FACT, f"{words} (2).")
    yield Item((paragraph(Role.FACT, f"{words}. {words}.", "fact_2"), second))


def _demands(words: str) -> Iterator[Item]:
    yield Item((paragraph(Role.DEMAND, f"{words}. {words}.", "demand_1"),))
    yield Item((paragraph(Role.DEMAND, f"{words}.", "demand_2"),))


def _entries(words: str, signatories: int) -> Iterator[tree.SignatureEntry]:
    names = ("Northern Light Rights Network", "법률 사무소", words[:30], "شەرق تەشكىلاتى")
    for number in range(signatories):
        yield tree.SignatureEntry(
            source=f"signatory_{number}",
            name=(Run(names[number % len(names)]),),
            representative=(Run("Oksana Melnyk"),) if number % 3 else (),
            title=(Run("Chair"),) if number % 2 else (),
            country=(Run("Ukraine"),),
        )


def tree_text(page: tree.PageTree) -> str:
    """Every word of a page in reading order: the letterhead, the text, the notes."""
    found = [*page.letterhead, *page.nodes]
    said = "".join(piece for node in found for piece in _node_text(node))
    return bare(said + "".join(_inline_text(note.inlines) for note in page.notes))


def bare(text: str) -> str:
    """The text composed and without white space, as words are compared."""
    return "".join(unicodedata.normalize("NFC", text).split())


def _node_text(node: tree.Node) -> Iterator[str]:
    match node:
        case tree.Paragraph() | tree.Heading():
            yield _inline_text(node.inlines)
        case tree.Quotation():
            yield from (_inline_text(part.inlines) for part in node.paragraphs)
        case tree.Items():
            yield from _items_text(node)
        case tree.SignatureGrid():
            for entry in node.entries:
                lines = (entry.name, entry.representative, entry.title, entry.country)
                yield from (_inline_text(line) for line in lines)


def _items_text(items: tree.Items) -> Iterator[str]:
    labels = items.labels or ("",) * len(items.items)
    for item, label in zip(items.items, labels, strict=True):
        yield label
        for node in item.nodes:
            yield from _node_text(node)


def _inline_text(inlines: tuple[tree.Inline, ...]) -> str:
    return "".join(inline.text for inline in inlines if isinstance(inline, Run))
