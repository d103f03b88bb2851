"""A keeper of law data: signs files with a key made for the tests."""

import datetime as dt
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.fakes.clock import FixedClock
from tests.law.data import FOLDER

_PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = _PRIVATE.public_key().public_bytes_raw()
PEM = _PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
BUILT_IN = json.loads((FOLDER / "parties.json").read_bytes())["as_of"]
"""The day of what the program comes with: no machine that has the program is before it."""
LATER = "2027-05-01"
ON_THAT_DAY = FixedClock(dt.datetime(2027, 5, 1, 12, tzinfo=dt.UTC))


def sign(data: bytes) -> bytes:
    return _PRIVATE.sign(data)


def newer(name: str, change=None, *, as_of: str = LATER, correction: int = 0) -> bytes:
    """The file of the repository as the keeper would publish it later."""
    file = json.loads((FOLDER / name).read_bytes())
    file.update(as_of=as_of, correction=correction)
    if change:
        change(file)
    return json.dumps(file, ensure_ascii=False, indent=1).encode()


def now_a_party(file) -> None:
    """Myanmar joins the Convention against Torture."""
    joined = {"status": "party", "mode": "accession", "consent": "2027-01-15"}
    pair = ("MMR", "CAT")
    next(c for c in file["cells"] if (c["state"], c["treaty"]) == pair).update(joined)


def corrected(name: str, change=None, *, correction: int = 1) -> bytes:
    """A correction of what the program comes with, taken on any day that a test can run on."""
    return newer(name, change, as_of=BUILT_IN, correction=correction)
