"""Finds templates and assets, in a checkout or inside the installed package. For bootstrap only.

What reads them is imported where it is called: the first window must not wait for it,
nor a letter in hand take memory for what another step or another language needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from petitiondesk.desk.library import Library
    from petitiondesk.desk.samples import Samples
    from petitiondesk.law.address.forms import Address
    from petitiondesk.law.catalogue import Catalogue
    from petitiondesk.law.names import Names
    from petitiondesk.law.parties import Parties
    from petitiondesk.law.search import LawSearch
    from petitiondesk.law.titles import Titles
    from petitiondesk.page.words import Words

T = TypeVar("T")

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Resources:
    """The folders of what designers, lawyers and translators can change."""

    templates: Path
    assets: Path

    def library(self) -> Library:
        """Read which provisions there are; catalogue, names and words follow as they are used.

        The names of the machine's time zones too: finding them walks the disk.
        """
        import functools  # noqa: PLC0415 - see the module

        from petitiondesk.desk.library import Library  # noqa: PLC0415 - see the module
        from petitiondesk.desk.system import SystemClock  # noqa: PLC0415
        from petitiondesk.law.provision_ids import decode_provision_ids  # noqa: PLC0415
        from petitiondesk.letter.languages import LANGUAGES  # noqa: PLC0415

        law, words = self.assets / "law", self.templates / "words"
        provisions = law / "provisions.json"
        codes = [language.code for language in LANGUAGES]
        catalogue = functools.cache(lambda: _catalogue(provisions))
        names = _read_when_used(law / "names", _names)
        titles = _read_when_used(law / "titles", _titles)
        return Library(
            provisions=decode_provision_ids(provisions.read_bytes()),
            read_catalogue=catalogue,
            read_parties=functools.cache(lambda: _parties(law / "parties.json")),
            read_search=functools.cache(lambda: _law_search(catalogue(), titles, names)),
            titles=titles,
            names=names,
            words=ReadWhenUsed(codes, lambda code: _words(words / f"{code}.json")),
            layouts=frozenset(path.name for path in (self.templates / "layouts").iterdir()),
            addresses=_read_when_used(law / "address", _address),
            today=lambda: SystemClock().now().date(),
            read_checking_note=self.checking_note,
            read_time_zones=functools.cache(_time_zones),
        )

    def samples(self) -> Samples:
        """Read the sample letters."""
        from petitiondesk.desk.samples import Samples, decode_index  # noqa: PLC0415

        folder = self.assets / "samples"
        index = decode_index((folder / "index.json").read_bytes())
        files = {s.name: (folder / f"{s.name}.letter").read_bytes() for s in index}
        return Samples(index, files)

    def checking_note(self) -> bytes:
        """Read the words that final files carry on how anybody checks them."""
        return (self.assets / "notes" / "how-to-check.txt").read_bytes()

    def passphrase_words(self, language: str) -> tuple[str, ...]:
        """Read the words that passphrases are suggested from; none for most languages."""
        from petitiondesk.desk.vaults.passphrase import read_words  # noqa: PLC0415 - see the module

        lists = {path.name: path for path in (self.assets / "passphrase").glob("words.*.txt")}
        listed = lists.get(f"words.{language}.txt")
        return read_words(listed.read_text(encoding="utf-8")) if listed else ()


def _time_zones() -> frozenset[str]:
    import zoneinfo  # noqa: PLC0415 - see the module

    return frozenset(zoneinfo.available_timezones())


class ReadWhenUsed(Mapping[str, T]):
    """Values by key, each read at its first use and kept.

    A letter needs few of the ten languages, and each costs one or two megabytes, most of them for
    what Unicode CLDR knows of it.
    """

    def __init__(self, keys: Iterable[str], read: Callable[[str], T]) -> None:
        self._keys = tuple(keys)
        self._read = read
        self._kept: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        if key not in self._keys:
            raise KeyError(key)
        if key not in self._kept:
            self._kept[key] = self._read(key)
        return self._kept[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


def _read_when_used(folder: Path, read: Callable[[Path], T]) -> ReadWhenUsed[T]:
    files = {path.stem: path for path in sorted(folder.glob("*.json"))}
    return ReadWhenUsed(files, lambda code: read(files[code]))


def _catalogue(file: Path) -> Catalogue:
    from petitiondesk.law.catalogue import decode_catalogue  # noqa: PLC0415 - see the module

    return decode_catalogue(file.read_bytes())


def _names(file: Path) -> Names:
    from petitiondesk.law.names import decode_names  # noqa: PLC0415 - see the module

    return decode_names(file.read_bytes())


def _titles(file: Path) -> Titles:
    from petitiondesk.law.titles import decode_titles  # noqa: PLC0415 - see the module

    return decode_titles(file.read_bytes())


def _parties(file: Path) -> Parties:
    from petitiondesk.law.parties import decode_parties  # noqa: PLC0415 - see the module

    return decode_parties(file.read_bytes())


def _law_search(
    catalogue: Catalogue, titles: Mapping[str, Titles], names: Mapping[str, Names]
) -> LawSearch:
    """Make the index in the languages of the interface; the names of others stay unread."""
    from petitiondesk.law.search import LawSearch  # noqa: PLC0415 - see the module

    named = [names[code] for code in titles if code in names]
    return LawSearch(catalogue, titles.values(), named)


def _address(file: Path) -> Address:
    from petitiondesk.law.address.forms import decode_address  # noqa: PLC0415 - see the module

    return decode_address(file.read_bytes())


def _words(file: Path) -> Words:
    from petitiondesk.page.words import decode_words  # noqa: PLC0415 - see the module

    return decode_words(file.read_bytes())


def find() -> Resources:
    """Return where the resources are: inside the package, or beside ``src`` in a checkout."""
    inside = _PACKAGE / "_resources"
    root = inside if inside.is_dir() else _PACKAGE.parent.parent
    return Resources(root / "templates", root / "assets")
