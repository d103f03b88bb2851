"""The letter that benches sign: two pages, places to sign, attached files, and who signs it."""

from functools import cache

from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from tests.identities import harbour
from tests.signing.identities import AT, identity
from tests.signing.letters import SIGNATORIES, letter, stamp_of

FIELD = "sig-exporter"


@cache
def stamp(name: str = "Harbour Aid") -> bytes:
    """Return what is to be seen of a signature."""
    return stamp_of(name)


def keys(count: int) -> list[HeldKey]:
    """Return who signs; who hands the letter over has RSA-3072, as our identities do."""
    return [harbour(), *(identity(f"Organisation {number}") for number in range(2, count + 1))]


def signed(count: int) -> bytes:
    """Return the letter with so many signatures and their stamps; the first certifies."""
    pdf = letter()
    for field, key in zip((FIELD, *SIGNATORIES), keys(count), strict=False):
        order = SignOrder(field=field, at=AT, certify=field == FIELD, stamp=stamp())
        pdf = sign_pdf(pdf, key, order)
    return pdf
