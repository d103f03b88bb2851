"""The edition file: what one audience sees, as data, with all that proves it is what was agreed.

It travels inside every PDF that leaves the house. From it the page can be set once more, and the
digest of the agreed text computed, though what the audience may not see is not in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

from petitiondesk.letter import codec
from petitiondesk.letter.canonical import canonical_bytes, normalise
from petitiondesk.letter.digest import letter_digest
from petitiondesk.letter.edition import Audience, Edition, Withheld, edition
from petitiondesk.letter.errors import NotALetterError
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.scan import scan
from petitiondesk.letter.sealing import Sealed, commitments, edition_digests, seal, shown_leaf_count
from petitiondesk.letter.values import LanguageCode, PartId

FORMAT = "petitiondesk/edition"
FORMAT_VERSION = 1

Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)")]
"""A SHA-256 digest (FIPS 180-4) in hexadecimal."""

_Count = Annotated[int, msgspec.Meta(ge=0)]
_MAX_GAPS = 20_000


class EditionFile(msgspec.Struct, frozen=True, kw_only=True):
    """An edition as it travels.

    Attributes:
        shown: the edition.
        language: code of the language of the page it travels with.
        addressee: id of the addressee of that page; empty for all jointly.
        build: names what the page was set with (engines, fonts, layouts, words, law data).
        sealed: the digests of what the edition leaves out.
        commitments: one salted digest for each signatory that is counted and not named.
    """

    shown: Edition
    language: str
    addressee: str
    build: str
    sealed: tuple[Sealed, ...]
    commitments: tuple[str, ...]

    def digests(self) -> dict[str, str]:
        """Return the digest of each language of the agreed text."""
        return edition_digests(self.shown, self.sealed)

    def agreed_digest(self) -> str:
        """Return the digest of the agreed text: what an endorsement is for."""
        return letter_digest(self.shown.content.id, self.digests())


def edition_file(
    letter: Letter, audience: Audience, *, language: str, addressee: str = "", build: str
) -> EditionFile:
    """Return the edition of a letter for an audience, ready to travel with one of its pages."""
    shown = edition(letter, audience)
    return EditionFile(
        shown=shown,
        language=language,
        addressee=addressee,
        build=build,
        sealed=seal(letter, shown),
        commitments=commitments(letter, shown),
    )


class _Gap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    position: _Count
    digests: Mapping[LanguageCode, Sha256]


class _Unnamed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    count: Annotated[int, msgspec.Meta(ge=1)]
    country: str = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The members of the file as JSON has them, but for the letter, which has its own reader."""

    audience: Audience
    language: LanguageCode
    build: Sha256
    addressee: PartId | None = None
    withheld: tuple[_Unnamed, ...] = ()
    commitments: tuple[Sha256, ...] = ()
    confidential_sources: Mapping[PartId, Annotated[int, msgspec.Meta(ge=1)]] = {}
    sealed: Annotated[tuple[_Gap, ...], msgspec.Meta(max_length=_MAX_GAPS)] = ()


def encode_edition(file: EditionFile) -> bytes:
    """Return the edition file: canonical, so that the same edition has the same bytes."""
    shown = file.shown
    members = msgspec.to_builtins(
        _File(
            audience=shown.audience,
            language=file.language,
            build=file.build,
            addressee=file.addressee or None,
            withheld=tuple(_Unnamed(each.count, each.country) for each in shown.withheld),
            commitments=file.commitments,
            confidential_sources=shown.confidential_sources,
            sealed=tuple(_Gap(gap.position, gap.digests) for gap in file.sealed),
        )
    )
    head = {"format": FORMAT, "format_version": FORMAT_VERSION}
    return canonical_bytes({**head, **members, "letter": codec.to_members(shown.content)})


def decode_edition(untrusted: bytes) -> EditionFile:
    """Read an edition file.

    What can be computed is computed, and never believed: how many sign, and from where.

    Raises:
        LetterFileError: one of its subclasses, saying what is wrong and never what was found.
    """
    members = normalise(scan(untrusted))
    if not isinstance(members, dict) or members.pop("format", "") != FORMAT:
        raise NotALetterError(place="$.format")
    codec.refuse_other_versions(members.pop("format_version", None), known=FORMAT_VERSION)
    letter = codec.from_members(members.pop("letter", None))
    try:
        file = msgspec.convert(members, _File)
    except msgspec.ValidationError:
        raise NotALetterError(place="$") from None
    _refuse_contradictions(file, letter)
    return EditionFile(
        shown=_shown(file, letter),
        language=file.language,
        addressee=file.addressee or "",
        build=file.build,
        sealed=tuple(Sealed(gap.position, gap.digests) for gap in file.sealed),
        commitments=file.commitments,
    )


def _shown(file: _File, letter: Letter) -> Edition:
    withheld = tuple(Withheld(each.count, each.country) for each in file.withheld)
    countries = {s.country for s in letter.signatories} | {each.country for each in withheld}
    return Edition(
        audience=file.audience,
        content=letter,
        signatory_count=len(letter.signatories) + sum(each.count for each in withheld),
        country_count=len(countries - {""}),
        withheld=withheld,
        confidential_sources=file.confidential_sources,
    )


def _refuse_contradictions(file: _File, letter: Letter) -> None:
    """Refuse a file that says of itself what cannot be true of any edition.

    No place is left in which something could travel that no audience is shown.
    """
    _require(edition(letter, file.audience).content == letter, "$.letter")
    _require(file.language in letter.languages.all, "$.language")
    addressees = {None, *(addressee.id for addressee in letter.addressees)}
    _require(file.addressee in addressees, "$.addressee")
    _require(len(file.commitments) == sum(each.count for each in file.withheld), "$.commitments")
    _require(_each_once(file.commitments), "$.commitments")
    _require(_each_once(each.country for each in file.withheld), "$.withheld")
    _require({*file.confidential_sources} <= {f.id for f in letter.facts}, "$.confidential_sources")
    _require(_each_once(gap.position for gap in file.sealed), "$.sealed")
    languages, total = set(letter.languages.all), shown_leaf_count(letter) + len(file.sealed)
    _require(all(gap.digests.keys() == languages for gap in file.sealed), "$.sealed")
    _require(all(gap.position < total for gap in file.sealed), "$.sealed")


def _require(holds: bool, place: str) -> None:
    if not holds:
        raise NotALetterError(place=place)


def _each_once(values: Any) -> bool:  # noqa: ANN401 - anything that can be counted
    return all(count == 1 for count in Counter(values).values())
