"""The case: who the letter is about, in which situation, and which state has which part in it.

Asked once, in plain words. Whatever is empty or None was left at "not sure", and no rule that needs
it speaks. All of it is for the authors: it stands in no edition but the archive's.
"""

from __future__ import annotations

import enum

from petitiondesk.letter.values import PartialDate, StateCode, Value


class PersonClass(enum.Enum):
    """What the persons of the case are in law; which rule protects them follows from it."""

    PRISONER_OF_WAR = "prisoner_of_war"
    WOUNDED_OR_SICK = "wounded_or_sick"
    CIVILIAN = "civilian"
    REFUGEE = "refugee"
    ASYLUM_SEEKER = "asylum_seeker"
    STATELESS = "stateless"
    DETAINEE = "detainee"
    MINORITY_MEMBER = "minority_member"
    OWN_NATIONAL = "own_national"
    ALIEN = "alien"
    CHILD = "child"
    WOMAN = "woman"
    MIGRANT_WORKER = "migrant_worker"
    DISAPPEARED = "disappeared"
    DEFENDER = "defender"


class Situation(enum.Enum):
    """Peace, or which kind of armed conflict."""

    PEACE = "peace"
    INTERNATIONAL_ARMED_CONFLICT = "international_armed_conflict"
    NON_INTERNATIONAL_ARMED_CONFLICT = "non_international_armed_conflict"
    OCCUPATION = "occupation"


class Phase(enum.Enum):
    """Whether active hostilities go on."""

    DURING_HOSTILITIES = "during_hostilities"
    AFTER_HOSTILITIES = "after_hostilities"


class StatePart(enum.Enum):
    """What a state does in the case: it is written to, holds, returns, receives, or is theirs."""

    ADDRESSEE = "addressee"
    HOLDING = "holding"
    RETURNING = "returning"
    DESTINATION = "destination"
    NATIONALITY = "nationality"


class CaseState(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One state and its parts in the case."""

    state: StateCode
    parts: tuple[StatePart, ...] = ()


class ActDates(Value, frozen=True, kw_only=True, omit_defaults=True):
    """When the acts took place: from the first to the last; an empty ``last`` means one time."""

    first: PartialDate = ""
    last: PartialDate = ""


class CaseProfile(Value, frozen=True, kw_only=True, omit_defaults=True):
    """What the authors know of the case.

    Attributes:
        persons: what the persons are; several where they are several things at once.
        situation: peace or which conflict; None where the authors are not sure.
        phase: during or after hostilities; None where they are not sure, and in peace.
        states: the states and their parts.
        acts: when the acts took place; None where nobody has said so.
    """

    persons: tuple[PersonClass, ...] = ()
    situation: Situation | None = None
    phase: Phase | None = None
    states: tuple[CaseState, ...] = ()
    acts: ActDates | None = None

    def with_part(self, part: StatePart) -> tuple[str, ...]:
        """Return the states (ISO 3166 alpha-3) that have this part in the case."""
        return tuple(each.state for each in self.states if part in each.parts)
