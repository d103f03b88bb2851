"""From a manuscript to the page tree that is printed, with what law and languages say of it.

Everything is read at the start: the worker that composes opens no file once it is ready.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from petitiondesk.law.catalogue import Catalogue, decode_catalogue
from petitiondesk.law.citation import cite
from petitiondesk.law.names import Names, decode_names
from petitiondesk.page.build import build
from petitiondesk.page.digest_sheet import digest_sheets
from petitiondesk.page.errors import WordsError
from petitiondesk.page.press import press_version
from petitiondesk.page.signature_fields import field_places
from petitiondesk.page.stamp import stamp
from petitiondesk.page.tree import PageTree
from petitiondesk.page.words import Words, decode_words
from petitiondesk.typesetting.manuscript import Manuscript, Sheet, StampOrder
from petitiondesk.typesetting.warm_up import warm_up_manuscript

_LAW, _WORDS, _PROVISIONS = "law", "words", "provisions.json"


class Composer:
    """Makes page trees."""

    def __init__(
        self,
        catalogue: Catalogue,
        names: Mapping[str, Names],
        words: Mapping[str, Words | WordsError],
    ) -> None:
        """Hold what pages are composed with.

        Args:
            catalogue: what citations are made from.
            names: of its instruments, by language; English has to be there.
            words: the fixed words of each language, or what is wrong with them.
        """
        self._built_in = self._catalogue = catalogue
        self._names = names
        self._words = words

    def compose(self, manuscript: Manuscript) -> PageTree:
        """Return the page tree of a manuscript; of several lengths, the longest.

        Raises:
            WordsError: the words of its language cannot be used.
            NoSuchPartError: its edition has no such addressee, or shows no such signatory.
        """
        return self.lengths(manuscript)[0]

    def lengths(self, manuscript: Manuscript) -> tuple[PageTree, ...]:
        """Return the page trees of a manuscript that has to fit one sheet, the longest first.

        Of any other there is one.

        Raises:
            WordsError: the words of its language cannot be used.
            NoSuchPartError: its edition has no such addressee, or shows no such signatory.
        """
        words, fields = self._words_of(manuscript.language), manuscript.fields
        trees = self._trees(manuscript, words)
        return tuple(replace(t, fields=field_places(fields, t.nodes, words)) for t in trees)

    def _trees(self, manuscript: Manuscript, words: Words) -> tuple[PageTree, ...]:
        edition, language, draft = manuscript.edition, manuscript.language, manuscript.draft
        named = [basis.provision for basis in edition.content.legal_bases]
        law = cite(self._catalogue, named, self._names, language)
        match manuscript.sheet:
            case Sheet.DIGEST:
                return digest_sheets(edition, language, words=words, citations=law, draft=draft)
            case Sheet.PRESS:
                return (press_version(edition, language, words=words, citations=law, draft=draft),)
            case Sheet.LETTER:
                who = manuscript.addressee or None
                return (
                    build(
                        edition, language, words=words, citations=law, draft=draft, addressee=who
                    ),
                )

    def compose_stamp(self, order: StampOrder) -> PageTree:
        """Return the page tree of a stamp.

        Raises:
            WordsError: the words of its language cannot be used.
        """
        return stamp(order.name, order.at, self._words_of(order.language))

    def _words_of(self, language: str) -> Words:
        words = self._words[language]
        if isinstance(words, WordsError):
            raise words
        return words

    def take_law(self, newer: Mapping[str, bytes]) -> None:
        """Cite from a newer catalogue, if there is one among these files of the law.

        Raises:
            LawDataError: where it does not have its shape.
        """
        data = newer.get(_PROVISIONS)
        self._catalogue = decode_catalogue(data) if data else self._built_in

    def warm_up(self) -> None:
        """Compose a page in every language, so that all that Unicode CLDR knows of it is loaded."""
        provisions = [provision.id for provision in self._catalogue.provisions]
        for language, words in self._words.items():
            if not isinstance(words, WordsError):
                self.compose(warm_up_manuscript(language, provisions))


def read_composer(templates: Path, assets: Path) -> Composer:
    """Read the law and the words of all languages.

    Args:
        templates: the folder with `words`.
        assets: the folder with `law`.

    Raises:
        OSError: where a file cannot be read.
        LawDataError: where the law data does not have its shape.
    """
    law = assets / _LAW
    return Composer(
        decode_catalogue((law / _PROVISIONS).read_bytes()),
        {code: decode_names(data) for code, data in _files(law / "names")},
        {code: _decoded(data) for code, data in _files(templates / _WORDS)},
    )


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    return ((path.stem, path.read_bytes()) for path in sorted(folder.glob("*.json")))


def _decoded(data: bytes) -> Words | WordsError:
    """Return the words, or what is wrong with them: one language must not stop the others."""
    try:
        return decode_words(data)
    except WordsError as error:
        return error
