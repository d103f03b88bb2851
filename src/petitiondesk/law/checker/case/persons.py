"""Family 2: a rule that protects other persons than those of the case."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import Named, Reading
from petitiondesk.law.checker.reading.negation import is_denied
from petitiondesk.law.checker.reporting import of_provision, report
from petitiondesk.law.provision import Provision
from petitiondesk.letter.case_profile import PersonClass
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.remedies import TakeAway

RULE = "law.person_class"


def provisions_protect_the_persons(reading: Reading) -> Iterator[Finding]:
    """Article 45 of the Fourth Convention is for civilians, whoever cites it for prisoners."""
    persons = frozenset(reading.case.persons)
    if not persons:
        return
    catalogue = reading.references.catalogue
    for cited in reading.cited:
        severity = misfit(cited.provision, persons)
        if severity:
            yield report(
                RULE,
                severity,
                cited.basis.id,
                data=_data(reading, cited.provision, persons),
                evidence=[of_provision(cited.provision, catalogue.as_of)],
                remedy=TakeAway(cited.basis.id),
            )
    for named in reading.named:
        yield from _named(reading, named, persons)


def _named(reading: Reading, named: Named, persons: frozenset[PersonClass]) -> Iterator[Finding]:
    """Report an article in a text, where none of the provisions in it fits and nobody denies it."""
    found = [misfit(provision, persons) for provision in named.provisions]
    severities = [severity for severity in found if severity is not None]
    if len(severities) == len(found) and not is_denied(named.place.text, named.article.start):
        worst = all(severity is Severity.ERROR for severity in severities)
        yield report(
            RULE,
            Severity.ERROR if worst else Severity.WARNING,
            named.place.block,
            language=named.place.language,
            data=_data(reading, named.provisions[0], persons),
            evidence=[of_provision(named.provisions[0], reading.references.catalogue.as_of)],
        )


def misfit(provision: Provision, persons: frozenset[PersonClass]) -> Severity | None:
    """Tell how badly a provision fits persons: an error where it leaves them out by its words."""
    if persons & set(provision.protects):
        return None if set(provision.requires) <= persons else Severity.WARNING
    if persons & set(provision.not_for):
        return Severity.ERROR
    lacking = provision.protects or (provision.requires and not persons & set(provision.requires))
    return Severity.WARNING if lacking else None


def _data(
    reading: Reading, provision: Provision, persons: frozenset[PersonClass]
) -> dict[str, str | int]:
    left_out = persons & set(provision.not_for) or persons
    meant = provision.requires or provision.protects
    return {
        "provision": reading.cites(provision),
        "persons": ", ".join(sorted(each.value.replace("_", " ") for each in left_out)),
        "protects": ", ".join(each.value.replace("_", " ") for each in meant),
    }
