"""The values of a ``provisions.json``: instruments, and what their provisions say and where."""

from __future__ import annotations

import enum
from typing import Annotated

import msgspec

from petitiondesk.law.decoding import Record
from petitiondesk.law.treaty_cells import CalendarDate, Correction, ExactDate, Members, Words
from petitiondesk.letter.case_profile import PersonClass, Phase, Situation


class InstrumentKind(enum.Enum):
    """What an instrument is; how it is cited follows from it."""

    TREATY = "treaty"
    ILO = "ilo"
    UN_RESOLUTION = "un_resolution"
    TREATY_BODY = "treaty_body"
    SOFT_LAW = "soft_law"
    CUSTOM = "custom"
    DOMESTIC_LAW = "domestic_law"
    EU_LEGISLATION = "eu_legislation"


class Binding(enum.Enum):
    """How an instrument binds, or that it does not."""

    TREATY = "treaty"
    """Its parties."""
    SECURITY_COUNCIL = "security_council"
    """The members of the United Nations (Charter, Art. 25)."""
    CUSTOM = "custom"
    """Every state, as far as the rule is custom: the instrument itself is evidence of it."""
    EU_LAW = "eu_law"
    """The European Union, and its members where they carry out its law."""
    DOMESTIC = "domestic"
    """The authorities of one state."""
    AUTHORITATIVE = "authoritative"
    """Nobody; the body that watches over a treaty reads it so."""
    PARTLY_CUSTOM = "partly_custom"
    """Nobody as such; much of its content is custom."""
    NOT_BINDING = "not_binding"

    @property
    def binds(self) -> bool:
        """Whether it binds anybody by itself."""
        return self not in (Binding.AUTHORITATIVE, Binding.PARTLY_CUSTOM, Binding.NOT_BINDING)


class Regime(enum.Enum):
    """The body of law that a rule belongs to; a letter says how two of them meet."""

    IHL = "ihl"
    HUMAN_RIGHTS = "human_rights"
    REFUGEE = "refugee"
    LABOUR = "labour"
    CRIMINAL = "criminal"
    USE_OF_FORCE = "use_of_force"
    SANCTIONS = "sanctions"
    STATE_RESPONSIBILITY = "state_responsibility"
    DIPLOMATIC = "diplomatic"
    NATIONALITY = "nationality"
    TREATY_LAW = "treaty_law"
    UNITED_NATIONS = "united_nations"


class Bearer(enum.Enum):
    """On whom a duty lies. Four of them are parts that a state has in the case of a letter."""

    ANY_STATE = "any_state"
    HOLDING = "holding"
    RETURNING = "returning"
    DESTINATION = "destination"
    NATIONALITY = "nationality"
    TERRITORIAL = "territorial"
    """The state in whose power or territory it happens."""
    BELLIGERENT = "belligerent"
    OCCUPYING = "occupying"
    THIRD_STATE = "third_state"
    INDIVIDUAL = "individual"
    BODY = "body"
    """A court, committee or council, which a letter can only ask."""
    BUSINESS = "business"


class ProofLevel(enum.Enum):
    """What an entry rests on: its text matched by its words, a page read, or memory alone."""

    TEXT_MATCHED = "text_matched"
    PAGE_READ = "page_read"
    MEMORY = "memory"


class Confidence(enum.Enum):
    """How sure the compilers were."""

    HIGH = "high"
    MEDIUM = "medium"


class Proof(Record, frozen=True, kw_only=True):
    """How an entry was checked.

    Attributes:
        level: what it rests on.
        confidence: how sure the compilers were.
        source: what was read, in words.
        second_check: what the second reading said, in words.
    """

    level: ProofLevel
    confidence: Confidence
    source: Words
    second_check: Words


class Instrument(Record, frozen=True, kw_only=True):
    """A treaty, resolution, law or restatement.

    Attributes:
        id: short, for life.
        kind: how it is cited.
        name: in full, in English.
        short: its usual short name in English.
        publication: treaty series, document symbol or gazette.
        adopted: when its text was adopted.
        in_force: since when it is in force; empty where that is no question.
        binding: how it binds, or that it does not.
        binds: whom it binds, in words.
        treaty: key of the treaty in the table of parties; empty where it has none.
        members_of: for whose members it is; None where that is no question.
        state: code of the one state whose law it is; else empty.
        proof: how the names, dates and the publication were checked.
        last_article: the number of its last article; 0 where that is not known, or where it has
            none, or annexes with articles of higher numbers.
        last_article_level: what that number rests on.
        last_article_source: what was read for it, in words.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9]*$")]
    kind: InstrumentKind
    name: Words
    short: Words
    publication: Words
    adopted: CalendarDate
    in_force: CalendarDate
    binding: Binding
    binds: Words
    treaty: Annotated[str, msgspec.Meta(pattern=r"^([A-Z][A-Z0-9_]*)?$(?!\n)")]
    members_of: Members | None
    state: Annotated[str, msgspec.Meta(pattern=r"^([A-Z]{3})?$(?!\n)")]
    proof: Proof
    last_article: Annotated[int, msgspec.Meta(ge=0)] = 0
    last_article_level: ProofLevel = ProofLevel.MEMORY
    last_article_source: str = ""


class Provision(Record, frozen=True, kw_only=True):
    """One rule of an instrument.

    Attributes:
        id: for life; letters name it.
        instrument: the id of the instrument it stands in.
        pinpoint: the article, paragraph or rule.
        title: what it is about, in a few words.
        paraphrase: what it says, in our words; never printed as a quotation.
        applies_when: in which situation it applies.
        common_misuse: what letters get wrong about it.
        tags: its themes, for searching.
        regime: the body of law that it belongs to.
        protects: the classes of persons that it is for, any of them; empty where for everybody.
        requires: the classes that a person has to belong to all at once; mostly empty.
        not_for: classes that it does not protect and that letters wrongly bring under it.
        situations: in which it applies; empty where in all.
        phases: in which it applies; empty where in all.
        qualified_by: ids of the provisions that limit it, and have to be dealt with beside it.
        duty_on: on whom the duty lies.
        custom: ids of the customary rules that say much the same; they bind non-parties too.
        proof: how pinpoint and content were checked.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9]*\.[A-Za-z0-9.-]+$")]
    instrument: str
    pinpoint: Words
    title: Words
    paraphrase: Words
    applies_when: Words
    common_misuse: Words
    tags: tuple[Words, ...]
    regime: Regime
    protects: tuple[PersonClass, ...]
    requires: tuple[PersonClass, ...]
    not_for: tuple[PersonClass, ...]
    situations: tuple[Situation, ...]
    phases: tuple[Phase, ...]
    qualified_by: tuple[str, ...]
    duty_on: Annotated[tuple[Bearer, ...], msgspec.Meta(min_length=1)]
    custom: tuple[str, ...]
    proof: Proof


class ProvisionsFile(Record, frozen=True, kw_only=True):
    """A ``provisions.json``.

    Attributes:
        as_of: the day to which it was compiled.
        correction: which correction of that day it is; 0 for the first file of the day.
    """

    format: str
    format_version: int
    as_of: ExactDate
    correction: Correction = 0
    notice: str
    instruments: tuple[Instrument, ...]
    provisions: tuple[Provision, ...]
