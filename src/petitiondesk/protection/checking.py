"""What the search of a letter, and of the files made from it, has to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.remedies import Remedy, ReplaceWords, SetField
from petitiondesk.protection.finished import (
    IN_FILE,
    IN_FILE_NAME,
    IN_REASON,
    INITIALS,
    NAMED,
    PIECES,
    WITHHELD,
    FinishedFile,
)
from petitiondesk.protection.found import Form
from petitiondesk.protection.keeping import Kept
from petitiondesk.protection.passages import (
    Passage,
    as_told,
    begins_sentence,
    passages,
    read_otherwise,
)
from petitiondesk.protection.register import Register
from petitiondesk.protection.seams import Seams
from petitiondesk.protection.text import listen
from petitiondesk.protection.watchlist import KEPT_TEXTS, KEPT_WORDS, Sighting, Watchlist
from petitiondesk.protection.withheld import withheld

_SEVERITIES = {
    Form.FULL: Severity.BLOCK,
    Form.INITIALS: Severity.WARNING,
    Form.PIECES: Severity.WARNING,
}
_TOLD_IN_PART = {Form.INITIALS: INITIALS, Form.PIECES: PIECES}


class Protection:
    """A register made ready. What was searched once is remembered, for as long as this lives."""

    def __init__(self, register: Register) -> None:
        self._ears = Kept(listen, KEPT_WORDS).__getitem__
        self._named = Watchlist(register, self._ears)
        self._seams = Seams()
        self._shown = Kept(read_otherwise, KEPT_TEXTS)
        self._withheld: dict[Audience, tuple[Register, Watchlist]] = {}

    def check(self, letter: Letter) -> tuple[Finding, ...]:
        """Return what every reader of the letter would learn, its authors' notes included."""
        public = self.check_edition(letter, Audience.PUBLIC)
        recipient = self._check_withheld(letter, Audience.RECIPIENT)
        return (*public, *(found for found in recipient if found not in public))

    def check_edition(self, letter: Letter, audience: Audience) -> tuple[Finding, ...]:
        """Return what the edition for an audience must not tell."""
        return (
            *self._check_passages(letter, self._named, NAMED),
            *self._check_withheld(letter, audience),
        )

    def check_files(
        self, letter: Letter, audience: Audience, files: Iterable[FinishedFile]
    ) -> tuple[Finding, ...]:
        """Return what the finished files of an edition tell, by their names, words or metadata."""
        watchlists = (self._named, self._watchlist(letter, audience))
        return tuple(found for file in files for found in _in_file(file, watchlists))

    def _check_withheld(self, letter: Letter, audience: Audience) -> tuple[Finding, ...]:
        names = self._watchlist(letter, audience)
        content = edition(letter, audience).content
        return tuple(self._check_passages(content, names, WITHHELD))

    def _check_passages(self, letter: Letter, names: Watchlist, rule: str) -> Iterator[Finding]:
        texts = tuple(passages(letter))
        for passage in texts:
            yield from _findings(passage, names, rule, self._shown[passage.text])
        for seam in self._seams.of(texts):
            for sighting in names.search_seam(seam.before, seam.after):
                words = f"{seam.before} {seam.after}"[sighting.start : sighting.end]
                yield _finding(rule, sighting, seam.passage, words, None)

    def _watchlist(self, letter: Letter, audience: Audience) -> Watchlist:
        hidden = withheld(letter, audience)
        known = self._withheld.get(audience)
        if known is None or known[0] != hidden:
            known = self._withheld[audience] = hidden, Watchlist(hidden, self._ears)
        return known[1]


def _findings(
    passage: Passage, names: Watchlist, rule: str, otherwise: tuple[str, ...]
) -> Iterator[Finding]:
    """Yield what a passage tells, and what it tells where it is read otherwise."""
    sightings = names.search(passage.text)
    for sighting in sightings:
        words = passage.text[sighting.start : sighting.end]
        remedy = _remedy(passage, sighting, words)
        yield _finding(rule, sighting, passage, words, remedy)
    told = list(sightings)
    for shown in otherwise:
        for sighting in names.search(shown):
            if not any(_tells_no_more(sighting, each) for each in told):
                words = shown[sighting.start : sighting.end]
                yield _finding(rule, sighting, passage, words, None)
                told.append(sighting)


def _tells_no_more(sighting: Sighting, told: Sighting) -> bool:
    return sighting.entry == told.entry and told.form in (Form.FULL, sighting.form)


def _finding(
    rule: str, sighting: Sighting, passage: Passage, words: str, remedy: Remedy | None
) -> Finding:
    return Finding(
        rule=_TOLD_IN_PART.get(sighting.form, rule),
        severity=_SEVERITIES[sighting.form],
        where=passage.where,
        language=passage.language,
        data=_data(sighting, words, passage.language)
        | ({IN_REASON: 1} if passage.is_reason else {}),
        remedy=remedy,
    )


def _data(sighting: Sighting, words: str, language: str) -> dict[str, str | int]:
    return {"words": " ".join(words.split()), "alias": sighting.entry.alias_in(language)}


def _remedy(passage: Passage, sighting: Sighting, words: str) -> Remedy | None:
    alias = sighting.entry.alias_in(passage.language)
    if not alias:
        return None
    if passage.language:
        start = sighting.start
        if begins_sentence(passage.text, start):
            alias = alias[0].upper() + alias[1:]
        return ReplaceWords(passage.where, passage.language, words, alias, start)
    if not passage.field:
        return None
    text = passage.text
    return SetField(
        passage.where, passage.field, text[: sighting.start] + alias + text[sighting.end :]
    )


def _in_file(file: FinishedFile, watchlists: Iterable[Watchlist]) -> Iterator[Finding]:
    lists = tuple(watchlists)
    for _shown, sighting in _sightings(file.name, lists):
        yield _in_finished(IN_FILE_NAME, file, sighting, file.name)
    for text in file.passages:
        for shown, sighting in _sightings(text, lists):
            words = shown[sighting.start : sighting.end]
            yield _in_finished(IN_FILE, file, sighting, words)


def _sightings(text: str, lists: tuple[Watchlist, ...]) -> Iterator[tuple[str, Sighting]]:
    """Yield what each list finds in a text and in what its codes tell, read once for all."""
    for shown in (text, as_told(text)):
        for names in lists:
            yield from ((shown, sighting) for sighting in names.search(shown))


def _in_finished(rule: str, file: FinishedFile, sighting: Sighting, words: str) -> Finding:
    return Finding(
        rule=_TOLD_IN_PART.get(sighting.form, rule),
        severity=_SEVERITIES[sighting.form],
        where="files",
        data=_data(sighting, words, "") | {"file": file.name},
    )
