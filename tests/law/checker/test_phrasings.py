"""One mistake in the many words that people have for it, and what sounds like it and is none.

Each file of `phrasings/` is named after a rule. ``letter`` is what all letters of an entry have (as
corpus/README.md tells), ``found`` and ``silent`` are their one paragraph.
"""

import datetime as dt
from pathlib import Path

import msgspec
import pytest

from petitiondesk.law.checker.checker import check
from tests.law.checker_data import references
from tests.law.corpus_letters import letter_of
from tests.law.corpus_specs import Spec

FILES = sorted((Path(__file__).parent / "phrasings").glob("*.json"))


class Phrasings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    language: str
    letter: Spec
    found: tuple[str, ...]
    silent: tuple[str, ...]


def entries() -> list[object]:
    """Each entry with the rule of its file; one of a language may follow another."""
    shape = tuple[Phrasings, ...]
    return [
        pytest.param(path.stem, each, id=f"{path.stem}-{number}-{each.language}")
        for path in FILES
        for number, each in enumerate(msgspec.json.decode(path.read_bytes(), type=shape), start=1)
    ]


def _is_found(rule: str, entry: Phrasings, text: str) -> bool:
    code = entry.language
    spec = msgspec.structs.replace(entry.letter, body=({code: text},))
    told = check(letter_of(spec, code), references(), dt.date.fromisoformat(spec.issued))
    return any(each.rule == rule and each.language in ("", code) for each in told)


@pytest.mark.parametrize(("rule", "entry"), entries())
def test_a_mistake_is_found_in_many_words(rule, entry):
    assert [text for text in entry.found if not _is_found(rule, entry, text)] == []


@pytest.mark.parametrize(("rule", "entry"), entries())
def test_what_sounds_like_it_is_left_alone(rule, entry):
    assert [text for text in entry.silent if _is_found(rule, entry, text)] == []
