"""The letter: its kinds, and everything that stands in it.

The order of the fields is the order of the paper, and with it the order of the digests.
"""

from __future__ import annotations

import enum
from typing import Annotated, ClassVar

import msgspec

from petitiondesk.letter.case_profile import CaseProfile
from petitiondesk.letter.figure import Figure
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.source import Source, Wording
from petitiondesk.letter.values import (
    Block,
    LanguageCode,
    LocalTime,
    Part,
    PartialDate,
    PartId,
    Value,
)

FORMAT_VERSION = 1


class Kind(enum.Enum):
    """What a letter is."""

    OPEN_LETTER = "open_letter"
    URGENT_APPEAL = "urgent_appeal"
    JOINT_STATEMENT = "joint_statement"
    PETITION = "petition"
    SUBMISSION_DRAFT_LAW = "submission_draft_law"
    SUBMISSION_SPECIAL_PROCEDURES = "submission_special_procedures"


class Addressing(enum.Enum):
    """How several addressees are written to."""

    JOINT = "joint"
    SEPARATE = "separate"


class Visibility(enum.Enum):
    """Who may read a part: everybody, only the addressee, or nobody outside the authors' vault."""

    PUBLIC = "public"
    RECIPIENT = "recipient"
    NEVER = "never"


class Certainty(enum.Enum):
    """How sure a fact is; the verb of its sentence follows from it."""

    ESTABLISHED = "established"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DISPUTED = "disputed"


class Display(enum.Enum):
    """How a signatory is shown."""

    PUBLIC = "public"
    COUNTRY = "country"
    WITHHELD = "withheld"
    RECIPIENT = "recipient"


class Role(enum.Enum):
    """What a signatory is among the signatories."""

    LEAD = "lead"
    SIGNATORY = "signatory"
    SUPPORTER = "supporter"


class Answer(enum.Enum):
    """What a signatory has answered so far, as the lead recorded it."""

    NOT_INVITED = "not_invited"
    INVITED = "invited"
    AGREED = "agreed"


class Consent(enum.Enum):
    """Whether organisations must endorse the text before it leaves the house as final."""

    NONE = "none"
    REQUIRED = "required"


class ChannelKind(enum.Enum):
    """The way by which a letter is handed over."""

    EMBASSY = "embassy"
    POST = "post"
    EMAIL = "email"
    FAX = "fax"
    WEB_FORM = "web_form"
    BY_HAND = "by_hand"


class Languages(Value, frozen=True, kw_only=True, omit_defaults=True):
    """The language that prevails, and those that are a courtesy to the reader."""

    prevailing: LanguageCode
    courtesy: tuple[LanguageCode, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every language of the letter, the prevailing one first."""
        return (self.prevailing, *self.courtesy)


class Logo(Part, frozen=True, kw_only=True, omit_defaults=True):
    """A picture for the letterhead: PNG or JPEG bytes, and the words that describe it."""

    image: Annotated[bytes, msgspec.Meta(max_length=2_000_000)]
    description: Block


class Letterhead(Part, frozen=True, kw_only=True, omit_defaults=True):
    """Who writes, at the top of the first page."""

    name: Block
    line: Block
    logo: Logo | None = None


class Channel(Part, frozen=True, kw_only=True, omit_defaults=True):
    """A way to hand the letter over, such as an embassy in the authors' city."""

    PRIVATE: ClassVar[frozenset[str]] = frozenset({"note"})

    kind: ChannelKind
    mission: Block
    city: Block
    address: str = ""
    note: str = ""


class Addressee(Part, frozen=True, kw_only=True, omit_defaults=True):
    """Who the letter is for; the interface says "Recipient"."""

    honorific: Block
    person: Block
    office: Block
    address: Block
    salutation: Block
    as_of: PartialDate = ""
    channels: tuple[Channel, ...] = ()


class Copy(Part, frozen=True, kw_only=True, omit_defaults=True):
    """An office that receives a copy (cc), in rank order; ``visible`` on the page or not."""

    office: Block
    visible: bool = True


class Fact(Part, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that happened, how sure it is, and who says so."""

    PRIVATE: ClassVar[frozenset[str]] = frozenset({"handling", "recheck"})
    LATER: ClassVar[frozenset[str]] = frozenset({"figures"})

    text: Block
    date: PartialDate = ""
    as_of: PartialDate = ""
    certainty: Certainty = Certainty.REPORTED
    visibility: Visibility = Visibility.PUBLIC
    sources: tuple[Source, ...] = ()
    handling: str = ""
    figures: tuple[Figure, ...] = ()
    recheck: PartialDate = ""


class LegalBasis(Part, frozen=True, kw_only=True, omit_defaults=True):
    """A provision of the catalogue, whom it binds (ISO 3166 alpha-3, or words), and why."""

    provision: str
    why: Block
    binds: tuple[str, ...] = ()
    wording: Wording | None = None


class Demand(Part, frozen=True, kw_only=True, omit_defaults=True):
    """One thing the addressee is asked to do, and the facts and law it rests on."""

    text: Block
    deadline: PartialDate = ""
    facts: tuple[PartId, ...] = ()
    legal_bases: tuple[PartId, ...] = ()


class Annex(Part, frozen=True, kw_only=True, omit_defaults=True):
    """A document that goes with the letter, or that must never go."""

    PRIVATE: ClassVar[frozenset[str]] = frozenset({"reason"})

    title: Block
    pages: Annotated[int, msgspec.Meta(ge=0)] = 0
    visibility: Visibility = Visibility.PUBLIC
    reason: str = ""


class Signatory(Part, frozen=True, kw_only=True, omit_defaults=True):
    """An organisation invited to sign, and how it wants to be shown."""

    PRIVATE: ClassVar[frozenset[str]] = frozenset({"reason", "answer", "agreed_digest"})

    name: Block
    representative: Block
    title: Block
    country: str = ""
    display: Display = Display.PUBLIC
    role: Role = Role.SIGNATORY
    reason: str = ""
    answer: Answer = Answer.NOT_INVITED
    agreed_digest: str = ""


class Contact(Part, frozen=True, kw_only=True, omit_defaults=True):
    """Whom the addressee may call or write to; the public reads it only where ``public``."""

    role: Block
    name: str = ""
    email: str = ""
    phone: str = ""
    public: bool = False


class Embargo(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Not to be published before this local time (``2025-01-23T10:00``) in this IANA time zone."""

    until: LocalTime
    time_zone: str


class ClosedText(Value, frozen=True, kw_only=True, omit_defaults=True):
    """The text was closed for agreement: nobody edits it until a new version is started."""

    digest: str


class Letter(Part, frozen=True, kw_only=True, omit_defaults=True):
    """A letter, whole, as its authors see it. Others see an Edition."""

    PRIVATE: ClassVar[frozenset[str]] = frozenset(
        {"campaign", "signatories", "closed", "draft", "case", "kept"}
    )

    kind: Kind
    languages: Languages
    letterhead: Letterhead
    reference: str = ""
    campaign: str = ""
    issued: PartialDate = ""
    place: Block
    embargo: Embargo | None = None
    addressing: Addressing = Addressing.JOINT
    addressees: tuple[Addressee, ...] = ()
    subject: Block
    joint_salutation: Block
    opening: Block
    body: tuple[Block, ...] = ()
    facts: tuple[Fact, ...] = ()
    legal_bases: tuple[LegalBasis, ...] = ()
    demands: tuple[Demand, ...] = ()
    closing: Block
    formula: Block
    consent: Consent = Consent.REQUIRED
    signatories: tuple[Signatory, ...] = ()
    contact: Contact
    annexes: tuple[Annex, ...] = ()
    copies: tuple[Copy, ...] = ()
    clause: Block
    layout: str = "secretariat"
    draft: Annotated[int, msgspec.Meta(ge=1)] = 1
    closed: ClosedText | None = None
    case: CaseProfile | None = None
    kept: tuple[KeptFinding, ...] = ()
