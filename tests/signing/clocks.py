"""Time-stamp servers: one that tells the truth, and some that do not."""

import datetime as dt
import threading

from asn1crypto import tsp, x509
from asn1crypto.keys import PrivateKeyInfo
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from petitiondesk.crypto.certificate import CERTIFICATE_LIMIT
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.signing.errors import TimeServerSilentError
from tests.signing.identities import AT, Authority

CLOCKS = Authority("Authority of clocks")


class Clock:
    """Answers as a time-stamp server does; what it answers can be spoilt."""

    address = "https://clock.example"

    def __init__(self, at: dt.datetime = AT, key: HeldKey | None = None) -> None:
        held = key or CLOCKS.time_key()
        chain = SimpleCertificateStore()
        chain.register(x509.Certificate.load(CLOCKS.certificate.der))
        private = held.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        certificate = x509.Certificate.load(self.own(held.certificate.der))
        secret = PrivateKeyInfo.load(private)
        self._stamper = DummyTimeStamper(certificate, secret, chain, fixed_dt=at)
        self.asked = 0

    def answer(self, request: bytes) -> bytes:
        self.asked += 1
        asked = self.understood(tsp.TimeStampReq.load(request))
        return self.spoilt(self._stamper.request_tsa_response(asked)).dump()

    def own(self, certificate: bytes) -> bytes:
        return certificate

    def understood(self, request: tsp.TimeStampReq) -> tsp.TimeStampReq:
        return request

    def spoilt(self, answer: tsp.TimeStampResp) -> tsp.TimeStampResp:
        return answer


class SilentClock(Clock):
    def answer(self, request: bytes) -> bytes:
        raise TimeServerSilentError(address=self.address)


class StuckClock(Clock):
    """Says nothing until it is let go; then it has been silent."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def answer(self, request: bytes) -> bytes:
        self.asked += 1
        self.let_go.wait(60)
        raise TimeServerSilentError(address=self.address)


class RefusingClock(Clock):
    def answer(self, request: bytes) -> bytes:
        return bytes.fromhex("3005 3003 020102")  # a status alone: rejection


class OtherFileClock(Clock):
    def understood(self, request: tsp.TimeStampReq) -> tsp.TimeStampReq:
        changed = request.copy()
        changed["message_imprint"]["hashed_message"] = bytes(32)
        return changed


class OtherQuestionClock(Clock):
    def understood(self, request: tsp.TimeStampReq) -> tsp.TimeStampReq:
        changed = request.copy()
        changed["nonce"] = 7
        return changed


class ForgingClock(Clock):
    """Its token says a time that its key did not sign."""

    def spoilt(self, answer: tsp.TimeStampResp) -> tsp.TimeStampResp:
        signer = answer["time_stamp_token"]["content"]["signer_infos"][0]
        signer["signature"] = bytes(256)
        return answer


class WordyClock(Clock):
    """Its certificate is larger than one that is read here."""

    def own(self, certificate: bytes) -> bytes:
        large = x509.Certificate.load(certificate)
        more = {"extn_id": "1.3.6.1.4.1.99999.1", "extn_value": bytes(CERTIFICATE_LIMIT)}
        large["tbs_certificate"]["extensions"].append(more)
        return large.dump(force=True)


class NoisyClock(Clock):
    def answer(self, request: bytes) -> bytes:
        return b"<html>404</html>"
