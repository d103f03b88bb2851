"""What a recipient may call genuine and complete: the strictest reading of a report."""

from collections.abc import Collection, Mapping

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.signing.report import Cover, FileReport, Kind, Later, SignatureReport


def is_genuine(
    report: FileReport, expected: Collection[Certificate], attachments: Mapping[str, bytes]
) -> bool:
    """Whether every expected organisation signed, nobody else did, and nothing else happened."""
    signatures = report.signatures
    if not signatures or report.troubles or not all(map(_holds, signatures)):
        return False
    present = {
        each.signer.fingerprint
        for each in signatures
        if each.signer is not None and each.kind is Kind.SIGNATURE
    }
    return (
        signatures[0].certifies
        and signatures[-1].covers is Cover.WHOLE_FILE
        and present == {each.fingerprint for each in expected}
        and report.attachments == attachments
    )


def _holds(each: SignatureReport) -> bool:
    sound = each.intact and each.valid and each.trusted and not each.why
    return sound and each.covers is not Cover.PART and each.later is not Later.OTHER
