"""Names in places where they could hide, each in a letter or the name of a file."""

import functools
from pathlib import Path

import msgspec

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.protection.checking import Protection
from petitiondesk.protection.finished import FinishedFile
from petitiondesk.protection.register import ProtectedIdentity, Register
from tests.letters import a_ready_letter, edited


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Places of one kind: what hides the names, what follows, and where each text stands."""

    id: str
    what: str
    then: Severity
    at: str
    rows: tuple[tuple[str, str], ...]


class Hidden(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    names: dict[str, ProtectedIdentity]
    groups: tuple[Group, ...]
    clean: dict[str, tuple[str, ...]]


@functools.cache
def hidden() -> Hidden:
    path = Path(__file__).with_name("hidden.json")
    return msgspec.json.decode(path.read_bytes(), type=Hidden)


@functools.cache
def _protection(name: str) -> Protection:
    return Protection(Register((hidden().names[name],)))


def findings(name: str, text: str, at: str = "text") -> tuple[Finding, ...]:
    """What is said of a text; a stroke parts what stands in two blocks."""
    letter = a_ready_letter()
    if at == "file":
        file = FinishedFile(text, ("Dear Minister,",))
        return _protection(name).check_files(letter, Audience.PUBLIC, (file,))
    subject, opening = text.split("|") if at == "blocks" else (letter.subject.markup("en"), text)
    letter = edited(letter, SetText(letter.subject.id, "en", subject))
    return _protection(name).check(edited(letter, SetText(letter.opening.id, "en", opening)))


def is_found(group: Group, name: str, text: str) -> bool:
    """Whether what follows is what must: a block, or a warning and no block."""
    told = {finding.severity for finding in findings(name, text, group.at)}
    return group.then in told and (group.then is Severity.BLOCK or Severity.BLOCK not in told)


def missed(group: Group) -> list[tuple[str, str]]:
    return [(name, text) for name, text in group.rows if not is_found(group, name, text)]


def taken() -> list[tuple[str, str]]:
    """Texts of others, and of other things, in which somebody was found."""
    texts = ((name, text) for name, each in hidden().clean.items() for text in each)
    return [
        (name, text)
        for name, text in texts
        if findings(name, text, "blocks" if text.count("|") == 1 else "text")
    ]
