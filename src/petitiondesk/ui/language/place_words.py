"""What the owner of a vault should know about the place where it lies."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.desk.vault_place import VaultPlace
from petitiondesk.ui.language.translation import isolated, translate


def warnings_about(place: VaultPlace) -> Iterator[str]:
    """Yield a sentence for each thing that is special about it; most places have none."""
    if place.synced:
        words = translate(
            "PlacePage",
            "%1 copies this folder to other places. The copies stay sealed, but you cannot"
            " take them back.",
        )
        yield words.replace("%1", isolated(place.synced))
    if place.removable:
        yield translate(
            "PlacePage",
            "This folder is on a drive that can be unplugged. Lock before you unplug it, and"
            " keep a backup elsewhere: small drives get lost.",
        )
