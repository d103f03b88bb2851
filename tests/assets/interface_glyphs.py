"""Lay out a text in every language as the interface does; runs as a process of its own.

It writes out the words for which Qt lacks a glyph, one language and weight a line; nothing when all
is well. Fontconfig must offer no font, so that only the project's can answer.
Arguments: the folder of the fonts, the file with the letters.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

WEIGHTS = (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold)


def lacks(text: str, font: QFont) -> bool:
    """Tell whether a run of the text contains the glyph that stands for a missing one."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def fonts_of(families: list[str]) -> Iterator[QFont]:
    """Make the font of a chain in every weight of the interface."""
    for weight in WEIGHTS:
        font = QFont()
        font.setFamilies(families)
        font.setWeight(weight)
        yield font


def main(folder: Path, letters: Path) -> None:
    """Report every word that Qt cannot set."""
    application = QGuiApplication(["interface-glyphs"])
    index = json.loads((folder / "families.json").read_text(encoding="utf-8"))
    for file in index["files"]:
        QFontDatabase.addApplicationFont(str(folder / file["file"]))
    for language, text in json.loads(letters.read_text(encoding="utf-8")).items():
        for font in fonts_of(index["languages"][language]["interface"]):
            missing = [word for word in text.split() if lacks(word, font)]
            if missing:
                sys.stdout.write(" ".join((language, font.weight().name, *missing)) + "\n")
    application.quit()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
