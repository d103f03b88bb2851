"""The law data of the repository, and small values that a test can read at a glance."""

import functools
from pathlib import Path

from petitiondesk.law.binds_after import BindsAfter, Waiting
from petitiondesk.law.catalogue import (
    Bearer,
    Binding,
    Catalogue,
    Confidence,
    Instrument,
    InstrumentKind,
    Proof,
    ProofLevel,
    Provision,
    Regime,
    decode_catalogue,
)
from petitiondesk.law.names import Names, decode_names
from petitiondesk.law.parties import Parties, decode_parties
from petitiondesk.law.treaty_cells import (
    Cell,
    CellProof,
    Level,
    Mode,
    SecondCheck,
    Status,
    Treaty,
)

FOLDER = Path(__file__).parents[2] / "assets" / "law"
PROOF = Proof(
    level=ProofLevel.MEMORY, confidence=Confidence.HIGH, source="memory", second_check="agrees"
)


def catalogue() -> Catalogue:
    return decode_catalogue((FOLDER / "provisions.json").read_bytes())


@functools.cache
def parties() -> Parties:
    return decode_parties((FOLDER / "parties.json").read_bytes())


def all_names() -> dict[str, Names]:
    return {p.stem: decode_names(p.read_bytes()) for p in (FOLDER / "names").glob("*.json")}


def instrument(**changes: object) -> Instrument:
    members: dict[str, object] = {
        "id": "cat",
        "kind": InstrumentKind.TREATY,
        "name": "Convention against Torture",
        "short": "CAT",
        "publication": "1465 UNTS 85",
        "adopted": "1984-12-10",
        "in_force": "1987-06-26",
        "binding": Binding.TREATY,
        "binds": "parties",
        "treaty": "CAT",
        "members_of": None,
        "state": "",
        "proof": PROOF,
    }
    return Instrument(**(members | changes))  # type: ignore[arg-type]  # a test names what it changes


def provision(**changes: object) -> Provision:
    members: dict[str, object] = {
        "id": "cat.3.1",
        "instrument": "cat",
        "pinpoint": "Art. 3(1)",
        "title": "No return to torture",
        "paraphrase": "Nobody is sent to where torture awaits.",
        "applies_when": "always",
        "common_misuse": "none",
        "tags": ("return",),
        "regime": Regime.HUMAN_RIGHTS,
        "protects": (),
        "requires": (),
        "not_for": (),
        "situations": (),
        "phases": (),
        "qualified_by": (),
        "duty_on": (Bearer.RETURNING,),
        "custom": (),
        "proof": PROOF,
    }
    return Provision(**(members | changes))  # type: ignore[arg-type]  # a test names what it changes


def treaty(**changes: object) -> Treaty:
    members: dict[str, object] = {
        "key": "CAT",
        "name": "Convention against Torture",
        "adopted": "1984-12-10",
        "in_force": "1987-06-26",
        "binds_after": BindsAfter(kind=Waiting.DAYS, count=30),
        "signature": True,
        "members_of": None,
    }
    return Treaty(**(members | changes))  # type: ignore[arg-type]  # a test names what it changes


def cell(**changes: object) -> Cell:
    members: dict[str, object] = {
        "state": "KOR",
        "treaty": "CAT",
        "status": Status.NOT_PARTY,
        "signed": "",
        "mode": Mode.NOT_KNOWN,
        "consent": "",
        "in_force": "",
        "ended": "",
        "notes": (),
        "declarations": (),
        "proof": CellProof(
            level=Level.B,
            sources=("a list",),
            as_of="2022",
            second_check=SecondCheck.NOT_MADE,
            remark="",
        ),
        "signature_proof": None,
    }
    return Cell(**(members | changes))  # type: ignore[arg-type]  # a test names what it changes
