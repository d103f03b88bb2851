"""A whole export of ten languages in two formats, against the sum of single renders.

Ours is what a person waits for: checks, pages that carry the edition they are made from, the search
for protected names in what was set, and the files on the disk. The other side sets the same twenty
files one after another without what travels inside, and does nothing else. Both are wall-clock
time, with the two warm workers that the desk has.

It means something only where two cores have nothing else to do: on a busy machine two workers get
hardly more of them than one, and setting all files side by side, and nothing else, is no faster.
"""

import itertools
import tempfile
from pathlib import Path
from time import perf_counter

from msgspec.structs import replace

from benches.measuring import Bench, median_of_pairs
from petitiondesk import resources
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Progress
from petitiondesk.desk.library import Library
from petitiondesk.desk.pages.prepare_page import prepare_page
from petitiondesk.letter.codec import decode
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.letter.values import Text
from petitiondesk.typesetting.typesetter import Typesetter

SAMPLE, LANGUAGES = "ten-languages", 10


class _Patient:
    """Hears of progress, and waits."""

    def report(self, progress: Progress) -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        """Never."""
        return False


class _Bench:
    """The sample as the letter of one organisation, another text at each turn."""

    def __init__(self, library: Library, typesetter: Typesetter, folder: Path) -> None:
        self._library = library
        self._typesetter = typesetter
        self._folder = folder
        self._turns = itertools.count()
        sample = decode(resources.find().samples().file(SAMPLE))
        assert len(sample.languages.all) == LANGUAGES
        alone = sample.signatories[:1]
        self._letter = replace(sample, consent=Consent.NONE, signatories=alone)

    def export(self) -> float:
        """Export it, and return the seconds."""
        letter, out = self._edited(), self._folder / str(next(self._turns))
        out.mkdir()
        order = ExportOrder(folder=out, languages=letter.languages.all)
        started = perf_counter()
        result = Exporter(self._library, self._typesetter).export(letter, order, _Patient())
        seconds = perf_counter() - started
        assert len(result.files) == 2 * LANGUAGES, result.findings
        return seconds

    def single_renders(self) -> float:
        """Set its files one by one, and return the sum of the seconds."""
        letter = self._edited()
        pages = [
            prepare_page(letter, code, self._library, draft=False) for code in letter.languages.all
        ]
        started = perf_counter()
        for page in pages:
            self._typesetter.pdf(page).result()
            self._typesetter.docx(page).result()
        return perf_counter() - started

    def _edited(self) -> Letter:
        opening, turn = self._letter.opening, next(self._turns)
        texts = {
            code: Text(markup=f"{text.markup} ({turn})") for code, text in opening.texts.items()
        }
        return replace(self._letter, opening=replace(opening, texts=texts))


def _ratio() -> float:
    found = resources.find()
    typesetter = Typesetter(templates=found.templates, assets=found.assets)
    try:
        with tempfile.TemporaryDirectory() as folder:
            bench = _Bench(found.library(), typesetter, Path(folder))
            return median_of_pairs(bench.export, bench.single_renders, pairs=5)
    finally:
        typesetter.close()


BENCH = Bench("export", "ten languages, two formats", "twenty single renders", 0.7, _ratio)
