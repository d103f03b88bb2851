"""Whether a folder is copied elsewhere by a synchronising program, as far as its traces tell.

Such a program may upload the vault, keep every version of it, and mix files of different moments.
"""

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final


class SyncService(enum.StrEnum):
    """A program that keeps copies of folders elsewhere."""

    DROPBOX = "Dropbox"
    ONEDRIVE = "OneDrive"
    GOOGLE_DRIVE = "Google Drive"
    NEXTCLOUD = "Nextcloud or ownCloud"
    ICLOUD = "iCloud"
    SYNCTHING = "Syncthing"
    OTHER = "a cloud drive"


@dataclass(frozen=True, slots=True)
class FolderSeen:
    """A folder at or above the vault's.

    Attributes:
        name: its name; of the topmost folder, empty.
        holds: the names in it.
    """

    name: str
    holds: frozenset[str]


_NAMES: Final = (
    (SyncService.DROPBOX, re.compile(r"dropbox( \(.+\))?", re.IGNORECASE)),
    (SyncService.ONEDRIVE, re.compile(r"onedrive([ -].+)?", re.IGNORECASE)),
    (SyncService.GOOGLE_DRIVE, re.compile(r"google ?drive(-.+)?|drivefs", re.IGNORECASE)),
    (SyncService.NEXTCLOUD, re.compile(r"nextcloud\d*|owncloud\d*", re.IGNORECASE)),
    (SyncService.ICLOUD, re.compile(r"iclouddrive|mobile documents|com~apple~clouddocs", re.I)),
    (SyncService.OTHER, re.compile(r"cloudstorage", re.IGNORECASE)),
)
"""What such folders are called when nobody renames them, the more precise names first."""

_TRACES: Final = (
    (SyncService.DROPBOX, re.compile(r"\.dropbox\.cache")),  # ".dropbox" lies in every home
    (SyncService.ONEDRIVE, re.compile(r"\.849C9593-D756-4E56-8D6E-42412F2A707B", re.IGNORECASE)),
    (SyncService.GOOGLE_DRIVE, re.compile(r"\.tmp\.drive(download|upload)")),
    (
        SyncService.NEXTCLOUD,
        re.compile(r"\._?sync_[0-9a-f]+\.db|\.(owncloud|nextcloud)sync\.log(\.\d+)?"),
    ),
    (SyncService.SYNCTHING, re.compile(r"\.stfolder|\.stignore|\.stversions")),
)
"""What the programs leave in the topmost folder that they synchronise."""


def sync_service(folders: Iterable[FolderSeen]) -> SyncService | None:
    """Return the service whose traces the folders show, the nearest first; None for none.

    A service that leaves no trace and whose folder was renamed is not found.

    Args:
        folders: the vault's folder and all above it, from the inside out.
    """
    for folder in folders:
        for service, pattern in _TRACES:
            if any(pattern.fullmatch(name) for name in folder.holds):
                return service
        for service, pattern in _NAMES:
            if pattern.fullmatch(folder.name):
                return service
    return None


def look_above(folder: Path) -> tuple[FolderSeen, ...]:
    """Look at a folder that may not exist yet, and at all above it; links are followed."""
    place = folder.absolute().resolve()
    return tuple(FolderSeen(each.name, _names_in(each)) for each in (place, *place.parents))


def _names_in(folder: Path) -> frozenset[str]:
    try:
        return frozenset(path.name for path in folder.iterdir())
    except OSError:  # missing, or closed to us: its name still counts
        return frozenset()
