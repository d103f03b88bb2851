"""Adding an organisation's signature to a file that another one exported."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.desk.whole_file import read_limited, write_whole
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.signing.errors import FieldMissingError
from petitiondesk.signing.inspecting import FILE_LIMIT, inspect_file
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import FileKind


def sign_file(path: Path, key: SigningKey, at: dt.datetime, field: str = "") -> str:
    """Sign a file and put it in the place of what it was; what others signed stays valid.

    Args:
        path: a PDF with places for signatures, or a DOCX.
        key: who signs.
        at: the present moment, aware of its time zone.
        field: the name of the place in a PDF; empty for the first that nobody has signed.

    Returns:
        The name of the place; empty for a DOCX, which has none.

    Raises:
        InputError, OutputError: the file cannot be read or written.
        BadPackageError, SigningError: it cannot be signed.
        CryptoError: documents cannot be signed with this key.
    """
    content = read_limited(path, FILE_LIMIT)
    if not content.startswith(b"%PDF-"):
        write_whole(path, sign_docx(content, key, at), replace=True)
        return ""
    wanted = field or _first_empty(content, at)
    signed = sign_pdf(content, key, SignOrder(field=wanted, at=at))
    write_whole(path, signed, replace=True)
    return wanted


def _first_empty(untrusted: bytes, now: dt.datetime) -> str:
    question = Question(kind=FileKind.PDF, untrusted=untrusted, trusted=(), now=now)
    fields = inspect_file(question).empty_fields
    if not fields:
        raise FieldMissingError(field="")
    return fields[0]
