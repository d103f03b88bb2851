"""Forms of address are checked with the law; their own tests are those of `law/address`."""

from petitiondesk.law.checker.checker import check
from petitiondesk.letter.edits import SetText
from tests.law.checker.one_reading import DAY
from tests.law.checker_data import references
from tests.letters import a_ready_letter, edited


def test_forms_of_address_are_checked_with_the_law():
    letter = a_ready_letter("fr")
    spoken = [
        SetText(letter.addressees[0].salutation.id, "fr", "Madame la Ministre,"),
        SetText(letter.formula.id, "fr", "Veuillez agréer, Monsieur le Ministre, mes salutations."),
    ]
    found = check(edited(letter, *spoken), references(), DAY)
    assert any(finding.rule.startswith("address.") for finding in found)
