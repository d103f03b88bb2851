"""Four signatures inspected, against pyHanko's own validation with its difference analysis.

Both look at the same file, which lies in memory, and trust the same cards. What ours does besides
is measured with it: the bytes by hand, the files inside, limits, and a stricter idea of what may
come later.
"""

import io

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from benches.measuring import Bench, median_of_pairs
from benches.signed_letter import keys, signed
from benches.warm import Work, warm
from petitiondesk.signing.pdf import inspect_pdf
from petitiondesk.signing.pdf.key_signer import asn1
from petitiondesk.signing.report import FileReport
from tests.signing.identities import AT

SIGNATURES = 4


def ours() -> Work:
    """Our report."""
    pdf, cards = signed(SIGNATURES), tuple(key.certificate for key in keys(SIGNATURES))

    def work(_turn: int) -> FileReport:
        report = inspect_pdf(pdf, cards, now=AT)
        assert [each.trusted for each in report.signatures] == [True] * SIGNATURES
        return report

    return work


def bare() -> Work:
    """One call of validate_pdf_signature for each."""
    pdf, cards = signed(SIGNATURES), [asn1(key.certificate) for key in keys(SIGNATURES)]

    def work(_turn: int) -> None:
        reader = PdfFileReader(io.BytesIO(pdf))
        for each in reader.embedded_regular_signatures:
            context = ValidationContext(trust_roots=cards, moment=AT)
            assert validate_pdf_signature(each, context).trusted

    return work


def _ratio() -> float:
    with warm("benches.verify:ours") as our_way, warm("benches.verify:bare") as other_way:
        return median_of_pairs(our_way, other_way, pairs=21, unmeasured=3)


BENCH = Bench("verify", "four signatures inspected", "pyHanko's validation", 1.5, _ratio)
