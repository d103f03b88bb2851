"""Forms of address that do not go together, in the order of the paper."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.address.checking import check
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.letter.finding import Finding


def forms_of_address_go_together(reading: Reading) -> Iterator[Finding]:
    """Salutation, office, closing and the order of copies are of one and the same form."""
    yield from check(reading.letter, reading.references.addresses)
