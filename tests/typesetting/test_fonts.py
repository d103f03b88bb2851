from pathlib import Path

import pytest

from petitiondesk.letter.languages import LANGUAGES
from petitiondesk.typesetting.fonts import font_configuration, read_families
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.pdf_reading import opened
from tests.typesetting.places import FONTS
from tests.typesetting.trees import CODES, letter_tree


def test_every_language_of_letters_has_its_typefaces() -> None:
    families = read_families(FONTS).languages
    assert {language.code for language in LANGUAGES} <= set(families)


def test_the_configuration_goes_when_it_has_been_read(tmp_path: Path) -> None:
    with font_configuration(tmp_path) as configuration:
        assert f"<dir>{tmp_path}</dir>" in configuration.read_text()
    assert not configuration.parent.exists()


@pytest.mark.parametrize("code", CODES)
def test_letters_are_set_in_our_typefaces_alone(engine: PdfEngine, code: str) -> None:
    pdf = opened(engine.lay_out(letter_tree(code)).pdf())
    names = {str(item.FontFamily) for item in pdf.objects if "/FontFamily" in _keys(item)}
    assert names
    assert names <= {file.family for file in read_families(FONTS).page_files()}


def _keys(item: object) -> set[str]:
    return set(item.keys()) if hasattr(item, "keys") else set()
