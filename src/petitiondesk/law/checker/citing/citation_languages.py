"""Family 16: a rule that one of the letter's languages has no words to cite by."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reporting import report
from petitiondesk.law.citation import is_cited_in
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.languages import language


def citations_are_in_the_language_of_the_letter(reading: Reading) -> Iterator[Finding]:
    """A citation in English within another language is a gap in the translation like any other."""
    references = reading.references
    for code in reading.letter.languages.all:
        known, told = language(code), set[str]()
        for cited in reading.cited if known and code in references.names else ():
            named = is_cited_in(references.catalogue, cited.provision, references.names, code)
            if known is None or named or cited.provision.id in told:
                continue
            told.add(cited.provision.id)
            yield report(
                "citation.untranslated",
                Severity.WARNING,
                cited.basis.id,
                language=code,
                data={"provision": reading.cites(cited.provision), "name": known.endonym},
            )
