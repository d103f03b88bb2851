"""LibreOffice opens the documents and prints every word of them."""

import os
import subprocess
import unicodedata

import pytest

from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.fonts import font_configuration
from tests.typesetting.docx_trees import FONT_FOLDER, FONTS, LOGO, TEMPLATE, bare
from tests.typesetting.trees import letter_tree, printed_words

LANGUAGES = ("en", "ko", "uk")  # pdftotext gives the clusters of Indic scripts in another order


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The text of each language's document as LibreOffice prints it."""
    folder = tmp_path_factory.mktemp("libreoffice")
    for code in LANGUAGES:
        document = write_docx(letter_tree(code, logo=LOGO, signatories=9), TEMPLATE, FONTS)
        (folder / f"{code}.docx").write_bytes(document)
    with font_configuration(FONT_FOLDER) as fonts:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder]
        environment = {**os.environ, "HOME": str(folder), "FONTCONFIG_FILE": str(fonts)}
        files = [folder / f"{code}.docx" for code in LANGUAGES]
        subprocess.run([*convert, *files], env=environment, check=True, capture_output=True)
    return {code: text_of(folder / f"{code}.pdf") for code in LANGUAGES}


def text_of(file):
    return subprocess.check_output(["pdftotext", "-enc", "UTF-8", file, "-"]).decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_lost(code, printed):
    shown = bare(printed[code])
    words = [word for text in printed_words(letter_tree(code)) for word in text.split()]
    lost = [word for word in words if unicodedata.normalize("NFC", word) not in shown]
    assert not lost


def test_pages_are_counted(printed):
    assert "Page 1 of 2" in printed["en"]
    assert "Page 2 of 2" in printed["en"]
