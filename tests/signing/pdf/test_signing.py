"""Signing a letter: what was there stays, and what comes is what it says."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from petitiondesk.crypto.errors import (
    CertificateExpiredError,
    CertificateForOtherUseError,
    CertificateNotYetValidError,
)
from petitiondesk.crypto.token import open_token
from petitiondesk.errors import PetitionDeskError
from petitiondesk.signing.errors import (
    FieldMissingError,
    FieldTakenError,
    FileNotSignableError,
    ProofMissingError,
    SealedAlreadyError,
    StampDoesNotFitError,
)
from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.order import Proof, SignOrder
from tests.crypto.tokens import SoftToken
from tests.signing.clocks import CLOCKS, Clock
from tests.signing.genuine import is_genuine
from tests.signing.identities import AT, SINCE, UNTIL, identity
from tests.signing.letters import ATTACHED, SIGNATORIES, engine, letter, stamp_of
from tests.typesetting.pdf_reading import opened
from tests.typesetting.trees import paragraph_tree

KEY = identity("Forum")
PROOF = Proof(authorities=(CLOCKS.certificate, KEY.certificate), crls=(CLOCKS.revocations(),))


def order(**changed: object) -> SignOrder:
    told: dict = {"field": "sig-exporter", "at": AT, "certify": True}
    return SignOrder(**told | changed)


def sealed(**changed: object) -> bytes:
    return sign_pdf(letter(), KEY, order(**changed))


def test_what_was_there_stays_byte_for_byte() -> None:
    assert sealed(stamp=stamp_of("Forum")).startswith(letter())


def test_the_same_key_file_and_moment_give_the_same_bytes() -> None:
    seoul = AT.astimezone(dt.timezone(dt.timedelta(hours=9))).replace(microsecond=5)
    assert sealed(stamp=stamp_of("Forum")) == sealed(stamp=stamp_of("Forum"), at=seoul)


_ELSEWHERE = """
import sys, datetime as dt
from pathlib import Path
from cryptography.hazmat.primitives.serialization import load_der_private_key
from petitiondesk.crypto.certificate import decode_der
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
key, certificate, pdf = (Path(name).read_bytes() for name in sys.argv[1:])
at = dt.datetime(2026, 11, 22, 9, 41, tzinfo=dt.UTC)
held = HeldKey(load_der_private_key(key, None), decode_der(certificate))
order = SignOrder(field="sig-exporter", at=at, certify=True)
sys.stdout.buffer.write(sign_pdf(pdf, held, order))
"""


@pytest.mark.parametrize(("zone", "seed"), [("Asia/Seoul", "1"), ("America/Lima", "2")])
def test_the_bytes_do_not_depend_on_the_machine(tmp_path: Path, zone: str, seed: str) -> None:
    private = KEY.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    given = {"key": private, "certificate": KEY.certificate.der, "pdf": letter()}
    for name, data in given.items():
        (tmp_path / name).write_bytes(data)
    told = {"TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "USER": zone}
    command = [sys.executable, "-c", _ELSEWHERE, *given]
    done = subprocess.run(command, env=told, cwd=tmp_path, check=True, capture_output=True)
    assert done.stdout == sealed()


def test_the_first_signature_allows_only_others() -> None:
    pdf = opened(sealed())
    (reference,) = pdf.Root.Perms.DocMDP.Reference
    assert (reference.TransformMethod, reference.TransformParams.P) == ("/DocMDP", 2)


def test_nothing_names_the_program_or_the_machine() -> None:
    added = sealed(stamp=stamp_of("Forum"))[len(letter()) :]
    words = (
        b"pyHanko",
        b"Python",
        b"/Producer",
        b"/ModDate",
        b"/Prop_Build",
        b"/Name (",
        b"/Location",
    )
    assert [word for word in words if word in added] == []
    assert b"(D:20261122094100Z)" in added.replace(rb"D\072", b"D:")


def test_title_and_metadata_stay() -> None:
    before, after = opened(letter()), opened(sealed())
    assert after.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()
    assert dict(after.docinfo) == dict(before.docinfo)


def test_several_organisations_sign_one_after_another() -> None:
    pdf, keys = sealed(), [KEY]
    for number, field in enumerate(SIGNATORIES):
        keys.append(identity(f"Organisation {number}", "ec" if number == 2 else "rsa"))
        pdf = sign_pdf(pdf, keys[-1], order(field=field, certify=False))
    trust = tuple(key.certificate for key in keys)
    assert is_genuine(inspect_pdf(pdf, trust, now=AT), trust, ATTACHED)


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_the_file_stays_pdf_1_7(kind: str) -> None:
    pdf = opened(sign_pdf(letter(), identity("Forum", kind), order()))
    assert "/Version" not in pdf.Root
    assert list(pdf.Root.Extensions) == ["/ESIC"]


def test_the_stamp_is_seen_in_its_place() -> None:
    plain, stamped = opened(sealed()), opened(sealed(stamp=stamp_of("Forum")))
    shown = {field.T: field.AP.N for field in stamped.Root.AcroForm.Fields}["sig-exporter"]
    empty = {field.T: field.AP.N for field in plain.Root.AcroForm.Fields}["sig-exporter"]
    assert list(shown.Resources.XObject) == ["/Stamp"]
    assert empty.read_bytes() == b""


@pytest.mark.parametrize(
    "stamp",
    [b"", b"%PDF-1.7", letter(), engine().lay_out(paragraph_tree("Too large")).stamp_pdf()],
    ids=["nothing", "damaged", "two pages", "too large"],
)
def test_what_is_no_stamp_is_refused(stamp: bytes) -> None:
    with pytest.raises(StampDoesNotFitError):
        sealed(stamp=stamp)


PAST, FUTURE = AT - dt.timedelta(days=1), AT + dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("key", "error"),
    [
        (identity("Old", period=(SINCE, PAST)), CertificateExpiredError),
        (identity("New", period=(FUTURE, UNTIL)), CertificateNotYetValidError),
        (CLOCKS.time_key(), CertificateForOtherUseError),
    ],
    ids=["expired", "not yet valid", "for time-stamps"],
)
def test_a_certificate_that_readers_would_refuse_does_not_sign(
    key, error: type[PetitionDeskError]
) -> None:
    with pytest.raises(error):
        sign_pdf(letter(), key, order())


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"field": "sig-nobody", "certify": False}, FieldMissingError),
        ({"field": "sig-exporter", "certify": False}, FieldTakenError),
        ({"field": SIGNATORIES[0], "certify": True}, SealedAlreadyError),
        ({"field": SIGNATORIES[0], "certify": False, "archive_field": "x"}, FieldMissingError),
    ],
)
def test_a_place_that_is_missing_or_taken_is_named(changed: dict, error) -> None:
    with pytest.raises(error):
        sign_pdf(sealed(), KEY, order(**changed))


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7\n", b"PK\x03\x04" * 99, letter()[:9000]])
def test_what_is_no_pdf_is_not_signed(pdf: bytes) -> None:
    with pytest.raises(FileNotSignableError):
        sign_pdf(pdf, KEY, order())


@pytest.mark.parametrize(
    "proof",
    [
        Proof(authorities=(CLOCKS.certificate,), crls=(CLOCKS.revocations(),)),
        Proof(authorities=(CLOCKS.certificate, KEY.certificate)),
        Proof(
            authorities=(CLOCKS.certificate, KEY.certificate),
            crls=(CLOCKS.revocations(CLOCKS.time_key().certificate),),
        ),
    ],
    ids=["no authority of the signer", "no list", "the clock was taken back"],
)
def test_proof_that_does_not_cover_everything_is_not_put_in(proof: Proof) -> None:
    with pytest.raises(ProofMissingError):
        sealed(time_server=Clock(), proof=proof)


def test_an_archive_needs_a_clock_and_proof() -> None:
    with pytest.raises(ProofMissingError):
        sealed(archive_field="sig-dts")


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_a_token_signs(tmp_path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    held, token = identity("Harbour Aid", kind), SoftToken(tmp_path, monkeypatch)
    token.put(held)
    with open_token(token.library, token.label, token.pin) as key:
        pdf = sign_pdf(letter(), key, order())
    (report,) = inspect_pdf(pdf, (held.certificate,), now=AT).signatures
    assert (report.intact, report.valid, report.trusted) == (True, True, True)


def test_loading_the_room_loads_no_library() -> None:
    code = "import petitiondesk.signing.pdf, petitiondesk.signing.report, sys; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    loaded = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    assert not {"pyhanko", "pyhanko_certvalidator"} & set(loaded)
