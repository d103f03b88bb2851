"""The words for what speaks against a signature."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.crypto.troubles import CmsTrouble, Unfit
from petitiondesk.desk.wording.message import Message

AGAINST_SIGNATURE: Mapping[CmsTrouble | Unfit, Message] = {
    CmsTrouble.CONTENT_CHANGED: Message(
        "What is shown is not what was signed.",
        "Do not trust this file. Ask the organisation.",
    ),
    CmsTrouble.SIGNER_MISSING: Message(
        "Nobody signed this file.", "Do not trust this file. Ask the organisation."
    ),
    CmsTrouble.SEVERAL_SIGNERS: Message(
        "More than one signature is in this file, where one is expected.",
        "Do not trust this file. Ask the organisation.",
    ),
    CmsTrouble.CERTIFICATE_MISSING: Message(
        "The file does not say who signed it.", "Do not trust this file. Ask the organisation."
    ),
    CmsTrouble.CERTIFICATE_UNBOUND: Message(
        "The signature does not say which identity made it.",
        "Ask the organisation to sign once more.",
    ),
    CmsTrouble.ATTRIBUTES_WRONG: Message(
        "The signature lacks what every signature of a document has.",
        "Ask the organisation to sign once more.",
    ),
    CmsTrouble.DIGEST_WEAK: Message(
        "The signature rests on a sum that can be forged.",
        "Ask the organisation to sign once more.",
    ),
    CmsTrouble.ALGORITHM_UNKNOWN: Message(
        "The signature is of a kind that is not checked here.",
        "Ask the organisation to sign once more.",
    ),
    CmsTrouble.SIGNATURE_WRONG: Message(
        "The signature was not made with the identity that it names.",
        "Do not trust this file. Ask the organisation.",
    ),
    CmsTrouble.TIME_MISSING: Message(
        "The signature does not say when it was made.", "Ask the organisation to sign once more."
    ),
    Unfit.EXPIRED: Message(
        "The identity was not valid any more when it signed.",
        "Ask the organisation for its new card.",
    ),
    Unfit.NOT_YET_VALID: Message(
        "The identity was not valid yet when it signed.",
        "Ask the organisation to check the date of its computer and to sign once more.",
    ),
    Unfit.OTHER_USE: Message(
        "The identity is not made for signing documents.",
        "Ask the organisation to sign with another one.",
    ),
    Unfit.AUTHORITY: Message(
        "The identity is one that vouches for others, and not an organisation's own.",
        "Ask the organisation to sign with another one.",
    ),
    Unfit.WEAK: Message(
        "The identity is too weak, or of a kind that is not used.",
        "Ask the organisation to sign with another one.",
    ),
}
"""By what was found; a signature against which nothing speaks may still be a stranger's."""

AGAINST_IDENTITY: Mapping[Unfit, Message] = {
    Unfit.EXPIRED: Message("This identity is not valid any more.", "Make a new one."),
    Unfit.NOT_YET_VALID: Message(
        "This identity is not valid yet.", "Look whether the date of this computer is right."
    ),
    Unfit.OTHER_USE: Message(
        "This identity is not made for signing documents.", "Use another one."
    ),
    Unfit.AUTHORITY: Message(
        "This identity is one that vouches for others, and not an organisation's own.",
        "Use another one.",
    ),
    Unfit.WEAK: Message(
        "This identity is too weak, or of a kind that is not used.", "Use another one."
    ),
}
"""The same about an identity or card that has signed nothing yet."""
