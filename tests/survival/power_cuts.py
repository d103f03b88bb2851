"""Cuts the power of a recorded program, again and again, and opens what is left."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import rmtree

import apsw

from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.folder import VaultFolder
from tests.survival.dice import Dice
from tests.survival.disk import Disk
from tests.survival.recording import NOTHING, Moment
from tests.survival.reopened import reopened
from tests.survival.verdict import Verdict, judge
from tests.survival.work import told_by


def outcomes(moments: Sequence[Moment], cuts: int, place: Path, seed: str) -> Counter[Verdict]:
    """Cut the power at so many moments, drawn from all; count what was left."""
    dice = Dice(seed)
    when = Counter(dice.below(len(moments)) for _ in range(cuts))
    found: Counter[Verdict] = Counter()
    for left, acknowledged in _after_cuts(moments, when, dice):
        found[verdict_on(left, acknowledged, place)] += 1
    return found


def verdict_on(left: dict[str, bytes], acknowledged: int, place: Path) -> Verdict:
    """Put what is left where a vault was, and open it."""
    folder = place / "vault"
    rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for name, content in left.items():
        (folder / name).write_bytes(content)
    if acknowledged == NOTHING and not VaultFolder(folder).holds_a_vault():
        return Verdict.LOST if VaultFolder(folder).foreign_names() else Verdict.WHOLE
    try:
        with reopened(folder) as vault:
            told = told_by(vault, acknowledged)
            damage = [each for step in vault.care.verify(thorough=True) for each in step.damage]
    except (VaultError, apsw.Error):
        return Verdict.CORRUPT
    return Verdict.CORRUPT if damage else judge(told, max(0, acknowledged))[0]


def _after_cuts(
    moments: Sequence[Moment], when: Counter[int], dice: Dice
) -> Iterator[tuple[dict[str, bytes], int]]:
    disk = Disk()
    for place, moment in enumerate(moments):
        disk.do(moment.event)
        for _ in range(when[place]):
            yield disk.after_power_cut(dice), moment.acknowledged
