"""The process in which files from anywhere are taken apart: one file, one report, and its end.

    python -m petitiondesk.signing.inspector

It takes a question from its input and puts a report on its output. Before it looks at the file it
gives up what it does not need: files, sockets, memory and time without end. What a crafted file
makes of the rest ends with the process.
"""

from __future__ import annotations

import codecs
import datetime as dt
import importlib
import logging
import pkgutil
import signal
import sys
from contextlib import suppress
from typing import Final

import msgspec

from petitiondesk.confinement import end_with_parent, keep_memory_private, seal
from petitiondesk.crypto.certificate import decode_der
from petitiondesk.signing.docx.inspect import inspect_docx
from petitiondesk.signing.pdf import inspect_pdf
from petitiondesk.signing.question import Question, answer_of
from petitiondesk.signing.report import FileKind, FileReport

MEMORY_LIMIT: Final = 1024**3
"""The most address space the process takes, in bytes; about a third of that is in use at most."""

SECONDS: Final = 20
"""How long a processor may reckon for one file. A letter with five signatures takes one second."""

_ENCODINGS: Final = ("ascii", "cp437", "idna", "latin-1", "utf-8", "utf-16", "utf-16-be")
"""Zip files name their members in the second."""

_LIBRARIES: Final = {
    FileKind.DOCX: ("cryptography",),
    FileKind.PDF: ("cryptography", "asn1crypto", "pyhanko_certvalidator", "pyhanko"),
}


def main() -> int:
    """Answer one question."""
    end_with_parent()
    keep_memory_private()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl+C is meant for the program, not for us
    logging.disable(logging.CRITICAL)  # libraries would log what is in the file
    question = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Question)
    load(question.kind)
    seal(memory=MEMORY_LIMIT, seconds=SECONDS, alone=True)
    sys.stdout.buffer.write(answered(question))
    return 0


def load(kind: FileKind) -> None:
    """Load what may be needed while files can still be opened: libraries load some of it late."""
    for name in _ENCODINGS:
        codecs.lookup(name)
    dt.datetime.strptime("2026", "%Y").replace(tzinfo=dt.UTC)  # loads what reads times
    if kind is FileKind.PDF:
        import petitiondesk.signing.pdf.inspection  # noqa: F401, PLC0415 - takes half a second
    for library in _LIBRARIES[kind]:
        _load_all(library)


def _load_all(library: str) -> None:
    """Load every module of a library but those that need what is not installed."""
    folder = importlib.import_module(library).__path__
    for module in pkgutil.walk_packages(folder, f"{library}.", onerror=lambda _name: None):
        with suppress(ImportError):
            importlib.import_module(module.name)


def answered(question: Question) -> bytes:
    """Return the answer to a question, as it crosses the pipe."""
    return msgspec.msgpack.encode(answer_of(_report(question)))


def _report(question: Question) -> FileReport:
    trusted = tuple(map(decode_der, question.trusted))
    if question.kind is FileKind.DOCX:
        return inspect_docx(question.untrusted, trusted)
    clocks = tuple(map(decode_der, question.clocks))
    return inspect_pdf(question.untrusted, trusted, now=question.now, clocks=clocks)


if __name__ == "__main__":
    sys.exit(main())
