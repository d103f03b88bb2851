"""All that is known of a provision where one state is asked for one day: a card to look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import msgspec

from petitiondesk.law.catalogue import Catalogue
from petitiondesk.law.citation import ENGLISH, cite
from petitiondesk.law.names import Names
from petitiondesk.law.parties import Parties
from petitiondesk.law.provision import Instrument, Provision
from petitiondesk.law.standing import Standing, standing
from petitiondesk.law.status import Participation, declared
from petitiondesk.law.titles import Titles
from petitiondesk.law.treaty_cells import OF_TERRITORIES, Declaration
from petitiondesk.letter.citation import Citation


class LawData(msgspec.Struct, frozen=True):
    """What the cards are made from; names and titles by code of the language."""

    catalogue: Catalogue
    parties: Parties
    names: Mapping[str, Names]
    titles: Mapping[str, Titles]


class StateCard(msgspec.Struct, frozen=True, kw_only=True):
    """How a provision stands to one state on one day.

    Attributes:
        state: code of the state.
        on: the day.
        standing: whether it binds the state then.
        declarations: what the state had declared about this very provision by then, withdrawn
            ones too, or has declared since about acts of that day.
        others: what it declared about other parts of the treaty.
        notes: what else there is to know of the state and the treaty, in words.
        state_notes: what there is to know of the state whatever the treaty, in words.
        territories: the parts of the state for which the table tells something else.
    """

    state: str
    on: dt.date
    standing: Standing
    declarations: tuple[Declaration, ...]
    others: tuple[Declaration, ...]
    notes: tuple[str, ...]
    state_notes: tuple[str, ...]
    territories: tuple[Participation, ...]


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A provision with all that is known of it.

    The paraphrase in it is ours, and never printed as a quotation.

    Attributes:
        provision: the provision, with its proof.
        instrument: where it stands, with its proof.
        title: of the provision, in the language that was asked for or in English.
        title_reviewed: whether somebody whose language it is has read the title.
        citation: as a first citation, in that language or in English.
        limits: the provisions that limit it.
        custom: the customary rules that say much the same.
        of_state: how it stands to a state; None where none was asked for.
    """

    provision: Provision
    instrument: Instrument
    title: str
    title_reviewed: bool
    citation: Citation
    limits: tuple[Provision, ...]
    custom: tuple[Provision, ...]
    of_state: StateCard | None


def card(
    law: LawData, provision_id: str, language: str, state: str = "", on: dt.date | None = None
) -> Card:
    """Return the card of a provision.

    Args:
        law: the data.
        provision_id: its id in the catalogue.
        language: in which title and citation are wanted; where there are none, they are English.
        state: ISO 3166 alpha-3 of the state that is asked for; empty for none.
        on: the day that is asked for; without it, the state is not looked at.

    Raises:
        NoSuchProvisionError: the catalogue does not have it.
    """
    provision = law.catalogue.provision(provision_id)
    instrument = law.catalogue.instrument(provision.instrument)
    titles = law.titles.get(language)
    title = titles.titles.get(provision_id) if titles else None
    return Card(
        provision=provision,
        instrument=instrument,
        title=title or provision.title,
        title_reviewed=titles.reviewed if titles and title else True,
        citation=cite(law.catalogue, [provision_id], law.names, language or ENGLISH)[provision_id],
        limits=tuple(law.catalogue.provision(each) for each in provision.qualified_by),
        custom=tuple(law.catalogue.provision(each) for each in provision.custom),
        of_state=_of_state(law.parties, provision, instrument, state, on) if state and on else None,
    )


def _of_state(
    parties: Parties, provision: Provision, instrument: Instrument, state: str, on: dt.date
) -> StateCard:
    told = parties.knows(state) and instrument.treaty
    cell = parties.cell(state, instrument.treaty) if told else None
    said = declared(cell, on) if cell else ()
    here = tuple(each for each in said if provision.id in each.provisions)
    return StateCard(
        state=state,
        on=on,
        standing=standing(instrument, parties, state, on),
        declarations=here,
        others=tuple(each for each in said if each not in here),
        notes=cell.notes if cell else (),
        state_notes=parties.state(state).notes if parties.knows(state) else (),
        territories=_in_parts(parties, instrument, state, on) if told else (),
    )


def _in_parts(
    parties: Parties, instrument: Instrument, state: str, on: dt.date
) -> tuple[Participation, ...]:
    """Return how the treaty stands to those parts of a state that a note tells of on the day."""
    parts = (parties.bound(instrument, part, on) for part in parties.territories_of(state))
    return tuple(each for each in parts if each and each.status in OF_TERRITORIES)
