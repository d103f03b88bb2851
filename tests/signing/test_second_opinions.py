"""What other people's programs say of our signatures, and of those that were tampered with."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from petitiondesk.crypto.certificate import encode_certificate
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.byte_range import without_padding
from petitiondesk.signing.pdf.order import Proof, SignOrder
from tests.signing.clocks import CLOCKS, Clock
from tests.signing.identities import AT, identity
from tests.signing.letters import SIGNATORIES, letter, stamp_of
from tests.typesetting.pdf_reading import failures, text
from tests.typesetting.trees import CODES

KNOWN = "PDFA3A-SIGNATURE-BYTERANGE-001"
"""A false alarm on every file with more than one signature: an earlier one cannot be over later."""

EXPORTER = identity("Exporter")


@cache
def signed(number: int, code: str = "en") -> bytes:
    """A letter with so many signatures, each with a stamp; the third is of an elliptic curve."""
    if number == 0:
        return letter(code)
    key = EXPORTER if number == 1 else identity(f"Org {number}", "ec" if number == 3 else "rsa")
    field = "sig-exporter" if number == 1 else SIGNATORIES[number - 2]
    stamp = stamp_of(key.certificate.organisation, code)
    order = SignOrder(field=field, at=AT, certify=number == 1, stamp=stamp)
    return sign_pdf(signed(number - 1, code), key, order)


@cache
def archived() -> bytes:
    proof = Proof(
        authorities=(CLOCKS.certificate, EXPORTER.certificate), crls=(CLOCKS.revocations(),)
    )
    order = SignOrder(
        field="sig-exporter",
        at=AT,
        certify=True,
        time_server=Clock(),
        proof=proof,
        archive_field="sig-dts",
    )
    return sign_pdf(letter(), EXPORTER, order)


def run(*command: object, given: bytes = b"") -> str:
    done = subprocess.run(
        list(map(str, command)), input=given, capture_output=True, check=True, timeout=60
    )
    return (done.stdout + done.stderr).decode(errors="replace")


def values(pdf: bytes) -> list[tuple[bytes, bytes]]:
    """Every signature with the bytes it is over, cut out of the file by hand."""
    found = re.findall(rb"/ByteRange \[0 (\d+) (\d+) (\d+)", pdf)
    cut = []
    for gap, resumed, length in (map(int, each) for each in found):
        value = bytes.fromhex(pdf[gap + 1 : resumed - 1].decode())
        cut.append((without_padding(value)[0], pdf[:gap] + pdf[resumed : resumed + length]))
    return cut


@pytest.mark.parametrize("number", range(6))
@pytest.mark.parametrize("code", ["en", "ko"])
def test_a_signed_letter_is_archival_and_accessible(code: str, number: int) -> None:
    pdf = signed(number, code)
    assert failures(pdf, "ua1") == []
    alarms = [each for each in failures(pdf, "3a") if not (number > 1 and each.startswith(KNOWN))]
    assert alarms == []


@pytest.mark.parametrize("code", CODES)
def test_a_sealed_letter_is_so_in_every_language(code: str) -> None:
    assert failures(signed(1, code), "ua1") == []
    assert failures(signed(1, code), "3a") == []


def test_an_archived_letter_is_so_too() -> None:
    assert failures(archived(), "ua1") == []
    assert [each for each in failures(archived(), "3a") if not each.startswith(KNOWN)] == []


@pytest.mark.parametrize("code", ["en", "km"])
def test_stamps_put_no_words_between_those_of_the_letter(code: str) -> None:
    assert text(signed(5, code)) == text(letter(code))


@pytest.mark.parametrize("number", [1, 5])
def test_poppler_finds_every_signature_valid(tmp_path: Path, number: int) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(signed(number))
    said = run("pdfsig", file)
    assert said.count("Signature is Valid") == number
    assert said.count("Total document signed") == 1


@pytest.mark.parametrize("number", [1, 5, "archived"])
def test_qpdf_finds_no_error(tmp_path: Path, number) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(archived() if number == "archived" else signed(number))
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", file)


def test_openssl_verifies_every_signature(tmp_path: Path) -> None:
    keys = [EXPORTER, *(identity(f"Org {n}", "ec" if n == 3 else "rsa") for n in range(2, 6))]
    (tmp_path / "trust.pem").write_bytes(b"".join(encode_certificate(k.certificate) for k in keys))
    assert len(values(signed(5))) == 5
    for value, content in values(signed(5)):
        (tmp_path / "content").write_bytes(content)
        command = "openssl cms -verify -binary -inform DER -purpose any -partial_chain -cades"
        files = "-content", tmp_path / "content", "-CAfile", tmp_path / "trust.pem"
        said = run(*command.split(), *files, "-out", "/dev/null", given=value)
        assert "verification successful" in said.lower()


def test_openssl_verifies_the_time_stamp_over_the_whole_file(tmp_path: Path) -> None:
    token, content = values(archived())[-1]
    (tmp_path / "content").write_bytes(content)
    (tmp_path / "token").write_bytes(token)
    (tmp_path / "trust.pem").write_bytes(encode_certificate(CLOCKS.certificate))
    files = "-in", tmp_path / "token", "-data", tmp_path / "content"
    trust = "-CAfile", tmp_path / "trust.pem", "-attime", int(AT.timestamp())
    assert "Verification: OK" in run("openssl", "ts", "-verify", "-token_in", *files, *trust)


def test_poppler_takes_the_attached_files_out(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(signed(5))
    run("pdfdetach", "-saveall", "-o", tmp_path, file)
    assert (tmp_path / "how-to-verify.txt").read_bytes() == b"pdfsig, openssl cms\r"


@pytest.mark.parametrize(("code", "limit"), [("en", 150_000), ("ko", 300_000), ("zh", 300_000)])
def test_a_sealed_letter_stays_small(code: str, limit: int) -> None:
    assert len(signed(1, code)) < limit
