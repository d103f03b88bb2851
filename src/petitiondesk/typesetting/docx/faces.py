"""Which typeface a text is set in, for each of the four places Word keeps one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

import msgspec

from petitiondesk.typesetting.docx.scripts import ScriptKind, script_kind

Kind: TypeAlias = Literal["serif", "sans"]
"""The two voices of a layout: serif for the letter's text, sans for what stands around it."""

FamilyNames: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Language code → kind → family names, the first that has a character is taken."""

_WITHOUT_OURS: Final = {
    ("en", "serif"): "Cambria",
    ("en", "sans"): "Calibri",
    ("ko", "serif"): "Noto Serif KR,Batang",
    ("ko", "sans"): "Noto Sans KR,Malgun Gothic",
    ("zh", "serif"): "Noto Serif SC,SimSun",
    ("zh", "sans"): "Noto Sans SC,Microsoft YaHei",
    ("th", "serif"): "Leelawadee UI",
    ("km", "serif"): "Khmer UI",
    ("bn", "serif"): "Nirmala UI",
    ("hi", "serif"): "Nirmala UI",
    ("ug", "serif"): "Microsoft Uighur",
}
"""What Word takes where our typefaces are not installed; else it would guess one without glyphs."""


_PUBLISHED_AS: Final = {
    "PetitionDesk Serif KR": "Noto Serif CJK KR",
    "PetitionDesk Sans KR": "Noto Sans CJK KR",
    "PetitionDesk Serif SC": "Noto Serif CJK SC",
    "PetitionDesk Sans SC": "Noto Sans CJK SC",
}
"""Our reduced typefaces under the names of the whole ones: a Word file asks its reader's system for
them, and must not say with which program it was made."""


class Slots(msgspec.Struct, frozen=True):
    """The typefaces of a run (ECMA-376-1 section 17.3.2.26), by the kinds of script Word knows."""

    alphabetic: str
    east_asian: str
    complex: str

    def attributes(self) -> dict[str, str]:
        """Return the attributes of ``w:rFonts``."""
        return {
            "ascii": self.alphabetic,
            "hAnsi": self.alphabetic,
            "eastAsia": self.east_asian,
            "cs": self.complex,
        }


class PageFaces(msgspec.Struct, frozen=True):
    """The typefaces of a page's styles."""

    language: str
    serif: Slots
    sans: Slots


class Faces:
    """The typefaces of one language's page, and of the names in other languages on it."""

    def __init__(self, families: FamilyNames, language: str) -> None:
        """Take the families of all languages for a page in ``language``."""
        self._families = families
        self.language = language

    def own(self, language: str, kind: Kind) -> str:
        """Return the face of a language's own script."""
        listed = self._families[language][kind]
        if script_kind(language) is ScriptKind.ALPHABETIC:
            return listed[0]
        latin = self._families["en"][kind][0]
        found = next((family for family in listed if family != latin), latin)
        return _PUBLISHED_AS.get(found, found)

    def page(self) -> PageFaces:
        """Return the faces of the page's own language."""
        return PageFaces(
            self.language, self.slots("serif", self.language), self.slots("sans", self.language)
        )

    def slots(self, kind: Kind, language: str) -> Slots:
        """Return the faces of a text in ``language``."""
        own, latin = self.own(language, kind), self.own("en", kind)
        script = script_kind(language)
        return Slots(
            alphabetic=latin,
            east_asian=own if script is ScriptKind.EAST_ASIAN else self.own("zh", kind),
            complex=own if script is ScriptKind.COMPLEX else latin,
        )

    def stand_ins(self) -> dict[str, tuple[Kind, str]]:
        """Return each face a page may use, its kind, and what Word has in its place."""
        found: dict[str, tuple[Kind, str]] = {}
        for language in self._families:
            for kind in _KINDS:
                alike = "en" if script_kind(language) is ScriptKind.ALPHABETIC else language
                stand_in = _WITHOUT_OURS.get((alike, kind)) or _WITHOUT_OURS.get((alike, "serif"))
                if stand_in:
                    found.setdefault(self.own(language, kind), (kind, stand_in))
        return dict(sorted(found.items()))


_KINDS: Final[tuple[Kind, Kind]] = ("serif", "sans")
