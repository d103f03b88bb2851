"""What keeps a PDF from being read aloud as it should: every fault, in words (ISO 14289-1)."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pikepdf

from tests.typesetting.pdf_reading import opened

BLOCKS = {"/P", "/H1", "/H2", "/H3", "/Note", "/TD", "/TH", "/Caption"}
LEVEL = re.compile(r"/H(\d)")
SHOWS = {"Tj", "TJ", "'", '"', "Do", "f", "F", "f*", "B", "B*", "S", "s", "sh"}

Element = pikepdf.Dictionary
Placed = tuple[Element, tuple[Element, ...]]


def faults(pdf: bytes) -> list[str]:
    """Every fault of a file; none where it is accessible."""
    file = opened(pdf)
    placed = list(_placed(file))
    found = [*_of_document(file), *_of_headings(placed), *_of_bookmarks(file, placed)]
    for check in (_of_languages, _of_lists, _of_tables, _of_descriptions, _of_notes):
        found += check(placed)
    return [*found, *_of_links(file, placed), *_of_pages(file, placed)]


def _placed(file: pikepdf.Pdf) -> Iterator[Placed]:
    """Every element of the structure in reading order, with those around it."""
    waiting: list[Placed] = [(file.Root.StructTreeRoot, ())]
    while waiting:
        element, around = waiting.pop()
        if "/S" in element:
            yield element, around
        kids = (each for each in _kids(element) if isinstance(each, Element) and "/S" in each)
        inner = (*around, element)
        waiting += reversed([(kid, inner) for kid in kids])


def _kids(element: Element) -> list:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _is(element: Element, *names: str) -> bool:
    return str(element.S) in names


def _of_document(file: pikepdf.Pdf) -> Iterator[str]:
    root = file.Root
    if not str(root.get("/Lang", "")):
        yield "no language"
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "not tagged"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "the title is not shown"
    if not str(file.docinfo.get("/Title", "")).strip():
        yield "no title"


def _of_languages(placed: list[Placed]) -> Iterator[str]:
    for element, around in placed:
        if str(element.S) in BLOCKS and _has_text(element):
            named = [each for each in (element, *around) if "/Lang" in each]
            if not named:
                yield f"{element.S} without a language"


def _has_text(element: Element) -> bool:
    waiting = [element]
    while waiting:
        for kid in _kids(waiting.pop()):
            if isinstance(kid, int):
                return True
            if isinstance(kid, Element) and "/S" in kid and not _is(kid, "/Figure", "/Form"):
                waiting.append(kid)
    return False


def _of_headings(placed: list[Placed]) -> Iterator[str]:
    levels = [int(found[1]) for element, _ in placed if (found := LEVEL.fullmatch(str(element.S)))]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"headings of levels {levels}"
    yield from (
        f"heading {after} after {before}"
        for before, after in pairwise(levels)
        if after > before + 1
    )


def _of_bookmarks(file: pikepdf.Pdf, placed: list[Placed]) -> Iterator[str]:
    headings = {number for number, (element, _) in enumerate(placed) if LEVEL.match(str(element.S))}
    marks = []
    with file.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            mark = waiting.pop()
            marks.append(mark)
            waiting += mark.children
    if len(marks) < len({_text_of(placed[each][0]) for each in headings}):
        yield f"{len(marks)} bookmarks for {len(headings)} headings"
    yield from ("a bookmark without words" for mark in marks if not str(mark.title).strip())


def _text_of(element: Element) -> tuple[int, ...]:
    return element.objgen


def _of_lists(placed: list[Placed]) -> Iterator[str]:
    for element, around in placed:
        if _is(element, "/LI") and not (around and _is(around[-1], "/L")):
            yield "an item outside of a list"
        if _is(element, "/L"):
            inside = {str(kid.S) for kid in _kids(element) if isinstance(kid, Element)}
            if not inside <= {"/LI", "/Caption", "/L"}:
                yield f"a list of {sorted(inside)}"
        if _is(element, "/LI"):
            inside = {str(kid.S) for kid in _kids(element) if isinstance(kid, Element)}
            if not inside <= {"/Lbl", "/LBody"} or "/LBody" not in inside:
                yield f"an item of {sorted(inside)}"


def _of_tables(placed: list[Placed]) -> Iterator[str]:
    tables = {element.objgen for element, _ in placed if _is(element, "/Table")}
    headed = {each.objgen for element, around in placed if _is(element, "/TH") for each in around}
    yield from ("a table without headers" for table in tables if table not in headed)


def _of_descriptions(placed: list[Placed]) -> Iterator[str]:
    for element, _ in placed:
        if _is(element, "/Figure") and not str(element.get("/Alt", "")).strip():
            yield "a picture without words"


def _of_notes(placed: list[Placed]) -> Iterator[str]:
    notes = [element for element, _ in placed if _is(element, "/Note")]
    names = [str(element.get("/ID", "")) for element in notes]
    if len(set(names)) != len(names) or "" in names:
        yield "notes that cannot be told apart"


def _of_links(file: pikepdf.Pdf, placed: list[Placed]) -> Iterator[str]:
    """Yield links and fields that say nothing, or that no tag holds."""
    held = {
        kid.Obj.objgen
        for element, _ in placed
        for kid in _kids(element)
        if isinstance(kid, Element) and kid.get("/Type") == "/OBJR"
    }
    for page in file.pages:
        for note in page.get("/Annots", []):
            if note.objgen not in held:
                yield f"{note.Subtype} that no tag holds"
            said = "/TU" if note.Subtype == "/Widget" else "/Contents"
            if not str(note.get(said, "")).strip():
                yield f"{note.Subtype} without words"


def _of_pages(file: pikepdf.Pdf, placed: list[Placed]) -> Iterator[str]:
    """Yield what is drawn outside of tags and artifacts, and tags that hold nothing or twice."""
    held: dict[tuple[int, int], list[int]] = {}
    for element, around in placed:
        page = next((each.Pg for each in (element, *reversed(around)) if "/Pg" in each), None)
        for kid in _kids(element):
            if isinstance(kid, int) and page is not None:
                held.setdefault(page.objgen, []).append(kid)
    for number, page in enumerate(file.pages, start=1):
        drawn = list(_marked(page))
        if None in drawn:
            yield f"page {number}: something drawn that is neither text nor artifact"
        tagged = held.get(page.obj.objgen, [])
        if sorted(tagged) != sorted({each for each in drawn if isinstance(each, int)}):
            yield f"page {number}: tags hold {len(tagged)} pieces of {len(set(drawn))}"
        if page.get("/Tabs") != "/S":
            yield f"page {number}: fields are not reached in reading order"


def _marked(page: pikepdf.Page) -> Iterator[int | str | None]:
    """For everything that is drawn: its tag's number, "artifact", or None."""
    around: list[int | str | None] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            around.append(_mark(operands))
            if isinstance(around[-1], int):
                yield around[-1]  # a space alone draws nothing
        elif name == "EMC":
            around.pop()
        elif name in SHOWS:
            yield next((each for each in reversed(around) if each is not None), None)


def _mark(operands: list) -> int | str | None:
    if str(operands[0]) == "/Artifact":
        return "artifact"
    if len(operands) > 1 and isinstance(operands[1], Element) and "/MCID" in operands[1]:
        return int(operands[1].MCID)
    return None
