"""Whether what is to be seen of each signature is the name and the time of who made it.

A signer may have a program of its own, which shows whatever it likes: what is to be seen is set
once more, as whoever signs here orders it, and compared. What other programs draw is another look.
"""

from __future__ import annotations

from concurrent.futures import Future

from msgspec.structs import replace

from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.stamp_order import stamp_order
from petitiondesk.desk.waiting import Asker, outcome
from petitiondesk.letter.edition_file import EditionFile
from petitiondesk.signing.report import FileKind, FileReport, Kind, Look, SignatureReport
from petitiondesk.typesetting.manuscript import StampOrder


class LookComparer:
    """Sets once more what is to be seen of signatures.

    Args:
        typesetter: sets it.
    """

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter

    def strange(
        self, report: FileReport, edition: EditionFile, asker: Asker
    ) -> tuple[SignatureReport, ...]:
        """Return the signatures that show something else than whose they are, and when made.

        Args:
            report: what was found in the file.
            edition: the edition inside.
            asker: waits, and may cancel.

        Raises:
            CancelledError: the asker cancelled.
            TypesettingError: what is to be seen could not be set again.
        """
        compared = [
            (each, self._compared(each, edition, report, is_first=not number))
            for number, each in enumerate(report.signatures)
        ]
        return tuple(
            each for each, said in compared if not all(outcome(one, asker) for one in said)
        )

    def _compared(
        self,
        signature: SignatureReport,
        edition: EditionFile,
        report: FileReport,
        *,
        is_first: bool,
    ) -> list[Future[bool]]:
        """Have all that is to be seen of a signature compared."""
        look, signer, at = signature.look, signature.signer, signature.claimed
        if not _is_to_be_seen(signature, report, is_first=is_first):
            return [_said(look is None)]
        if look is None or signer is None or at is None:
            return [_said(False)]
        order = stamp_order(signer, at, edition.shown.content, edition.language)
        if report.kind is FileKind.PDF:
            return self._drawn(look, (order,))
        pixels = replace(order, pixels=True)
        return [
            _said(look.words == order.name),
            *self._drawn(look, (pixels, replace(pixels, struck=True))),
        ]

    def _drawn(self, look: Look, orders: tuple[StampOrder, ...]) -> list[Future[bool]]:
        if len(look.drawings) != len(orders):
            return [_said(False)]
        pairs = zip(orders, look.drawings, strict=True)
        return [self._typesetter.shows(order, drawing) for order, drawing in pairs]


def _is_to_be_seen(signature: SignatureReport, report: FileReport, *, is_first: bool) -> bool:
    """Tell whether a signature has a stamp: in a PDF each has; in a DOCX the seal on its line."""
    if report.kind is FileKind.PDF:
        return signature.kind is Kind.SIGNATURE
    return is_first and bool(report.lines)


def _said(same: bool, /) -> Future[bool]:
    said: Future[bool] = Future()
    said.set_result(same)
    return said
