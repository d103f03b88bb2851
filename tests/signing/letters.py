"""Letters to be signed: two pages, four places, three attached files."""

import os
from functools import cache
from typing import Any

import msgspec

from petitiondesk.page.signature_fields import EXPORTER, TIME_STAMP
from petitiondesk.page.stamp import stamp
from petitiondesk.page.tree import FieldPlace
from petitiondesk.typesetting.fonts import FONTCONFIG_VARIABLE, font_configuration, read_families
from petitiondesk.typesetting.layouts import STAMP, read_layouts, read_stamp
from petitiondesk.typesetting.manuscript import Attachment, Relationship
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.page.letters import WORDS
from tests.signing.identities import AT
from tests.typesetting.places import FONTS, TEMPLATES
from tests.typesetting.trees import letter_tree, logo

ATTACHED = {
    "letter.json": b'{"format":"petitiondesk/letter"}' * 30,
    "endorsement-1.p7s": bytes(range(256)) * 4,
    "how-to-verify.txt": b"pdfsig, openssl cms\r",
}
SIGNATORIES = tuple(f"sig-signatory{number}" for number in range(4))


@cache
def engine() -> PdfEngine:
    """One engine for all: warming it up takes longer than most tests."""
    with font_configuration(FONTS) as configuration:
        os.environ[FONTCONFIG_VARIABLE] = str(configuration)
        layouts = read_layouts(TEMPLATES) | {STAMP: read_stamp(TEMPLATES)}
        return PdfEngine(layouts, read_families(FONTS))


@cache
def letter(code: str = "en", *, text: str = "") -> bytes:
    """A letter that nobody has signed yet; `text` makes another one of it."""
    places = [FieldPlace(id_, id_[4:], f"Signature: {id_[4:]}") for id_ in SIGNATORIES]
    places.append(FieldPlace(EXPORTER, "", "Signature of who sends it"))
    places.append(FieldPlace(TIME_STAMP, "", "Time-stamp", shown=False))
    tree: Any = msgspec.structs.replace(letter_tree(code, logo=logo()), fields=tuple(places))
    if text:
        tree = msgspec.structs.replace(tree, title=text)
    return engine().lay_out(tree).pdf([_attachment(*each) for each in ATTACHED.items()])


def _attachment(name: str, data: bytes) -> Attachment:
    relationship = Relationship.SOURCE if name == "letter.json" else Relationship.SUPPLEMENT
    return Attachment(name=name, data=data, description=name, relationship=relationship)


@cache
def stamp_of(name: str, code: str = "en") -> bytes:
    """What is to be seen of a signature."""
    return engine().lay_out(stamp(name, AT, WORDS[code])).stamp_pdf()
