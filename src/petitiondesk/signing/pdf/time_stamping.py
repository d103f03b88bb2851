"""A bridge: a time-stamp server of ours answers for pyHanko, and nothing it says is believed.

RFC 3161, section 2.4.2, says what an answer has to hold; a server that answers for another file,
an earlier question or another day proves nothing.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Final, TypeAlias

from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]  # has no types
from asn1crypto.tsp import (  # type: ignore[import-untyped]  # has no types
    PKIStatusInfo,
    TimeStampReq,
    TimeStampResp,
)
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko_certvalidator import ValidationContext

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.der import check_ber
from petitiondesk.crypto.errors import CertificateUnreadableError, NotDerError
from petitiondesk.signing.errors import TimeServerFault, TimeServerWrongError
from petitiondesk.signing.pdf.key_signer import asn1
from petitiondesk.signing.pdf.order import Proof, TimeServer
from petitiondesk.signing.pdf.parsing import UnreadableError, parsing
from petitiondesk.signing.pdf.token_spelling import spelled_token

ANSWER_LIMIT: Final = 32 * 1024
"""Bytes of an answer; with a chain of four certificates it has about eight thousand."""

MOST_APART: Final = dt.timedelta(days=1)
"""So far the server's clock may be from this machine's, which may be wrong as well."""

_GRANTED: Final = ("granted", "granted_with_mods")

Token: TypeAlias = Any
"""Of asn1crypto, which has no types."""


class _Answer(TimeStampResp):  # type: ignore[misc]  # the base has no types
    """An answer as the standard has it: one that refuses brings no time-stamp."""

    _fields: ClassVar = [
        ("status", PKIStatusInfo),
        ("time_stamp_token", ContentInfo, {"optional": True}),
    ]


class CarefulTimeStamper(TimeStamper):
    """Asks a server, and takes only an answer that proves what was asked for."""

    def __init__(
        self,
        server: TimeServer,
        at: dt.datetime,
        proof: Proof | None,
        clocks: tuple[Certificate, ...] = (),
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # has no types
        self._server = server
        self._at = at
        roots = proof.authorities if proof else clocks
        self._roots = list(map(asn1, roots)) if proof or roots else None

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Token:
        """Return a time-stamp over a digest.

        Raises:
            TimeServerSilentError: nothing came back.
            TimeServerWrongError: what came back proves nothing.
        """
        asked = self.request_cms(message_digest, md_algorithm)  # type: ignore[no-untyped-call]
        _nonce, request = asked
        token = self._token(self._server.answer(request.dump()), request)
        await self._check_signature(token, message_digest)
        spelled = self._spelled(token)
        await self._check_signature(spelled, message_digest)  # those between are gone now
        return spelled

    def _token(self, untrusted: bytes, request: TimeStampReq) -> Token:
        try:
            check_ber(untrusted, most_bytes=ANSWER_LIMIT)
            with parsing():
                answer = _Answer.load(untrusted, strict=True)
                fault = self._fault(answer, request)
        except (NotDerError, UnreadableError) as cause:
            raise self._wrong(TimeServerFault.UNREADABLE) from cause
        if fault is not None:
            raise self._wrong(fault)
        return answer["time_stamp_token"]

    def _spelled(self, token: Token) -> Token:
        try:
            with parsing():
                return spelled_token(token)
        except (CertificateUnreadableError, UnreadableError) as cause:
            raise self._wrong(TimeServerFault.UNREADABLE) from cause

    def _fault(self, answer: Token, request: TimeStampReq) -> TimeServerFault | None:
        if answer["status"]["status"].native not in _GRANTED:
            return TimeServerFault.REFUSED
        said = answer["time_stamp_token"]["content"]["encap_content_info"]["content"].parsed
        if said["message_imprint"].native != request["message_imprint"].native:
            return TimeServerFault.OTHER_FILE
        if said["nonce"].native != request["nonce"].native:
            return TimeServerFault.OTHER_QUESTION
        if abs(said["gen_time"].native - self._at) > MOST_APART:
            return TimeServerFault.OTHER_TIME
        return None

    async def _check_signature(self, token: Token, imprint: bytes) -> None:
        """Refuse a token that its own certificate did not sign, or one that nobody here trusts."""
        context = ValidationContext(trust_roots=self._roots or [], moment=self._at)
        try:
            with parsing():
                status = await validate_tst_signed_data(
                    token["content"], context, lambda _digest: imprint
                )
        except UnreadableError as cause:
            raise self._wrong(TimeServerFault.UNREADABLE) from cause
        if not (status["intact"] and status["valid"]):
            raise self._wrong(TimeServerFault.NOT_SIGNED)
        if self._roots is not None and status["trust_problem_indic"] is not None:
            raise self._wrong(TimeServerFault.NOT_TRUSTED)

    def _wrong(self, fault: TimeServerFault) -> TimeServerWrongError:
        return TimeServerWrongError(address=self._server.address, fault=fault)
