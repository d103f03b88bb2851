"""Dates, times and countries in the form of the letter's language (names: Unicode CLDR)."""

from __future__ import annotations

from babel import Locale
from babel.core import get_global

from petitiondesk.letter.characters import printable
from petitiondesk.letter.languages import language
from petitiondesk.letter.letter import Embargo
from petitiondesk.page.forms import fill
from petitiondesk.page.numbering import in_digits
from petitiondesk.page.words import Words

_MONTHS = 12
_DAYS = 31


def written_date(iso: str, words: Words) -> str:
    """Return a year, month or day (ISO 8601) in words; as it stands where it is no date."""
    parts = [int(part) for part in iso.split("-")] if iso else []
    if not parts or not _exists(parts):
        return in_digits(iso, words)
    forms = words.dates
    form = (forms.year, forms.month, forms.day)[len(parts) - 1]
    month, alone = _month(parts, words), len(parts) == len(("year", "month"))
    return fill(
        form,
        year=in_digits(str(parts[0] + forms.year_offset), words),
        month=month["stand-alone" if alone and forms.standalone_month else "format"],
        month_number=month["number"],
        day=_day(parts, words),
    )


def _exists(parts: list[int]) -> bool:
    month = parts[1] if len(parts) > 1 else 1
    day = parts[2] if len(parts) > len(("year", "month")) else 1
    return parts[0] > 0 and 1 <= month <= _MONTHS and 1 <= day <= _DAYS


def _month(parts: list[int], words: Words) -> dict[str, str]:
    if len(parts) == 1:
        return {"format": "", "stand-alone": "", "number": ""}
    names = _locale(words).months
    return {
        "format": str(names["format"]["wide"][parts[1]]),
        "stand-alone": str(names["stand-alone"]["wide"][parts[1]]),
        "number": in_digits(str(parts[1]), words),
    }


def _day(parts: list[int], words: Words) -> str:
    day = parts[2] if len(parts) > len(("year", "month")) else 0
    if day == 1 and words.dates.first_day:
        return words.dates.first_day
    return in_digits(str(day), words)


def written_embargo(embargo: Embargo, words: Words) -> str:
    """Return until when, by the clocks of which city, nothing is to be published."""
    day, _, time = embargo.until.partition("T")
    return fill(
        words.embargo,
        date=written_date(day, words),
        time=in_digits(time, words),
        zone=_city(embargo.time_zone, words),
    )


def _city(time_zone: str, words: Words) -> str:
    """Return the city of an IANA time zone; no zone is looked up, so no file is read."""
    city = _locale(words).time_zones.get(time_zone, {}).get("city", "")
    return str(city) or printable(time_zone.rpartition("/")[2].replace("_", " ").replace("\n", " "))


def country_name(code: str, words: Words) -> str:
    """Return the name of a country (ISO 3166, alpha-3 or alpha-2); the code where it has none."""
    aliases = get_global("territory_aliases")
    alpha2 = (aliases.get(code) or [code])[0]
    name = _locale(words).territories.get(alpha2)
    return str(name) if name else printable(code)


def _locale(words: Words) -> Locale:
    known = language(words.language)
    return Locale.parse(known.locale if known else "en")
