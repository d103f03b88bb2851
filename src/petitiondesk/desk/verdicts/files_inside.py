"""The files that travel inside a final page, read back; nothing of them is believed yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from petitiondesk.consent.endorsement import (
    Endorsement,
    decode_endorsement,
    inspect_endorsement,
)
from petitiondesk.consent.errors import ConsentError
from petitiondesk.consent.statement_codec import encode_statement
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.certificate_words import words_of_certificate
from petitiondesk.crypto.cms_inspection import CmsReport
from petitiondesk.crypto.errors import SignatureFileUnreadableError
from petitiondesk.desk.pages.final_page import EDITION, NOTE, STATEMENT
from petitiondesk.letter.edition_file import EditionFile, decode_edition
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.signing.trust import is_trusted

_ENDORSEMENT: Final = re.compile(r"endorsement-([0-9]{3})\.p7s")


class Said(msgspec.Struct, frozen=True):
    """An endorsement, and what its signature proves.

    Attributes:
        name: of its file.
        endorsement: what is said, and by which bytes.
        report: what the signature proves.
        trusted: whether its certificate is one that the user trusts, or rests on one.
    """

    name: str
    endorsement: Endorsement
    report: CmsReport
    trusted: bool


class FilesInside(msgspec.Struct, frozen=True):
    """What travels inside a final page.

    Attributes:
        edition: None where there is none that can be read.
        has_edition: whether something calls itself the edition.
        said: the endorsements, in the order of their numbers.
        damaged: names of files that call themselves endorsements and are none.
        strange: names of files that no page of ours carries.
        note: the words on how the page is checked; another version has other words.
    """

    edition: EditionFile | None
    has_edition: bool
    said: tuple[Said, ...]
    damaged: tuple[str, ...]
    strange: tuple[str, ...]
    note: bytes


def read_files(untrusted: Mapping[str, bytes], trusted: Sequence[Certificate]) -> FilesInside:
    """Read the files inside a page.

    Args:
        untrusted: the files, by name.
        trusted: certificates that the user handed over or has verified.
    """
    names = sorted(name for name in untrusted if _ENDORSEMENT.fullmatch(name))
    found = {name: read_said(name, untrusted[name], trusted) for name in names}
    said = tuple(each for each in found.values() if each is not None)
    expected: dict[str, bytes | None] = {EDITION: None, NOTE: None}
    for each in said:
        statement = encode_statement(each.endorsement.statement)
        expected |= {each.name: each.endorsement.file, _statement_of(each.name): statement}
    return FilesInside(
        edition=_edition(untrusted),
        has_edition=EDITION in untrusted,
        said=said,
        damaged=tuple(name for name, each in found.items() if each is None),
        strange=tuple(_strange(untrusted, expected, names)),
        note=untrusted.get(NOTE, b""),
    )


def read_said(name: str, untrusted: bytes, trusted: Sequence[Certificate]) -> Said | None:
    """Read an endorsement, and what its signature proves; None where it is none."""
    try:
        endorsement = decode_endorsement(untrusted)
        report = inspect_endorsement(endorsement)
    except (ConsentError, SignatureFileUnreadableError):
        return None
    known = (
        report.signer is not None
        and report.claimed_time is not None
        and is_trusted(report.signer, trusted, report.chain, at=report.claimed_time)
    )
    return Said(name, endorsement, report, known)


def words_of_endorsement(file: bytes) -> tuple[str, ...]:
    """Return the names in an endorsement: of the organisation, of who approved, on the cards.

    Raises:
        ConsentError: it is none.
        SignatureFileUnreadableError: its signature cannot be read.
    """
    endorsement = decode_endorsement(file)
    said, report = endorsement.statement, inspect_endorsement(endorsement)
    signers = () if report.signer is None else (report.signer,)
    cards = words_of_cards(*signers, *report.chain)
    return (*said.names.values(), said.by, said.authority, *cards)


def words_of_cards(*cards: Certificate) -> tuple[str, ...]:
    """Return all that stands in the names on cards, each text once."""
    return tuple(dict.fromkeys(word for card in cards for word in words_of_certificate(card)))


def _strange(
    untrusted: Mapping[str, bytes], expected: Mapping[str, bytes | None], damaged: Sequence[str]
) -> Iterator[str]:
    """Yield the files that are not what they should be, or should not be there."""
    for name, data in untrusted.items():
        if name in expected:
            wanted = expected[name]
            if wanted is not None and data != wanted:
                yield name
        elif name not in damaged:
            yield name
    yield from (name for name in expected if name not in untrusted and name != EDITION)


def _statement_of(endorsement: str) -> str:
    found = _ENDORSEMENT.fullmatch(endorsement)
    return STATEMENT.format(number=int(found.group(1))) if found else ""


def _edition(untrusted: Mapping[str, bytes]) -> EditionFile | None:
    if EDITION not in untrusted:
        return None
    try:
        return decode_edition(untrusted[EDITION])
    except LetterFileError:
        return None
