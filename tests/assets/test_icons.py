"""The icons are plain drawings: they take the colour of the text and can do nothing else."""

import re
import runpy
from pathlib import Path

import pytest
from lxml import etree

ICONS = Path(__file__).parents[2] / "assets" / "icons"
FILES = sorted(ICONS.glob("*.svg"))
NAMESPACE = "{http://www.w3.org/2000/svg}"
SHAPES = {
    "circle": {"cx", "cy", "r"},
    "line": {"x1", "x2", "y1", "y2"},
    "path": {"d"},
    "rect": {"x", "y", "width", "height", "rx", "ry"},
}
FRAME = {
    "width": "24",
    "height": "24",
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
WANTED = """
    undo redo search plus trash grip-vertical arrow-up arrow-down chevron-down chevron-right more
    check circle-check circle-alert circle-dashed clock users speech lock unlock eye eye-off scale
    quote languages zoom-in zoom-out file file-plus folder-open save export book-open menu settings
    help x info calendar link paperclip mail building flag copy star sun moon refresh history pen
    list stamp globe
"""


def shapes(icon: Path) -> list[etree._Element]:
    return list(etree.parse(icon).getroot())


def test_every_icon_that_the_interface_draws_is_there():
    assert set(WANTED.split()) <= {icon.stem for icon in FILES}


def test_the_folder_holds_icons_their_licence_and_their_origin_only():
    others = {path.name for path in ICONS.iterdir()} - {icon.name for icon in FILES}
    assert others == {"LICENSE", "README.md", "lines.json"}
    assert (ICONS / "LICENSE").read_text(encoding="utf-8").startswith("ISC License")


def test_the_lines_are_those_of_the_drawings():
    made = runpy.run_path(str(ICONS.parents[1] / "packaging" / "make_icons"))
    assert (ICONS / "lines.json").read_text(encoding="utf-8") == made["text"]()


@pytest.mark.parametrize("icon", FILES, ids=lambda icon: icon.stem)
def test_an_icon_has_the_frame_of_all_icons(icon: Path):
    root = etree.parse(icon).getroot()
    assert root.tag == NAMESPACE + "svg"
    assert dict(root.attrib) == FRAME


@pytest.mark.parametrize("icon", FILES, ids=lambda icon: icon.stem)
def test_an_icon_holds_shapes_and_their_measures_only(icon: Path):
    assert shapes(icon)
    for shape in shapes(icon):
        assert isinstance(shape.tag, str), "neither comments nor instructions"
        assert set(shape.attrib) <= SHAPES[shape.tag.removeprefix(NAMESPACE)]
        assert not len(shape)
        assert not (shape.text or "").strip()


@pytest.mark.parametrize("icon", FILES, ids=lambda icon: icon.stem)
def test_a_measure_is_made_of_numbers_and_path_commands(icon: Path):
    measures = [value for shape in shapes(icon) for value in shape.attrib.values()]
    assert all(re.fullmatch(r"[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+", value) for value in measures)


@pytest.mark.parametrize("icon", FILES, ids=lambda icon: icon.stem)
def test_an_icon_is_small_and_declares_no_document_type(icon: Path):
    source = icon.read_bytes()
    assert len(source) < 2048
    assert b"<!" not in source
    assert b"<?" not in source
