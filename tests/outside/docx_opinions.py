"""What other people's programs think of Word documents."""

import json
import re
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from openxml_audit import OpenXmlValidator

from tests.outside.asking import ask

CHECKERS = Path(__file__).parent / "checkers"
NODE_MODULES = Path(sys.prefix) / "outside" / "node_modules"
"""Where `packaging/test --long` puts what npm distributes."""

SDK = NODE_MODULES / "@xarsh" / "ooxml-validator-linux-x64" / "ooxml-validator"

SYSTEM_PYTHON = "/usr/bin/python3"
"""It alone has LibreOffice's bindings."""

_SIGNATURE = re.compile(r"_xmlsignatures/sig\d+\.xml")
_ORIGIN = "_xmlsignatures/_rels/origin.sigs.rels"
_TYPES = "[Content_Types].xml"
_ELEMENT = re.compile(rb"<(?:Relationship|Override) [^>]*/>")


def sdk_errors(docx: Path) -> list[str]:
    """Return what Microsoft's Open XML SDK finds."""
    answer = json.loads(ask(SDK, docx))  # its exit code told nothing once
    assert answer["ok"] == (not answer["errors"]), answer
    return [f"{each['path']}: {each['description']}" for each in answer["errors"]]


def audit_errors(docx: Path) -> list[str]:
    """Return what openxml-audit finds."""
    return [str(each) for each in OpenXmlValidator().validate(docx).errors]


def jdk_troubles(documents: Sequence[Path]) -> dict[str, list[str]]:
    """Return which signatures the JDK finds broken, and what each leaves uncovered, by file."""
    said = ask("java", CHECKERS / "XmlSignatures.java", *documents)
    found: dict[str, list[str]] = {str(file): [] for file in documents}
    for line in said.splitlines():
        word, file, part, *told = line.split("\t")
        uncovered = {each.removeprefix("uncovered ") for each in told if "uncovered" in each}
        if word != "VALID":
            found[file].append(f"{part}: {told}")
        if strange := {each for each in uncovered if not _stays_unsigned(each)}:
            found[file].append(f"{part} leaves out {sorted(strange)}")
    return {file: told for file, told in found.items() if told}


def _stays_unsigned(part: str) -> bool:
    """The list of types, the properties, and the signatures themselves (as Word has it)."""
    return part in {_TYPES, "docProps/core.xml"} or part.startswith("_xmlsignatures/")


def count_of_signatures(docx: Path) -> int:
    with zipfile.ZipFile(docx) as package:
        return sum(1 for name in package.namelist() if _SIGNATURE.fullmatch(name))


def libreoffice(documents: Sequence[Path], folder: Path) -> dict[str, list[bool]]:
    """Return whether LibreOffice finds each signature valid, by file.

    Each is looked at alone: from the third on, LibreOffice 7.4 looks for what a signature names in
    another one.
    """
    copies = {copy: file for file in documents for copy in _alone(file, folder / "alone")}
    profile = folder / "profile"
    said = ask(SYSTEM_PYTHON, CHECKERS / "office_signatures.py", profile, *copies)
    found: dict[str, list[bool]] = {str(file): [] for file in documents}
    for line in filter(lambda line: line.startswith("{"), said.splitlines()):
        told = json.loads(line)
        found[str(copies[Path(told["file"])])] += [each["valid"] for each in told["signatures"]]
    assert sum(map(len, found.values())) == len(copies), said
    return found


def _alone(docx: Path, folder: Path) -> Iterator[Path]:
    """Yield copies of a document with one of its signatures each."""
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(docx) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    signatures = [name for name in parts if _SIGNATURE.fullmatch(name)]
    for kept in signatures:
        others = {name for name in signatures if name != kept}
        copy = folder / f"{len(list(folder.iterdir()))}.docx"
        with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as written:
            for name, content in parts.items():
                if name not in others:
                    lists = name in {_ORIGIN, _TYPES}
                    written.writestr(name, _without(content, others) if lists else content)
        yield copy


def _without(xml: bytes, parts: set[str]) -> bytes:
    """Return a list of relationships or types without those that name one of these parts."""
    names = [Path(part).name.encode() + b'"' for part in parts]

    def kept(found: re.Match[bytes]) -> bytes:
        return b"" if any(name in found[0] for name in names) else found[0]

    return _ELEMENT.sub(kept, xml)
