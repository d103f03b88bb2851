"""The letter file: canonical JSON, versioned, keeping the members it does not know."""

from __future__ import annotations

import types
import typing
from typing import Any

import msgspec

from petitiondesk.letter.canonical import canonical_bytes, normalise
from petitiondesk.letter.errors import NewerLetterError, NotALetterError
from petitiondesk.letter.letter import FORMAT_VERSION, Letter
from petitiondesk.letter.scan import scan
from petitiondesk.letter.tree import walk
from petitiondesk.letter.values import UNKNOWN, Value

FORMAT = "petitiondesk/letter"


def encode(letter: Letter) -> bytes:
    """Return the letter file: the same letter always gives the same bytes."""
    return canonical_bytes(to_members(letter))


def to_members(letter: Letter) -> dict[str, Any]:
    """Return the letter as the JSON object that a letter file is."""
    members = _hoist(msgspec.to_builtins(letter))
    return {"format": FORMAT, "format_version": FORMAT_VERSION, **members}


def decode(untrusted: bytes) -> Letter:
    """Read a letter file.

    Raises:
        LetterFileError: one of its subclasses, saying what is wrong and never what was found.
    """
    return from_members(normalise(scan(untrusted)))


def from_members(untrusted: Any) -> Letter:  # noqa: ANN401 - JSON of any shape
    """Read a letter from the JSON value of a letter file, scanned and in normal form.

    Raises:
        LetterFileError: one of its subclasses, saying what is wrong and never what was found.
    """
    if not isinstance(untrusted, dict) or untrusted.get("format") != FORMAT:
        raise NotALetterError(place="$.format")
    refuse_other_versions(untrusted.get("format_version"), known=FORMAT_VERSION)
    members = {n: m for n, m in untrusted.items() if n not in ("format", "format_version")}
    try:
        letter = msgspec.convert(_fold(members, Letter), Letter)
    except msgspec.ValidationError as cause:
        raise NotALetterError(place=_place(cause)) from None
    _refuse_shared_ids(letter)
    if len(set(letter.languages.all)) != len(letter.languages.all):
        raise NotALetterError(place="$.languages")
    return letter


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the letter file."""
    definitions = msgspec.json.schema(Letter)
    for definition in definitions["$defs"].values():
        definition.get("properties", {}).pop(UNKNOWN, None)
    head = {"format": {"const": FORMAT}, "format_version": {"const": FORMAT_VERSION}}
    root = definitions["$defs"].pop("Letter")
    root["properties"] = {**head, **root["properties"]}
    root["required"] = [*head, *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "PetitionDesk letter file",
        **root,
        "$defs": definitions["$defs"],
    }


def refuse_other_versions(version: object, *, known: int) -> None:
    """Refuse a file whose version is none, or newer than the one that is known.

    Raises:
        NotALetterError: it is no version.
        NewerLetterError: a later program has written the file.
    """
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise NotALetterError(place="$.format_version")
    if version > known:
        raise NewerLetterError(version=version)


def _refuse_shared_ids(letter: Letter) -> None:
    seen: set[str] = set()
    for found in walk(letter):
        if found.part.id in seen:
            raise NotALetterError(place="$.id")
        seen.add(found.part.id)


def _place(error: msgspec.ValidationError) -> str:
    """Return the JSON path out of a message such as "Expected `str` - at `$.kind`".

    Where the name of a member is wrong, the message ends in "at `key` in `$.opening.texts`".
    """
    _, found, path = str(error).rpartition("`$")
    return "$" + path.rstrip("`") if found else "$"


def _fold(value: Any, declared: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Move the members that ``declared`` does not name under UNKNOWN, at every level."""
    kinds = _value_kinds(declared)
    if isinstance(value, list):
        item = _item(declared)
        return [_fold(member, item) for member in value]
    if not isinstance(value, dict):
        return value
    if not kinds:
        item = _item(declared)
        return {name: _fold(member, item) for name, member in value.items()}
    known = {f.encode_name: f.type for f in msgspec.structs.fields(kinds[0]) if f.name != "unknown"}
    members = {n: _fold(member, known[n]) for n, member in value.items() if n in known}
    unknown = {n: member for n, member in value.items() if n not in known}
    return {**members, UNKNOWN: unknown} if unknown else members


def _value_kinds(declared: Any) -> list[type[Value]]:  # noqa: ANN401 - a type expression
    if isinstance(declared, type):
        return [declared] if issubclass(declared, Value) else []
    if typing.get_origin(declared) not in (typing.Union, types.UnionType):
        return []
    return [kind for member in typing.get_args(declared) for kind in _value_kinds(member)]


def _item(declared: Any) -> Any:  # noqa: ANN401 - a type expression
    """Return the declared type of a list's items or a mapping's members."""
    arguments = [a for a in typing.get_args(declared) if a not in (Ellipsis, type(None))]
    return arguments[-1] if arguments else object


def _hoist(value: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Undo :func:`_fold`."""
    if isinstance(value, dict):
        members = {n: _hoist(member) for n, member in value.items() if n != UNKNOWN}
        return {**value.get(UNKNOWN, {}), **members}
    if isinstance(value, (list, tuple)):
        return [_hoist(member) for member in value]
    return value
