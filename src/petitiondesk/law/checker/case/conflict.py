"""Family 3: a rule for another kind of conflict, or another phase of it."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.claims import claims
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.negation import is_denied
from petitiondesk.law.checker.reading.text_reading import Mention, TextReading
from petitiondesk.law.checker.reporting import of_instrument, of_provision, report
from petitiondesk.law.provision import Provision, Regime
from petitiondesk.letter.case_profile import Situation
from petitiondesk.letter.finding import Finding, Severity

_ALSO = {Situation.OCCUPATION: Situation.INTERNATIONAL_ARMED_CONFLICT}
"""Occupation is international armed conflict too (Geneva Conventions, common Art. 2(2))."""


def provisions_fit_the_conflict(reading: Reading) -> Iterator[Finding]:
    """The Geneva Conventions as a whole are for wars between states and for occupation."""
    situation = reading.case.situation
    if situation is None:
        return
    given = frozenset({situation, _ALSO.get(situation, situation)})
    for cited in reading.cited:
        if not _fits(cited.provision, given):
            yield _found("law.conflict_type", reading, cited.provision, cited.basis.id)
    for named in reading.named:
        wrong = not any(_fits(provision, given) for provision in named.provisions)
        if wrong and not is_denied(named.place.text, named.article.start):
            yield _found(
                "law.conflict_type",
                reading,
                named.provisions[0],
                named.place.block,
                named.place.language,
            )


def protocols_fit_the_conflict(reading: Reading) -> Iterator[Finding]:
    """A treaty that is for another kind of war alone is not said to apply to that of the case."""
    situation = reading.case.situation
    if situation is None:
        return
    wrong = _for_other_wars(reading, frozenset({situation, _ALSO.get(situation, situation)}))
    for place in reading.prose:
        for mention in place.text.mentions:
            fits = wrong.get(mention.instrument)
            if fits and _is_said_to_apply(place.text, mention):
                yield _treaty(reading, place, fits, situation)
                break


def _for_other_wars(reading: Reading, given: frozenset[Situation]) -> dict[str, list[Provision]]:
    """Return the provisions of the instruments none of which is for the war of the case."""
    by_instrument: dict[str, list[Provision]] = {}
    for provision in reading.references.catalogue.provisions:
        by_instrument.setdefault(provision.instrument, []).append(provision)
    return {
        instrument: provisions
        for instrument, provisions in by_instrument.items()
        if not any(_fits(each, given) for each in provisions)
        and all(each.regime is Regime.IHL for each in provisions)
    }


def _is_said_to_apply(text: TextReading, mention: Mention) -> bool:
    """Tell whether a sentence rests on a treaty as a whole; an article is looked at by itself."""
    sentence, words = text.sentence(mention.start), text.words
    if words is None or is_denied(text, mention.start) or text.has(words.elsewhere, sentence):
        return False
    by_article = any(a.instrument == mention.instrument for a in text.articles_in(sentence))
    claimed = any(claim.mention == mention for claim in claims(text, also_relied_on=True))
    return not by_article and (claimed or text.has(words.applies, sentence))


def _treaty(
    reading: Reading, place: BlockText, fits: list[Provision], situation: Situation
) -> Finding:
    catalogue = reading.references.catalogue
    instrument = catalogue.instrument(fits[0].instrument)
    named = sorted({each.value for provision in fits for each in provision.situations})
    return report(
        "law.conflict_type",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={
            "provision": reading.called(instrument),
            "case": situation.value.replace("_", " "),
            "fits": ", ".join(each.replace("_", " ") for each in named),
        },
        evidence=[of_instrument(instrument, catalogue.as_of)],
    )


def _fits(provision: Provision, given: frozenset[Situation]) -> bool:
    return not provision.situations or bool(given & set(provision.situations))


def provisions_fit_the_phase(reading: Reading) -> Iterator[Finding]:
    """Release follows the end of hostilities; repatriation of the wounded does not wait for it."""
    phase = reading.case.phase
    if phase is None or reading.case.situation is Situation.PEACE:
        return
    for cited in reading.cited:
        if cited.provision.phases and phase not in cited.provision.phases:
            yield _found("law.conflict_phase", reading, cited.provision, cited.basis.id)


def _found(
    rule: str, reading: Reading, provision: Provision, where: str, language: str = ""
) -> Finding:
    of_time = rule == "law.conflict_phase"
    fits = provision.phases if of_time else provision.situations
    case = reading.case.phase if of_time else reading.case.situation
    return report(
        rule,
        Severity.WARNING,
        where,
        language=language,
        data={
            "provision": reading.cites(provision),
            "case": case.value.replace("_", " ") if case else "",
            "fits": ", ".join(each.value.replace("_", " ") for each in fits),
        },
        evidence=[of_provision(provision, reading.references.catalogue.as_of)],
    )
