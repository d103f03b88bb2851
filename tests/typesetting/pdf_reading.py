"""Reading PDFs back with other people's programs."""

import io
import re
import subprocess
import unicodedata
from collections.abc import Iterator

import page
import pikepdf

_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_ARABIC_LETTERS = re.compile(r"[\u0621-\u065f\u0671-\u06d3\u06d5]+")


def failures(pdf: bytes, profile: str) -> list[str]:
    """What the checker finds against a profile (`3a`, `ua1`)."""
    report = page.validate_pdf_bytes(pdf, profile=profile)
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def text(pdf: bytes) -> str:
    """What poppler takes out of a PDF."""
    command = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def squeezed(text: str) -> str:
    """The text after NFC, without white space and marks that print nothing."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text))


def arabic_words(text: str) -> set[str]:
    return set(_ARABIC_LETTERS.findall(unicodedata.normalize("NFC", text)))


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def structure(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the structure tree, in reading order."""
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if "/S" in element:
            yield element
        kids = element.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        waiting.extend(kid for kid in reversed(kids) if isinstance(kid, pikepdf.Dictionary))


def content(pdf: pikepdf.Pdf) -> bytes:
    """The drawing instructions of all pages."""
    return b"\n".join(page.Contents.read_bytes() for page in pdf.pages)
