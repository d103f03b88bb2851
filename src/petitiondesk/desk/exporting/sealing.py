"""Sealing what an export set, and judging it as it was written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from petitiondesk.consent.endorsement import inspect_endorsement
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.errors import NotGenuineError
from petitiondesk.desk.exporting.asking_time import while_watched
from petitiondesk.desk.exporting.order import ExportOrder, Progress, Signing, Stage, Watch
from petitiondesk.desk.exporting.plan import Piece
from petitiondesk.desk.exporting.seal_pages import seal_page
from petitiondesk.desk.exporting.writing import Typeset
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.verdicts.verdict import Verdict
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import Asker, go_on


class Sealing:
    """Signs the pages of an export.

    Args:
        order: what is asked for.
        signing: who signs.
        typesetter: sets what is seen of a signature.
        verifier: judges what was written.
    """

    def __init__(
        self,
        order: ExportOrder,
        signing: Signing,
        typesetter: Typesetter,
        verifier: Verifier,
    ) -> None:
        self._signing = signing
        self._typesetter = typesetter
        self._verifier = verifier
        said = (inspect_endorsement(each).signer for each in order.endorsements)
        self._known = (signing.key.certificate, *(each for each in said if each is not None))

    def sealed(self, typeset: Sequence[Typeset], watch: Watch) -> list[Typeset]:
        """Return the files signed; from the first signature on only asking for the time cancels.

        Raises:
            CancelledError: the watch cancelled before that, or while a time server was asked.
            CryptoError, SigningError: they could not be signed.
        """
        go_on(watch)
        signing = while_watched(self._signing, watch)
        sealed: list[Typeset] = []
        signed = sum(not each.piece.is_sheet for each in typeset)
        for each in typeset:
            if not each.piece.is_sheet:
                done = sum(not before.piece.is_sheet for before in sealed)
                watch.report(Progress(Stage.SIGN, done, signed))
                kind, content = each.piece.file_kind, each.content
                content = seal_page(kind, content, each.manuscript, signing, self._typesetter)
                each = msgspec.structs.replace(each, content=content)  # noqa: PLW2901 - sealed now
            sealed.append(each)
        return sealed

    def judge(self, written: Path, piece: Piece, asker: Asker) -> Verdict | None:
        """Have a signed file judged as whoever gets it would, who knows all who signed it.

        Returns:
            What they will think of it; None for a sheet, which nobody signs.

        Raises:
            CancelledError: the asker cancelled.
            NotGenuineError: somebody who is expected did not agree, or something speaks against it.
        """
        if piece.is_sheet:
            return None
        verdict = self._verifier.verify(written, self._known, asker, clocks=self._clocks())
        if not verdict.holds:
            raise NotGenuineError(path=piece.path)
        return without_files(verdict)

    def _clocks(self) -> tuple[Certificate, ...]:
        return self._signing.means.authorities if self._signing.means else ()


def without_files(verdict: Verdict) -> Verdict:
    """Return a verdict without the files that travel inside: it is kept as long as the desk is."""
    if verdict.report is None:
        return verdict
    report = msgspec.structs.replace(verdict.report, attachments={})
    return msgspec.structs.replace(verdict, report=report)
