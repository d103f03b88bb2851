"""The anchor: what the system keyring remembers of where a vault stood, and the slot's secret.

Whoever puts an older copy of the whole vault in its place cannot put the keyring back with it.
"""

from typing import Annotated, Final

import msgspec
from msgspec import Meta

from petitiondesk.vault.errors import KeyringFailedError, VaultPutBackError
from petitiondesk.vault.ledger import Standing

ITEM_LIMIT: Final = 1024
"""The longest keyring item, in characters; Windows takes 1,280."""

_Hex16 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
_Hex32 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
_Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Anchor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a vault stood.

    Attributes:
        vault: its id.
        epoch: of its header.
        counter: how many transactions had written.
        revisions: how many rows its chain had.
        head: the link of the last of them, in hexadecimal.
    """

    vault: _Hex16
    epoch: _Count
    counter: _Count
    revisions: _Count
    head: _Hex32


class KeyringItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the system keyring keeps under the id of a slot: JSON, ASCII."""

    anchor: Anchor
    secret: _Hex32


def anchor_of(standing: Standing) -> Anchor:
    """Return what is to be remembered of a vault."""
    return Anchor(
        vault=standing.vault,
        epoch=standing.epoch,
        counter=standing.counter,
        revisions=standing.revisions,
        head=standing.head.hex(),
    )


def encode_item(item: KeyringItem) -> str:
    """Return an item as the keyring keeps it."""
    return msgspec.json.encode(item).decode()


def decode_item(untrusted: str) -> KeyringItem:
    """Read an item.

    Raises:
        KeyringFailedError: it is none of ours.
    """
    try:
        if len(untrusted) > ITEM_LIMIT or not untrusted.isascii():
            raise KeyringFailedError(why="useless")
        return msgspec.json.decode(untrusted, type=KeyringItem)
    except msgspec.DecodeError as cause:
        raise KeyringFailedError(why="useless") from cause


def refuse_older(standing: Standing, anchor: Anchor, link_then: bytes) -> None:
    """Compare a vault with what the keyring remembers of it.

    Args:
        standing: where the vault stands now.
        anchor: where it stood.
        link_then: the link of the row of its chain that was the last one then.

    Raises:
        VaultPutBackError: the vault is not the one that is remembered, grown older.
    """
    grown = standing.epoch >= anchor.epoch and standing.counter >= anchor.counter
    grown = grown and standing.revisions >= anchor.revisions and link_then.hex() == anchor.head
    if standing.vault != anchor.vault or not grown:
        raise VaultPutBackError(found=standing.counter, remembered=anchor.counter)
