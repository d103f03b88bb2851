"""The plain words for what a case can be, and for whom a rule is and when."""

from __future__ import annotations

from petitiondesk.law.provision import Bearer
from petitiondesk.letter.case_profile import (
    PersonClass,
    Phase,
    Situation,
    StatePart,
)
from petitiondesk.ui.language.translation import translate


def persons() -> list[tuple[PersonClass, str]]:
    """Return whom a letter can be about."""
    return [
        (PersonClass.PRISONER_OF_WAR, translate("CaseWords", "Prisoners of war")),
        (PersonClass.CIVILIAN, translate("CaseWords", "Civilians")),
        (PersonClass.WOUNDED_OR_SICK, translate("CaseWords", "Wounded or sick")),
        (PersonClass.DETAINEE, translate("CaseWords", "Detained people")),
        (PersonClass.DISAPPEARED, translate("CaseWords", "Disappeared people")),
        (PersonClass.REFUGEE, translate("CaseWords", "Refugees")),
        (PersonClass.ASYLUM_SEEKER, translate("CaseWords", "Asylum seekers")),
        (PersonClass.STATELESS, translate("CaseWords", "Stateless people")),
        (PersonClass.MIGRANT_WORKER, translate("CaseWords", "Migrant workers")),
        (PersonClass.ALIEN, translate("CaseWords", "Foreigners where they are")),
        (PersonClass.OWN_NATIONAL, translate("CaseWords", "Nationals of the state that acts")),
        (PersonClass.MINORITY_MEMBER, translate("CaseWords", "Members of a minority")),
        (PersonClass.CHILD, translate("CaseWords", "Children")),
        (PersonClass.WOMAN, translate("CaseWords", "Women")),
        (PersonClass.DEFENDER, translate("CaseWords", "Human rights defenders")),
    ]


def situations() -> list[tuple[Situation, str]]:
    """Return the situations that a case can lie in."""
    return [
        (Situation.PEACE, translate("CaseWords", "Peace")),
        (Situation.INTERNATIONAL_ARMED_CONFLICT, translate("CaseWords", "War between states")),
        (
            Situation.NON_INTERNATIONAL_ARMED_CONFLICT,
            translate("CaseWords", "Armed conflict inside a state"),
        ),
        (Situation.OCCUPATION, translate("CaseWords", "Occupation")),
    ]


def phases() -> list[tuple[Phase, str]]:
    """Return how far a conflict can be."""
    return [
        (Phase.DURING_HOSTILITIES, translate("CaseWords", "While the fighting goes on")),
        (Phase.AFTER_HOSTILITIES, translate("CaseWords", "After the fighting has ended")),
    ]


def state_parts() -> list[tuple[StatePart, str]]:
    """Return what a state can do in a case."""
    return [
        (StatePart.ADDRESSEE, translate("CaseWords", "We write to it")),
        (StatePart.HOLDING, translate("CaseWords", "It holds them")),
        (StatePart.RETURNING, translate("CaseWords", "It would send them away")),
        (StatePart.DESTINATION, translate("CaseWords", "They would be sent there")),
        (StatePart.NATIONALITY, translate("CaseWords", "They are its nationals")),
    ]


def bearers() -> list[tuple[Bearer, str]]:
    """Return on whom a duty can lie."""
    return [
        (Bearer.ANY_STATE, translate("CaseWords", "every state")),
        (Bearer.HOLDING, translate("CaseWords", "the state that holds them")),
        (Bearer.RETURNING, translate("CaseWords", "the state that would send them away")),
        (Bearer.DESTINATION, translate("CaseWords", "the state that they would be sent to")),
        (Bearer.NATIONALITY, translate("CaseWords", "the state whose nationals they are")),
        (Bearer.TERRITORIAL, translate("CaseWords", "the state in whose power it happens")),
        (Bearer.BELLIGERENT, translate("CaseWords", "every party to the conflict")),
        (Bearer.OCCUPYING, translate("CaseWords", "the state that occupies")),
        (Bearer.THIRD_STATE, translate("CaseWords", "states that stand outside")),
        (Bearer.INDIVIDUAL, translate("CaseWords", "each person who does it")),
        (Bearer.BODY, translate("CaseWords", "a court, committee or council")),
        (Bearer.BUSINESS, translate("CaseWords", "businesses")),
    ]
