"""Headers that nobody sealed: a genuine one, changed in its meaning, its form, and its bytes."""

import json
from collections.abc import Callable
from typing import Any

from tests.survival.dice import Dice

HOSTILE: tuple[Any, ...] = (
    None, True, -1, 0, 1, 3, 2**31, 2**53 - 1, 2**53, 2**64, 10**400, 0.5, 1e308, "", "0", "\0",
    "\ud800", "é" * 9, "0" * 16, "0" * 24, "0" * 32, "f" * 64, "0" * 96, "A" * 32, "x" * 70_000,
    [], {}, [[]] * 9, [0] * 40, {"kind": "passphrase"}, "passphrase", "recovery", "keyring",
    "argon2id", "hkdf-sha256", "petitiondesk-vault", 65_536, 1_048_576, 1_048_577,
)  # fmt: skip
TOKENS = (b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\u0000", b"\\", b"1e9999", b" ", b"\xff")


def mutated(file: bytes, dice: Dice) -> bytes:
    """Change the file once or several times, in one way or in several."""
    if dice.falls(70):
        tree = json.loads(file)
        for _ in range(1 + dice.below(4)):
            tree = _changed_tree(tree, dice)
        file = _written(tree, dice)
    for _ in range(dice.below(4)):
        file = dice.one_of(BYTES)(file, dice)
    return file


def _changed_tree(tree: Any, dice: Dice) -> Any:
    """Change one place, drawn by walking down from the top."""
    if not isinstance(tree, dict | list) or not tree or dice.falls(15):
        return dice.one_of(HOSTILE)
    copy = tree.copy()
    place = dice.one_of(sorted(copy) if isinstance(copy, dict) else range(len(copy)))
    if dice.falls(8):
        del copy[place]
    elif dice.falls(8) and isinstance(copy, list):
        copy *= 1 + dice.below(30)
    elif dice.falls(8) and isinstance(copy, dict):
        copy[f"{place}{dice.below(3)}"] = dice.one_of(HOSTILE)
    else:
        copy[place] = _changed_tree(copy[place], dice)
    return copy


def _written(tree: Any, dice: Dice) -> bytes:
    canonical = dice.falls(80)
    separators = (",", ":") if canonical else (", ", ": ")
    text = json.dumps(tree, sort_keys=canonical, separators=separators, ensure_ascii=dice.falls(90))
    return text.encode(errors="surrogatepass")


def _flip(file: bytes, dice: Dice) -> bytes:
    if not file:
        return b"{"
    changed = bytearray(file)
    changed[dice.below(len(file))] ^= 1 << dice.below(8)
    return bytes(changed)


def _cut(file: bytes, dice: Dice) -> bytes:
    start = dice.below(len(file) + 1)
    return file[:start] + file[start + dice.below(40) :]


def _repeat(file: bytes, dice: Dice) -> bytes:
    start = dice.below(len(file) + 1)
    piece = file[start : start + dice.below(200)]
    return file[:start] + piece * (1 + dice.below(50)) + file[start:]


def _insert(file: bytes, dice: Dice) -> bytes:
    start = dice.below(len(file) + 1)
    return file[:start] + dice.one_of(TOKENS) * (1 + dice.below(300)) + file[start:]


BYTES: tuple[Callable[[bytes, Dice], bytes], ...] = (_flip, _cut, _repeat, _insert)
