"""What to think of a file: one of five answers, and everything that led to it."""

from __future__ import annotations

import datetime as dt
import enum

import msgspec

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.troubles import CmsTrouble, Unfit
from petitiondesk.signing.report import Clock, FileReport, Kind
from petitiondesk.signing.report import Reason as Doubt


class Judgement(enum.Enum):
    """What to think of a file."""

    GENUINE = "genuine"
    INCOMPLETE = "incomplete"
    SIGNER_UNKNOWN = "signer_unknown"
    DO_NOT_TRUST = "do_not_trust"
    NOT_OURS = "not_ours"


class Objection(enum.Enum):
    """Why a file is not to be trusted."""

    UNREADABLE = "unreadable"
    OTHER_KIND = "other_kind"
    FILE_FAULT = "file_fault"
    CHANGED = "changed"
    SIGNATURE_WRONG = "signature_wrong"
    CHANGED_LATER = "changed_later"
    SIGNATURES_REMOVED = "signatures_removed"
    EDITION_MISSING = "edition_missing"
    EDITION_DAMAGED = "edition_damaged"
    ENDORSEMENT_DAMAGED = "endorsement_damaged"
    ENDORSEMENT_OF_ANOTHER = "endorsement_of_another"
    OTHER_KEY = "other_key"
    STRANGE_ATTACHMENT = "strange_attachment"
    PAGE_DIFFERS = "page_differs"
    STAMP_DIFFERS = "stamp_differs"


class Presence(enum.Enum):
    """How an expected signatory stands in a file.

    ``SEALED``, ``NOT_ASKED`` and ``SEAL_UNCHECKED`` are of a letter that asks nobody to agree: its
    lead sealed the file itself, another organisation did, or nobody has checked who did.
    ``OTHER_NAME`` agreed by a card that is trusted and names another organisation.
    """

    PRESENT = "present"
    SEALED = "sealed"
    NOT_ASKED = "not_asked"
    SEAL_UNCHECKED = "seal_unchecked"
    OTHER_NAME = "other_name"
    UNKNOWN_KEY = "unknown_key"
    OTHER_KEY = "other_key"
    MISSING = "missing"
    WITHDRAWN = "withdrawn"
    STALE = "stale"
    RUN_OUT = "run_out"


class Page(enum.Enum):
    """How the page stands to the agreed text inside the file."""

    SAME_BYTES = "same_bytes"
    SAME_WORDS = "same_words"
    DIFFERENT = "different"
    NOT_COMPARED = "not_compared"


class Reason(msgspec.Struct, frozen=True):
    """An objection, and where it was met: a part, field, or attached file; untrusted."""

    objection: Objection
    where: str = ""


def unknown_signers(report: FileReport | None) -> tuple[Certificate | None, ...]:
    """Return whose signatures over a file are not trusted, apart from time-stamps."""
    signatures = report.signatures if report else ()
    signed = (each for each in signatures if each.kind is Kind.SIGNATURE)
    return tuple(each.signer for each in signed if not each.trusted)


class Signed(msgspec.Struct, frozen=True):
    """An expected signatory, and how it stands.

    Attributes:
        id: of its line in the letter's list.
        name: as the page shows it.
        presence: how it stands.
        signer: the certificate of its endorsement, where there is one.
        time: when it was made.
        clock: whose clock said so.
        intact: whether it is over the text that came along.
        valid: whether that certificate's key made it.
        trusted: whether that certificate is one of those trusted, or rests on one.
        why: what speaks against any of the three.
        earlier: whether another card of the same organisation was verified after this one.
    """

    id: str
    name: str
    presence: Presence
    signer: Certificate | None = None
    time: dt.datetime | None = None
    clock: Clock = Clock.SIGNER
    intact: bool = False
    valid: bool = False
    trusted: bool = False
    why: tuple[CmsTrouble | Unfit | Doubt, ...] = ()
    earlier: bool = False


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What to think of a file, and why.

    Attributes:
        judgement: one of five.
        reasons: what speaks against the file; empty unless it is not to be trusted, or of a kind
            that nobody signs here.
        signatories: those expected by name, in the letter's order.
        total: how many organisations the letter says it is from.
        agreed: how many of them agreed to this text: by an endorsement here, or attested by the
            exporter where the name is withheld.
        withheld: how many are counted and not named.
        page: how the page stands to the agreed text.
        asked: whether the letter asked those whom it names to agree to it.
        report: what the signatures prove, for whoever wants to know more.
        sha256: of the file, in hexadecimal; empty where it was not read from one.
    """

    judgement: Judgement
    reasons: tuple[Reason, ...] = ()
    signatories: tuple[Signed, ...] = ()
    total: int = 0
    agreed: int = 0
    withheld: int = 0
    page: Page = Page.NOT_COMPARED
    asked: bool = True
    report: FileReport | None = None
    sha256: str = ""

    @property
    def sealed_by(self) -> Certificate | None:
        """The certificate of the first signature: of whoever sealed the file; None without one."""
        signatures = self.report.signatures if self.report else ()
        return signatures[0].signer if signatures else None

    @property
    def holds(self) -> bool:
        """Whether all who are expected agreed by cards that are trusted, whatever these are called.

        It is what an exporter who knows all cards can tell: an organisation may be called otherwise
        on its card than in a letter, in another language say.
        """
        if self.judgement is Judgement.GENUINE:
            return True
        named = {Presence.PRESENT, Presence.OTHER_NAME}
        return self.judgement is Judgement.SIGNER_UNKNOWN and (
            {each.presence for each in self.signatories} <= named and not self.unknown_signers
        )

    @property
    def unknown_signers(self) -> tuple[Certificate | None, ...]:
        """The certificates over the file that are not trusted; None for one that cannot be read.

        A time-stamp of a stranger is not among them: it proves nothing, and is told so; who signed
        is no less known for it.
        """
        return unknown_signers(self.report)
