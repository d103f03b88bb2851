"""Two hundred pages in which nobody of the register stands: real texts of ours, and near names.

The texts are what this repository holds anyway in ten languages (samples, the catalogue of law, the
interface's translations, the documentation); the near names are every surname of `near.json` with
every given name. Nothing is drawn by lot: the pages are the same in every run.
"""

import functools
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from petitiondesk.letter import codec
from petitiondesk.letter.tree import blocks

PAGE = 1_800
"""Characters of a page of letters: thirty lines of sixty."""

DENSE_PAGE = 900
"""Characters of a page of syllables or words: Hangul and Han say as much in half of them."""

ROOT = Path(__file__).parents[2]
NEAR = json.loads(Path(__file__).with_name("near.json").read_text(encoding="utf-8"))


@functools.cache
def clean_pages() -> tuple[str, ...]:
    """Returns the pages; each holds one language, but for the names in it."""
    return tuple(
        page
        for language, paragraphs in itertools.groupby(_paragraphs(), key=lambda each: each[0])
        for page in _cut(
            "\n".join(text for _language, text in paragraphs),
            DENSE_PAGE if language in ("ko", "zh") else PAGE,
        )
    )


def _cut(text: str, length: int) -> Iterator[str]:
    while text:
        end = len(text) if len(text) <= length else text.rfind("\n", 0, length) + 1 or length
        yield text[:end]
        text = text[end:]


def _paragraphs() -> Iterator[tuple[str, str]]:
    return iter(sorted(_sources(), key=lambda each: each[0]))  # stable: keeps the order of each


def _sources() -> Iterator[tuple[str, str]]:
    yield from _samples()
    yield from _law()
    yield from _interface()
    yield from _fixed_words()
    yield from _documentation()
    yield from _near_words()
    yield from _near_names()


def _samples() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "assets" / "samples").glob("*.letter")):
        for _path, block in blocks(codec.decode(path.read_bytes())):
            yield from ((language, text.markup) for language, text in block.texts.items())


def _law() -> Iterator[tuple[str, str]]:
    catalogue = (ROOT / "assets" / "law" / "provisions.json").read_bytes()
    for text in re.findall(rb'"((?:[^"\\]|\\.){40,})"', catalogue):
        yield "en", json.loads(b'"' + text + b'"')


def _interface() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "assets" / "i18n").glob("*.ts")):
        language = path.stem.rpartition("_")[2]
        for each in ET.parse(path).iter("translation"):
            yield language, "".join(each.itertext()).strip()


def _fixed_words() -> Iterator[tuple[str, str]]:
    """What pages say in each language whatever the letter, and the names of treaties in it."""
    folders = (ROOT / "templates" / "words", ROOT / "assets" / "law" / "names")
    for path in (path for folder in folders for path in sorted(folder.glob("??.json"))):
        yield path.stem, path.read_text(encoding="utf-8")


def _documentation() -> Iterator[tuple[str, str]]:
    for path in (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))):
        yield from (("en", line) for line in path.read_text(encoding="utf-8").splitlines())


def _near_words() -> Iterator[tuple[str, str]]:
    for language, sentences in NEAR["words"].items():
        yield from ((language, sentence) for sentence in sentences)


def _near_names() -> Iterator[tuple[str, str]]:
    for group, lists in NEAR["names"].items():
        language = group.partition("-")[0]
        sentences = NEAR["sentences"][language]
        names = tuple(_combined(lists))
        for number, three in enumerate(zip(names[::3], names[1::3], names[2::3], strict=False)):
            yield language, sentences[number % len(sentences)].format(*three)


def _combined(lists: dict[str, str]) -> Iterator[str]:
    joint = "" if lists["order"].endswith("joined") else " "
    left_out = {*NEAR["registered"], *NEAR["too_near"]}
    for surname, given in itertools.product(lists["surnames"].split(), lists["given"].split()):
        words = (given, surname) if lists["order"].startswith("given") else (surname, given)
        name = joint.join(words).replace("_", " ")
        if name not in left_out:
            yield name if lists["order"] != "surname first" or name.isascii() else _korean(name)


def _korean(name: str) -> str:
    """Korean names are written without a space."""
    return name.replace(" ", "") if "가" <= name[0] <= "힣" else name
