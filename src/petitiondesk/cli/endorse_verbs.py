"""What the commands ``petitiondesk endorse …`` do; loaded when one of them is meant."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any

from petitiondesk.cli import printing
from petitiondesk.cli.asking import opened
from petitiondesk.cli.card_printing import card
from petitiondesk.cli.signer import opened_signer
from petitiondesk.cli.tools import DONE, UNTRUSTED, Tools
from petitiondesk.consent.endorsement import Endorsement, inspect_endorsement
from petitiondesk.consent.statement import Decision, Statement
from petitiondesk.consent.statement_codec import statement_digest
from petitiondesk.crypto.certificate import check_number
from petitiondesk.crypto.cms_inspection import CmsReport
from petitiondesk.desk.agreeing.approval_names import refuse_protected
from petitiondesk.desk.agreeing.endorse_letter import (
    EndorseOrder,
    is_closed,
    planned_statement,
    read_endorsement,
    sign_statement,
    text_number,
    write_endorsement,
    write_statement,
)
from petitiondesk.desk.drafting.kept_reasons import KeptReason, kept_reasons
from petitiondesk.desk.drafting.letter_file import read_letter
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.desk.whole_file import check_place
from petitiondesk.desk.wording.findings import words_for_finding
from petitiondesk.desk.wording.signature_words import AGAINST_SIGNATURE
from petitiondesk.letter.letter import Letter

_GONE = "Something that was found earlier, and is not found in the text as it is now."
_OPEN = "The text was changed since, and it is open again:"
_UNTOLD = "Something that this copy of the text does not show."
_ANSWERS = {Decision.ENDORSE: "signs this text", Decision.WITHDRAW: "no longer signs this text"}


def sign(options: argparse.Namespace, tools: Tools) -> int:
    """Sign a statement about a letter."""
    letter = read_letter(options.letter)
    check_place(options.out, replace=options.force)
    order = EndorseOrder(
        name=options.name,
        by=options.by,
        authority=options.authority,
        language=options.language,
        display=options.display,
        answer=Decision.WITHDRAW if options.withdraw else Decision.ENDORSE,
        until=options.until,
        previous=read_endorsement(options.previous) if options.previous else None,
    )
    planned = planned_statement(letter, order, tools.clock)
    _say_kept(letter, options, tools)  # before the passphrase is asked for, like all of this
    if not options.json:
        _print_statement(planned)
    if not is_closed(letter):
        printing.say("The text is not closed: the endorsement is for the text as it is now.")
    if planned.signatory is None:
        printing.say(f"No organisation of this letter is called {printing.shown(planned.name)}.")
        printing.say("It counts for none of them. Check the name, or ask the lead to add it.")
    with opened_signer(options, tools) as key:
        _refuse_protected(letter, order, options, tools)
        made = sign_statement(planned, key, tools.clock)
    write_endorsement(made, options.out, replace=options.force)
    return _print_outcome(made, tools.clock.now(), options)


def show(options: argparse.Namespace, tools: Tools) -> int:
    """Say what an endorsement says, and whether its signature holds."""
    endorsement = read_endorsement(options.file)
    if options.out:
        write_statement(endorsement, options.out, replace=options.force)
    if not options.json:
        _print_statement(endorsement.statement)
    return _print_outcome(endorsement, tools.clock.now(), options)


def _refuse_protected(
    letter: Letter, order: EndorseOrder, options: argparse.Namespace, tools: Tools
) -> None:
    """Refuse an approval that tells a protected name, where a vault is named that knows them."""
    if options.vault is None:
        return
    if not options.signer.vault:  # then the one that was given opened who signs
        options.passphrase_file = options.vault_passphrase_file
    options.opening = True
    with opened(options, tools) as vault:
        refuse_protected(vault.settings, IdentityWatch(vault.settings), letter, order)


def _say_kept(letter: Letter, options: argparse.Namespace, tools: Tools) -> None:
    """Say what the authors kept with a reason; what it was about is looked for only then.

    With ``--json`` it is said beside the object, for whoever decides.
    """
    if not letter.kept:
        return
    say = printing.say if options.json else print
    say("Kept as it is, with a reason:")
    for each in kept_reasons(letter, tools.library(), tools.typesetter()):
        say(f"  {_found(each)}")
        say(f"    of {each.kept.on}: {printing.shown(each.kept.reason)}")


def _found(reason: KeptReason) -> str:
    if reason.finding is not None:
        what = words_for_finding(reason.finding).what
        return f"{_OPEN} {what}" if reason.asked_again else what
    return _GONE if reason.kept.digest else _UNTOLD


def _print_outcome(endorsement: Endorsement, now: dt.datetime, options: argparse.Namespace) -> int:
    report = inspect_endorsement(endorsement)
    genuine = report.intact and report.valid
    if options.json:
        printing.print_json(_for_programs(endorsement.statement, report, now))
    else:
        _print_report(report)
    return DONE if genuine else UNTRUSTED


def _print_statement(statement: Statement) -> None:
    others = {name for name in statement.names.values() if name != statement.name}
    rows = {
        "Organisation": f"{statement.name} {_ANSWERS[statement.answer]}",
        "Also shown as": ", ".join(sorted(others)) or "-",
        "Shown": statement.display.value,
        "Letter": statement.letter,
        "Text": statement.revision,
        "Text number": text_number(statement.revision),
        "Language read": statement.language,
        "Approved by": f"{statement.by}, {statement.authority}",
        "Made": statement.made_at,
        "Holds until": statement.until or "the text changes",
    }
    for name, value in rows.items():
        print(f"{name:14} {printing.shown(value)}")


def _print_report(report: CmsReport) -> None:
    signer = report.signer
    for reason in report.why:
        words = AGAINST_SIGNATURE[reason]
        print(f"{words.what} {words.remedy}")
    if signer is not None and not report.why:
        print(f"Signed with    the identity of {printing.shown(signer.organisation)}")
        print(f"Check number   {check_number(signer)}")
        print("Whose identity this is, only the check number tells: compare it.")


def _for_programs(statement: Statement, report: CmsReport, now: dt.datetime) -> dict[str, Any]:
    return {
        "statement": {
            "sha256": statement_digest(statement),
            "letter": statement.letter,
            "revision": statement.revision,
            "text_number": text_number(statement.revision),
            "languages": dict(statement.languages),
            "language": statement.language,
            "names": dict(statement.names),
            "display": statement.display.value,
            "signatory": statement.signatory,
            "by": statement.by,
            "authority": statement.authority,
            "answer": statement.answer.value,
            "made_at": statement.made_at,
            "until": statement.until,
            "previous": statement.previous,
        },
        "intact": report.intact,
        "valid": report.valid,
        "time": report.claimed_time.isoformat() if report.claimed_time else None,
        "why": [reason.value for reason in report.why],
        "signer": card(report.signer, now) if report.signer else None,
    }
