"""Footnotes: the sources of facts, and provisions cited in full for the first time."""

from __future__ import annotations

from petitiondesk.letter.letter import Fact
from petitiondesk.letter.source import Source, SourceKind
from petitiondesk.page.dates import written_date
from petitiondesk.page.forms import compose, fill, merged
from petitiondesk.page.numbering import counted, in_digits
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import clean
from petitiondesk.page.tree import Inline, Note, NoteMark, Run
from petitiondesk.page.words import Words


class Footnotes:
    """Collects the footnotes of one page tree while it is built, and numbers them."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._notes: list[Note] = []

    @property
    def notes(self) -> tuple[Note, ...]:
        """The footnotes so far, in order."""
        return tuple(self._notes)

    def call(self, inlines: tuple[Inline, ...], source: str) -> tuple[Inline, ...]:
        """Add a footnote and return the mark that calls it; nothing for a note without text."""
        if not inlines:
            return ()
        number = len(self._notes) + 1
        label = in_digits(str(number), self._setting.words)
        self._notes.append(Note(number, label, merged(inlines), source))
        return (NoteMark(number),)


def fact_sources(fact: Fact, setting: Setting) -> tuple[Inline, ...]:
    """Return what the footnote of a fact says: its sources; confidential ones only counted."""
    entries: list[tuple[Inline, ...]] = []
    for source in fact.sources:
        entry = () if source.confidential else _source(source, setting, first=not entries)
        entries += [entry] if entry else []
    count = setting.edition.confidential_sources.get(fact.id, 0)
    if count:
        hidden = counted(setting.words.confidential, count, setting.words)
        entries.append((Run(_opening(hidden, first=not entries)),))
    return joined(entries, setting.words.remark_separator)


def source_note(source: Source, setting: Setting) -> tuple[Inline, ...]:
    """Return what the footnote of a quotation says: its source, unless that is confidential."""
    return () if source.confidential else merged(_source(source, setting, first=True))


def named_source(source: Source, setting: Setting) -> tuple[Inline, ...]:
    """Return a source in a few words: who published it, else its title; and when."""
    words, tag = setting.words, setting.tag(source.language)
    who = _run(clean(source.publisher), tag) or _title(source, setting, first=False)
    date = _run(written_date(source.date, words))
    return joined([part for part in (who, date) if part], words.comma) if who else ()


def joined(entries: list[tuple[Inline, ...]], separator: str) -> tuple[Inline, ...]:
    """Return the entries with the separator between them."""
    inlines: list[Inline] = []
    for entry in entries:
        inlines += [Run(separator), *entry] if inlines else entry
    return merged(inlines)


def _source(source: Source, setting: Setting, *, first: bool) -> tuple[Inline, ...]:
    words = setting.words
    address = _address(clean(source.url))
    entries = (
        _title(source, setting, first=first),
        _run(clean(source.publisher), setting.tag(source.language)),
        _run(written_date(source.date, words)),
        address,
        _accessed(source, words) if address else (),
    )
    return joined([entry for entry in entries if entry], words.comma)


def _title(source: Source, setting: Setting, *, first: bool) -> tuple[Inline, ...]:
    """Return the title between quotation marks; where there is none, what kind of source it is."""
    title = _run(clean(source.title), setting.tag(source.language))
    if title:
        return compose(setting.words.source_title, title=title)
    if source.kind is SourceKind.OTHER:
        return ()
    return _run(_opening(setting.words.source_kinds[source.kind], first=first))


def _opening(fixed: str, *, first: bool) -> str:
    """Return fixed words with a capital where they open the note, in scripts that have capitals."""
    return fixed[:1].upper() + fixed[1:] if first else fixed


def _accessed(source: Source, words: Words) -> tuple[Inline, ...]:
    date = written_date(source.accessed, words)
    return _run(fill(words.accessed, date=date)) if date else ()


def _address(url: str) -> tuple[Inline, ...]:
    return (Run(url, link=url if url.startswith("https://") else ""),) if url else ()


def _run(text: str, language: str = "") -> tuple[Inline, ...]:
    return (Run(text, language=language),) if text else ()
