"""How hard a passphrase is to guess. The one module that reads zxcvbn: import it in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import zxcvbn  # type: ignore[import-untyped]  # it has no types

from petitiondesk.desk.vaults.passphrase import LEAST_LENGTH, Strength

_LOOKED_AT: Final = 72
"""zxcvbn takes no more characters; whoever typed more is not judged by the rest."""

_ENOUGH: Final = 10.0
"""Guesses as a power of ten. A guess costs about a second and 256 MiB: three centuries of them."""

_MORE_THAN_ENOUGH: Final = 14.0


def strength_of(passphrase: str, of_the_person: Sequence[str] = ()) -> Strength:
    """Return how hard it is to guess.

    Args:
        passphrase: as it was typed.
        of_the_person: words that somebody who knows the person would try first.
    """
    if len(passphrase) < LEAST_LENGTH:
        return Strength.SHORT
    found = zxcvbn.zxcvbn(passphrase[:_LOOKED_AT], user_inputs=list(of_the_person))
    guesses = float(found["guesses_log10"])
    if guesses < _ENOUGH:
        return Strength.EASY
    return Strength.ENOUGH if guesses < _MORE_THAN_ENOUGH else Strength.STRONG
