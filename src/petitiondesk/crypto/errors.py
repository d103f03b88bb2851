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


class NotDerError(CryptoError):
    """These bytes are no ASN.1 value in the encoding and within the limits that are read here."""


class CertificateUnreadableError(CryptoError):
    """A file holds no certificate, or more than were asked for, or a damaged one."""


class CertificateExpiredError(CryptoError):
    """The certificate may not be signed with any more.

    Attributes:
        organisation: whom it names.
        until: the last day it was valid on (UTC), as ISO 8601 writes it.
    """

    def __init__(self, *, organisation: str, until: str) -> None:
        self.organisation = organisation
        self.until = until
        super().__init__()


class CertificateNotYetValidError(CryptoError):
    """The certificate may not be signed with yet, or the machine's clock is wrong.

    Attributes:
        organisation: whom it names.
        since: the first day it is valid on (UTC), as ISO 8601 writes it.
    """

    def __init__(self, *, organisation: str, since: str) -> None:
        self.organisation = organisation
        self.since = since
        super().__init__()


class CertificateForOtherUseError(CryptoError):
    """The certificate is not for signing documents: its key usage says so, or it is an authority's.

    Attributes:
        organisation: whom it names.
    """

    def __init__(self, *, organisation: str) -> None:
        self.organisation = organisation
        super().__init__()


class WeakCertificateError(CryptoError):
    """The key is too weak or of a kind that documents are not signed with, or rests on SHA-1.

    Attributes:
        organisation: whom it names.
    """

    def __init__(self, *, organisation: str) -> None:
        self.organisation = organisation
        super().__init__()


class CertificateOfOtherKeyError(CryptoError):
    """A certificate belongs to another key than the one it was to be put beside."""


class NoCertificateError(CryptoError):
    """A key file or token holds no private key with its certificate."""


class OrganisationNameError(CryptoError):
    """This name cannot stand in a certificate.

    Attributes:
        limit: how many characters it may have.
    """

    def __init__(self, *, limit: int) -> None:
        self.limit = limit
        super().__init__()


class KeyFileUnreadableError(CryptoError):
    """This is no key file (PKCS#12), or it asks for more work than is spent on one."""


class KeyFileClosedError(CryptoError):
    """A key file did not open: wrong passphrase, or changed bytes; the two cannot be told apart."""


class TokenLibraryError(CryptoError):
    """The library that speaks to the token is not there, or is none."""


class TokenMissingError(CryptoError):
    """No token of this label is plugged in, or more than one.

    Attributes:
        label: which one was looked for.
    """

    def __init__(self, *, label: str) -> None:
        self.label = label
        super().__init__()


class WrongPinError(CryptoError):
    """The token did not accept the PIN."""


class PinLockedError(CryptoError):
    """The token accepts no PIN any more: too many were wrong, or none was ever set."""


class TokenRemovedError(CryptoError):
    """The token was pulled out, or stopped answering, before it was done."""


class SignatureFileUnreadableError(CryptoError):
    """This is no detached signature (CMS) that can be read."""


class RevocationUnreadableError(CryptoError):
    """This is neither a list of what an authority took back (CRL) nor an answer of one (OCSP)."""
