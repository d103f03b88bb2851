"""The built-in sample letters."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from petitiondesk.desk.errors import UnknownSampleError
from petitiondesk.letter import codec
from petitiondesk.letter.drafting import Mint
from petitiondesk.letter.letter import Kind, Letter
from petitiondesk.letter.renewal import renewed


class Sample(msgspec.Struct, frozen=True):
    """A sample as lists show it. The one with ``tour`` is for learning the desk: it has gaps."""

    name: str
    title: str
    description: str
    kind: Kind
    languages: tuple[str, ...]
    tour: bool = False


class Samples(msgspec.Struct, frozen=True):
    """The samples in the order in which they are offered, and their letter files by name."""

    index: tuple[Sample, ...]
    files: Mapping[str, bytes]

    @property
    def tour(self) -> Sample:
        """The sample for learning the desk."""
        return next(sample for sample in self.index if sample.tour)

    def file(self, name: str) -> bytes:
        """Return a sample's letter file.

        Raises:
            UnknownSampleError: if there is none of this name.
        """
        if name not in self.files:
            raise UnknownSampleError(name=name)
        return self.files[name]

    def letter(self, name: str, mint: Mint) -> Letter:
        """Return a sample as a new letter of one's own: with a new id and new salts.

        Raises:
            UnknownSampleError: if there is none of this name.
        """
        return renewed(codec.decode(self.file(name)), mint)


def decode_index(data: bytes) -> tuple[Sample, ...]:
    """Read the index of the samples."""
    return msgspec.json.decode(data, type=tuple[Sample, ...])
