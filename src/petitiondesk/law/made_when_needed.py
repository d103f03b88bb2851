"""Values by name that are made at their first use: most letters need two languages of many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

GivenT = TypeVar("GivenT")
MadeT = TypeVar("MadeT")


class MadeWhenNeeded(Mapping[str, MadeT], Generic[GivenT, MadeT]):
    """A mapping that makes each value once, of what stands under its name."""

    def __init__(self, sources: Mapping[str, GivenT], make: Callable[[GivenT], MadeT]) -> None:
        self._sources = dict(sources)
        self._make = make
        self._made: dict[str, MadeT] = {}

    def __getitem__(self, name: str) -> MadeT:
        """Return the value, made now where it was not asked for before.

        Raises:
            KeyError: there is nothing under this name.
        """
        if name not in self._made:
            self._made[name] = self._make(self._sources[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)
