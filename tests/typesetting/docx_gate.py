"""What keeps a Word document from being read aloud as it should: every fault, in words.

What Word's accessibility checker looks at, and more: every run names the language of its script.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from tests.typesetting.docx_reading import WP, V, W, parts_of, plain

TEXTS = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml")
COMPLEX = re.compile("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0e7f\u1780-\u17ff]")
EAST_ASIAN = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DC = "{http://purl.org/dc/elements/1.1/}"
MERGED = (f"{W}vMerge", f"{W}hMerge")
LEVEL = re.compile(r"Heading(\d)")


def faults(docx: bytes) -> list[str]:
    """Every fault of a document; none where it is accessible."""
    parts = parts_of(docx)
    roots = {name: etree.fromstring(parts[name]) for name in parts if TEXTS.fullmatch(name)}
    body = roots["word/document.xml"]
    found = [*_of_properties(parts), *_of_headings(body), *_of_notes(roots)]
    for name, root in sorted(roots.items()):
        for check in (_of_runs, _of_tables, _of_pictures, _of_links, _of_space):
            found += (f"{name}: {fault}" for fault in check(root))
    return found


def _of_properties(parts: dict[str, bytes]) -> Iterator[str]:
    core = etree.fromstring(parts["docProps/core.xml"])
    title, language = (core.findtext(f"{DC}{name}") for name in ("title", "language"))
    styles = etree.fromstring(parts["word/styles.xml"])
    default = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if not (title or "").strip():
        yield "no title"
    named = set() if default is None else set(default.attrib.values())
    if not language or language not in named:
        yield f"language {language} is not that of the text: {sorted(named)}"


def _of_headings(body: etree._Element) -> Iterator[str]:
    styles = (each.get(f"{W}val", "") for each in body.iter(f"{W}pStyle"))
    levels = [int(found[1]) for style in styles if (found := LEVEL.fullmatch(style))]
    if levels[:1] != [1]:
        yield f"the first heading is of level {levels[:1]}"
    if levels.count(1) > 1:
        yield "several headings of level 1"
    yield from (
        f"heading {after} after {before}"
        for before, after in pairwise(levels)
        if after > before + 1
    )
    for each in body.iter(f"{W}p"):
        style = each.find(f"{W}pPr/{W}pStyle")
        if style is not None and LEVEL.fullmatch(style.get(f"{W}val", "")) and not plain(each):
            yield "a heading without words"


def _of_notes(roots: dict[str, etree._Element]) -> Iterator[str]:
    called = [
        each.get(f"{W}id") for each in roots["word/document.xml"].iter(f"{W}footnoteReference")
    ]
    notes = roots.get("word/footnotes.xml", ())
    there = [each.get(f"{W}id") for each in notes if each.get(f"{W}type") is None]
    if sorted(set(called)) != sorted(there):
        yield f"notes {there} are called as {called}"


def _of_runs(root: etree._Element) -> Iterator[str]:
    for run in root.iter(f"{W}r"):
        text, language = plain(run), run.find(f"{W}rPr/{W}lang")
        said = {} if language is None else language.attrib
        if text and language is None:
            yield f"no language: {text[:20]}"
        if COMPLEX.search(text) and not said.get(f"{W}bidi"):
            yield f"no complex language: {text[:20]}"
        if EAST_ASIAN.search(text) and not said.get(f"{W}eastAsia"):
            yield f"no East Asian language: {text[:20]}"
        if RIGHT_TO_LEFT.search(text) and run.find(f"{W}rPr/{W}rtl") is None:
            yield f"no direction: {text[:20]}"


def _of_tables(root: etree._Element) -> Iterator[str]:
    """Signature grids lay out and tabulate nothing: they are described, and have no heading row."""
    for table in root.iter(f"{W}tbl"):
        for name in ("tblCaption", "tblDescription"):
            described = table.find(f"{W}tblPr/{W}{name}")
            if described is None or not described.get(f"{W}val"):
                yield f"a table without {name}"
        if any(row.find(f"{W}trPr/{W}cantSplit") is None for row in table.iter(f"{W}tr")):
            yield "a row that may be split"
        spans = [each for each in table.iter(f"{W}gridSpan") if each.get(f"{W}val") != "1"]
        if spans or next(table.iter(*MERGED), None) is not None:
            yield "merged cells"


def _of_pictures(root: etree._Element) -> Iterator[str]:
    if any(not shown.get("descr") for shown in root.iter(f"{WP}docPr")):
        yield "a picture without words"
    if any(not shape.get("alt") for shape in root.iter(f"{V}shape")):
        yield "a shape without words"


def _of_links(root: etree._Element) -> Iterator[str]:
    for link in root.iter(f"{W}hyperlink"):
        if not plain(link).strip() or not (link.get(f"{R}id") or link.get(f"{W}anchor")):
            yield "a link without words, or to nowhere"
    for instruction in root.iter(f"{W}instrText"):
        if (instruction.text or "").split()[:1] == ["HYPERLINK"] and not _shown_of(instruction):
            yield "a link without words"


def _shown_of(instruction: etree._Element) -> str:
    """What stands for a field until it is computed anew: the words up to its end."""
    shown = ""
    for run in instruction.getparent().itersiblings(f"{W}r"):
        mark = run.find(f"{W}fldChar")
        if mark is not None and mark.get(f"{W}fldCharType") == "end":
            break
        shown += plain(run)
    return shown.strip()


def _of_space(root: etree._Element) -> Iterator[str]:
    """Space is made by styles; a paragraph may be empty where a cell or a margin needs one."""
    for each in root.iter(f"{W}p"):
        alone = (
            each.getparent().tag in {f"{W}tc", f"{W}hdr", f"{W}ftr"}
            and len(each.getparent().findall(f"{W}p")) == 1
        )
        drawn = next(each.iter(f"{WP}docPr", f"{V}shape", f"{W}fldChar"), None)
        separates = next(each.iter(f"{W}separator", f"{W}continuationSeparator"), None)
        if not plain(each).strip() and not alone and drawn is None and separates is None:
            yield "an empty paragraph"
