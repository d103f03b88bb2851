"""Word documents to sign."""

import datetime as dt
import functools

from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.typesetting.docx.writer import write_docx
from tests.identities import NOW
from tests.typesetting.docx_trees import FONTS, TEMPLATE, letter_tree


@functools.cache
def a_docx(code: str = "en") -> bytes:
    """A letter with a logo, notes and links, as the exporter writes it."""
    return write_docx(letter_tree(code, signatories=3), TEMPLATE, FONTS)


@functools.cache
def signed_by(*keys: HeldKey) -> bytes:
    """The letter with a signature of each, in this order, a minute after one another."""
    docx = a_docx()
    for minutes, key in enumerate(keys):
        docx = sign_docx(docx, key, NOW + dt.timedelta(minutes=minutes))
    return docx
