"""The fonts are whole, licensed, and know every character that a letter may need."""

import hashlib
import json
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
INDEX: dict[str, Any] = json.loads((FONTS / "families.json").read_text(encoding="utf-8"))
FILES: list[dict[str, Any]] = INDEX["files"]
LANGUAGES: dict[str, dict[str, list[str]]] = INDEX["languages"]
LETTERS: dict[str, str] = json.loads(
    (Path(__file__).with_name("letters.json")).read_text(encoding="utf-8")
)

LETTER_LANGUAGES = {"en", "fr", "ko", "uk", "zh", "th", "km", "bn", "hi", "ug"}
ROLES = ("serif", "sans", "interface")
CHAINS = [(language, role) for language in LANGUAGES for role in ROLES]
PUNCTUATION = "«»“”‘’„–—…№§¶†°€₴₩฿៛৳₹¥£½•·「」『』《》、。،؛؟।៖។ฯๆ%()[]/&@+=−×"
DIGITS = "0123456789๐๑๒๓๔๕๖๗๘๙០១២៣៤៥៦៧៨៩০১২৩৪৫৬৭৮৯०१२३४५६७८९٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
SYLLABLES = range(0xAC00, 0xD7A4)
LARGEST = 5 * 2**20
UYGHUR = "ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"
JOINS_BOTH_SIDES = "ئبپتجچخسشغفقكگڭلمنھېىي"


@cache
def characters(file: str) -> frozenset[int]:
    with TTFont(FONTS / file, lazy=True) as font:
        return frozenset(font.getBestCmap())


def files_of(family: str, style: str = "Regular") -> list[str]:
    return [file["file"] for file in FILES if (file["family"], file["style"]) == (family, style)]


def covered(language: str, role: str) -> frozenset[int]:
    families = LANGUAGES[language][role]
    return frozenset().union(
        *(characters(file) for family in families for file in files_of(family))
    )


def missing(text: str, known: frozenset[int]) -> str:
    return "".join(sorted(letter for letter in set(text) if ord(letter) not in known))


def test_the_folder_holds_exactly_the_files_of_the_index():
    fonts = {path.name for path in FONTS.iterdir() if path.suffix in {".ttf", ".otf"}}
    assert fonts == {file["file"] for file in FILES}
    assert len(FILES) == len(fonts)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file["file"])
def test_an_entry_describes_its_file(file: dict[str, Any]):
    path = FONTS / file["file"]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == file["sha256"]
    assert path.stat().st_size <= LARGEST
    with TTFont(path, lazy=True) as font:
        names, metrics = font["name"], font["OS/2"]
        assert file["family"] == names.getBestFamilyName()
        assert (file["weight"], file["italic"]) == (
            metrics.usWeightClass,
            bool(metrics.fsSelection & 1),
        )
        assert metrics.fsType == 0, "may be embedded in a document"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file["file"])
def test_a_file_is_documented_and_its_licence_lies_beside_it(file: dict[str, Any]):
    licence = (FONTS / file["licence"]).read_text(encoding="utf-8")
    readme = (FONTS / "README.md").read_text(encoding="utf-8")
    assert licence.startswith("Copyright")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert f"`{file['family']}`" in readme
    assert f"({file['licence']})" in readme


def test_a_reduced_font_keeps_its_licence_and_bears_its_own_name():
    reduced = [file["file"] for file in FILES if file["family"].startswith("PetitionDesk")]
    assert len(reduced) == 10
    for file in reduced:
        with TTFont(FONTS / file, lazy=True) as font:
            names = {record.nameID: str(record) for record in font["name"].names}
            assert "Open Font License" in names[13]
            assert any(owner in names[0] for owner in ("Adobe", "Google"))
            assert not any("Noto" in names[number] for number in (1, 3, 4, 6))
            if "CFF " in font:
                assert font["CFF "].cff.fontNames == [names[6]]


NUMBERED = [
    each["file"]
    for each in FILES
    if each["family"].startswith("Petition") and each["file"].endswith(".otf")
]
"""Cut out of larger ones whose glyphs are numbered (CFF with CIDs)."""


@pytest.mark.parametrize("file", NUMBERED)
def test_the_glyphs_of_a_reduced_font_have_their_places_as_numbers(file: str):
    with TTFont(FONTS / file, lazy=True) as font:
        numbers = font["CFF "].cff[0].charset
    assert numbers[1:] == [f"cid{place:05d}" for place in range(1, len(numbers))]


def test_every_letter_language_has_every_role():
    assert set(LANGUAGES) == LETTER_LANGUAGES | {"ar"}
    assert all(set(roles) == set(ROLES) for roles in LANGUAGES.values())


@pytest.mark.parametrize(("language", "role"), CHAINS)
def test_every_family_of_a_chain_comes_in_regular_and_bold(language: str, role: str):
    families = LANGUAGES[language][role]
    assert len(families) == len(set(families))
    assert all(files_of(family) and files_of(family, "Bold") for family in families)


@pytest.mark.parametrize(("language", "role"), CHAINS)
def test_a_chain_sets_the_alphabet_of_its_language(language: str, role: str):
    assert not missing(LETTERS[language], covered(language, role))


@pytest.mark.parametrize(("language", "role"), CHAINS)
def test_a_chain_sets_names_in_every_other_language(language: str, role: str):
    assert not missing("".join(LETTERS.values()), covered(language, role))


@pytest.mark.parametrize(("language", "role"), CHAINS)
def test_a_chain_sets_the_signs_and_digits_of_all_languages(language: str, role: str):
    assert not missing(PUNCTUATION + DIGITS, covered(language, role))


@pytest.mark.parametrize("style", ["Regular", "Bold"])
@pytest.mark.parametrize("family", ["PetitionDesk Serif KR", "PetitionDesk Sans KR"])
def test_hangul_is_complete(family: str, style: str):
    (file,) = files_of(family, style)
    assert characters(file) >= set(SYLLABLES)
    assert len(SYLLABLES) == 11_172


@pytest.mark.parametrize("family", ["PetitionDesk Serif KR", "PetitionDesk Sans KR"])
def test_common_hanja_are_complete(family: str):
    pairs = (bytes((lead, trail)) for lead in range(0xCA, 0xFE) for trail in range(0xA1, 0xFF))
    hanja = {ord(pair.decode("euc_kr")) for pair in pairs}
    assert len(hanja) == 4888
    (file,) = files_of(family)
    assert hanja <= characters(file)


@pytest.mark.parametrize("family", ["PetitionDesk Serif SC", "PetitionDesk Sans SC"])
def test_the_characters_of_gb_2312_are_complete(family: str):
    pairs = (bytes((lead, trail)) for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF))
    decoded = {pair.decode("gb2312", errors="ignore") for pair in pairs}
    hanzi = {ord(text) for text in decoded if len(text) == 1}
    assert len(hanzi) == 6763
    (file,) = files_of(family)
    assert hanzi <= characters(file)


@pytest.mark.parametrize("style", ["Regular", "Bold"])
@pytest.mark.parametrize("family", ["PetitionDesk Serif SC", "PetitionDesk Sans SC"])
def test_chinese_sets_quotation_marks_square_and_leaves_european_letters_to_noto(
    family: str, style: str
):
    (file,) = files_of(family, style)
    with TTFont(FONTS / file, lazy=True) as font:
        widths = {sign: font["hmtx"][font.getBestCmap()[ord(sign)]][0] for sign in "“”‘’…《"}
    assert set(widths.values()) == {1000}
    assert not {ord(letter) for letter in "AZaz09é«"} & characters(file)
    assert ord(" ") in characters(file)


@pytest.mark.parametrize("family", ["PetitionDesk Serif SC", "PetitionDesk Sans SC"])
def test_two_chinese_dashes_join_into_one_stroke(family: str):
    (file,) = files_of(family)
    with TTFont(FONTS / file, lazy=True) as font:
        dash = font.getBestCmap()[ord("—")]
        pairs = [joined for joined in ligatures(font, "ccmp") if joined == (dash, dash)]
    assert pairs


@pytest.mark.parametrize("style", ["Regular", "Bold"])
@pytest.mark.parametrize("family", ["Noto Naskh Arabic", "Noto Sans Arabic UI"])
def test_uyghur_letters_join(family: str, style: str):
    (file,) = files_of(family, style)
    with TTFont(FONTS / file, lazy=True) as font:
        glyphs = font.getBestCmap()
        joined = {tag: substituted(font, tag) for tag in ("init", "medi", "fina")}
    assert {glyphs[ord(letter)] for letter in UYGHUR} <= joined["fina"]
    both = {glyphs[ord(letter)] for letter in JOINS_BOTH_SIDES}
    assert both <= joined["init"] & joined["medi"]


def substituted(font: TTFont, tag: str) -> set[str]:
    """The glyphs that one feature of the layout table replaces singly."""
    return {glyph for table in subtables(font, tag) for glyph in getattr(table, "mapping", {})}


def ligatures(font: TTFont, tag: str) -> set[tuple[str, ...]]:
    """The sequences of glyphs that one feature of the layout table joins."""
    tables = [table for table in subtables(font, tag) if hasattr(table, "ligatures")]
    entries = [pair for table in tables for pair in table.ligatures.items()]
    return {(first, *rest.Component) for first, tails in entries for rest in tails}


def subtables(font: TTFont, tag: str) -> list[Any]:
    """The rules of one feature of the layout table."""
    table = font["GSUB"].table
    records = [record for record in table.FeatureList.FeatureRecord if record.FeatureTag == tag]
    numbers = {number for record in records for number in record.Feature.LookupListIndex}
    found = [sub for number in numbers for sub in table.LookupList.Lookup[number].SubTable]
    return [getattr(sub, "ExtSubTable", sub) for sub in found]


def test_the_chains_of_one_language_differ_from_another_only_in_order():
    for role in ROLES:
        sets = [frozenset(roles[role]) for roles in LANGUAGES.values()]
        assert all(one == other for one, other in pairwise(sets))
