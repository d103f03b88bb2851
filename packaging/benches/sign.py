"""One signature with its stamp in a PDF, against pyHanko as it comes, with the same key.

The other side is what its guide shows: no adaptation, no look at whether the certificate fits, and
its own mark of program and time in the metadata. Only the key is held as ours is: pyHanko's
SimpleSigner checks an RSA key anew for each signature, which takes four times as long as the rest.
"""

import atexit
import io
from pathlib import Path
from tempfile import NamedTemporaryFile

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import StaticStampStyle

from benches.measuring import Bench, median_of_pairs
from benches.signed_letter import FIELD, stamp
from benches.warm import Work, warm
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.key_signer import KeySigner
from petitiondesk.signing.pdf.order import SignOrder
from tests.identities import harbour
from tests.signing.identities import AT
from tests.signing.letters import letter


def ours() -> Work:
    """Our seal, as an export puts it on."""
    pdf, key = letter(), harbour()
    order = SignOrder(field=FIELD, at=AT, certify=True, stamp=stamp())
    return lambda _turn: sign_pdf(pdf, key, order)


def bare() -> Work:
    """One call of sign_pdf."""
    pdf, signer = letter(), KeySigner(harbour())
    wanted = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    with NamedTemporaryFile(suffix=".pdf", delete=False) as look:  # read anew for each signature
        look.write(stamp())
    atexit.register(Path(look.name).unlink)
    style = StaticStampStyle.from_pdf_file(look.name, border_width=0)

    def work(_turn: int) -> io.BytesIO:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        return PdfSigner(wanted, signer, stamp_style=style).sign_pdf(
            writer, existing_fields_only=True
        )

    return work


def _ratio() -> float:
    with warm("benches.sign:ours") as our_way, warm("benches.sign:bare") as other_way:
        return median_of_pairs(our_way, other_way, pairs=31, unmeasured=5)


BENCH = Bench("sign", "a seal with its stamp, RSA-3072", "pyHanko's sign_pdf", 1.1, _ratio)
