"""Letters for tests: small, complete, and easy to bend."""

import itertools

from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.edits import Edit, SetFields, SetText, apply
from petitiondesk.letter.letter import Consent, Kind, Languages, Letter


class CountingMint:
    """Ids and salts that are the same in every run."""

    def __init__(self, first: int) -> None:
        self._numbers = itertools.count(first)

    def part_id(self) -> str:
        return f"p{next(self._numbers)}"

    def salt(self) -> str:
        return f"{next(self._numbers):032x}"


def drafting(first: int = 1_000) -> Drafting:
    """Makes parts for a letter that exists: their ids differ from those of the letters below."""
    return Drafting(CountingMint(first))


def edited(letter: Letter, *edits: Edit) -> Letter:
    for edit in edits:
        letter = apply(letter, edit)
    return letter


def an_empty_letter(*courtesy: str) -> Letter:
    languages = Languages(prevailing="en", courtesy=courtesy)
    return drafting(1).letter(Kind.URGENT_APPEAL, languages)


def a_ready_letter(*courtesy: str) -> Letter:
    """A letter of one organisation that lacks nothing, in English and the languages given."""
    letter = an_empty_letter(*courtesy)
    addressee, fact, demand = letter.addressees[0], letter.facts[0], letter.demands[0]
    texts = [
        (letter.letterhead.name, "Harbour Aid"),
        (addressee.office, "Minister of Justice"),
        (addressee.salutation, "Dear Minister,"),
        (letter.subject, "No return of asylum seekers to danger"),
        (letter.opening, "We write on behalf of {signatories.count|group|groups}."),
        (fact.text, "On 3 March twelve persons were held at the border."),
        (demand.text, "Do not return them."),
        (letter.closing, "We ask for an answer within a week."),
        (letter.formula, "Yours faithfully,"),
        (letter.signatories[0].name, "Harbour Aid"),
    ]
    spoken = [
        SetText(block.id, language, text)
        for block, text in texts
        for language in letter.languages.all
    ]
    plain = [
        SetFields(letter.id, {"issued": "2026-03-05", "consent": Consent.NONE}),
        SetFields(fact.sources[0].id, {"title": "Border police, press release"}),
        SetFields(demand.id, {"facts": (fact.id,)}),
        SetFields(letter.contact.id, {"email": "desk@example.org", "public": True}),
    ]
    return edited(letter, *spoken, *plain)
