"""An export over typesetters that are told what to do, and the files it made."""

from concurrent.futures import Future

from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.fakes.watch import SilentWatch


def export(letter, folder, *, typesetter=None, watch=None, **order):
    order = {"languages": letter.languages.all, **order}
    exporter = Exporter(the_library(), typesetter or FakeTypesetter())
    return exporter.export(letter, ExportOrder(folder=folder, **order), watch or SilentWatch())


def names(folder):
    """The files of letters in a folder; the list of their sums has a test of its own."""
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".sha256")


class Disputed(FakeTypesetter):
    """Somebody else asks for the law meanwhile, so many times."""

    def __init__(self, times):
        super().__init__()
        self.times = times

    def law_findings(self, letter, today):
        self.times -= 1
        if self.times < 0:
            return super().law_findings(letter, today)
        taken = Future()
        taken.cancel()
        return taken
