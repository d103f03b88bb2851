"""A desk for windows: vaults in memory that can break, and a typesetter that answers when told."""

import dataclasses
import threading
from concurrent.futures import Future
from pathlib import Path

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.memory_contents import MemoryContents
from petitiondesk.desk.memory_drafts import MemoryDrafts
from petitiondesk.desk.memory_vault import MemoryVault
from petitiondesk.desk.ports import BlockBox, PageSize, Pixels, Preview
from petitiondesk.desk.samples import Sample, Samples
from petitiondesk.letter import codec
from petitiondesk.letter.letter import Kind
from petitiondesk.vault.errors import VaultFullError, WrongPassphraseOrDamagedError
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_library
from tests.letters import CountingMint, a_ready_letter

PASSPHRASE = "harbour lantern tide"
FOLDER = Path("vault")


class KeptVault(MemoryVault):
    """Survives being locked, as one on a disk does; can be full, or die."""

    def __init__(self, kept):
        super().__init__(dataclasses.replace(kept))
        self.drafts.put = self._put
        self.full = False
        self.died = False

    def _put(self, *stored, **beside):
        if self.full:
            raise VaultFullError(errno=28)
        MemoryDrafts.put(self.drafts, *stored, **beside)

    def lock(self):
        self._contents.forgotten = True

    @property
    def alive(self):
        return super().alive and not self.died


class FakeVaults:
    def __init__(self, exists=True):
        self.exists = exists
        self.opened = []
        self._kept = MemoryContents()

    def vault_exists(self, folder):
        return self.exists

    def create(self, folder, passphrase):
        self.exists = True
        return self.open_(folder, PASSPHRASE)

    def open_(self, folder, passphrase):
        if passphrase != PASSPHRASE:
            raise WrongPassphraseOrDamagedError
        self.opened.append(KeptVault(self._kept))
        return self.opened[-1]


class PatientTypesetter:
    """Answers previews only when a test says so; counts what it was asked for."""

    def __init__(self):
        self.asked = []
        self.rasters = []
        self.closed = False
        self._lock = threading.Lock()

    def preview(self, tree, view):
        future = Future()
        self.asked.append((tree, view, future))
        return future

    def raster(self, view):
        future = Future()
        future.set_result(pixels(view.page))
        self.rasters.append(view)
        return future

    def answer(self, which=-1, boxes=(), pages=2):
        future = self.asked[which][2]
        sizes = tuple(PageSize(595.0, 842.0) for _ in range(pages))
        future.set_result(Preview(sizes, pixels(0), tuple(boxes), ()))

    def close(self):
        self.closed = True
        for _tree, _view, future in self.asked:
            future.cancel()


def pixels(page, width=60, height=84):
    return Pixels(page, width, height, memoryview(b"\xff" * (width * height * 4)))


def box(source, page=0, top=100.0, height=20.0):
    return BlockBox(source, page, 70.0, top, 450.0, height)


def a_desk(vaults=None, typesetters=None):
    made = [] if typesetters is None else typesetters

    def typesetter():
        made.append(PatientTypesetter())
        return made[-1]

    return Desk(
        vaults=vaults or FakeVaults(),
        vault_folder=FOLDER,
        library=the_library,
        samples=some_samples,
        typesetter=typesetter,
        clock=FixedClock(),
        mint=CountingMint(50_000),
    )


def some_samples():
    sample = Sample("harbour", "The harbour case", "", Kind.URGENT_APPEAL, ("en",), tour=True)
    return Samples((sample,), {"harbour": codec.encode(a_ready_letter())})
