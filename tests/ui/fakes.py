"""A desk for windows: vaults in memory that can break, and a typesetter that answers when told."""

import threading
from concurrent.futures import Future
from pathlib import Path

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.memory_vault import MemoryVault
from petitiondesk.desk.ports import BlockBox, PageSize, Pixels, Preview
from petitiondesk.desk.samples import Sample, Samples
from petitiondesk.letter import codec
from petitiondesk.letter.letter import Kind
from petitiondesk.page.text import plain_text
from petitiondesk.vault.errors import VaultFullError, WrongPassphraseOrDamagedError
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_composer, the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.letters import CountingMint, a_ready_letter

PASSPHRASE = "harbour lantern tide"
FOLDER = Path("vault")


class KeptVault(MemoryVault):
    """Survives being locked, as one on a disk does; can be full, or die."""

    def __init__(self, drafts, settings):
        super().__init__()
        self._drafts, self._settings = drafts, settings
        self.full = False
        self.died = False

    def put_draft(self, letter_id, summary, draft, *, changed):
        if self.full:
            raise VaultFullError(errno=28)
        super().put_draft(letter_id, summary, draft, changed=changed)

    def lock(self):
        self._drafts, self._settings = {}, {}
        super().lock()

    @property
    def alive(self):
        return super().alive and not self.died


class FakeVaults:
    def __init__(self, exists=True):
        self.exists = exists
        self.opened = []
        self._kept = ({}, {})

    def vault_exists(self, folder):
        return self.exists

    def create(self, folder, passphrase):
        self.exists = True
        return self.open_(folder, PASSPHRASE)

    def open_(self, folder, passphrase):
        if passphrase != PASSPHRASE:
            raise WrongPassphraseOrDamagedError
        self.opened.append(KeptVault(*self._kept))
        return self.opened[-1]


class PatientTypesetter:
    """Answers previews only when a test says so; counts what it was asked for."""

    def __init__(self, missing=()):
        self.missing = missing
        self.asked = []
        self.rasters = []
        self.closed = False
        self._lock = threading.Lock()

    def preview(self, manuscript, view):
        future = Future()
        self.asked.append((manuscript, view, future))
        return future

    def raster(self, view):
        future = Future()
        future.set_result(pixels(view.page))
        self.rasters.append(view)
        return future

    def missing_glyphs(self, manuscript):
        return FakeTypesetter(missing=self.missing).missing_glyphs(manuscript)

    def answer(self, which=-1, boxes=(), pages=2, size=(595.0, 842.0)):
        manuscript, _view, future = self.asked[which]
        words = plain_text(the_composer().compose(manuscript))
        sizes = tuple(PageSize(*size) for _ in range(pages))
        future.set_result(Preview(sizes, pixels(0), tuple(boxes), (), words))

    def close(self):
        self.closed = True
        for _manuscript, _view, future in self.asked:
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
