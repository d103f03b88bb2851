"""Both formats carry all words of a sample, whatever its script."""

import html
import json
import re
import subprocess
import unicodedata
import zipfile
from pathlib import Path

import pytest

from petitiondesk.desk.pages.prepare_page import prepare_page
from petitiondesk.letter.codec import decode
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Heading, Items
from tests.fakes.library import the_composer, the_library
from tests.typesetting.pdf_reading import arabic_words


@pytest.mark.parametrize(
    "name", ["prisoners-of-war", "forced-return", "special-procedures", "ten-languages"]
)
def test_both_formats_carry_all_words_of_a_sample(petitiondesk, tmp_path, name):
    content = petitiondesk("sample", name).stdout.encode()
    (tmp_path / "sample.letter").write_bytes(content)
    order = ("export", tmp_path / "sample.letter", "--to", tmp_path, "--json", "--draft")
    files = json.loads(petitiondesk(*order).stdout)["files"]
    letter = decode(content.strip())
    assert len(files) == 2 * len(letter.languages.all)
    for made in files:
        prepared = prepare_page(letter, made["language"], the_library(), draft=True)
        page = the_composer().compose(prepared)
        printed = _squeezed(_text(Path(made["path"])))
        missing = [w for w in _words(plain_text(page)) if _squeezed(w) not in printed]
        if made["kind"] == "docx":  # Word writes the labels of lists itself
            missing = [word for word in missing if word not in _label_words(page)]
        assert missing == [], made["path"]


def _words(text):
    """Return the words of a text; of right-to-left text those that no mark stands beside."""
    if re.search("[\u0600-\u06ff]", text):
        return arabic_words(text)
    return re.split(r"[\s:：.៖]+", text)  # notes are called before a colon


def _label_words(page):
    labels = {w for n in page.nodes if isinstance(n, Items) for x in n.labels for w in _words(x)}
    headings = {r.text for n in page.nodes if isinstance(n, Heading) for r in n.inlines}
    numbers = {w for text in headings for w in _words(text) if any(map(str.isdigit, w))}
    return labels | numbers


def _text(path):
    if path.suffix == ".pdf":
        command = ["pdftotext", path, "-"]
        return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    parts = zipfile.ZipFile(path)
    names = [n for n in parts.namelist() if n.startswith("word/") and n.endswith(".xml")]
    xml = "".join(parts.read(name).decode() for name in sorted(names))
    return html.unescape(re.sub(r"<[^>]+>", "", xml))


def _squeezed(text):
    """Return the visible characters, without hyphens: pdftotext joins words over lines."""
    visible = re.sub("[-\u200b-\u200f\u202a-\u202e\u2060-\u2069]", "", text)
    return "".join(unicodedata.normalize("NFC", visible).split())
