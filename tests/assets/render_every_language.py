"""Set one page in every language with the project's fonts alone; runs as a process of its own.

Fontconfig and Pango read FONTCONFIG_FILE once in a process, hence the process. It writes the page
as PDF/A-3a and prints what the engine complained about, one complaint a line.
Arguments: the folder of the fonts, the file with the letters, the file to write.
"""

import json
import logging
import sys
from html import escape
from pathlib import Path

from weasyprint import HTML

RIGHT_TO_LEFT = {"ug", "ar"}


def section(language: str, role: str, families: list[str], text: str) -> str:
    """Write a text plain, bold, italic and both in the chain of a role."""
    chain = ",".join(f"'{family}'" for family in families)
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    words = escape(text)
    styles = f"{words}<b>{words}</b><i>{words}</i><b><i>{words}</i></b>"
    return f'<p lang="{language}" dir="{direction}" style="font-family:{chain}">{role} {styles}</p>'


def main(fonts: Path, letters: Path, target: Path) -> None:
    """Set the page."""
    logging.basicConfig(stream=sys.stdout, level=logging.WARNING, format="%(message)s")
    chains = json.loads((fonts / "families.json").read_text(encoding="utf-8"))["languages"]
    texts = json.loads(letters.read_text(encoding="utf-8"))
    body = [
        section(language, role, families, texts[language])
        for language, roles in chains.items()
        for role, families in roles.items()
    ]
    page = f'<html lang="en"><title>Every language</title>{"".join(body)}</html>'
    HTML(string=page).write_pdf(target, pdf_variant="pdf/a-3a", pdf_tags=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
