"""Inspecting a PDF from anywhere: what each signature proves, and what is wrong with the file."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from operator import attrgetter
from typing import Any, Final, TypeAlias

from msgspec import structs
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.signing.pdf.attached import attached_files
from petitiondesk.signing.pdf.bounded import MOST_FIELDS, MOST_SIGNATURES, open_bounded
from petitiondesk.signing.pdf.claims import claims
from petitiondesk.signing.pdf.entries import has_other_entries, has_other_trailers
from petitiondesk.signing.pdf.levels import with_levels
from petitiondesk.signing.pdf.looks import look_of, shows_elsewhere
from petitiondesk.signing.pdf.one_signature import Inspected, inspect_signature, unreadable
from petitiondesk.signing.pdf.parsing import TooMuchError, UnreadableError, parsing
from petitiondesk.signing.pdf.policy import came_alone, unsigned_size
from petitiondesk.signing.pdf.trusting import StoredProof, Trust, stored_proof
from petitiondesk.signing.report import (
    Fault,
    FileKind,
    FileReport,
    Trouble,
)

_ACTIVE: Final = ("/OpenAction", "/AA", "/Collection", "/Requirements", "/OCProperties")
"""What makes a document do something when it is opened, or show less than it holds (ISO 32000-1,
7.7.2 and 8.11)."""

Reference: TypeAlias = Any
"""Of pyHanko."""


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    value: Reference
    reference: Reference


def inspect(
    untrusted: bytes,
    trust: tuple[Certificate, ...],
    clocks: tuple[Certificate, ...],
    now: dt.datetime,
) -> FileReport:
    """Inspect a PDF; see `petitiondesk.signing.pdf.inspect_pdf`."""
    try:
        with parsing():
            reader = open_bounded(untrusted)
            if reader.encrypted:
                return _refused(Fault.ENCRYPTED)
            return _Inspection(untrusted, reader, Trust(trust, clocks, now)).report()
    except TooMuchError:
        return _refused(Fault.TOO_MUCH_WORK)
    except UnreadableError:
        return _refused(Fault.UNREADABLE)


def _refused(fault: Fault) -> FileReport:
    return FileReport(kind=FileKind.PDF, troubles=(Trouble(fault),))


def _is_strange(look: Callable[[], bool]) -> bool:
    """Tell what somebody found who looked; what cannot be looked at is not as ours is."""
    try:
        with parsing():
            return look()
    except (UnreadableError, TooMuchError):
        return True


class _Inspection:
    """One file while it is looked at."""

    def __init__(self, untrusted: bytes, reader: PdfFileReader, trust: Trust) -> None:
        self._untrusted = untrusted
        self._reader = reader
        self._trust = trust
        self._troubles: list[Trouble] = []

    def report(self) -> FileReport:
        """Look at everything."""
        fields = self._fields()
        inspected = self._inspected([field for field in fields if field.value is not None])
        attachments = self._attachments()
        self._look_at_fields(fields)
        self._look_at_places(fields)
        self._look_at_signatures(inspected)
        self._look_for_active_content()
        return FileReport(
            kind=FileKind.PDF,
            signatures=tuple(each.report for each in inspected),
            empty_fields=tuple(field.name for field in fields if field.value is None),
            attachments=attachments,
            claims=self._claims(),
            troubles=tuple(dict.fromkeys(self._troubles)),
            unsigned=unsigned_size(self._reader, self._untrusted),
        )

    def _fields(self) -> list[_Field]:
        found = islice(enumerate_sig_fields(self._reader), MOST_FIELDS + 1)
        fields = [_Field(str(name), value, place) for name, value, place in found]
        if len(fields) > MOST_FIELDS:
            raise TooMuchError
        return fields

    def _inspected(self, fields: list[_Field]) -> list[Inspected]:
        """Return the signatures in the order in which they were made."""
        if len(fields) > MOST_SIGNATURES:
            raise TooMuchError
        proof = stored_proof(self._reader)
        inspected = [self._signature(field, proof) for field in fields]
        ordered = sorted(inspected, key=attrgetter("end"))
        return with_levels(ordered, self._trust, proof)

    def _signature(self, field: _Field, proof: StoredProof) -> Inspected:
        try:
            with parsing():
                signature = EmbeddedPdfSignature(self._reader, field.reference, field.name)
        except UnreadableError:
            return unreadable(field.name)
        found = inspect_signature(signature, self._untrusted, self._trust, proof)
        look = look_of(field.reference.get_object(), found.report.claimed)
        return replace(found, report=structs.replace(found.report, look=look))

    def _attachments(self) -> dict[str, bytes]:
        try:
            with parsing():
                return attached_files(self._reader)
        except UnreadableError:
            self._troubles.append(Trouble(Fault.AMBIGUOUS, "attachments"))
            return {}

    def _claims(self) -> tuple[str, ...]:
        try:
            with parsing():
                return claims(self._reader)
        except UnreadableError:
            return ()

    def _look_at_fields(self, fields: list[_Field]) -> None:
        counted = Counter(field.name for field in fields)
        twice = sorted(name for name, count in counted.items() if count > 1)
        self._troubles += (Trouble(Fault.AMBIGUOUS, name) for name in twice)

    def _look_at_places(self, fields: list[_Field]) -> None:
        """Look for what is to be seen where nobody signed."""
        empty = (field for field in fields if field.value is None)
        shown = [each.name for each in empty if look_of(each.reference.get_object(), None)]
        places = {each.reference.reference for each in fields}
        if _is_strange(lambda: shows_elsewhere(self._reader, places)):
            shown.append("")
        self._troubles += (Trouble(Fault.PLACE_SHOWS, name) for name in shown)

    def _look_at_signatures(self, inspected: list[Inspected]) -> None:
        for each in inspected:
            self._troubles += (Trouble(fault, each.report.field) for fault in each.faults)
        if inspected and inspected[-1].end != len(self._untrusted):
            self._troubles.append(Trouble(Fault.NOT_COVERED))
        first = inspected[0].signature if inspected else None
        if (first is not None and _is_strange(lambda: not came_alone(first))) or _is_strange(
            lambda: has_other_trailers(self._reader)
        ):
            self._troubles.append(Trouble(Fault.ADDED_BEFORE))
        for each in inspected[1:]:
            if each.report.certifies:
                self._troubles.append(Trouble(Fault.CERTIFIED_LATE, each.report.field))

    def _look_for_active_content(self) -> None:
        root = self._reader.root
        form, names = root.get("/AcroForm", {}), root.get("/Names", {})
        active = any(key in root for key in _ACTIVE)
        other = _is_strange(lambda: has_other_entries(self._reader))
        if active or other or "/XFA" in form or "/JavaScript" in names:
            self._troubles.append(Trouble(Fault.FORBIDDEN_CONTENT))
