"""Citations: a provision as a letter names it, in full the first time and short from then on."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping

import msgspec
from babel.dates import format_date

from petitiondesk.law.catalogue import Catalogue, Instrument, InstrumentKind, Provision
from petitiondesk.law.names import InstrumentName, Names
from petitiondesk.law.pinpoint import pinpoint_in
from petitiondesk.letter.citation import Citation
from petitiondesk.letter.languages import language

ENGLISH = "en"
"""The language of the catalogue, cited where a language has no name for an instrument."""

_PUBLISHED = (InstrumentKind.DOMESTIC_LAW, InstrumentKind.EU_LEGISLATION)


class _Words(msgspec.Struct, frozen=True):
    """What a citation is built from, in one language."""

    name: InstrumentName
    names: Names
    pinpoint: str


def cite(
    catalogue: Catalogue, provisions: Iterable[str], names: Mapping[str, Names], code: str
) -> dict[str, Citation]:
    """Return the citations of ``provisions``, given in the order in which the letter names them.

    The first provision of an instrument is cited in full; in the citations of its later ones
    ``full`` is the short form too. Both begin as an entry of a list does. Where the language
    ``code`` has no name for the instrument, or no form for the pinpoint, the citation is in English
    and says so. Ids that the catalogue does not have are left out: readiness finds them.

    Args:
        catalogue: what is cited.
        provisions: ids; an id may come twice.
        names: by language code; English has to be there.
        code: the letter's language.
    """
    made: dict[str, Citation] = {}
    seen: set[str] = set()
    for provision_id in provisions:
        if provision_id in made or provision_id not in catalogue:
            continue
        provision = catalogue.provision(provision_id)
        first = provision.instrument not in seen
        seen.add(provision.instrument)
        made[provision_id] = _citation(catalogue, provision, names, code, first=first)
    return made


def _citation(
    catalogue: Catalogue,
    provision: Provision,
    names: Mapping[str, Names],
    code: str,
    *,
    first: bool,
) -> Citation:
    instrument = catalogue.instrument(provision.instrument)
    words = _words(instrument, provision, names.get(code)) or _english(
        instrument, provision, names[ENGLISH]
    )
    used = words.names.language
    short = words.names.forms.short.format(short=words.name.short, pinpoint=words.pinpoint)
    return Citation(
        provision=provision.id,
        heading=provision.title,
        full=_begun(_full(instrument, words) if first else short),
        short=_begun(short),
        language="" if used == code else used,
    )


def _begun(text: str) -> str:
    """Return a citation as an entry begins: French names begin small within a sentence."""
    return text[:1].upper() + text[1:]


def is_cited_in(
    catalogue: Catalogue, provision: Provision, names: Mapping[str, Names], code: str
) -> bool:
    """Tell whether a provision is cited in a language, and not in English for want of words."""
    instrument = catalogue.instrument(provision.instrument)
    return code == ENGLISH or _words(instrument, provision, names.get(code)) is not None


def _words(instrument: Instrument, provision: Provision, names: Names | None) -> _Words | None:
    name = names.instruments.get(instrument.id) if names else None
    if names is None or name is None:
        return None
    domestic = instrument.kind is InstrumentKind.DOMESTIC_LAW
    pinpoint = pinpoint_in(provision.pinpoint, names, domestic=domestic)
    return _Words(name, names, pinpoint) if pinpoint else None


def _english(instrument: Instrument, provision: Provision, names: Names) -> _Words:
    name = names.instruments.get(instrument.id) or InstrumentName(
        full=instrument.name, short=instrument.short, official=False, source="", publication=""
    )
    return _Words(name, names, pinpoint_in(provision.pinpoint, names))


def _full(instrument: Instrument, words: _Words) -> str:
    forms, parts = words.names.forms, _parts(instrument, words)
    if instrument.kind is InstrumentKind.CUSTOM:
        return forms.custom.format(**parts)
    if instrument.kind in _PUBLISHED:
        return forms.published.format(**parts)
    if instrument.in_force in ("", instrument.adopted):
        return forms.adopted.format(**parts)
    return forms.in_force.format(**parts)


def _parts(instrument: Instrument, words: _Words) -> dict[str, str]:
    return {
        "name": words.name.full,
        "pinpoint": words.pinpoint,
        "publication": words.name.publication or _publication(instrument, words.names),
        "adopted": _date(instrument.adopted, words.names),
        "in_force": _date(instrument.in_force, words.names),
    }


def _publication(instrument: Instrument, names: Names) -> str:
    """Return where an instrument was published, with those words that the language has."""
    own = names.publication_words
    if not own:
        return instrument.publication
    known = "|".join(map(re.escape, own))
    return re.sub(rf"(?<!\w)(?:{known})(?!\w)", lambda w: own[w.group()], instrument.publication)


def _date(iso: str, names: Names) -> str:
    """Return a date in the long form of the language (Unicode CLDR), or what is known of it."""
    known = language(names.language)
    if known is None or len(iso) != len("2025-01-23"):
        return _in_digits(iso, names)
    written = format_date(dt.date.fromisoformat(iso), "long", known.locale)
    if names.first_day and written.startswith("1 "):
        written = names.first_day + written[1:]
    return _in_digits(written, names)


def _in_digits(text: str, names: Names) -> str:
    return text.translate(str.maketrans("0123456789", names.digits))
