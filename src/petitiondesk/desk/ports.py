"""What the use cases need from outside. Small, so that a fake is a few lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Protocol

from petitiondesk.typesetting.geometry import BlockBox, PageSize
from petitiondesk.typesetting.manuscript import Manuscript
from petitiondesk.typesetting.messages import MissingGlyph, PdfFile, Pixels, Preview, View

__all__ = [
    "BlockBox",
    "Clock",
    "DraftRow",
    "Manuscript",
    "MissingGlyph",
    "PageSize",
    "PdfFile",
    "Pixels",
    "Preview",
    "Typesetter",
    "Vault",
    "View",
]


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware of its time zone."""


class DraftRow(Protocol):
    """What a vault lists of a draft."""

    @property
    def letter_id(self) -> str:
        """The letter's id."""

    @property
    def summary(self) -> bytes:
        """What the desk wants to know of a draft without opening it."""

    @property
    def changed(self) -> str:
        """When it was last saved: ISO 8601, UTC."""


class Vault(Protocol):
    """Keeps sealed drafts. Bytes in, bytes out."""

    def put_draft(self, letter_id: str, summary: bytes, draft: bytes, *, changed: str) -> None:
        """Replace the draft; when this returns, it survives a power cut."""

    def get_draft(self, letter_id: str) -> bytes:
        """Return the draft."""

    def list_drafts(self) -> Sequence[DraftRow]:
        """Return all drafts."""

    def delete_draft(self, letter_id: str) -> None:
        """Erase the draft."""

    def put_setting(self, name: str, value: bytes) -> None:
        """Keep a small thing beside the drafts."""

    def get_setting(self, name: str) -> bytes | None:
        """Return what was kept under this name, or None."""

    def lock(self) -> None:
        """Close the vault and end what holds its key."""

    @property
    def alive(self) -> bool:
        """Whether the vault is open."""


class Typesetter(Protocol):
    """Composes and sets the pages of manuscripts; every answer comes later."""

    def preview(self, manuscript: Manuscript, view: View) -> Future[Preview]:
        """Set the pages and draw the one in view; cancels an unfinished earlier preview."""

    def raster(self, view: View) -> Future[Pixels]:
        """Draw another page, or another scale, of the last preview."""

    def pdf(self, manuscript: Manuscript) -> Future[PdfFile]:
        """Set the final PDF."""

    def docx(self, manuscript: Manuscript) -> Future[bytes]:
        """Write the final DOCX."""

    def missing_glyphs(self, manuscript: Manuscript) -> Future[tuple[MissingGlyph, ...]]:
        """Return the characters of the page that the fonts cannot show."""

    def picture(self, untrusted: bytes) -> Future[bytes]:
        """Make a picture from outside safe: pixels only, of ordinary size."""

    def close(self) -> None:
        """End the worker."""
