"""The colours of the interface, by what they are for, in a light and a dark set.

Texts stand at 4.5:1 or better on every ground they are used on, edges that say where a control
is at 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); tests/ui/looks/test_tokens.py holds the pairs.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPalette

_MIDDLE_LIGHTNESS = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours, as ``#RRGGBB``.

    Attributes:
        window: the ground of forms.
        rail: the ground of the steps.
        surface: cards and fields.
        desk: what the paper lies on.
        ink: text.
        muted: text that is less important.
        placeholder: what an empty field suggests.
        edge: around whatever can be used.
        hairline: between things; carries no meaning.
        accent: the one primary button, the focus, links.
        accent_strong: the same while pressed or under the pointer.
        on_accent: text on the accent.
        soft: the ground of quotations and of what is selected.
        ready: finished.
        attention: something to finish.
        attention_soft: the ground of a readiness card.
        problem: something is wrong.
        problem_soft: the ground of what is wrong.
        shadow: under paper.
    """

    window: str
    rail: str
    surface: str
    desk: str
    ink: str
    muted: str
    placeholder: str
    edge: str
    hairline: str
    accent: str
    accent_strong: str
    on_accent: str
    soft: str
    ready: str
    attention: str
    attention_soft: str
    problem: str
    problem_soft: str
    shadow: str


LIGHT = Tokens(
    window="#F6F5F1",
    rail="#ECEAE4",
    surface="#FFFFFF",
    desk="#E2DED6",
    ink="#1D232B",
    muted="#555B64",
    placeholder="#696E77",
    edge="#827C70",
    hairline="#DAD6CD",
    accent="#0B5561",
    accent_strong="#083F48",
    on_accent="#FFFFFF",
    soft="#E1EEF0",
    ready="#1B6B45",
    attention="#824600",
    attention_soft="#FCF0DA",
    problem="#9C2A1B",
    problem_soft="#FBE9E5",
    shadow="#4A443A",
)

DARK = Tokens(
    window="#191B1F",
    rail="#131518",
    surface="#212429",
    desk="#0E1013",
    ink="#ECEDEF",
    muted="#A9AFB9",
    placeholder="#9AA0AB",
    edge="#7A828E",
    hairline="#33373E",
    accent="#5FBFCC",
    accent_strong="#83D3DE",
    on_accent="#06262B",
    soft="#1E363B",
    ready="#6CCB97",
    attention="#F0B35B",
    attention_soft="#392A12",
    problem="#F2978A",
    problem_soft="#40211D",
    shadow="#000000",
)


def ground(theme: str, *, system_is_dark: bool) -> str:
    """Return the colour of an empty window, for a theme by its name."""
    dark = system_is_dark if theme == "system" else theme == "dark"
    return (DARK if dark else LIGHT).window


def tokens_of(palette: QPalette) -> Tokens:
    """Return the set that a palette was made from."""
    dark = palette.window().color().lightness() < _MIDDLE_LIGHTNESS
    return DARK if dark else LIGHT
