"""What is told of a file, once: the window shows it, the report writes it down.

Banner, list and report cannot say different things, since none of them has words of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.verdicts.verdict import Judgement, Verdict
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.verdict.file_facts import file_facts
from petitiondesk.ui.verdict.line import Line
from petitiondesk.ui.verdict.sentence import reason_in_words, verdict_in_words
from petitiondesk.ui.verdict.signatory_lines import signatory_lines
from petitiondesk.ui.verdict.signature_facts import signature_facts


@dataclass(frozen=True)
class Part:
    """Lines under a heading; ``folded`` away until somebody wants to know."""

    title: str
    lines: tuple[Line, ...]
    folded: bool = False


@dataclass(frozen=True)
class Told:
    """What is told of a file.

    Attributes:
        judgement: one of five.
        sentence: which says it.
        remedy: what follows from it.
        parts: what led to it.
        strangers: the cards of those who signed and are not known, each once.
    """

    judgement: Judgement
    sentence: str
    remedy: str
    parts: tuple[Part, ...]
    strangers: tuple[Certificate, ...]


def told(verdict: Verdict) -> Told:
    """Return what is told of a file, in the language of the interface."""
    words = verdict_in_words(verdict)
    green = verdict.judgement is Judgement.GENUINE
    parts = (part if green else _without_green(part) for part in _parts(verdict) if part.lines)
    return Told(
        judgement=verdict.judgement,
        sentence=words.what,
        remedy=words.remedy,
        parts=tuple(parts),
        strangers=tuple(_strangers(verdict)),
    )


def _parts(verdict: Verdict) -> Iterator[Part]:
    yield Part(translate("Verdict", "Why"), tuple(_why(verdict)))
    yield Part(translate("Verdict", "Organisations"), tuple(_organisations(verdict)))
    yield Part(translate("Verdict", "The file"), tuple(file_facts(verdict)))
    details = tuple(signature_facts(verdict))
    yield Part(translate("Verdict", "How this was checked"), details, folded=True)


def _without_green(part: Part) -> Part:
    """Leave what is in order uncoloured where the whole is not: a glance finds no green then."""
    lines = (
        replace(line, tone=Tone.INK) if line.tone is Tone.READY else line for line in part.lines
    )
    return replace(part, lines=tuple(lines))


def _why(verdict: Verdict) -> Iterator[Line]:
    for reason in verdict.reasons:
        words = reason_in_words(reason)
        if verdict.judgement is Judgement.DO_NOT_TRUST:
            yield Line(words.what, Tone.PROBLEM, "triangle-alert", words.remedy)
        else:
            yield Line(words.what, Tone.MUTED, "info", words.remedy)


def _organisations(verdict: Verdict) -> Iterator[Line]:
    yield from signatory_lines(verdict)
    if verdict.withheld:
        words = counted(
            "Verdict",
            "1 organisation is not named. Who sealed the file vouches for it.",
            "%Ln organisations are not named. Who sealed the file vouches for them.",
            verdict.withheld,
        )
        yield Line(words, Tone.MUTED, "eye-off")


def _strangers(verdict: Verdict) -> Iterator[Certificate]:
    """Yield the cards to verify; where the file is not to be trusted, to verify one mends nothing.

    Trusting an impostor's card would make its file look better.
    """
    if verdict.judgement is not Judgement.SIGNER_UNKNOWN:
        return
    found = [each.signer for each in verdict.signatories if not each.trusted]
    found += verdict.unknown_signers
    yield from {each.der: each for each in found if each is not None}.values()
