"""A desk for windows: vaults in memory that can break, and a typesetter that answers when told."""

import dataclasses
import threading
from concurrent.futures import Future
from pathlib import Path

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.memory.contents import MemoryContents
from petitiondesk.desk.memory.drafts import MemoryDrafts
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.ports import BlockBox, PageSize, Pixels, Preview
from petitiondesk.desk.samples import Sample, Samples
from petitiondesk.letter import codec
from petitiondesk.letter.letter import Kind
from petitiondesk.page.text import plain_text
from petitiondesk.vault.destroying import Destroyed
from petitiondesk.vault.errors import (
    KeyringFailedError,
    VaultFullError,
    VaultPutBackError,
    WrongPassphraseOrDamagedError,
    WrongRecoveryCodeError,
)
from petitiondesk.vault.messages_slots import SlotKind, SlotRow
from petitiondesk.vault.proof import IN_KEYRING, RecoveryCode
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_composer, the_library
from tests.fakes.typesetter import FakeTypesetter
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
        self.passphrase, self.code = PASSPHRASE, ""
        self.keyring, self.put_back, self.sync = None, False, None
        self._kept = MemoryContents()

    def vault_exists(self, folder):
        return self.exists

    def opens_by_keyring(self, folder):
        return self.keyring is not None

    def create(self, folder, passphrase, *, code=""):
        self.exists = True
        self.passphrase, self.code = passphrase, code
        return self.open_(folder, passphrase)

    def open_(self, folder, key, *, accept_older=False):
        if key is IN_KEYRING:
            self.keyring.wait()
        elif isinstance(key, RecoveryCode) and key.typed != self.code:
            raise WrongRecoveryCodeError
        elif isinstance(key, str) and key != self.passphrase:
            raise WrongPassphraseOrDamagedError
        if self.put_back and not accept_older:
            raise VaultPutBackError(found=1, remembered=2)
        self.opened.append(KeptVault(self._kept))
        self.opened[-1].slots = FakeSlots(self)
        return self.opened[-1]

    def destroy(self, folder, vault):
        self.exists = False
        return Destroyed(True, None, (), self.sync)

    def synced(self, folder):
        return self.sync


class FakeSlots:
    """The ways to open a fake vault."""

    def __init__(self, vaults):
        self._vaults = vaults

    def prove(self, proof):
        if proof not in (self._vaults.passphrase, RecoveryCode(self._vaults.code)):
            raise WrongPassphraseOrDamagedError

    def change_passphrase(self, proof, passphrase, *, slot=""):
        self.prove(proof)
        self._vaults.passphrase = passphrase

    def put_recovery_code(self, proof, code):
        self.prove(proof)
        self._vaults.code = code.typed

    def put_keyring(self, proof):
        raise KeyringFailedError(why="absent")

    def list(self):
        kinds = [SlotKind.PASSPHRASE] + [SlotKind.RECOVERY] * bool(self._vaults.code)
        return tuple(SlotRow(kind.value, kind) for kind in kinds)

    def remove(self, proof, slot):
        self._vaults.code = ""


class PatientTypesetter:
    """Answers previews only when a test says so; counts what it was asked for."""

    def __init__(self, missing=()):
        self.missing = missing
        self.law = ()
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

    def take_law(self, newer):
        self.newer_law = dict(newer)

    def law_findings(self, letter, today):
        return FakeTypesetter(law=self.law).law_findings(letter, today)

    def words(self, kind, data):
        return FakeTypesetter().words(kind, data)

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
    return Pixels(page, width, height, memoryview(b"\xff" * (width * height * 3)))


def box(source, page=0, top=100.0, height=20.0):
    return BlockBox(source, page, 70.0, top, 450.0, height)


def a_desk(vaults=None, typesetters=None):
    made = [] if typesetters is None else typesetters

    def typesetter(*, spare=True):
        made.append(PatientTypesetter())
        made[-1].spare = spare
        return made[-1]

    return Desk(
        vaults=vaults or FakeVaults(),
        vault_folder=FOLDER,
        library=the_library,
        samples=some_samples,
        words=lambda language: ("harbour", "lantern", "tide") if language == "en" else (),
        typesetter=typesetter,
        clock=FixedClock(),
        mint=CountingMint(50_000),
    )


def some_samples():
    sample = Sample("harbour", "The harbour case", "", Kind.URGENT_APPEAL, ("en",), tour=True)
    return Samples((sample,), {"harbour": codec.encode(a_ready_letter())})
