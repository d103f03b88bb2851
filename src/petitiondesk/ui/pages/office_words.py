"""The words for kinds of offices and for how their holders are spoken of."""

from __future__ import annotations

from petitiondesk.law.address.forms import Gender, Office
from petitiondesk.ui.language.translation import translate


def offices() -> list[tuple[Office, str]]:
    """Return the kinds of offices that forms of address are known for."""
    return [
        (Office.PRESIDENT, translate("Offices", "President")),
        (Office.MONARCH, translate("Offices", "King or queen")),
        (Office.HEAD_OF_GOVERNMENT, translate("Offices", "Head of government")),
        (Office.SPEAKER, translate("Offices", "Speaker of parliament")),
        (Office.MINISTER, translate("Offices", "Minister")),
        (Office.AMBASSADOR, translate("Offices", "Ambassador")),
        (Office.CHARGE_AFFAIRES, translate("Offices", "Chargé d’affaires")),
        (Office.UN_SECRETARY_GENERAL, translate("Offices", "UN Secretary-General")),
        (Office.UN_HIGH_COMMISSIONER, translate("Offices", "UN High Commissioner")),
        (Office.UN_MANDATE_HOLDER, translate("Offices", "UN expert (mandate holder)")),
        (Office.OFFICIAL, translate("Offices", "Another official")),
        (Office.ORGANISATION, translate("Offices", "An organisation or authority")),
    ]


def genders() -> list[tuple[Gender, str]]:
    """Return how the holder of an office can be spoken of."""
    return [
        (Gender.UNKNOWN, translate("Offices", "Not said")),
        (Gender.FEMALE, translate("Offices", "A woman")),
        (Gender.MALE, translate("Offices", "A man")),
        (Gender.SEVERAL, translate("Offices", "Several persons")),
    ]
