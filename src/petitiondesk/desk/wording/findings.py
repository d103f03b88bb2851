"""The words for findings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from babel.dates import format_date

from petitiondesk.desk.wording.address_findings import ADDRESS_FINDINGS
from petitiondesk.desk.wording.consent_findings import CONSENT_FINDINGS
from petitiondesk.desk.wording.identity_findings import IDENTITY_FINDINGS
from petitiondesk.desk.wording.law_findings import LAW_FINDINGS, RIDERS
from petitiondesk.desk.wording.message import Message
from petitiondesk.law.day_range import days_of
from petitiondesk.letter.finding import Finding

FINDINGS: Mapping[str, Message] = {
    "language.unsupported": Message(
        "Letters cannot be set in this language yet: {language}.",
        "Choose another language, or take this one away.",
    ),
    "addressee.none": Message("The letter has no recipient.", "Add the office that you write to."),
    "addressee.office_missing": Message(
        "A recipient has no office.", "Write the office, such as “President of Ukraine”."
    ),
    "addressee.salutation_missing": Message(
        "The letter has no salutation.", "Write how the recipient is addressed."
    ),
    "subject.missing": Message(
        "The letter does not say what it asks.",
        "Write the request in one line. It stands above the salutation.",
    ),
    "letterhead.missing": Message("The letterhead has no name.", "Write who sends the letter."),
    "logo.description_missing": Message(
        "The logo is not described in words.",
        "Say what it shows, for people who cannot see it.",
    ),
    "logo.unusable": Message(
        "The logo cannot be printed.", "Choose a PNG or JPEG picture of ordinary size."
    ),
    "layout.unknown": Message("This layout is not installed: {layout}.", "Choose another layout."),
    "opening.missing": Message(
        "The letter has no opening.", "Say in two sentences who writes, and why now."
    ),
    "issued.missing": Message("The letter has no date.", "Choose the date of issue."),
    "date.impossible": Message(
        "The calendar does not have this date: {date}.", "Correct the date."
    ),
    "embargo.time_zone_unknown": Message(
        "This time zone is not known: {time_zone}.", "Choose a time zone such as Asia/Seoul."
    ),
    "fact.none": Message("The letter states no facts.", "Add the facts that the demands rest on."),
    "fact.text_missing": Message("A fact is empty.", "Write what happened, or remove the fact."),
    "fact.source_missing": Message(
        "A fact has no source.", "Add where you know it from, or remove the fact."
    ),
    "legal_basis.none": Message(
        "The letter names no rule of law.", "Add the rules that bind the recipient."
    ),
    "legal_basis.why_missing": Message(
        "The letter cites a rule but does not say why it applies here.",
        "Connect the rule to the facts in one or two sentences.",
    ),
    "legal_basis.unknown_provision": Message(
        "The catalogue does not have this rule: {provision}.",
        "Choose the rule again from the catalogue.",
    ),
    "demand.none": Message("The letter demands nothing.", "Add what the recipient should do."),
    "demand.text_missing": Message(
        "A demand is empty.", "Write what the recipient should do, or remove the demand."
    ),
    "demand.unsupported": Message(
        "A demand rests on no fact and no rule.", "Choose the facts and rules it rests on."
    ),
    "demand.link_broken": Message(
        "A demand rests on a fact or rule that is no longer in the letter.",
        "Choose again what it rests on.",
    ),
    "closing.missing": Message("The letter has no closing.", "Ask for an answer, and say by when."),
    "formula.missing": Message(
        "The letter has no closing formula.", "Write the formula, such as “Yours sincerely”."
    ),
    "contact.missing": Message(
        "Nobody is named who can be asked.", "Add an e-mail address or a telephone number."
    ),
    "signatory.none": Message("Nobody signs the letter.", "Add the organisation that leads."),
    "signatory.name_missing": Message(
        "A signatory has no name.", "Write the organisation's name, or remove it."
    ),
    "signatory.no_lead": Message(
        "No signatory leads.", "Choose which organisation leads. It stands first."
    ),
    "signatory.not_asked": Message(
        "Organisations in the list that nobody asks to agree: {count}. They are not printed.",
        "Ask each organisation to agree, or remove them.",
    ),
    "consent.pending": Message(
        "Organisations that are to endorse: {count}. Until then every page is marked as a draft.",
        "Close the text, then ask each organisation.",
    ),
    "annex.title_missing": Message("An annex has no title.", "Write its title, or remove it."),
    "annex.stays": Message(
        "An annex is marked never to leave. It is not mentioned in any exported letter.",
        "Nothing needs to be done.",
    ),
    "translation.gap": Message(
        "A paragraph is not translated.", "Translate it, or take the language away."
    ),
    "translation.stale": Message(
        "A translation is behind the text it was made from.",
        "Read both. Change the translation, or say that it is still right.",
    ),
    "translation.unreviewed": Message(
        "Paragraphs of this language that no native speaker has read: {count}.",
        "Ask a native speaker, and mark what was read.",
    ),
    "text.field_unknown": Message(
        "A text counts something that is not known: {field}.", "Choose a count from the list."
    ),
    "text.unprintable": Message(
        "A text has invisible characters that can hide others: {characters}.",
        "They are not printed. Type the text again to be sure.",
    ),
    "glyph.missing": Message(
        "The fonts cannot show this character: {character} ({code}).",
        "Write it in another way.",
    ),
}


_DAY = re.compile(r"\b[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?\b")
_QUOTED = frozenset({"words", "text"})
"""What stands somewhere in these words."""

_TABLES = (FINDINGS, LAW_FINDINGS, ADDRESS_FINDINGS, IDENTITY_FINDINGS, CONSENT_FINDINGS)


def messages_for(finding: Finding) -> tuple[Message, ...]:
    """Return the words for a finding, with braces still unfilled: its own, then the riders."""
    own = next(table[finding.rule] for table in _TABLES if finding.rule in table)
    return (own, *(rider for name, rider in RIDERS.items() if name in finding.data))


def words_for_finding(finding: Finding) -> Message:
    """Return the words for a finding."""
    data = {name: _said(name, value) for name, value in finding.data.items()}
    return joined(message.filled(data) for message in messages_for(finding))


def _said(name: str, value: str | int) -> str | int:
    """Return what stands in a place of a sentence: days as people write them."""
    if isinstance(value, int) or name in _QUOTED:
        return value
    written = value.replace("non international", "non-international")
    return _DAY.sub(lambda day: _in_words(day.group()), written)


def _in_words(written: str) -> str:
    """Return a day or a month (ISO 8601) in words; what is none stays as it is."""
    try:
        day = days_of(written).first
    except ValueError:
        return written
    return format_date(day, "d MMMM y" if len(written) > len("2026-05") else "MMMM y", "en")


def joined(messages: Iterable[Message]) -> Message:
    """Return several messages as one."""
    said = tuple(messages)
    return Message(" ".join(m.what for m in said), " ".join(m.remedy for m in said))
