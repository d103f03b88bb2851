"""Which samples there are, and how the program is asked for them."""

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from petitiondesk import resources
from petitiondesk.letter.codec import decode
from petitiondesk.letter.letter import Consent, Display, Letter
from sampling.identities import Identities, Identity, endorse
from sampling.program import run, succeeds

EDITIONS = ("public", "recipient", "archive")
Made = dict[str, Any]
"""A file, as the program tells of it."""

SIGNATURES = 5
"""How many the one letter gets that many sign."""


@dataclass(frozen=True)
class Sample:
    """A file that was exported.

    Attributes:
        path: where it is, below the folder of the samples.
        letter: the built-in letter that it is made of.
        edition: for whom.
        state: `draft`, `unsigned`, `sealed`, or `signed` by others besides.
        kind: `pdf`, `docx`, `digest` or `press`.
        language: code of its language.
        signatures: how many are in it.
        pages: how many the program says it has; 0 for a Word document.
        size: in bytes.
    """

    path: str
    letter: str
    edition: str
    state: str
    kind: str
    language: str
    signatures: int
    pages: int
    size: int


@dataclass(frozen=True)
class _Source:
    """A built-in letter, ready to be exported."""

    name: str
    file: Path
    letter: Letter
    is_ready: bool
    endorsements: tuple[Path, ...]

    @property
    def named(self) -> tuple[str, ...]:
        """Ids of the signatories whom every edition names."""
        return tuple(s.id for s in self.letter.signatories if s.display is Display.PUBLIC)


@dataclass(frozen=True)
class _Order:
    """One call of the program."""

    source: _Source
    edition: str
    state: str
    formats: tuple[str, ...]
    places: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """Where its files lie, below the folder of the samples."""
        return f"{self.source.name}/{self.edition}/{self.state}"


class Making:
    """Makes samples in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._letters = folder / "letters"
        self._letters.mkdir(parents=True, exist_ok=True)
        self._identities = Identities(folder / "identities")

    def make(self, names: list[str]) -> list[Sample]:
        """Make every sample of the named letters; as many at a time as there are processors."""
        self._identities.exporter()  # before two at a time would make it
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            sources = list(pool.map(self._source, names))
            orders = _orders(sources)
            made = list(pool.map(self._export, orders))
            sealed = [
                (order, sample)
                for order, samples in zip(orders, made, strict=True)
                for sample in samples
                if order.places
            ]
            made += pool.map(lambda each: self._with_signatures(*each), sealed)
        return [sample for samples in made for sample in samples]

    def _source(self, name: str) -> _Source:
        file = self._letters / f"{name}.letter"
        file.write_bytes(resources.find().samples().file(name))
        letter = decode(file.read_bytes())
        is_ready = succeeds("check", file)
        asks = is_ready and letter.consent is Consent.REQUIRED
        endorsed = endorse(file, name, letter, self._identities) if asks else []
        return _Source(name, file, letter, is_ready, tuple(endorsed))

    def _export(self, order: _Order) -> list[Sample]:
        folder = self._folder / order.folder
        folder.mkdir(parents=True, exist_ok=True)
        source, more = order.source, _options(order, self._identities.exporter())
        asked = ("--edition", order.edition, "--as", ",".join(order.formats), "--force")
        answer = run("export", source.file, "--to", folder, *asked, *more)
        paths = [folder / Path(made["path"]).name for made in answer["files"]]
        return [
            self._sample(path, order, made, int(order.state in {"sealed", "signed"}))
            for path, made in zip(paths, answer["files"], strict=True)
        ]

    def _sample(self, path: Path, order: _Order, made: Made, signatures: int) -> Sample:
        return Sample(
            path=str(path.relative_to(self._folder)),
            letter=order.source.name,
            edition=order.edition,
            state=order.state,
            kind=made["kind"],
            language=made["language"],
            signatures=signatures,
            pages=made["pages"],
            size=path.stat().st_size,
        )

    def _with_signatures(self, order: _Order, sealed: Sample) -> list[Sample]:
        """Make copies of a sealed letter with one signature more each, as it has places."""
        path, made = self._folder / sealed.path, []
        for number, signatory in enumerate(order.places, start=2):
            folder = self._folder / order.folder / str(number)
            path = self._signed_by(signatory, order.source, path, folder)
            told = {"kind": sealed.kind, "language": sealed.language, "pages": sealed.pages}
            made.append(self._sample(path, order, told, number))
        return made

    def _signed_by(self, signatory: str, source: _Source, before: Path, folder: Path) -> Path:
        """Return a copy of a file, of the same name in another folder, with one signature more."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / before.name
        shutil.copyfile(before, path)
        who = next(each for each in source.letter.signatories if each.id == signatory)
        identity = self._identities.of(source.name, who, source.letter.languages.prevailing)
        field = ("--field", f"sig-{signatory}") if path.suffix == ".pdf" else ()
        run("sign", path, *identity.opening(), *field)
        return path


def _orders(sources: list[_Source]) -> list[_Order]:
    orders = [order for source in sources for order in _orders_of(source)]
    most = max(sources, key=lambda source: len(source.named))
    if most.endorsements:  # whoever asks nobody is present by the seal alone
        places = most.named[: SIGNATURES - 1]
        orders.append(_Order(most, "public", "signed", ("pdf", "docx"), places))
    return orders


def _orders_of(source: _Source) -> Iterator[_Order]:
    for edition in EDITIONS:
        # Newsrooms get what everybody may see, whatever edition is asked for.
        sheets = ("digest", "press") if edition == "public" else ("digest",)
        if source.is_ready:
            yield _Order(source, edition, "unsigned", ("pdf", "docx", *sheets))
            yield _Order(source, edition, "sealed", ("pdf", "docx"))
        if edition == "public" or not source.is_ready:
            yield _Order(source, edition, "draft", ("pdf", "docx", *sheets))


def _options(order: _Order, exporter: Identity) -> tuple[object, ...]:
    if order.state == "draft":
        return ("--draft",)
    endorsed = ("--endorsement", *order.source.endorsements) if order.source.endorsements else ()
    if order.state == "unsigned":
        return endorsed
    places = ("--fields", ",".join(order.places)) if order.places else ()
    return (*endorsed, *exporter.opening("--sign-with"), *places)
