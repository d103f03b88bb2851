"""A folder that a synchronising program copies elsewhere is told by its traces."""

from pathlib import Path

import pytest

from petitiondesk.vault.synced_folder import FolderSeen, SyncService, look_above, sync_service

ROOT = FolderSeen("", frozenset({"home", "tmp"}))


def above(*names: str, holds: str = "") -> tuple[FolderSeen, ...]:
    """Folders from the inside out; the outermost of them holds a name."""
    seen = [FolderSeen(name, frozenset()) for name in names]
    seen[-1] = FolderSeen(names[-1], frozenset({holds}))
    return (*seen, ROOT)


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("Dropbox", SyncService.DROPBOX),
        ("Dropbox (Coalition)", SyncService.DROPBOX),
        ("OneDrive", SyncService.ONEDRIVE),
        ("OneDrive - Coalition", SyncService.ONEDRIVE),
        ("Google Drive", SyncService.GOOGLE_DRIVE),
        ("GoogleDrive-someone@example.org", SyncService.GOOGLE_DRIVE),
        ("Nextcloud", SyncService.NEXTCLOUD),
        ("ownCloud2", SyncService.NEXTCLOUD),
        ("iCloudDrive", SyncService.ICLOUD),
        ("Mobile Documents", SyncService.ICLOUD),
        ("CloudStorage", SyncService.OTHER),
    ],
)
def test_a_folder_is_told_by_its_name(name: str, service: SyncService):
    assert sync_service(above("vault", "letters", name)) is service


@pytest.mark.parametrize(
    ("trace", "service"),
    [
        (".dropbox.cache", SyncService.DROPBOX),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", SyncService.ONEDRIVE),
        (".tmp.drivedownload", SyncService.GOOGLE_DRIVE),
        (".sync_0123456789ab.db", SyncService.NEXTCLOUD),
        ("._sync_0123456789ab.db", SyncService.NEXTCLOUD),
        (".owncloudsync.log", SyncService.NEXTCLOUD),
        (".nextcloudsync.log.1", SyncService.NEXTCLOUD),
        (".stfolder", SyncService.SYNCTHING),
        (".stignore", SyncService.SYNCTHING),
    ],
)
def test_a_renamed_folder_is_told_by_what_lies_in_it(trace: str, service: SyncService):
    assert sync_service(above("vault", "work", holds=trace)) is service


@pytest.mark.parametrize("name", ["dropboxes", "my nextcloud notes", "drive", "onedriver", "vault"])
def test_a_name_that_only_resembles_one_is_none(name: str):
    assert sync_service(above("vault", name)) is None


def test_the_settings_of_dropbox_in_a_home_are_no_trace():
    assert sync_service(above("vault", "home", holds=".dropbox")) is None


def test_the_nearest_service_counts():
    assert sync_service(above("vault", "Nextcloud", "Dropbox")) is SyncService.NEXTCLOUD


def test_a_vault_that_does_not_exist_yet_is_looked_for_through_links(tmp_path: Path):
    (tmp_path / "real" / ".stfolder").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert sync_service(look_above(tmp_path / "link" / "new" / "vault")) is SyncService.SYNCTHING
