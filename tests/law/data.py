"""The law data of the repository, and a small catalogue that a test can read at a glance."""

from pathlib import Path

from petitiondesk.law.catalogue import (
    Catalogue,
    Confidence,
    Instrument,
    InstrumentKind,
    Proof,
    ProofLevel,
    Provision,
    decode_catalogue,
)
from petitiondesk.law.names import Names, decode_names

FOLDER = Path(__file__).parents[2] / "assets" / "law"
PROOF = Proof(
    level=ProofLevel.MEMORY, confidence=Confidence.HIGH, source="memory", second_check="agrees"
)


def catalogue() -> Catalogue:
    return decode_catalogue((FOLDER / "provisions.json").read_bytes())


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
        "binding": "binding",
        "binds": "parties",
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
        "proof": PROOF,
    }
    return Provision(**(members | changes))  # type: ignore[arg-type]  # a test names what it changes
