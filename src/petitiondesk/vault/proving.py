"""Proofs: what opens a header, asked for again before it is changed."""

from petitiondesk.vault.header import Header
from petitiondesk.vault.messages_opening import PassphraseProof, ProofMessage
from petitiondesk.vault.slots import Opened, open_with_passphrase, open_with_recovery_code


def prove(header: Header, proof: ProofMessage) -> Opened:
    """Open a header with what somebody typed.

    Raises:
        WrongPassphraseOrDamagedError: the passphrase opens nothing.
        WrongRecoveryCodeError: the recovery code opens nothing.
        VaultDamagedError: a slot asks for work outside the limits.
        NotEnoughMemoryError: the machine did not give the memory.
    """
    if isinstance(proof, PassphraseProof):
        return open_with_passphrase(header, proof.passphrase)
    return open_with_recovery_code(header, proof.code)
