"""The words for what to think of a file: five sentences, and what led to each.

The same words stand in the banner, in the list and in a report.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Page, Presence, Reason, Verdict
from petitiondesk.desk.wording.message import Message
from petitiondesk.signing.report import Fault
from petitiondesk.signing.report import Reason as Doubt

SEVERAL: Mapping[Judgement, Message] = {
    Judgement.GENUINE: Message(
        "Genuine and complete. All {total} organisations agreed to exactly this text.",
        "Nothing changed after signing.",
    ),
    Judgement.INCOMPLETE: Message(
        "Genuine, but not complete. {agreed} of {total} organisations agreed to this text.",
        "The list shows who is missing.",
    ),
    Judgement.SIGNER_UNKNOWN: Message(
        "The signature is in order, but you have not checked who made it.",
        "Check the card of {organisation}.",
    ),
    Judgement.DO_NOT_TRUST: Message(
        "Do not send this file.",
        "It was changed after signing, or something in it is not as it should be.",
    ),
    Judgement.NOT_OURS: Message(
        "This file has no PetitionDesk signature.", "Nothing can be said about it."
    ),
}
"""What to think of a file, in five sentences."""

ONE: Mapping[Judgement, Message] = {
    Judgement.GENUINE: Message(
        "Genuine and complete. {name} agreed to exactly this text.",
        "Nothing changed after signing.",
    ),
    Judgement.INCOMPLETE: Message(
        "Genuine, but not complete. {name} did not agree to this text.",
        "The list shows why.",
    ),
}
"""Where a letter is from one organisation alone."""

NOBODY_ASKED: Mapping[Judgement, Message] = {
    Judgement.GENUINE: Message(
        "Genuine and complete. Sealed by {sealer}; no organisation was asked to agree.",
        "Nothing changed after signing.",
    ),
}
"""Where a letter asks nobody to agree: the seal tells who exported it, and no more."""

ALONE: Mapping[Judgement, Message] = {
    Judgement.GENUINE: Message(
        "Genuine and complete. Signed by {name}; the text itself is not inside.",
        "Nothing changed after signing.",
    ),
}
"""Where what an organisation signed came alone."""

OBJECTIONS: Mapping[Objection, Message] = {
    Objection.UNREADABLE: Message(
        "The file is damaged, or not what its name says.", "Ask for it once more."
    ),
    Objection.OTHER_KIND: Message(
        "This is not a PDF, a Word document, an endorsement or a letter file.",
        "Choose the file that was sent to you.",
    ),
    Objection.FILE_FAULT: Message(
        "Something in the file is not as PetitionDesk writes it.", "Ask for it once more."
    ),
    Objection.CHANGED: Message(
        "The file was changed after it was signed.", "Ask who sent it for the original."
    ),
    Objection.SIGNATURE_WRONG: Message(
        "A signature was not made with the identity that it names.",
        "Ask who sent it for the original.",
    ),
    Objection.CHANGED_LATER: Message(
        "Something was added after the file was signed.", "Ask who sent it for the original."
    ),
    Objection.SIGNATURES_REMOVED: Message(
        "The file was not signed, or its signatures were taken out.", "Ask for the signed file."
    ),
    Objection.EDITION_MISSING: Message(
        "The agreed text that belongs inside the file is not there.", "Ask for the whole file."
    ),
    Objection.EDITION_DAMAGED: Message(
        "The agreed text inside the file cannot be read.", "Ask for the file once more."
    ),
    Objection.ENDORSEMENT_DAMAGED: Message(
        "What an organisation signed inside the file does not hold.",
        "Ask that organisation to sign again.",
    ),
    Objection.ENDORSEMENT_OF_ANOTHER: Message(
        "An organisation signed under another name than the page shows.",
        "Ask that organisation which name is right.",
    ),
    Objection.OTHER_KEY: Message(
        "{where} signed with another identity than the one on its card.",
        "Call them at a number that you know. Somebody may sign in their name.",
    ),
    Objection.STRANGE_ATTACHMENT: Message(
        "There is a file inside that does not belong there: {where}.",
        "Ask who sent it for the original.",
    ),
    Objection.PAGE_DIFFERS: Message(
        "The page does not show the text that was agreed.", "Ask who sent it for the original."
    ),
    Objection.STAMP_DIFFERS: Message(
        "Where {where} signed, the page shows something else than its name and the time.",
        "Do not believe what is drawn there. Ask who sent it for the original.",
    ),
}
"""Why a file is not to be trusted."""

FAULTS: Mapping[Fault, Message] = {
    Fault.UNREADABLE: Message("It is damaged.", ""),
    Fault.TOO_LARGE: Message("It is larger than any letter.", ""),
    Fault.TOO_MUCH_WORK: Message("It asks for more work than any letter needs.", ""),
    Fault.ENCRYPTED: Message("It is closed with a password.", ""),
    Fault.NOT_COVERED: Message("A part of it was signed by nobody.", ""),
    Fault.WRONG_RANGE: Message("A signature leaves out a part of it.", ""),
    Fault.PADDING: Message("Something is hidden beside a signature.", ""),
    Fault.UNSIGNED_PART: Message("Something is hidden in a signature.", ""),
    Fault.CERTIFIED_LATE: Message("The first signature is not the one that closes it.", ""),
    Fault.OTHER_LINES: Message("A signature, or the line that shows it, was taken out.", ""),
    Fault.AMBIGUOUS: Message("Two programs could read two things from it.", ""),
    Fault.OTHER_ENVELOPE: Message("Another program packed it anew.", ""),
    Fault.FORBIDDEN_CONTENT: Message("It holds what no letter needs.", ""),
    Fault.ADDED_BEFORE: Message("Something else than a signature was added to the page.", ""),
    Fault.PLACE_SHOWS: Message("Something is shown in a place that nobody signed.", ""),
}
"""What is wrong with a file."""

PRESENCES: Mapping[Presence, Message] = {
    Presence.PRESENT: Message("Agreed to this text", ""),
    Presence.SEALED: Message("Sealed this file itself", ""),
    Presence.NOT_ASKED: Message("Named on the page; another organisation sealed the file", ""),
    Presence.SEAL_UNCHECKED: Message(
        "Named on the page; the card of who sealed the file is not checked", ""
    ),
    Presence.OTHER_NAME: Message("Agreed, but with a card of another name", ""),
    Presence.UNKNOWN_KEY: Message("Agreed, but its card is not checked", ""),
    Presence.OTHER_KEY: Message("Signed with another identity than the one on its card", ""),
    Presence.MISSING: Message("Has not agreed", ""),
    Presence.WITHDRAWN: Message("Has withdrawn", ""),
    Presence.STALE: Message("Agreed to another text", ""),
    Presence.RUN_OUT: Message("Agreed, for a time that is over", ""),
}
"""How an expected signatory stands."""

PAGES: Mapping[Page, Message] = {
    Page.SAME_BYTES: Message("The page was set once more and is exactly the same.", ""),
    Page.SAME_WORDS: Message(
        "The page was set by another version: its words are the agreed ones, and nothing hides"
        " them. Only the words were compared, not where they stand.",
        "",
    ),
    Page.DIFFERENT: Message("The page does not show the text that was agreed.", ""),
    Page.NOT_COMPARED: Message("The page was not compared with the agreed text.", ""),
}
"""How the page stands to the agreed text."""

DOUBTS: Mapping[Doubt, Message] = {
    Doubt.CHANGED: Message("what it covers was changed", ""),
    Doubt.WRONG_VALUE: Message("it was not made with the identity that it names", ""),
    Doubt.OTHER_CERTIFICATE: Message("it names another identity", ""),
    Doubt.UNREADABLE: Message("it cannot be read", ""),
    Doubt.UNKNOWN_SIGNER: Message("the card of who made it is not checked", ""),
    Doubt.EXPIRED: Message("its identity had run out", ""),
    Doubt.NOT_YET_VALID: Message("its identity was not valid yet", ""),
    Doubt.REVOKED: Message("its identity was taken back", ""),
    Doubt.OTHER_USE: Message("its identity is not for signing", ""),
    Doubt.WEAK: Message("its identity is too weak", ""),
    Doubt.TIME_MISSING: Message("it does not say when it was made", ""),
    Doubt.TIME_AHEAD: Message("it says that it was made in the future", ""),
}
"""What speaks against a signature."""


def message_for_verdict(verdict: Verdict) -> Message:
    """Return one of the sentences, with the places of its names and numbers."""
    for messages in _special(verdict):
        if verdict.judgement in messages:
            return messages[verdict.judgement]
    return SEVERAL[verdict.judgement]


def _special(verdict: Verdict) -> Iterator[Mapping[Judgement, Message]]:
    """Yield the sentences for whatever is not a page of several organisations."""
    if not verdict.asked:
        yield NOBODY_ASKED
        return
    if verdict.report is None and verdict.signatories:
        yield ALONE
    if verdict.total == 1 and verdict.signatories:
        yield ONE


def names_in_verdict(verdict: Verdict) -> dict[str, str]:
    """Return the names for the places of the sentence; they come from outside."""
    return {
        "name": verdict.signatories[0].name if verdict.signatories else "",
        "organisation": _unchecked(verdict),
        "sealer": verdict.sealed_by.organisation if verdict.sealed_by else "",
    }


def words_for_verdict(verdict: Verdict) -> Message:
    """Return what to think of a file, in one of five sentences."""
    numbers = {"total": str(verdict.total), "agreed": str(verdict.agreed)}
    return message_for_verdict(verdict).filled(numbers | names_in_verdict(verdict))


def message_for_reason(reason: Reason) -> Message:
    """Return why a file is not to be trusted, with a place for where that was met."""
    message = OBJECTIONS[reason.objection]
    if reason.objection is Objection.FILE_FAULT:
        return Message(FAULTS[Fault(reason.where)].what, message.remedy)
    return message


def words_for_reason(reason: Reason) -> Message:
    """Return why a file is not to be trusted."""
    return message_for_reason(reason).filled({"where": reason.where})


def _unchecked(verdict: Verdict) -> str:
    """Return whose card is to be checked first; the name proves nothing."""
    for each in verdict.signatories:
        if each.presence is Presence.OTHER_NAME:
            return each.name
        if each.presence is Presence.UNKNOWN_KEY and each.signer is not None:
            return each.signer.organisation
    signers = (each for each in verdict.unknown_signers if each is not None)
    return next((each.organisation for each in signers), "")
