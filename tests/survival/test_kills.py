"""Kill -9 of the program, of the vault's process, or of both, at whatever moment they are at."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.survival.kills import kill_again_and_again
from tests.survival.verdict import Verdict


def survive(kills: int, place: Path, figure: Callable[[str], None]) -> None:
    found = kill_again_and_again(place / "vault", kills)
    lost, corrupt = found.verdicts[Verdict.LOST], found.verdicts[Verdict.CORRUPT]
    figure(
        f"{kills} kills ({', '.join(f'{name} {n}' for name, n in sorted(found.killed.items()))})"
        f" over {found.acknowledged} acknowledged steps: lost {lost}, corrupt {corrupt}"
    )
    assert (lost, corrupt) == (0, 0)
    assert found.verdicts[Verdict.WHOLE] > kills // 3


def test_fifty_kills_lose_and_damage_nothing(tmp_path, figure):
    survive(50, tmp_path, figure)


@pytest.mark.long
def test_five_hundred_kills_lose_and_damage_nothing(tmp_path, figure):
    survive(500, tmp_path, figure)
