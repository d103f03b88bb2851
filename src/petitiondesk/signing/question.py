"""What the inspecting process is asked, and how it answers.

Certificates cross the pipe as their bytes and are read anew behind it: their numbers are longer
than MessagePack has integers, and nothing that was near a crafted file is believed.
"""

from __future__ import annotations

import datetime as dt

import msgspec
from msgspec.structs import replace

from petitiondesk.crypto.certificate import Certificate, decode_der
from petitiondesk.signing.report import FileKind, FileReport


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What do the signatures of this file prove?

    Attributes:
        kind: what kind of file it is, by its first bytes.
        untrusted: the file.
        trusted: certificates that the user handed over or has verified (DER).
        now: the present moment, aware of its time zone.
        clocks: certificates of those who vouch for time-stamps (DER).
    """

    kind: FileKind
    untrusted: bytes
    trusted: tuple[bytes, ...]
    now: dt.datetime
    clocks: tuple[bytes, ...] = ()


class Answer(msgspec.Struct, frozen=True):
    """A report without its signers, and the certificate of each (DER; empty for none)."""

    report: FileReport
    signers: tuple[bytes, ...]


def answer_of(report: FileReport) -> Answer:
    """Return a report as it crosses the pipe."""
    signatures = tuple(replace(each, signer=None) for each in report.signatures)
    signers = tuple(each.signer.der if each.signer else b"" for each in report.signatures)
    return Answer(replace(report, signatures=signatures), signers)


def report_of(answer: Answer) -> FileReport:
    """Return the report in an answer.

    Raises:
        CertificateUnreadableError: what stands for a certificate is none.
        ValueError: it has not one signer for each signature.
    """
    pairs = zip(answer.report.signatures, answer.signers, strict=True)
    signatures = tuple(replace(each, signer=_signer(der)) for each, der in pairs)
    return replace(answer.report, signatures=signatures)


def _signer(der: bytes) -> Certificate | None:
    return decode_der(der) if der else None
