"""Finds templates and assets, in a checkout or inside the installed package. For bootstrap only.

What reads them is imported where it is called: the first window must not wait for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from petitiondesk.desk.library import Library
    from petitiondesk.desk.samples import Samples

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Resources:
    """The folders of what designers, lawyers and translators can change."""

    templates: Path
    assets: Path

    def library(self) -> Library:
        """Read the law catalogue, the names of instruments and the words of every language.

        The names of the machine's time zones too: finding them walks the disk.
        """
        import zoneinfo  # noqa: PLC0415 - see the module

        from petitiondesk.desk.library import Library  # noqa: PLC0415 - see the module
        from petitiondesk.law.catalogue import decode_catalogue  # noqa: PLC0415
        from petitiondesk.law.names import decode_names  # noqa: PLC0415
        from petitiondesk.letter.languages import LANGUAGES  # noqa: PLC0415
        from petitiondesk.page.words import decode_words  # noqa: PLC0415

        law = self.assets / "law"
        codes = [language.code for language in LANGUAGES]
        return Library(
            catalogue=decode_catalogue((law / "provisions.json").read_bytes()),
            names={
                path.stem: decode_names(path.read_bytes())
                for path in sorted((law / "names").glob("*.json"))
            },
            words={
                code: decode_words((self.templates / "words" / f"{code}.json").read_bytes())
                for code in codes
            },
            layouts=frozenset(path.name for path in (self.templates / "layouts").iterdir()),
            time_zones=frozenset(zoneinfo.available_timezones()),
        )

    def samples(self) -> Samples:
        """Read the sample letters."""
        from petitiondesk.desk.samples import Samples, decode_index  # noqa: PLC0415

        folder = self.assets / "samples"
        index = decode_index((folder / "index.json").read_bytes())
        files = {s.name: (folder / f"{s.name}.letter").read_bytes() for s in index}
        return Samples(index, files)


def find() -> Resources:
    """Return where the resources are: inside the package, or beside ``src`` in a checkout."""
    inside = _PACKAGE / "_resources"
    root = inside if inside.is_dir() else _PACKAGE.parent.parent
    return Resources(root / "templates", root / "assets")
