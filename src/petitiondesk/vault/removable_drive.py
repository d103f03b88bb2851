"""Whether a folder lies on a drive that can be unplugged, as far as Linux tells.

The kernel shows each block device below ``/sys/dev/block`` by its numbers, a partition below its
drive, and what an encrypted volume lies on among its ``slaves`` (Documentation/ABI, sysfs-block).
Nothing is asked of the drive. Elsewhere, and where a file system has no device of its own, nobody
can tell, and the answer is no.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

BLOCK_DEVICES: Final = Path("/sys/dev/block")

_PLUGGED: Final = ("/usb", "/firewire")
"""On the way to a drive that hangs on one of these; a USB disk does not call itself removable."""

_CARD: Final = "SD"
"""The type of a memory card; a chip that is soldered in hangs on the same bus, as ``MMC``."""


def on_removable_drive(folder: Path, devices: Path = BLOCK_DEVICES) -> bool:
    """Tell whether a folder, which may not exist yet, lies on a drive that can be unplugged.

    Args:
        folder: where the vault is, or is to be.
        devices: the block devices, by their numbers.
    """
    place = folder.absolute().resolve()
    try:
        number = next(each for each in (place, *place.parents) if each.exists()).stat().st_dev
        device = devices / f"{os.major(number)}:{os.minor(number)}"
        return device.exists() and any(map(_can_be_unplugged, _drives(device.resolve())))
    except OSError:  # closed to us, or gone this moment
        return False


def _drives(device: Path) -> Iterator[Path]:
    """Yield what a device lies on in the end."""
    below = list((device / "slaves").iterdir()) if (device / "slaves").is_dir() else []
    for each in below:
        yield from _drives(each.resolve())
    if not below:
        yield device.parent if (device / "partition").exists() else device


def _can_be_unplugged(drive: Path) -> bool:
    plugged = any(part in drive.as_posix() for part in _PLUGGED)
    return plugged or _says(drive / "removable") == "1" or _says(drive / "device/type") == _CARD


def _says(attribute: Path) -> str:
    return attribute.read_text(encoding="ascii").strip() if attribute.is_file() else ""
