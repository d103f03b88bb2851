"""What a person shows to open a vault or to change how it opens."""

from dataclasses import dataclass, field
from typing import Final

from petitiondesk.crypto import recovery_code
from petitiondesk.vault.messages_opening import KeyringProof, PassphraseProof, RecoveryProof
from petitiondesk.vault.passphrase import encode_passphrase


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A recovery code as a person typed it, or as `crypto.recovery_code` wrote it."""

    typed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class InKeyring:
    """What the system keyring keeps: nothing is typed."""


IN_KEYRING: Final = InKeyring()

Proof = str | RecoveryCode
"""A passphrase (a plain text), or the recovery code."""

Key = Proof | InKeyring
"""What opens a vault."""


def encode_proof(proof: Proof) -> PassphraseProof | RecoveryProof:
    """Return a proof as it crosses the pipe.

    Raises:
        UnusablePassphraseError: no vault can have this passphrase.
        RecoveryCodeSlipError: this is no recovery code; a symbol was mistyped or left out.
    """
    if isinstance(proof, RecoveryCode):
        return RecoveryProof(code=recovery_code.decode_code(proof.typed))
    return PassphraseProof(passphrase=encode_passphrase(proof))


def encode_key(key: Key) -> PassphraseProof | RecoveryProof | KeyringProof:
    """Return what opens a vault as it crosses the pipe; raises what `encode_proof` does."""
    return KeyringProof() if isinstance(key, InKeyring) else encode_proof(key)
