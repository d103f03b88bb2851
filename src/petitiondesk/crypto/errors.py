"""What can go wrong with keys."""

from petitiondesk.errors import PetitionDeskError


class CryptoError(PetitionDeskError):
    """A cryptographic operation was refused."""


class CostRefusedError(CryptoError):
    """The work asked of Argon2id is below what protects, or above what this program will spend.

    Attributes:
        memory_kib: the memory that was asked for, in KiB.
        iterations: the number of passes that was asked for.
        lanes: the number of lanes that was asked for.
    """

    def __init__(self, *, memory_kib: int, iterations: int, lanes: int) -> None:
        self.memory_kib = memory_kib
        self.iterations = iterations
        self.lanes = lanes
        super().__init__()


class NotEnoughMemoryError(CryptoError):
    """The machine did not give the memory that the key derivation needs.

    Attributes:
        memory_kib: the memory that was needed, in KiB.
    """

    def __init__(self, *, memory_kib: int) -> None:
        self.memory_kib = memory_kib
        super().__init__()


class WrongKeyOrDamagedError(CryptoError):
    """A wrapped key did not unwrap: wrong key, or changed bytes; the two cannot be told apart."""


class RecoveryCodeSlipError(CryptoError):
    """This is no recovery code: somebody mistyped it. Whether a code opens is another question.

    Attributes:
        why: "length" (a symbol too many or too few), "symbol" (one that no code has) or "check".
    """

    def __init__(self, *, why: str) -> None:
        self.why = why
        super().__init__()


class UnusableKeyError(CryptoError):
    """A file holds no public key of the kind that signs here."""


class WrongSignatureError(CryptoError):
    """These bytes were not signed with this key: another's signature, or changed bytes."""
