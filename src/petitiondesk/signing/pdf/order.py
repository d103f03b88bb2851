"""What is asked for when a PDF is signed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

from petitiondesk.crypto.certificate import Certificate


class TimeServer(Protocol):
    """A port to a time-stamp server (RFC 3161)."""

    @property
    def address(self) -> str:
        """Where it is asked: what a person is told when it fails."""

    def answer(self, request: bytes) -> bytes:
        """Ask for a time-stamp.

        Args:
            request: a TimeStampReq (DER).

        Returns:
            What came back, untrusted: a TimeStampResp if all is well.

        Raises:
            TimeServerSilentError: nothing came back.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Files that prove that certificates still hold, to be put into the PDF.

    Attributes:
        authorities: the certificates that all chains have to end in.
        crls: lists of what authorities have taken back (RFC 5280, section 5; DER).
        ocsps: their answers about single certificates (RFC 6960; DER).
    """

    authorities: tuple[Certificate, ...]
    crls: tuple[bytes, ...] = ()
    ocsps: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOrder:
    """How a PDF is to be signed.

    Without a time server it is a signature of level B-B, with one B-T, with proof besides B-LT, and
    with a place for a last time-stamp B-LTA (ETSI EN 319 142-1, section 6).

    Attributes:
        field: the name of an empty signature field.
        at: the present moment, aware of its time zone; written in whole seconds, in UTC.
        certify: whether it says that from now on only signatures may be added; the first one does.
        stamp: what is to be seen in the field: a PDF of one page as large as it; None for nothing.
        time_server: whom to ask for a time-stamp.
        clocks: the authorities that a time-stamp has to rest on, where no proof names them; empty
            for whatever the server brings.
        proof: what B-LT needs.
        archive_field: the field of the last time-stamp, over the whole file; empty for none.
    """

    field: str
    at: dt.datetime
    certify: bool = False
    stamp: bytes | None = None
    time_server: TimeServer | None = None
    clocks: tuple[Certificate, ...] = ()
    proof: Proof | None = None
    archive_field: str = ""
