"""Words inside a style sheet."""

from __future__ import annotations

from petitiondesk.letter.characters import printable


def css_string(text: str) -> str:
    """Return `text` as a quoted string of a style sheet (CSS Syntax Level 3, section 4.3.5)."""
    escaped = "".join(
        character if character.isalnum() else f"\\{ord(character):x} "
        for character in printable(text)
    )
    return f'"{escaped}"'
