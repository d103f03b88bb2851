"""Whether a page shows the text that travels inside it: it is set once more, and compared.

Set with the same build, the same edition gives the same bytes. Set with another build lines and
pages may break elsewhere; then what the page tells is compared.
"""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.pages.final_page import final_manuscript
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.verdicts.files_inside import FilesInside
from petitiondesk.desk.verdicts.verdict import Page
from petitiondesk.desk.waiting import Asker, outcome
from petitiondesk.letter.edition_file import EditionFile
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.opc.package import CONTENT_TYPES, PACKAGE_RELATIONSHIPS, read_package
from petitiondesk.signing.report import FileKind, FileReport
from petitiondesk.typesetting.manuscript import Manuscript
from petitiondesk.typesetting.telling.reading_order import tells_the_same

_CHANGED_BY_SIGNING = frozenset({CONTENT_TYPES, PACKAGE_RELATIONSHIPS})


class PageComparer:
    """Sets pages once more.

    Args:
        typesetter: sets them.
    """

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter

    def compare(
        self,
        report: FileReport,
        untrusted: bytes,
        edition: EditionFile,
        inside: FilesInside,
        asker: Asker,
    ) -> Page:
        """Say how a page stands to the edition inside it.

        Args:
            report: what was found in the file.
            untrusted: the file; signatures may follow what is compared.
            edition: the edition inside.
            inside: what travels with it.
            asker: waits, and may cancel.

        Raises:
            CancelledError: the asker cancelled.
            TypesettingError: the page could not be set again.
        """
        kind, fields = report.kind, _fields(report)
        try:
            endorsements = [each.endorsement.file for each in inside.said]
            manuscript = final_manuscript(edition, endorsements, fields, inside.note)
        except NoSuchPartError:
            return Page.DIFFERENT
        again = self._set(kind, manuscript, asker)
        if _begins_with(report, untrusted, again):
            return Page.SAME_BYTES
        if outcome(self._typesetter.build(), asker) == edition.build:
            return Page.DIFFERENT
        told = [self._told(kind, each, asker) for each in (untrusted, again)]
        same = tells_the_same(*told)
        return Page.SAME_WORDS if same else Page.DIFFERENT

    def _set(self, kind: FileKind, manuscript: Manuscript, asker: Asker) -> bytes:
        if kind is FileKind.PDF:
            return outcome(self._typesetter.pdf(manuscript), asker).data
        return outcome(self._typesetter.docx(manuscript), asker)

    def _told(self, kind: FileKind, data: bytes, asker: Asker) -> tuple[str, ...]:
        return outcome(self._typesetter.told(kind.value, data), asker)


def _fields(report: FileReport) -> set[str]:
    """Return the places in a page that are or were to be signed; in a DOCX those with a line."""
    if report.kind is FileKind.DOCX:
        return set(report.lines)
    return {*report.empty_fields, *(each.field for each in report.signatures)}


def _begins_with(report: FileReport, untrusted: bytes, again: bytes) -> bool:
    """Tell whether a file is the page that was set again, and at most signatures besides.

    Whether something else was added is for the inspection of its signatures, which tells where a
    PDF was whole before the first of them: a reader takes the page from there.
    """
    if report.kind is FileKind.PDF:
        return untrusted[: report.unsigned] == again
    return (
        _letter_parts(read_package(untrusted)).items() >= _letter_parts(read_package(again)).items()
    )


def _letter_parts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in parts.items() if name not in _CHANGED_BY_SIGNING}
