"""A page as it leaves the house for ever: with the edition it was made from, and the endorsements.

Whoever exports it and whoever checks it makes it here, from the same values; so the same page is
set again from nothing but what travels inside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

import msgspec

from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.consent.standing import one_line
from petitiondesk.consent.statement_codec import encode_statement
from petitiondesk.letter.edition import Edition
from petitiondesk.letter.edition_file import EditionFile, encode_edition
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.values import Block
from petitiondesk.page.signature_fields import EXPORTER, TIME_STAMP, SignatureField, field_of
from petitiondesk.typesetting.manuscript import Attachment, Manuscript, Relationship

EDITION: Final = "edition.json"
NOTE: Final = "how-to-check.txt"
ENDORSEMENT: Final = "endorsement-{number:03}.p7s"
STATEMENT: Final = "endorsement-{number:03}.json"


def final_manuscript(
    file: EditionFile, endorsements: Sequence[bytes], fields: Collection[str], note: bytes
) -> Manuscript:
    """Return the manuscript of a final page.

    Args:
        file: the edition, and which page of it.
        endorsements: files of endorsements, each one read before.
        fields: ids of the places where the file itself is to be signed, in any order.
        note: the words on how anybody checks the file with public tools (UTF-8).

    Raises:
        ConsentError: one of the endorsements is none.
        NoSuchPartError: a place is for nobody whom the page names.
    """
    names = _names(file.shown, file.language)
    for strange in set(fields) - names.keys():
        raise NoSuchPartError(part=strange)
    return Manuscript(
        edition=file.shown,
        language=file.language,
        addressee=file.addressee,
        draft=False,
        fields=tuple(SignatureField(id_, name) for id_, name in names.items() if id_ in fields),
        attachments=(
            Attachment(
                name=EDITION,
                data=encode_edition(file),
                description="The text of this letter as it was agreed",
                relationship=Relationship.SOURCE,
            ),
            Attachment(
                name=NOTE,
                data=note,
                description="How to check this letter",
                relationship=Relationship.SUPPLEMENT,
            ),
            *_endorsements(endorsements),
        ),
    )


def with_a_line_alone(page: Manuscript) -> Manuscript:
    """Return a page as a Word document has it: of the places that of who seals it is left."""
    fields = tuple(each for each in page.fields if each.id == EXPORTER)
    return msgspec.structs.replace(page, fields=fields)


def _endorsements(files: Sequence[bytes]) -> Iterator[Attachment]:
    """Yield each endorsement, and beside it the statement, which public tools ask for."""
    for number, file in enumerate(files, start=1):
        statement = decode_endorsement(file).statement
        yield Attachment(
            name=ENDORSEMENT.format(number=number),
            data=file,
            description=f"The signature of {statement.name}",
            relationship=Relationship.SUPPLEMENT,
        )
        yield Attachment(
            name=STATEMENT.format(number=number),
            data=encode_statement(statement),
            description=f"What {statement.name} signed",
            relationship=Relationship.SUPPLEMENT,
        )


def _names(shown: Edition, language: str) -> dict[str, str]:
    """Return who signs in which field, as the page shows them."""
    content = shown.content
    names = {field_of(each.id): _name(each.name, language) for each in content.signatories}
    lead = next(iter(names.values()), "") or _name(content.letterhead.name, language)
    return {EXPORTER: lead, **names, TIME_STAMP: ""}


def _name(block: Block, language: str) -> str:
    return one_line(block.markup(language))
