"""Cuts the power of a recorded program, again and again, and opens what is left."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from shutil import rmtree

import apsw

from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.folder import VaultFolder
from tests.survival.dice import Dice
from tests.survival.disk import Disk
from tests.survival.recording import Moment
from tests.survival.reopened import Reopened, reopened
from tests.survival.strace_log import Made, Removed, Renamed
from tests.survival.verdict import Verdict, judge
from tests.survival.work import told_by
from tests.vault.vaults import PASSPHRASE, damage_of

NEAR = 4
"""So many events before and after a change of names belong to it."""


Judge = Callable[[Reopened, int], Verdict]
"""Says whether an open vault holds what so many acknowledged steps have put there."""


def outcomes(
    moments: Sequence[Moment], cuts: int, place: Path, judge: Judge, passphrase: str = PASSPHRASE
) -> Counter[Verdict]:
    """Cut the power at so many moments; count what was left of the vault."""
    found = Counter[Verdict]()
    for moment, left in power_cuts(moments, cuts):
        folder = lay_out(left, place / "left")
        if moment.promised or VaultFolder(folder).holds_a_vault():
            found[_verdict_on(folder, moment.acknowledged, judge, passphrase)] += 1
        else:
            found[_verdict_on_nothing(folder)] += 1
    return found


def power_cuts(moments: Sequence[Moment], cuts: int) -> Iterator[tuple[Moment, dict[str, bytes]]]:
    """Cut the power at so many moments; yields each with the files that were left.

    Every second moment is drawn from those about a change of names: making a vault, replacing its
    header, changing its key, beginning and ending a log. They are few, and delicate.
    """
    dice = Dice("power")
    delicate, everywhere = _about_names(moments), range(len(moments))
    when = Counter(dice.one_of(delicate if cut % 2 else everywhere) for cut in range(cuts))
    disk = Disk()
    for number, moment in enumerate(moments):
        disk.do(moment.event)
        for _ in range(when[number]):
            yield moment, disk.after_power_cut(dice)


def lay_out(left: dict[str, bytes], folder: Path) -> Path:
    """Put files into a folder of their own."""
    rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for name, content in left.items():
        (folder / name).write_bytes(content)
    return folder


def judge_work(vault: Reopened, acknowledged: int) -> Verdict:
    """Compare with the states of the work."""
    return judge(told_by(vault, acknowledged), acknowledged)[0]


def _verdict_on(folder: Path, acknowledged: int, judge: Judge, passphrase: str) -> Verdict:
    try:
        with reopened(folder, passphrase) as vault:
            return Verdict.CORRUPT if damage_of(vault) else judge(vault, acknowledged)
    except (VaultError, apsw.Error):
        return Verdict.CORRUPT


def _verdict_on_nothing(folder: Path) -> Verdict:
    """Where nothing was promised, nothing may stand in the way of making a vault."""
    return Verdict.CORRUPT if VaultFolder(folder).foreign_names() else Verdict.WHOLE


def _about_names(moments: Sequence[Moment]) -> list[int]:
    changes = [n for n, e in enumerate(moments) if isinstance(e.event, Made | Renamed | Removed)]
    about = {n + near for n in changes for near in range(-NEAR, NEAR + 1)}
    return sorted(about & set(range(len(moments))))
