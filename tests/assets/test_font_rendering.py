"""What the engine makes of the fonts when it sees no others."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import page
import pikepdf
import pytest

HERE = Path(__file__).parent
FONTS = HERE.parents[1] / "assets" / "fonts"
FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


@dataclass(frozen=True)
class Page:
    """A page in every language, and what the engine said while setting it."""

    path: Path
    complaints: list[str]


@pytest.fixture(scope="module")
def every_language(tmp_path_factory: pytest.TempPathFactory) -> Page:
    folder = tmp_path_factory.mktemp("page")
    conf, target = folder / "fonts.conf", folder / "page.pdf"
    conf.write_text(FONTCONFIG.format(fonts=FONTS, cache=folder / "cache"), encoding="utf-8")
    script = HERE / "render_every_language.py"
    answer = subprocess.run(
        [sys.executable, str(script), str(FONTS), str(HERE / "letters.json"), str(target)],
        env={**os.environ, "FONTCONFIG_FILE": str(conf)},
        capture_output=True,
        text=True,
        check=True,
    )
    return Page(target, answer.stdout.splitlines())


def embedded(path: Path) -> set[str]:
    """The names of the embedded fonts, without the mark of a subset, hyphens and spaces."""
    with pikepdf.open(path) as pdf:
        fonts = [entry for entry in pdf.objects if is_a_font(entry)]
        names = {str(font.BaseFont).partition("+")[2] for font in fonts}
        assert all("/FontDescriptor" in font for font in fonts if "/CIDSystemInfo" in font)
    return {name.replace("-", "") for name in names}


def is_a_font(entry: pikepdf.Object) -> bool:
    return isinstance(entry, pikepdf.Dictionary) and entry.get("/Type") == "/Font"


def test_no_character_of_any_language_lacks_a_glyph(every_language: Page):
    assert every_language.complaints == []


def test_the_page_embeds_every_font_of_ours_and_no_other(every_language: Page):
    files = json.loads((FONTS / "families.json").read_text(encoding="utf-8"))["files"]
    ours = {Path(file["file"]).stem.replace("-Regular", "").replace("-", "") for file in files}
    # A weight that only the interface asks for, and the letters of two languages' own names.
    unused = {"InterSemiBold", "PetitionDeskNamesKR", "PetitionDeskNamesArabic"}
    assert embedded(every_language.path) == ours - unused


def test_the_fonts_hold_in_an_archive(every_language: Page):
    report = page.validate_pdf(every_language.path, profile=page.ValidationProfile.PDF_A_3A)
    found = {failure.rule_id for failure in report.failures}
    # The engine's own, mended when a letter is exported: compressed metadata and ToUnicode.
    assert found <= {"PDFA3A-METADATA-FILTER-001", "PDFA3A-UNICODE-MAPPING-001"}


def test_the_interface_finds_every_letter_in_every_weight(tmp_path: Path):
    conf = tmp_path / "fonts.conf"
    conf.write_text(FONTCONFIG.format(fonts=tmp_path, cache=tmp_path / "cache"), encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, str(HERE / "interface_glyphs.py"), str(FONTS), str(HERE / "letters.json")],
        env={**os.environ, "FONTCONFIG_FILE": str(conf)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == ""
