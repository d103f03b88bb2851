"""The commands of the law data: ``petitiondesk law search|status|show|update``."""

from __future__ import annotations

import argparse
import datetime as dt
import functools
from typing import Any

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, opened
from petitiondesk.cli.law_lines import PROOF, card_lines, standing_lines, status_lines
from petitiondesk.cli.law_update_command import add_law_update
from petitiondesk.cli.tools import DONE, Tools
from petitiondesk.desk.law_updates import LawUpdates
from petitiondesk.desk.library import Library
from petitiondesk.desk.wording.standings import words_for_standing
from petitiondesk.law.card import Card, LawData, StateCard, card
from petitiondesk.law.provision import Proof
from petitiondesk.law.standing import StandingKind
from petitiondesk.law.status import Participation
from petitiondesk.letter.case_profile import PersonClass

_LANGUAGE = "en"


def add_law_commands(command: argparse.ArgumentParser) -> None:
    """Add the commands of this group."""
    commands = command.add_subparsers(required=True, metavar="COMMAND")
    add = functools.partial(commands.add_parser, allow_abbrev=False)
    _add_search(add("search", help="find rules of law by words, theme or person"))
    _add_status(add("status", help="say how a state stands to a treaty on a day"))
    _add_show(add("show", help="print all that is known of a rule"))
    add_law_update(add("update", help="take newer law data into the vault"))


def _search(options: argparse.Namespace, tools: Tools) -> int:
    library = _library(options, tools)
    law = _law(library)
    state, on = _state(options, law), options.on or tools.clock.now().date()
    person = PersonClass(options.person) if options.person else None
    words, narrowed = " ".join(options.words), {"theme": options.theme, "person": person}
    found = library.law_search.find(words, **narrowed)
    near = () if found else library.law_search.nearest(words, **narrowed)
    cards = [card(law, each.id, _LANGUAGE, state, on) for each in (*found, *near)]
    shown = sorted((c for c in cards if not _is_foreign(c)), key=lambda c: not _binds(c))
    if options.json:
        rows = [_row(each) for each in shown]
        printing.print_json({"provisions": [] if near else rows, "nearest": rows if near else []})
        return DONE
    if near:
        printing.say("No rule has all these words. These have some of them.")
    for each in shown:
        print(_line(each))
    if not shown:
        printing.say(f"Nothing was found. Themes are: {', '.join(library.law_search.themes)}.")
    return DONE


def _status(options: argparse.Namespace, tools: Tools) -> int:
    law = _law(_library(options, tools))
    on = options.on or tools.clock.now().date()
    found = law.parties.status(options.state.upper(), options.treaty.upper(), on)
    if options.json:
        printing.print_json(_participation(found))
        return DONE
    names = law.parties.name_of(found.state), law.parties.treaty(found.treaty).name
    print(f"{names[0]}, {names[1]}, on {on.isoformat()}:")
    for line in status_lines(law.parties, found):
        print(line)
    return DONE


def _show(options: argparse.Namespace, tools: Tools) -> int:
    law = _law(_library(options, tools))
    on = options.on or tools.clock.now().date()
    shown = card(law, options.provision, _LANGUAGE, _state(options, law), on)
    if options.json:
        printing.print_json(_whole(shown))
        return DONE
    for line in card_lines(shown):
        print(line)
    return DONE


def _library(options: argparse.Namespace, tools: Tools) -> Library:
    """Return what the program came with; where a vault is named, what is in force in it."""
    if options.vault is None:
        options.opening = False
        return tools.library()
    with opened(options, tools) as vault:
        return LawUpdates(vault.settings, tools.library(), tools.clock).library()


def _law(library: Library) -> LawData:
    return LawData(library.catalogue, library.parties, library.names, library.titles)


def _state(options: argparse.Namespace, law: LawData) -> str:
    """Return the state, or part of one, that is asked for; one that the table has, or none."""
    if options.state:
        law.parties.state(options.state.upper())
    return str(options.state.upper())


def _is_foreign(shown: Card) -> bool:
    return bool(shown.of_state) and (_kind(shown.of_state) is StandingKind.FOREIGN_LAW)


def _kind(of_state: StateCard | None) -> StandingKind | None:
    return of_state.standing.kind if of_state else None


def _binds(shown: Card) -> bool:
    return bool(shown.of_state and shown.of_state.standing.binds)


def _line(shown: Card) -> str:
    proof = PROOF[shown.provision.proof.level]
    words = f"{shown.provision.id:16}{shown.citation.short}: {shown.title} [{proof}]"
    told = standing_lines(shown.of_state.standing) if shown.of_state else ()
    return " ".join((words, *told))


def _row(shown: Card) -> dict[str, Any]:
    """Return a provision as other programs read it."""
    told = shown.of_state
    return {
        "id": shown.provision.id,
        "citation": shown.citation.short,
        "title": shown.title,
        "paraphrase": shown.provision.paraphrase,
        "themes": list(shown.provision.tags),
        "binding": shown.instrument.binding.value,
        "proof": _proof(shown.provision.proof),
        "standing": _standing(told) if told else None,
    }


def _standing(told: StateCard) -> dict[str, Any]:
    participation = told.standing.participation
    return {
        "kind": told.standing.kind.value,
        "binds": told.standing.binds,
        "message": words_for_standing(told.standing).what,
        "participation": _participation(participation) if participation else None,
        "declarations": [
            {
                "kind": each.kind.value,
                "on": each.on,
                "text": each.text,
                "made": each.made,
                "withdrawn": each.withdrawn,
                "accepts_from": each.accepts_from,
                "accepts_until": each.accepts_until,
                "level": each.level.value,
                "source": each.source,
                "here": each in told.declarations,
            }
            for each in (*told.declarations, *told.others)
        ],
        "territories": [_participation(each) for each in told.territories],
        "notes": [*told.notes, *told.state_notes],
    }


def _whole(shown: Card) -> dict[str, Any]:
    provision, instrument = shown.provision, shown.instrument
    return _row(shown) | {
        "full_citation": shown.citation.full,
        "instrument": instrument.id,
        "treaty": instrument.treaty,
        "binds": instrument.binds,
        "adopted": instrument.adopted,
        "in_force": instrument.in_force,
        "applies_when": provision.applies_when,
        "common_misuse": provision.common_misuse,
        "protects": [each.value for each in provision.protects],
        "not_for": [each.value for each in provision.not_for],
        "situations": [each.value for each in provision.situations],
        "phases": [each.value for each in provision.phases],
        "duty_on": [each.value for each in provision.duty_on],
        "limited_by": [each.id for each in shown.limits],
        "custom": [each.id for each in shown.custom],
        "instrument_proof": _proof(instrument.proof),
        "is_binding": instrument.binding.binds,
    }


def _proof(proof: Proof) -> dict[str, str]:
    return {
        "level": proof.level.value,
        "confidence": proof.confidence.value,
        "source": proof.source,
        "second_check": proof.second_check,
    }


def _participation(found: Participation) -> dict[str, str]:
    return {
        "state": found.state,
        "treaty": found.treaty,
        "on": found.on.isoformat(),
        "status": found.status.value,
        "since": found.since,
        "as_of": found.as_of,
        "level": found.level.value,
        "source": found.source,
    }


def _day(text: str) -> dt.date:
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError as cause:
        message = f"this is not a day, such as 2025-01-23: {printing.shown(text)}"
        raise argparse.ArgumentTypeError(message) from cause


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("words", nargs="*", metavar="WORDS", help="all rules, where left out")
    command.add_argument("--theme", default="", metavar="THEME", help="such as non-refoulement")
    command.add_argument(
        "--person", choices=[each.value for each in PersonClass], help="whom the rule protects"
    )
    _add_state_and_day(command)
    command.set_defaults(run=_search, nothing={"provisions": []})


def _add_status(command: argparse.ArgumentParser) -> None:
    command.add_argument("state", metavar="STATE", help="three letters, such as UKR")
    command.add_argument("treaty", metavar="TREATY", help="its key, such as CAT")
    _add_day(command)
    command.set_defaults(run=_status, nothing={})


def _add_show(command: argparse.ArgumentParser) -> None:
    command.add_argument("provision", metavar="PROVISION", help="its id, such as gc3.109.3")
    _add_state_and_day(command)
    command.set_defaults(run=_show, nothing={})


def _add_state_and_day(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--state", default="", metavar="XXX", help="say how this state stands to it"
    )
    _add_day(command)


def _add_day(command: argparse.ArgumentParser) -> None:
    command.add_argument("--on", type=_day, metavar="DATE", help="on this day; today, if left out")
    add_vault_options(command)
