"""What can speak against a signature or the certificate under it; apart from whoever looks for it.

Words are found for these without loading a library for signatures.
"""

import enum


class Unfit(enum.Enum):
    """Why documents may not be signed with a certificate."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    OTHER_USE = "other_use"
    AUTHORITY = "authority"
    WEAK = "weak"


class CmsTrouble(enum.Enum):
    """Why a detached signature does not prove what it should."""

    CONTENT_CHANGED = "content_changed"
    SIGNER_MISSING = "signer_missing"
    SEVERAL_SIGNERS = "several_signers"
    CERTIFICATE_MISSING = "certificate_missing"
    CERTIFICATE_UNBOUND = "certificate_unbound"
    ATTRIBUTES_WRONG = "attributes_wrong"
    DIGEST_WEAK = "digest_weak"
    ALGORITHM_UNKNOWN = "algorithm_unknown"
    SIGNATURE_WRONG = "signature_wrong"
    TIME_MISSING = "time_missing"
