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
from tests.survival.strace_log import Made, Removed, Renamed
from tests.survival.verdict import Verdict, judge
from tests.survival.work import told_by

NEAR = 4
"""So many events before and after a change of names belong to it."""


def outcomes(moments: Sequence[Moment], cuts: int, place: Path, seed: str) -> Counter[Verdict]:
    """Cut the power at so many moments; count what was left.

    Every second moment is drawn from those about a change of names: making a vault, replacing its
    header, changing its key, beginning and ending a log. They are few, and delicate.
    """
    dice = Dice(seed)
    delicate = _about_names(moments)
    everywhere = range(len(moments))
    when = Counter(dice.one_of(delicate if cut % 2 else everywhere) for cut in range(cuts))
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


def _about_names(moments: Sequence[Moment]) -> list[int]:
    changes = [n for n, e in enumerate(moments) if isinstance(e.event, Made | Renamed | Removed)]
    about = {n + near for n in changes for near in range(-NEAR, NEAR + 1)}
    return sorted(about & set(range(len(moments))))


def _after_cuts(
    moments: Sequence[Moment], when: Counter[int], dice: Dice
) -> Iterator[tuple[dict[str, bytes], int]]:
    disk = Disk()
    for place, moment in enumerate(moments):
        disk.do(moment.event)
        for _ in range(when[place]):
            yield disk.after_power_cut(dice), moment.acknowledged
