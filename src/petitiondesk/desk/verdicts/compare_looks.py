"""Whether what is to be seen of each signature is the name and the time of who made it.

A signer may have a program of its own, which shows whatever it likes: what is to be seen is set
once more, as whoever signs here orders it, and compared. What other programs draw is another look.
What was sealed with this build is exactly the same.
"""

from __future__ import annotations

from concurrent.futures import Future

from msgspec.structs import replace

from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.stamp_order import stamp_order
from petitiondesk.desk.waiting import Asker, outcome
from petitiondesk.letter.edition_file import EditionFile
from petitiondesk.signing.report import FileKind, FileReport, Kind, SignatureReport
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
        same_build = outcome(self._typesetter.build(), asker) == edition.build
        compared = [
            (
                each,
                self._compared(each, report.kind, edition, exactly=same_build and not number)
                if _is_to_be_seen(each, report, is_first=not number)
                else [_said(each.look is None)],
            )
            for number, each in enumerate(report.signatures)
        ]
        return tuple(
            each for each, said in compared if not all(outcome(one, asker) for one in said)
        )

    def _compared(
        self, signature: SignatureReport, kind: FileKind, edition: EditionFile, *, exactly: bool
    ) -> list[Future[bool]]:
        """Have all that is to be seen of a signature compared.

        The edition says with which build it was sealed. Who signs later may have another one.
        """
        look, signer, at = signature.look, signature.signer, signature.claimed
        if look is None or signer is None or at is None:
            return [_said(False)]
        order = stamp_order(signer, at, edition.shown.content, edition.language)
        orders: tuple[StampOrder, ...] = (order,)
        words = ""
        if kind is FileKind.DOCX:
            pixels = replace(order, pixels=True)
            orders, words = (pixels, replace(pixels, struck=True)), order.name
        if look.words != words or len(look.drawings) != len(orders):
            return [_said(False)]
        pairs = zip(orders, look.drawings, strict=True)
        return [self._typesetter.shows(each, seen, exactly=exactly) for each, seen in pairs]


def _is_to_be_seen(signature: SignatureReport, report: FileReport, *, is_first: bool) -> bool:
    """Tell whether a signature has a stamp: in a PDF each has; in a DOCX the seal on its line."""
    if report.kind is FileKind.PDF:
        return signature.kind is Kind.SIGNATURE
    return is_first and bool(report.lines)


def _said(same: bool, /) -> Future[bool]:
    said: Future[bool] = Future()
    said.set_result(same)
    return said
