"""What a signature is given besides a key, so that it can be checked for longer.

Nothing of it is there unless a person asked for it: without, a signature says its own time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from petitiondesk.crypto.certificate import (
    CERTIFICATE_FILE_LIMIT,
    Certificate,
    decode_certificates,
)
from petitiondesk.crypto.revocation import REVOCATION_LIMIT, Revocation, decode_revocation
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.desk.errors import TimeServerNeededError
from petitiondesk.desk.identities.means_order import MeansOrder
from petitiondesk.desk.whole_file import read_limited
from petitiondesk.signing.pdf.order import Proof, TimeServer
from petitiondesk.signing.time_server import HttpTimeServer


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a signature is given besides a key.

    Attributes:
        time_server: is asked for a time-stamp; None for the signer's own word.
        authorities: those that clocks and signers rest on.
        revocations: what they say of the certificates they gave.
    """

    time_server: TimeServer | None = None
    authorities: tuple[Certificate, ...] = ()
    revocations: tuple[Revocation, ...] = ()

    @property
    def archives(self) -> bool:
        """Whether a last time-stamp goes over the whole file: its place is set with the page."""
        return self.time_server is not None and bool(self.revocations)

    def proof(self, key: SigningKey) -> Proof | None:
        """Return what proves that every certificate held; None where a person gave nothing.

        Who signs vouches for what came along with the key: for itself, and for who is above it.
        """
        if not self.archives:
            return None
        own = tuple(each for each in (key.certificate, *key.chain) if each.self_signed)
        return Proof(
            authorities=tuple(dict.fromkeys((*self.authorities, *own))),
            crls=tuple(each.der for each in self.revocations if each.kind == "crl"),
            ocsps=tuple(each.der for each in self.revocations if each.kind == "ocsp"),
        )


def read_means(order: MeansOrder) -> Means:
    """Read what a person named; no server is asked yet.

    Raises:
        InputError: a file cannot be read.
        CertificateUnreadableError, RevocationUnreadableError: it is not what it was given as.
        TimeServerNeededError: files of authorities were given, and no server whose time they prove.
    """
    if order.revocations and not order.time_server:
        raise TimeServerNeededError
    return Means(
        time_server=HttpTimeServer(order.time_server) if order.time_server else None,
        authorities=tuple(_authorities(order.authorities)),
        revocations=tuple(
            decode_revocation(read_limited(path, REVOCATION_LIMIT)) for path in order.revocations
        ),
    )


def _authorities(paths: Iterable[Path]) -> Iterable[Certificate]:
    for path in paths:
        yield from decode_certificates(read_limited(path, CERTIFICATE_FILE_LIMIT))
