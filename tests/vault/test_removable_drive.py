"""A drive that can be unplugged is told by what the kernel shows of it."""

import os
from pathlib import Path

import pytest

from petitiondesk.vault.removable_drive import on_removable_drive


class Kernel:
    """A tree like that below /sys, in which the device of a folder lies where a test says."""

    def __init__(self, root: Path) -> None:
        self.root, self.devices = root, root / "dev" / "block"
        self.devices.mkdir(parents=True)

    def drive(self, path: str, removable: str = "0", partition: str = "", kind: str = "") -> Path:
        drive = self.root / "devices" / path
        drive.mkdir(parents=True)
        (drive / "removable").write_text(f"{removable}\n")
        if kind:
            (drive / "device").mkdir()
            (drive / "device" / "type").write_text(f"{kind}\n")
        if partition:
            (drive / partition).mkdir()
            (drive / partition / "partition").write_text("1\n")
        return drive / partition

    def holds(self, folder: Path, device: Path) -> None:
        number = folder.stat().st_dev
        (self.devices / f"{os.major(number)}:{os.minor(number)}").symlink_to(device)


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    return Kernel(tmp_path / "sys")


@pytest.mark.parametrize(
    ("path", "removable", "kind", "found"),
    [
        ("pci0/ata1/block/sda", "0", "", False),
        ("pci0/nvme/nvme0/nvme0n1", "0", "", False),
        ("pci0/ata2/block/sdc", "1", "", True),
        ("pci0/usb1/1-2/host6/block/sdb", "0", "", True),
        ("platform/mmc_host/mmc0/block/mmcblk0", "0", "MMC", False),
        ("platform/mmc_host/mmc1/block/mmcblk1", "0", "SD", True),
    ],
)
def test_a_drive_is_told_by_what_it_says_and_where_it_hangs(
    tmp_path: Path, kernel: Kernel, path: str, removable: str, kind: str, found: bool
):
    kernel.holds(tmp_path, kernel.drive(path, removable, "part1", kind))
    assert on_removable_drive(tmp_path / "not" / "made" / "yet", kernel.devices) is found


def test_an_encrypted_volume_is_where_its_drive_is(tmp_path: Path, kernel: Kernel):
    stick = kernel.drive("pci0/usb1/1-2/block/sdb", "1", "sdb1")
    volume = kernel.drive("virtual/block/dm-0")
    (volume / "slaves").mkdir()
    (volume / "slaves" / "sdb1").symlink_to(stick)
    kernel.holds(tmp_path, volume)
    assert on_removable_drive(tmp_path, kernel.devices)


def test_where_the_kernel_shows_nothing_nothing_is_said(tmp_path: Path, kernel: Kernel):
    assert not on_removable_drive(tmp_path, kernel.devices)
    assert not on_removable_drive(tmp_path, tmp_path / "nowhere")


def test_this_computer_answers(tmp_path: Path):
    assert on_removable_drive(tmp_path) in {True, False}
