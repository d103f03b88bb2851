"""Changing the ways to open a vault. Each change is proved first, in the vault's process."""

from contextlib import suppress

from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.vault import slots
from petitiondesk.vault.anchor import KeyringItem, anchor_of, encode_item
from petitiondesk.vault.anchoring import Anchorage
from petitiondesk.vault.errors import (
    KeyringFailedError,
    LastPassphraseError,
    SlotLimitError,
    SlotMissingError,
)
from petitiondesk.vault.header import (
    SLOT_LIMIT,
    Header,
    KeyringSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
)
from petitiondesk.vault.messages import Done, Response
from petitiondesk.vault.messages_opening import PassphraseProof
from petitiondesk.vault.messages_slots import (
    AddPassphrase,
    ChangePassphrase,
    ListSlots,
    Prove,
    PutKeyring,
    PutRecoveryCode,
    RemoveSlot,
    SlotKind,
    SlotList,
    SlotRequest,
    SlotRow,
)
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.proving import prove

_KINDS = {
    PassphraseSlot: SlotKind.PASSPHRASE,
    RecoverySlot: SlotKind.RECOVERY,
    KeyringSlot: SlotKind.KEYRING,
}


def answer_slots(vault: OpenVault, request: SlotRequest) -> Response:
    """Do what is asked of the slots.

    Raises:
        VaultError: it was not proved, or could not be done; nothing was changed.
        OSError: the disk refused; nothing was changed.
    """
    if isinstance(request, ListSlots):
        return SlotList(slots=slot_rows(vault.header))
    opened = prove(vault.header, request.proof)
    match request:
        case Prove():
            pass
        case AddPassphrase():
            _add(vault, _passphrase_slot(vault, request.passphrase), instead_of=())
        case ChangePassphrase():
            _change_passphrase(vault, request, opened.slot)
        case PutRecoveryCode():
            new = slots.make_recovery_slot(vault.header.vault, vault.data_key, request.code)
            _add(vault, new, instead_of=slots.slots_of(vault.header, RecoverySlot))
        case PutKeyring():
            put_keyring(vault)
        case RemoveSlot():
            _remove(vault, request.slot)
    return Done()


def slot_rows(header: Header) -> tuple[SlotRow, ...]:
    """Return the slots of a header as a list shows them."""
    return tuple(SlotRow(slot=slot.id, kind=_KINDS[type(slot)]) for slot in header.slots)


def dearest_cost(header: Header) -> Argon2Cost:
    """Return the highest cost among a header's passphrases: a new one costs no less to guess."""
    costs = [slots.cost_of(slot.kdf) for slot in slots.slots_of(header, PassphraseSlot)]
    return max(costs, key=lambda cost: cost.memory_kib * cost.iterations)


def _passphrase_slot(vault: OpenVault, passphrase: bytes) -> PassphraseSlot:
    cost = dearest_cost(vault.header)
    return slots.make_passphrase_slot(vault.header.vault, vault.data_key, passphrase, cost)


def _change_passphrase(vault: OpenVault, request: ChangePassphrase, proved: str) -> None:
    old = _passphrase_meant(vault.header, request, proved)
    _add(vault, _passphrase_slot(vault, request.passphrase), instead_of=(old,))


def _passphrase_meant(header: Header, request: ChangePassphrase, proved: str) -> PassphraseSlot:
    """Return the slot to replace: the one that is named, the one that was proved, the only one."""
    candidates = slots.slots_of(header, PassphraseSlot)
    wanted = request.slot
    if not wanted and isinstance(request.proof, PassphraseProof):
        wanted = proved
    found = [slot for slot in candidates if slot.id == wanted or not wanted]
    if len(found) != 1:
        raise SlotMissingError(slot=wanted)
    return found[0]


def _add(vault: OpenVault, new: Slot, *, instead_of: tuple[Slot, ...]) -> None:
    """Put a slot at the end, and take others away."""
    kept = tuple(slot for slot in vault.header.slots if slot not in instead_of)
    if len(kept) >= SLOT_LIMIT:
        raise SlotLimitError(limit=SLOT_LIMIT)
    vault.replace_slots((*kept, new))


def _remove(vault: OpenVault, slot_id: str) -> None:
    kept = tuple(slot for slot in vault.header.slots if slot.id != slot_id)
    if len(kept) == len(vault.header.slots):
        raise SlotMissingError(slot=slot_id)
    if not any(isinstance(slot, PassphraseSlot) for slot in kept):
        raise LastPassphraseError
    gone = slots.slots_of(vault.header, KeyringSlot)
    vault.replace_slots(kept)
    _forget_items(vault, tuple(slot for slot in gone if slot.id == slot_id))


def put_keyring(vault: OpenVault) -> None:
    """Let the system keyring open the vault: first the item, which must come back; then the slot.

    Raises:
        KeyringFailedError: the keyring does not keep the item.
    """
    before = slots.slots_of(vault.header, KeyringSlot)
    if vault.anchorage is not None:
        vault.anchorage.finish()
    secret = slots.new_keyring_secret()
    new = slots.make_keyring_slot(vault.header.vault, vault.data_key, secret)
    item = KeyringItem(anchor=anchor_of(vault.database.ledger.standing()), secret=secret.hex())
    try:
        vault.keyring.write(new.id, encode_item(item), may_prompt=True)
        _add(vault, new, instead_of=before)
    except BaseException:
        with suppress(KeyringFailedError):
            vault.keyring.erase(new.id)
        raise
    vault.anchorage = Anchorage(vault.keyring, new.id, item)
    vault.note_anchor()
    _forget_items(vault, before)


def _forget_items(vault: OpenVault, gone: tuple[KeyringSlot, ...]) -> None:
    """Erase the keyring's items of slots that are no longer there; they open nothing now."""
    for slot in gone:
        if vault.anchorage is not None and vault.anchorage.slot == slot.id:
            vault.anchorage.finish()
            vault.anchorage = None
        with suppress(KeyringFailedError):
            vault.keyring.erase(slot.id)
