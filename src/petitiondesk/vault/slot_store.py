"""The ways to open a vault, as its clients see them."""

from petitiondesk.crypto import recovery_code
from petitiondesk.vault.messages import Done
from petitiondesk.vault.messages_slots import (
    AddPassphrase,
    ChangePassphrase,
    ListSlots,
    Prove,
    PutKeyring,
    PutRecoveryCode,
    RemoveSlot,
    SlotList,
    SlotRow,
)
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.pipe import VaultPipe
from petitiondesk.vault.proof import Proof, RecoveryCode, encode_proof


class SlotStore:
    """Changes how the vault opens. Each change asks for a proof anew: an open desk is not enough.

    Methods that take a `proof` raise:
        UnusablePassphraseError: no vault can have this passphrase.
        RecoveryCodeSlipError: a symbol of the code was mistyped or left out.
        WrongPassphraseOrDamagedError: the passphrase opens nothing here.
        WrongRecoveryCodeError: the code opens nothing here.
        VaultMemoryError: the machine did not give the memory for the key derivation.
        VaultStorageError: the disk refused; the ways to open the vault are those of before.
    """

    def __init__(self, pipe: VaultPipe) -> None:
        self._pipe = pipe

    def list(self) -> tuple[SlotRow, ...]:
        """Return the ways to open the vault, the oldest first."""
        return self._pipe.ask(ListSlots(), SlotList).slots

    def prove(self, proof: Proof) -> None:
        """Return where a passphrase or recovery code opens the vault; changes nothing."""
        self._pipe.ask(Prove(proof=encode_proof(proof)), Done)

    def add_passphrase(self, proof: Proof, passphrase: str) -> None:
        """Let one more passphrase open the vault.

        Raises:
            SlotLimitError: the vault has as many slots as it may.
        """
        encoded = encode_passphrase(passphrase)
        self._pipe.ask(AddPassphrase(proof=encode_proof(proof), passphrase=encoded), Done)

    def change_passphrase(self, proof: Proof, passphrase: str, *, slot: str = "") -> None:
        """Put a passphrase in the place of an earlier one.

        This shuts out nobody who holds an old copy of the vault and the old passphrase;
        `VaultCare.rekey` makes such a copy useless for what is written from then on.

        Args:
            proof: a passphrase or the recovery code.
            passphrase: the new one.
            slot: which one it replaces; empty for the one that was proved or, after the recovery
                code, for the only one.

        Raises:
            SlotMissingError: there is no such passphrase slot, or none is named and the recovery
                code leaves open which is meant.
        """
        encoded = encode_passphrase(passphrase)
        request = ChangePassphrase(proof=encode_proof(proof), passphrase=encoded, slot=slot)
        self._pipe.ask(request, Done)

    def put_recovery_code(self, proof: Proof, code: RecoveryCode) -> None:
        """Let a recovery code open the vault, in place of any earlier one.

        `crypto.recovery_code.new_code` draws one and `encode_code` writes it for people; hand in
        what was typed off the sheet, so that a sheet that cannot be read never counts.
        """
        decoded = recovery_code.decode_code(code.typed)
        self._pipe.ask(PutRecoveryCode(proof=encode_proof(proof), code=decoded), Done)

    def put_keyring(self, proof: Proof) -> None:
        """Let the system keyring open the vault, in place of any earlier one.

        Raises:
            KeyringFailedError: it is absent, locked, refused, or does not keep what it is given.
        """
        self._pipe.ask(PutKeyring(proof=encode_proof(proof)), Done)

    def remove(self, proof: Proof, slot: str) -> None:
        """Take a way to open the vault away.

        Raises:
            SlotMissingError: there is no such slot.
            LastPassphraseError: it is the last passphrase.
        """
        self._pipe.ask(RemoveSlot(proof=encode_proof(proof), slot=slot), Done)
