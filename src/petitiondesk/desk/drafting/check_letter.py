"""Checking a letter: readiness, the law, characters the fonts can show.

What the authors kept with a reason is marked with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass

from petitiondesk.desk.errors import LawUncheckedError
from petitiondesk.desk.library import Library
from petitiondesk.desk.pages.prepare_page import prepare_page
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.waiting import PATIENT, Asker, outcome
from petitiondesk.letter import readiness
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.keeping import with_kept
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import blocks
from petitiondesk.letter.written import where_written
from petitiondesk.typesetting.errors import BadPictureError, TypesettingError
from petitiondesk.typesetting.messages import MissingGlyph


def check_letter(letter: Letter, library: Library) -> tuple[Finding, ...]:
    """Return what can be said of the letter without setting it, in the order of the paper."""
    found = (
        *readiness.check(letter),
        *_layout_is_known(letter, library),
        *_time_zone_is_known(letter, library),
        *_provisions_are_known(letter, library),
    )
    return with_kept(letter, found)


def check_law(
    letter: Letter, library: Library, typesetter: Typesetter, asker: Asker = PATIENT
) -> tuple[Finding, ...]:
    """Return what the law and the forms of address have to say, in the order of the paper.

    The worker checks: the law takes memory that a letter in hand can do without.

    Raises:
        CancelledError: if the asker cancelled.
        LawUncheckedError: if the worker could not tell.
    """
    return told_of_law(letter, typesetter.law_findings(letter, library.today()), asker)


def told_of_law(
    letter: Letter, answer: Future[tuple[Finding, ...]], asker: Asker
) -> tuple[Finding, ...]:
    """Return what the law says: an answer of the typesetter's to a question about this letter.

    Raises:
        CancelledError: if the asker cancelled.
        LawUncheckedError: if the worker could not tell.
    """
    try:
        found = outcome(answer, asker)
    except TypesettingError as cause:  # no page was asked for, and nothing about one is told
        raise LawUncheckedError from cause
    return with_kept(letter, found)


def check_print(
    letter: Letter, library: Library, typesetter: Typesetter, asker: Asker = PATIENT
) -> tuple[Finding, ...]:
    """Return what paper would lack: a picture that cannot be used, characters without a glyph.

    Raises:
        CancelledError: if the asker cancelled.
        TypesettingError: if the worker could not tell.
    """
    return told_of_print(letter, ask_of_print(letter, library, typesetter), asker)


@dataclass(frozen=True, slots=True)
class PrintAsked:
    """What was asked about paper, of all workers at once.

    Attributes:
        logo: brings the picture made safe; None where there is none.
        glyphs: bring, by language, the characters that no typeface shows.
    """

    logo: Future[bytes] | None
    glyphs: Mapping[str, Future[tuple[MissingGlyph, ...]]]

    def give_up(self) -> None:
        """Have nothing more answered."""
        for each in (self.logo, *self.glyphs.values()):
            if each is not None:
                each.cancel()


def ask_of_print(letter: Letter, library: Library, typesetter: Typesetter) -> PrintAsked:
    """Ask what paper would lack; `told_of_print` waits for the answers."""
    logo = letter.letterhead.logo
    return PrintAsked(
        logo=typesetter.picture(logo.image) if logo else None,
        glyphs={
            language: typesetter.missing_glyphs(
                prepare_page(letter, language, library, audience=Audience.ARCHIVE, draft=True)
            )
            for language in letter.languages.all
            if language in library.words
        },
    )


def told_of_print(letter: Letter, asked: PrintAsked, asker: Asker) -> tuple[Finding, ...]:
    """Return what paper would lack.

    Raises:
        CancelledError: if the asker cancelled.
        TypesettingError: if the worker could not tell.
    """
    try:
        found = (*_logo(letter, asked, asker), *_glyphs(letter, asked, asker))
    finally:
        asked.give_up()
    return with_kept(letter, found)


def _layout_is_known(letter: Letter, library: Library) -> Iterator[Finding]:
    if letter.layout not in library.layouts:
        data = {"layout": letter.layout}
        yield Finding(rule="layout.unknown", severity=Severity.BLOCK, where="layout", data=data)


def _time_zone_is_known(letter: Letter, library: Library) -> Iterator[Finding]:
    if letter.embargo and letter.embargo.time_zone not in library.time_zones:
        data = {"time_zone": letter.embargo.time_zone}
        yield Finding(
            rule="embargo.time_zone_unknown", severity=Severity.ERROR, where="embargo", data=data
        )


def _logo(letter: Letter, asked: PrintAsked, asker: Asker) -> Iterator[Finding]:
    logo = letter.letterhead.logo
    if logo is None or asked.logo is None:
        return
    try:
        outcome(asked.logo, asker)
    except BadPictureError:
        yield Finding(rule="logo.unusable", severity=Severity.BLOCK, where=logo.id)


def _provisions_are_known(letter: Letter, library: Library) -> Iterator[Finding]:
    for basis in letter.legal_bases:
        if not library.knows(basis.provision):
            yield Finding(
                rule="legal_basis.unknown_provision",
                severity=Severity.BLOCK,
                where=basis.id,
                data={"provision": basis.provision},
            )


def _glyphs(letter: Letter, asked: PrintAsked, asker: Asker) -> Iterator[Finding]:
    """Find what no typeface shows: in a text of no language once, though every page has it."""
    told: set[tuple[str, str, str]] = set()
    for language, answer in asked.glyphs.items():
        for missing in outcome(answer, asker):
            found = _glyph(letter, missing, missing.language or language)
            own = found.language if _is_block(letter, found.where) else ""
            place = (found.where, missing.character, own)
            if place not in told:
                told.add(place)
                yield found


def _glyph(letter: Letter, missing: MissingGlyph, language: str) -> Finding:
    near = missing.source or letter.id
    return Finding(
        rule="glyph.missing",
        severity=Severity.ERROR,
        where=where_written(letter, missing.character, language, near),
        language=language,
        data={"character": missing.character, "code": f"U+{ord(missing.character[0]):04X}"},
    )


def _is_block(letter: Letter, part_id: str) -> bool:
    return any(block.id == part_id for _path, block in blocks(letter))
