"""What can be said of a file's signatures: separate answers, each with its reasons, and no prose.

Nothing here decides what to think of a file: that takes to know who was expected to sign.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping

import msgspec

from petitiondesk.crypto.certificate import Certificate


class FileKind(enum.Enum):
    """What kind of file was inspected."""

    PDF = "pdf"
    DOCX = "docx"


class Kind(enum.Enum):
    """What signs a file."""

    SIGNATURE = "signature"
    TIME_STAMP = "time_stamp"


class Clock(enum.Enum):
    """Whose clock a time was read from."""

    SIGNER = "signer"
    AUTHORITY = "authority"


class Cover(enum.Enum):
    """How much of the file a signature is over; of a revision, everything up to its end."""

    WHOLE_FILE = "whole_file"
    REVISION = "revision"
    PART = "part"


class Later(enum.Enum):
    """What came after a signature: only what it allows, signatures and proof of them, or more."""

    NOTHING = "nothing"
    SIGNATURES = "signatures"
    OTHER = "other"


class Level(enum.Enum):
    """How long a signature can be checked (ETSI EN 319 142-1, section 6), as the file itself shows.

    B-B: the signer's own word. B-T: a trusted clock said when. B-LT: all that is needed to check it
    without asking anybody lies in the file. B-LTA: a trusted clock vouches for all of that.
    """

    B_B = "B-B"
    B_T = "B-T"
    B_LT = "B-LT"
    B_LTA = "B-LTA"


class Reason(enum.Enum):
    """Why a signature is not intact, not valid, or its signer not trusted."""

    CHANGED = "changed"
    WRONG_VALUE = "wrong_value"
    OTHER_CERTIFICATE = "other_certificate"
    UNREADABLE = "unreadable"
    UNKNOWN_SIGNER = "unknown_signer"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    REVOKED = "revoked"
    OTHER_USE = "other_use"
    WEAK = "weak"
    TIME_MISSING = "time_missing"
    TIME_AHEAD = "time_ahead"


class Fault(enum.Enum):
    """What is wrong with a file, apart from what single signatures prove.

    NOT_COVERED: bytes or parts that no signature is over. WRONG_RANGE: a signature says of itself
    that it is over other bytes than all around it. PADDING: the room that a signature left over is
    not empty. UNSIGNED_PART: something stands in a signature that nothing is over. CERTIFIED_LATE:
    what says that only signatures may follow did not come first. OTHER_LINES: a line of
    the text has no signature, or a signature no line. AMBIGUOUS: two readers could take two things
    from it. OTHER_ENVELOPE: the parts around the text are not those that are needed.
    ADDED_BEFORE: the first signature is not all that was added to a page. PLACE_SHOWS: something
    is to be seen in a place that nobody signed, or in a field that is no place to sign.
    """

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    TOO_MUCH_WORK = "too_much_work"
    ENCRYPTED = "encrypted"
    NOT_COVERED = "not_covered"
    WRONG_RANGE = "wrong_range"
    PADDING = "padding"
    UNSIGNED_PART = "unsigned_part"
    CERTIFIED_LATE = "certified_late"
    OTHER_LINES = "other_lines"
    AMBIGUOUS = "ambiguous"
    OTHER_ENVELOPE = "other_envelope"
    FORBIDDEN_CONTENT = "forbidden_content"
    ADDED_BEFORE = "added_before"
    PLACE_SHOWS = "place_shows"


class Trouble(msgspec.Struct, frozen=True):
    """A fault, and where: the field, part or attached file; empty for the whole."""

    fault: Fault
    where: str = ""


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be seen of a signature, as it was found; nobody has compared it with anything.

    Attributes:
        drawings: of a PDF what its stamp draws (a content stream, ISO 32000-1, 7.8.2); of a Word
            document the picture while the signature holds, and the one where it does not (PNG).
            Empty where something is to be seen that no signature made here shows.
        words: what a Word document says beside the pictures; nothing for a PDF.
    """

    drawings: tuple[bytes, ...] = ()
    words: str = ""


class SignatureReport(msgspec.Struct, frozen=True, kw_only=True):
    """What one signature proves.

    Attributes:
        field: the name of its field; a name proves nothing.
        kind: whether an organisation signed, or an authority put its time-stamp.
        signer: the certificate that it was made with; None where none can be read.
        intact: whether what it covers is what was signed.
        valid: whether the certificate's key made it, by methods that hold.
        trusted: whether the certificate is one of those trusted, or rests on one.
        why: what speaks against any of the three; empty where all hold.
        time: when it was made (UTC).
        clock: whose clock said so.
        claimed: when its signer says that it was made (UTC), whatever another clock said.
        look: what is to be seen of it; None for nothing.
        covers: how much of the file.
        later: what came after it, and whether that was allowed.
        level: which level the file itself reaches for it.
        certifies: whether it is the one that says what may come later.
    """

    field: str
    kind: Kind = Kind.SIGNATURE
    signer: Certificate | None = None
    intact: bool = False
    valid: bool = False
    trusted: bool = False
    why: tuple[Reason, ...] = ()
    time: dt.datetime | None = None
    clock: Clock = Clock.SIGNER
    claimed: dt.datetime | None = None
    look: Look | None = None
    covers: Cover = Cover.PART
    later: Later = Later.NOTHING
    level: Level = Level.B_B
    certifies: bool = False


class FileReport(msgspec.Struct, frozen=True, kw_only=True):
    """What can be said of a file.

    Attributes:
        kind: what kind of file it is.
        signatures: in the order in which they were made.
        empty_fields: the names of fields that nobody has signed.
        attachments: the files inside, by name.
        lines: the places of a Word document on which a signature is to be seen.
        claims: the standards that it says to follow, such as ``PDF/A-3a``; nothing is proved by it.
        troubles: everything else that is wrong.
        unsigned: how many bytes of a PDF were there before anybody signed; 0 where nobody knows.
    """

    kind: FileKind
    signatures: tuple[SignatureReport, ...] = ()
    empty_fields: tuple[str, ...] = ()
    attachments: Mapping[str, bytes] = {}
    lines: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    unsigned: int = 0

    def signed_by(self, fingerprint: str) -> tuple[SignatureReport, ...]:
        """Return the signatures that were made with a certificate, wherever they stand.

        An organisation is known by its certificate, never by the name of a field or of a signer.
        """
        return tuple(
            each
            for each in self.signatures
            if each.signer is not None and each.signer.fingerprint == fingerprint
        )
