"""What somebody does in a vault, step by step, and what the vault must hold after each step.

Steps are numbered and always the same, so that whoever knows how many were acknowledged knows every
byte that must be there. `State` is that knowledge; `told_by` asks a vault for as much.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from petitiondesk.crypto.recovery_code import encode_code
from petitiondesk.vault.care import VaultCare
from petitiondesk.vault.draft_store import DraftStore
from petitiondesk.vault.errors import WrongRecoveryCodeError
from petitiondesk.vault.messages_letters import Shelf
from petitiondesk.vault.messages_revisions import NewRevision, Reason
from petitiondesk.vault.proof import RecoveryCode
from petitiondesk.vault.revision_store import RevisionStore
from petitiondesk.vault.setting_store import SettingStore
from petitiondesk.vault.slot_store import SlotStore
from tests.vault.vaults import PASSPHRASE, rekey

MADE = "2026-11-21T10:00:00Z"
LETTERS = tuple(f"letter {number}" for number in range(4))
SHELVES = tuple(Shelf)
CODE_EVERY, ERASE_EVERY, KEY_EVERY = 11, 29, 47


class Desk(Protocol):
    """As much of an open vault as the work needs."""

    drafts: DraftStore
    revisions: RevisionStore
    settings: SettingStore
    slots: SlotStore
    care: VaultCare


@dataclass(frozen=True)
class Kept:
    """One letter: the numbers of the steps that wrote what it holds."""

    draft: int
    undo: int = 0
    shelf: Shelf = Shelf.DESK


@dataclass(frozen=True)
class State:
    """What a vault holds after `done` steps.

    Attributes:
        letters: the letters that are there.
        history: for every letter, its rows in the chain: the step that made each; 0 once erased.
        setting: the step that wrote the setting.
        code: the step that made the recovery code, by a new slot or by a new data key.
    """

    done: int = 0
    letters: dict[str, Kept] = field(default_factory=dict)
    history: dict[str, tuple[int, ...]] = field(default_factory=dict)
    setting: int = 0
    code: int = 0


@dataclass(frozen=True)
class Step:
    """One thing that is done: how it changes a vault, and how it changes the state."""

    do: Callable[[Desk], object]
    after: State


def next_step(state: State) -> Step:
    """The step that follows; a letter is written before anything else happens to it."""
    number = state.done + 1
    letter_id = LETTERS[number // 3 % len(LETTERS)]
    kinds = (_revise, _write, _write, _keep_undo, _write, _move, _write, _set, _revise, _write)
    kind = kinds[number % len(kinds)] if letter_id in state.letters else _write
    for every, rarer in RARER.items():
        kind = rarer if number % every == 0 else kind
    return kind(replace(state, done=number), letter_id, number)


def state_after(steps: int) -> State:
    """What a vault holds after so many steps."""
    state = State()
    for _ in range(steps):
        state = next_step(state).after
    return state


def text(number: int) -> bytes:
    """What a step writes: every step something else, some of it short and some of it long."""
    return f"{number} {word(number)} ".encode() * (20 + number * 37 % 700)


def word(number: int) -> str:
    """A word that no other step writes."""
    return f"witness{number:06}"


def recovery_code(number: int) -> RecoveryCode:
    """The code that a step made; 0 is the one that the vault was made with."""
    return RecoveryCode(encode_code(number.to_bytes(16, "big")))


def expected(state: State) -> dict[str, Any]:
    """Everything that a vault in this state tells."""
    kept = state.letters.items()
    return {
        "shelves": {letter_id: letter.shelf for letter_id, letter in kept},
        "drafts": {letter_id: text(letter.draft) for letter_id, letter in kept},
        "undo": {letter_id: text(e.undo) if e.undo else b"" for letter_id, e in kept},
        "found": {letter_id: (letter_id,) for letter_id, _ in kept},
        "history": {
            letter_id: tuple(text(number) if number else None for number in numbers)
            for letter_id, numbers in state.history.items()
        },
        "setting": text(state.setting) if state.setting else None,
        "code": state.code,
    }


def told_by(vault: Desk, about: int) -> dict[str, Any]:
    """Everything that a vault tells after about so many steps."""
    rows = vault.drafts.list()
    drafts = {row.letter_id: vault.drafts.get(row.letter_id) for row in rows}
    history = {letter_id: vault.revisions.list(letter_id) for letter_id in LETTERS}
    return {
        "shelves": {row.letter_id: row.shelf for row in rows},
        "drafts": drafts,
        "undo": {letter_id: vault.drafts.get_undo(letter_id) for letter_id in drafts},
        "found": {
            letter_id: vault.drafts.search(draft.split()[1].decode())
            for letter_id, draft in drafts.items()
        },
        "history": {
            letter_id: tuple(
                None if row.erased else vault.revisions.get(letter_id, row.number) for row in rows
            )
            for letter_id, rows in history.items()
            if rows
        },
        "setting": vault.settings.get("theme"),
        "code": next((each for each in range(about + 1, -1, -1) if _opens(vault, each)), None),
    }


def _opens(vault: Desk, number: int) -> bool:
    if number and all(number % every for every in (CODE_EVERY, KEY_EVERY)):
        return False
    try:
        vault.slots.prove(recovery_code(number))
    except WrongRecoveryCodeError:
        return False
    return True


def _write(state: State, letter_id: str, number: int) -> Step:
    kept = state.letters.get(letter_id)
    after = replace(kept, draft=number) if kept else Kept(draft=number)
    return Step(
        lambda vault: vault.drafts.put(
            letter_id, b"summary", text(number), passages=(word(number), "of all"), changed=MADE
        ),
        replace(state, letters={**state.letters, letter_id: after}),
    )


def _keep_undo(state: State, letter_id: str, number: int) -> Step:
    after = replace(state.letters[letter_id], undo=number)
    return Step(
        lambda vault: vault.drafts.put_undo(letter_id, text(number)),
        replace(state, letters={**state.letters, letter_id: after}),
    )


def _move(state: State, letter_id: str, number: int) -> Step:
    shelf = SHELVES[number % len(SHELVES)]
    after = replace(state.letters[letter_id], shelf=shelf)
    return Step(
        lambda vault: vault.drafts.move(letter_id, shelf),
        replace(state, letters={**state.letters, letter_id: after}),
    )


def _revise(state: State, letter_id: str, number: int) -> Step:
    revision = NewRevision(MADE, "Ana", Reason.INTERVAL, "", "ab" * 32, text(number))
    numbers = (*state.history.get(letter_id, ()), number)
    return Step(
        lambda vault: vault.revisions.add(letter_id, revision),
        replace(state, history={**state.history, letter_id: numbers}),
    )


def _set(state: State, _letter_id: str, number: int) -> Step:
    return Step(
        lambda vault: vault.settings.put("theme", text(number)), replace(state, setting=number)
    )


def _erase(state: State, letter_id: str, _number: int) -> Step:
    """Take the letter away; its rows stay in the chain, empty, and one more says so."""
    letters = {key: kept for key, kept in state.letters.items() if key != letter_id}
    history = dict(state.history)
    if letter_id in state.letters:
        history[letter_id] = (0,) * (len(history.get(letter_id, ())) + 1)
    return Step(
        lambda vault: vault.drafts.erase(letter_id, made=MADE),
        replace(state, letters=letters, history=history),
    )


def _change_code(state: State, _letter_id: str, number: int) -> Step:
    return Step(
        lambda vault: vault.slots.put_recovery_code(
            recovery_code(state.code), recovery_code(number)
        ),
        replace(state, code=number),
    )


def _change_key(state: State, _letter_id: str, number: int) -> Step:
    return Step(
        lambda vault: rekey(vault, PASSPHRASE, recovery_code_typed=recovery_code(number)),
        replace(state, code=number),
    )


RARER = {CODE_EVERY: _change_code, ERASE_EVERY: _erase, KEY_EVERY: _change_key}
