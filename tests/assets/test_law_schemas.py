"""The schemas beside the law data say what the program reads, and the data keeps to them."""

import json
from pathlib import Path

import msgspec
import pytest

from petitiondesk.law.parties_file import PartiesFile
from petitiondesk.law.provision import ProvisionsFile
from petitiondesk.law.titles import Titles

FOLDER = Path(__file__).parents[2] / "docs" / "format" / "law"
SHAPES = {"parties": PartiesFile, "provisions": ProvisionsFile, "titles": Titles}


def written(schema: object) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def schema_of(name: str) -> dict:
    """The schema that the program's own types make (JSON Schema 2020-12)."""
    made = msgspec.json.schema(SHAPES[name])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_is_what_the_program_reads(name):
    path = FOLDER / f"{name}.schema.json"
    assert path.read_text(encoding="utf-8") == written(schema_of(name))


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_lets_no_unknown_member_in(name):
    records = schema_of(name)["$defs"].values()
    objects = [each for each in records if each.get("type") == "object"]
    assert objects
    assert all(each["additionalProperties"] is False for each in objects)
